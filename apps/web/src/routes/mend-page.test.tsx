import type { DraftReport } from "@travaux/model";
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
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

const drafts = [writtenDraft("rev-1", "2031-03-26", []), writtenDraft("rev-2", "2031-05-28", [])];

const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs: [writtenParagraph("a:1", "Lakes are open")],
  furniture: [],
  findings: [],
};

const asked = {
  drafts: async () => writtenDraftList(drafts, []),
  draft: async () => report,
  mends: async (_: string, draft: string) => ({ format: "travaux.mends/1", draft, mends: [], legend: [] }) as const,
  previewMends: async () => report,
};

test("while what was said is kept, nothing more is said: it would be lost", async () => {
  keepUnkept(unkeptDraft("shared-waters", "rev-1"), { ...nothingSaid, revoked: ["m1"] });
  openViewer("/n/shared-waters/d/rev-1/mend", { ...asked, mend: async () => new Promise(() => undefined) });
  const text = await screen.findByText("Lakes are open");
  expect(text.closest("[inert]")).toBeNull();
  await userEvent.type(await screen.findByLabelText(/name/iu), "Ana");
  await userEvent.click(screen.getByRole("button", { name: /^Keep/u }));
  await screen.findByText(/Keeping/u);
  expect(screen.getByText("Lakes are open").closest("[inert]")).not.toBeNull();
});

test("what was said of one draft is not said of the next whose page is opened", async () => {
  const [first, second] = [unkeptDraft("shared-waters", "rev-1"), unkeptDraft("shared-waters", "rev-2")];
  const said = { ...nothingSaid, revoked: ["m1"] };
  keepUnkept(first, said);
  const { go } = openViewer("/n/shared-waters/d/rev-1/mend", asked);
  await screen.findByRole("heading", { level: 1, name: /rev-1/u });
  go("/n/shared-waters/d/rev-2/mend");
  await screen.findByRole("heading", { level: 1, name: /rev-2/u });
  expect([readUnkept(first), readUnkept(second)]).toEqual([said, null]);
});
