import type { DraftMends, DraftReport } from "@travaux/model";
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";
import type { FileWriter } from "../writing/file-order.ts";

const saved: string[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(window, "scrollTo").mockReturnValue();
  URL.createObjectURL = () => "blob:made";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev-1.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs: [writtenParagraph("a:1", "Lakes are open")],
  furniture: [],
  findings: [],
};

async function orderDraft(writeFile: FileWriter): Promise<void> {
  const list = writtenDraftList([writtenDraft("rev-1", "2031-03-26", [])], []);
  const mends: DraftMends = { format: "travaux.mends/1", draft: "rev-1", mends: [], legend: [] };
  const answers = { drafts: async () => list, draft: async () => report, mends: async () => mends };
  openViewer("/n/shared-waters/d/rev-1", answers, writeFile);
  await userEvent.click(await screen.findByRole("button", { name: "Hand on" }));
  await userEvent.click(screen.getByRole("button", { name: "Word" }));
}

test("a file that takes its time says that it is being made, and is there in the end", async () => {
  let finish: (file: Uint8Array) => void = () => undefined;
  await orderDraft(
    async () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  expect(await screen.findByRole("progressbar", { name: "Making rev-1.docx…" })).toBeDefined();
  expect(saved).toEqual([]);
  finish(new Uint8Array([1]));
  await vi.waitFor(() => expect(saved).toEqual(["rev-1.docx"]));
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a file that is given up is not saved, and can be ordered again", async () => {
  const signals: AbortSignal[] = [];
  await orderDraft(async (_, signal) => {
    signals.push(signal);
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("rev-1.docx was given up.")).toBeDefined();
  expect([signals[0]?.aborted, saved]).toEqual([true, []]);
  // The menu is shut by then.
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Word", hidden: true }).disabled).toBe(false);
});

test("a file that is made to its end although it was given up is not saved", async () => {
  let finish: (file: Uint8Array) => void = () => undefined;
  await orderDraft(
    async () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  finish(new Uint8Array([1]));
  expect(await screen.findByText("rev-1.docx was given up.")).toBeDefined();
  expect(saved).toEqual([]);
});
