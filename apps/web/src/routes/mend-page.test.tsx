import type { DraftReport } from "@travaux/model";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nothingSaid } from "../mending/said.ts";
import { keepUnkept, readUnkept, unkeptDraft } from "../mending/unkept-mends.ts";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";

beforeEach(() => void vi.spyOn(window, "scrollTo").mockReturnValue());
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs: [writtenParagraph("a:1", "Lakes are open")],
  furniture: [],
  findings: [],
};

test("what was said of one draft is not said of the next whose page is opened", async () => {
  const drafts = [writtenDraft("rev-1", "2031-03-26", []), writtenDraft("rev-2", "2031-05-28", [])];
  const [first, second] = [unkeptDraft("shared-waters", "rev-1"), unkeptDraft("shared-waters", "rev-2")];
  const said = { ...nothingSaid, revoked: ["m1"] };
  keepUnkept(first, said);
  const { go } = openViewer("/n/shared-waters/d/rev-1/mend", {
    drafts: async () => writtenDraftList(drafts, []),
    draft: async () => report,
    mends: async (_, draft) => ({ format: "travaux.mends/1", draft, mends: [], legend: [] }),
    previewMends: async () => report,
  });
  await screen.findByRole("heading", { level: 1, name: /rev-1/u });
  go("/n/shared-waters/d/rev-2/mend");
  await screen.findByRole("heading", { level: 1, name: /rev-2/u });
  expect([readUnkept(first), readUnkept(second)]).toEqual([said, null]);
});
