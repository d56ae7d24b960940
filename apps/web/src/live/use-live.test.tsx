import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DraftList, WatchedThing } from "@travaux/model";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { openViewer } from "../testing-viewer.tsx";
import type { LiveNews } from "./follow-changes.ts";

const one = writtenDraft("zero", "2031-01-20", []);
const other = writtenDraft("rev-1", "2031-03-01", []);
let list: DraftList;
let asked = 0;
let tell: (news: LiveNews) => void = () => undefined;

function open(at = "/n/shared-waters") {
  return openViewer(at, {
    drafts: async () => {
      asked += 1;
      return list;
    },
    follow: (told) => {
      tell = told;
      return () => undefined;
    },
  });
}

async function say(...things: readonly WatchedThing[]): Promise<void> {
  await act(async () => tell({ kind: "changed", change: { negotiation: "shared-waters", things } }));
}

afterEach(cleanup);
beforeEach(() => {
  [list, asked] = [writtenDraftList([one]), 0];
});

describe("an open page", () => {
  test("shows a draft that came meanwhile, says which, and leads to it", async () => {
    const { at } = open();
    await screen.findByRole("heading", { name: "zero" });
    list = writtenDraftList([one, other]);
    await say("drafts", "texts");
    expect(await screen.findByRole("heading", { name: "rev-1" })).toBeDefined();
    expect(await screen.findByText("rev-1 was added.")).toBeDefined();
    await userEvent.click(screen.getByRole("link", { name: "Look at it" }));
    expect(screen.queryByText("rev-1 was added.")).toBeNull();
    expect(at()).toBe("/n/shared-waters?added=rev-1");
  });

  test("asks nothing again for what changed elsewhere, and again for what a decision may have changed", async () => {
    open();
    await screen.findByRole("heading", { name: "zero" });
    await act(async () => tell({ kind: "changed", change: { negotiation: "seas", things: ["drafts"] } }));
    expect(asked).toBe(1);
    await say("decisions");
    expect(await screen.findByText("A decision was kept in another window.")).toBeDefined();
    expect(asked).toBe(2);
  });

  test("says nothing of it where the page is projected", async () => {
    open("/n/shared-waters/room");
    await screen.findByRole("heading", { name: "In the room" });
    list = writtenDraftList([one, other]);
    await say("drafts");
    await waitFor(() => expect(asked).toBeGreaterThan(1));
    expect(screen.queryByText("rev-1 was added.")).toBeNull();
  });

  test("asks again what was answered before it was told of changes", async () => {
    open();
    await screen.findByRole("heading", { name: "zero" });
    list = writtenDraftList([one, other]);
    await act(async () => tell({ kind: "connected" }));
    expect(await screen.findByRole("heading", { name: "rev-1" })).toBeDefined();
  });

  test("says after a while that the server is gone, and for a while that it is back", async () => {
    open();
    await screen.findByRole("heading", { name: "zero" });
    vi.useFakeTimers();
    try {
      act(() => tell({ kind: "lost" }));
      expect(screen.queryByText(/does not answer/)).toBeNull();
      await act(async () => vi.advanceTimersByTimeAsync(2000));
      expect(screen.getByText(/does not answer/)).toBeDefined();
      await act(async () => tell({ kind: "connected" }));
      expect(screen.getByText(/is back/)).toBeDefined();
      await act(async () => vi.advanceTimersByTimeAsync(6000));
      expect(screen.queryByText(/is back/)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("says nothing of a server that was gone for a moment", async () => {
    open();
    await screen.findByRole("heading", { name: "zero" });
    await act(async () => tell({ kind: "lost" }));
    await act(async () => tell({ kind: "connected" }));
    await waitFor(() => expect(asked).toBe(2));
    expect(screen.queryByText(/is back/)).toBeNull();
  });
});
