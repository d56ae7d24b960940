import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { DraftList } from "@travaux/model";
import { afterEach, expect, test } from "vitest";
import type { LiveNews } from "../live/follow-changes.ts";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { Refusal } from "../read-model.ts";
import { writtenComparison } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";

const comparison = writtenComparison([{ before: ["1"], after: ["1"], words: ["Parties ~shall~+should+ act"] }], ["1"]);

/** A draft that continues another. */
function continuing(id: string, from: string) {
  const { summary } = comparison;
  return writtenDraft(id, null, [], { basedOn: [from], changes: [{ from, summary, shareChanged: 0.5 }] });
}

const drafts = [writtenDraft("zero", null, []), continuing("rev-1", "zero")];
let list: DraftList;
let isThere: boolean;
let refused = 0;
let tell: (news: LiveNews) => void = () => undefined;

async function open(): Promise<void> {
  [list, isThere] = [writtenDraftList(drafts), true];
  openViewer("/n/shared-waters/room", {
    drafts: async () => list,
    comparison: async () => {
      if (!isThere) {
        refused += 1;
        throw new Refusal("unreachable", "The server does not answer.");
      }
      return comparison;
    },
    follow: (told) => {
      tell = told;
      return () => undefined;
    },
  });
  await screen.findByText(/^rev-1 against zero/);
}

/** A draft comes after all that there are. */
async function addDraft(): Promise<void> {
  list = writtenDraftList([...drafts, continuing("rev-2", "rev-1")]);
  await act(async () => tell({ kind: "changed", change: { negotiation: "shared-waters", things: ["drafts"] } }));
}

afterEach(cleanup);

test("a room without drafts in its address goes on with the latest", async () => {
  await open();
  await addDraft();
  expect(await screen.findByText(/^rev-2 against rev-1/)).toBeDefined();
});

test("a frozen room names the drafts that it shows, whatever comes", async () => {
  await open();
  await userEvent.keyboard("f");
  await screen.findByText(/frozen/);
  await addDraft();
  await waitFor(() => expect(list.drafts).toHaveLength(3));
  expect(screen.getByText(/^rev-1 against zero/)).toBeDefined();
  await userEvent.keyboard("f");
  expect(await screen.findByText(/^rev-2 against rev-1/)).toBeDefined();
});

test("a room goes on showing what it has when the server is gone", async () => {
  await open();
  isThere = false;
  await act(async () => tell({ kind: "connected" }));
  await waitFor(() => expect(refused).toBe(1));
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText(/^rev-1 against zero/)).toBeDefined();
});
