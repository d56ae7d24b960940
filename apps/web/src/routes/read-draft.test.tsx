import type { Bracket, DraftMargins, DraftMends, DraftProvenance, DraftReport } from "@travaux/model";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { writtenComparison, writtenParagraph } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";

const list = writtenDraftList(
  [writtenDraft("zero", "2031-02-05", []), writtenDraft("rev-1", "2031-03-26", [], { basedOn: ["zero"] })],
  [],
);
const open: Bracket = { id: "1", from: 8, to: 16, depth: 0, kind: "open", opens: true, closes: true, alternatives: [] };
const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev-1.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs: [
    writtenParagraph("a:1", "Parties [should] act", { brackets: [open] }),
    writtenParagraph("a:2", "Lakes are open"),
  ],
  furniture: [],
  findings: [],
};
const comparison = writtenComparison([
  { before: ["1"], after: ["1"], words: ["Parties ~shall~+[should]+ act"] },
  { before: ["2"], words: ["~Wells are kept~"] },
  { before: ["3"], after: ["2"], words: ["Lakes are open"], is: { renumbered: true } },
]);
const drafts = list.drafts.map(({ id, label, date, language }) => ({ id, label, date, language }));
const margins: DraftMargins = {
  format: "travaux.margins/1",
  draft: "rev-1",
  drafts,
  paragraphs: [
    { id: "a:1", since: "zero", steps: [{ draft: "rev-1", happened: ["reworded"] }], statements: 2 },
    { id: "a:2", since: "zero", steps: [{ draft: "rev-1", happened: ["renumbered"] }], statements: 0 },
  ],
};
const from = (since: string, length: number) => ({ since, length, paragraph: "p", reintroduced: false });
const provenance: DraftProvenance = {
  format: "travaux.draft-provenance/1",
  draft: "rev-1",
  drafts,
  from: 0,
  of: 2,
  paragraphs: [
    { id: "a:1", stretches: [from("zero", 8), from("rev-1", 9), from("zero", 3)] },
    { id: "a:2", stretches: [from("zero", 14)] },
  ],
};
const mends: DraftMends = { format: "travaux.mends/1", draft: "rev-1", mends: [], legend: [] };
const answers = {
  drafts: async () => list,
  draft: async () => report,
  mends: async () => mends,
  comparison: async () => comparison,
  margins: async () => margins,
  draftProvenance: async () => provenance,
};
const address = "/n/shared-waters/d/rev-1";

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockReturnValue();
  vi.spyOn(window, "scrollBy").mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The words of a draft on the page, one line for each paragraph. */
function shown(): readonly string[] {
  return [...document.querySelectorAll(".reading .para > .text")].map(({ textContent }) => textContent);
}

describe("a draft that is read", () => {
  test("has beside each paragraph its past, its brackets and who spoke of it", async () => {
    openViewer(address, answers);
    const past = await screen.findByRole("link", { name: "there since zero; rev-1: reworded" });
    expect(past.textContent).toBe("reworded");
    const margin = past.closest(".para-margin");
    expect(margin?.textContent).toContain("1 open bracket");
    expect(margin?.querySelector(".para-cited")?.textContent).toBe("2 statements");
    expect(screen.getByRole("link", { name: "there since zero" }).textContent).toBe("");
  });

  test("is shown against another draft, with what went where it stood, and its address says so", async () => {
    const { at } = openViewer(address, answers);
    fireEvent.click(await screen.findByRole("button", { name: "Changes" }));
    await screen.findByText("2 passages of 3 changed against zero.");
    const marked = ["Parties shall[should] act", "Wells are kept", "Lakes are open"];
    // Blocks are drawn in turns, after the sentence.
    await vi.waitFor(() => expect(shown()).toEqual(marked));
    expect(at()).toContain("view=changes");
    expect(screen.getByText("2 places")).toBeDefined();
  });

  test("says which draft brought which words, and singles one out", async () => {
    const { at } = openViewer(`${address}?view=provenance`, answers);
    fireEvent.click(await screen.findByRole("button", { name: "rev-1 1 word" }));
    await screen.findByText("rev-1 brought 1 word in 1 paragraph; they alone are marked.");
    const marked = () => [...document.querySelectorAll(".reading mark")].map(({ textContent }) => textContent);
    await vi.waitFor(() => expect(marked()).toEqual(["[should] "]));
    expect(at()).toContain("since=rev-1");
    fireEvent.click(document.querySelector(".reading .since[data-since=zero]") ?? document.body);
    await screen.findByText("zero brought 5 words in 2 paragraphs; they alone are marked.");
  });

  test("is narrowed to what is in brackets, with the count and its rule", async () => {
    openViewer(`${address}?view=brackets`, answers);
    await screen.findByText("1 bracket is left, in 1 paragraph.");
    await vi.waitFor(() => expect(shown()).toEqual(["Parties [should] act"]));
  });

  test("is gone through by addresses as people write them", async () => {
    const { at } = openViewer(`${address}?view=provenance`, answers);
    const field = await screen.findByRole("textbox", { name: "Go to a paragraph" });
    const goTo = (words: string): void => {
      fireEvent.change(field, { target: { value: words } });
      fireEvent.submit(field);
    };
    goTo("para. 9");
    await screen.findByText("There is no “para. 9” in this draft.");
    goTo("para. 2");
    await vi.waitFor(() => expect(at()).toContain("#p-a:2"));
    expect(at()).toContain("view=provenance");
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("p-a:2"));
  });
});
