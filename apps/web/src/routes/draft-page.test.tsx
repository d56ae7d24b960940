import type { DraftMends, DraftReport } from "@travaux/model";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";

const list = writtenDraftList([writtenDraft("rev-1", "2031-03-26", [])], []);
const lost = "What was mended (level 2) finds no place at “Parties”; mend it again where it belongs.";
const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev-1.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs: [writtenParagraph("a:1", "Lakes are open")],
  furniture: [],
  findings: [{ code: "mend-lost", severity: "warning", message: lost }],
};
const by = { uuid: "u1", author: "Ana Costa", at: "2031-03-27T09:30:00.000Z" };
const kept: DraftMends = {
  format: "travaux.mends/1",
  draft: "rev-1",
  mends: [{ origin: { part: "text", at: 1 }, quotation: "Parties", mend: { kind: "level", level: 2 }, ...by }],
  legend: [{ mark: "highlight", value: "yellow", means: "agreed", ...by, uuid: "u2" }],
};
const answers = { drafts: async () => list, draft: async () => report, mends: async () => kept };

beforeEach(() => void vi.spyOn(window, "scrollTo").mockReturnValue());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("a masthead stands above the text, where it is read and where it is mended", async () => {
  const masthead = ["United Nations\tA/CONF.999/2031/5", "Distr.: General"];
  const withMasthead = { ...answers, draft: async () => ({ ...report, masthead, furniture: masthead }) };
  for (const page of ["", "/mend"]) {
    openViewer(`/n/shared-waters/d/rev-1${page}`, withMasthead);
    const shown = await screen.findByRole("group", { name: "Masthead" });
    expect([...shown.querySelectorAll("p")].map((line) => line.textContent)).toEqual([
      "United Nations  A/CONF.999/2031/5",
      "Distr.: General",
    ]);
    expect(shown.closest(".para")).toBeNull();
    cleanup();
  }
});

describe("a draft that was mended", () => {
  test("says who mended what and when, and which mend a better reader lost", async () => {
    openViewer("/n/shared-waters/d/rev-1", answers);
    const summary = await screen.findByText(/Mended by/u);
    expect(summary.textContent).toBe("Mended by Ana Costa: 2 mends");
    const said = screen.getAllByText(/27 March 2031/u).map((entry) => entry.closest("li")?.textContent);
    expect(said).toEqual([
      "“Parties”: level 2 (Ana Costa, 27 March 2031, 9:30)",
      "highlight yellow means agreed (Ana Costa, 27 March 2031, 9:30)",
    ]);
    expect(screen.getByText(lost)).toBeDefined();
  });

  test("shows the same where it is mended further, each to be revoked", async () => {
    openViewer("/n/shared-waters/d/rev-1/mend", answers);
    await screen.findByRole("heading", { level: 1, name: "Mend rev-1" });
    expect(screen.getAllByRole("button", { name: /^Revoke: / })).toHaveLength(2);
    expect(screen.getByText(lost)).toBeDefined();
  });
});
