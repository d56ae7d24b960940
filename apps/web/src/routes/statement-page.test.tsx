import type { Citations, ListedTarget, ParagraphHeading } from "@travaux/model";
import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraftList } from "../overview/written-draft-list.ts";
import { writtenCitation, writtenParticulars, writtenStatement } from "../statements/written-statement.ts";
import { openViewer } from "../testing-viewer.tsx";

const rounds = [
  { number: 5, label: "Fifth round", from: "2031-06-04", to: "2031-06-08" },
  { number: 6, label: "Sixth round", from: "2031-07-07", to: "2031-07-11" },
];
const drafts = writtenDraftList([], rounds);
const text = "We ask to add “soon” to paragraph 44. <b>Thus</b> paragraph 199 falls.";

function heading(id: string, address: string): ParagraphHeading {
  return { id, kind: "paragraph", label: `${address}.`, address, firstWords: "Parties act" };
}

function span(words: string): { readonly from: number; readonly to: number } {
  return { from: text.indexOf(words), to: text.indexOf(words) + words.length };
}

const target: ListedTarget = {
  label: "44",
  status: "bound",
  draft: "rev-3",
  draftLabel: "Rev 3",
  paragraph: "p44",
  evidence: ["round", "date"],
  heading: heading("p44", "44"),
  now: { draft: "final", draftLabel: "Final draft", paragraphs: [heading("f47", "47")] },
};
const answer: Citations = writtenStatement({
  text,
  citations: [
    writtenCitation({ number: 1, text: "paragraph 44", ...span("paragraph 44"), targets: [target] }),
    writtenCitation({
      number: 2,
      text: "paragraph 199",
      ...span("paragraph 199"),
      status: "unresolved",
      targets: [{ label: "199", status: "unresolved", evidence: [] }],
      findings: [{ code: "label-not-in-draft", severity: "warning", message: "Rev 3 has no 199." }],
    }),
  ],
  wordings: [
    {
      ...span("We ask to add “soon” to paragraph 44."),
      text: "add “soon” to paragraph 44",
      change: "add",
      citations: [0],
      words: [],
      wording: span("soon"),
      place: null,
      into: null,
      fate: "in-part",
      fates: [
        {
          draft: "final",
          draftLabel: "Final draft",
          fate: "in-part",
          text: "“sooner” stands there.",
          quotes: [{ paragraph: "f47", address: "47", text: "sooner", from: 3, to: 9 }],
        },
      ],
    },
  ],
});

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockReturnValue();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

function open(more: Parameters<typeof openViewer>[1] = {}): void {
  openViewer("/n/shared-waters/statements/s-1", {
    drafts: async () => drafts,
    statement: async () => answer,
    ...more,
  });
}

describe("a statement", () => {
  test("leads from the words of a citation to the paragraph, and says what that is now", async () => {
    open();
    const words = await screen.findByRole("link", { name: "paragraph 44" });
    expect(words.getAttribute("href")).toBe("/n/shared-waters/p/rev-3/p44");
    const note = document.querySelector("#c-1");
    expect(note?.textContent).toContain("44 in Rev 3, now 47 in Final draft");
    expect(note?.textContent).toContain("By the round and the date.");
    expect(screen.getByRole("link", { name: "Citation 1: Bound" }).getAttribute("href")).toBe("#c-1");
  });

  test("shows what is open with its reason and the way to settle it; its words are text", async () => {
    open();
    await screen.findByRole("heading", { level: 1, name: "Statement on implementation" });
    expect(document.querySelector(".statement-words")?.textContent).toContain("<b>Thus</b>");
    const note = document.querySelector<HTMLElement>("#c-2");
    expect(note?.textContent).toContain("Rev 3 has no 199.");
    const settle = within(note as HTMLElement).getByRole("link", { name: "Settle citation 2" });
    expect(settle.getAttribute("href")).toBe("/n/shared-waters/open-citations?at=s-1%7E2");
  });

  test("says of a wording that was asked for what later drafts have, with their words", async () => {
    open();
    await screen.findByRole("link", { name: "Wording asked for A" });
    const note = document.querySelector("#w-A");
    expect(note?.textContent).toContain("Final draft: As asked in part. “sooner” stands there.");
    expect(note?.querySelector("q")?.textContent).toBe("sooner");
  });

  test("is corrected in place with a name, and empty says that there is none", async () => {
    const said: unknown[] = [];
    open({
      correctStatement: async (...request) => {
        said.push(request);
        return { format: "travaux.decisions/1", negotiation: "shared-waters", decisions: [] };
      },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Correct: Round" }));
    await userEvent.selectOptions(screen.getByLabelText("Round"), "Sixth round");
    await userEvent.type(screen.getByLabelText("Your name"), "Ana");
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    await screen.findByText("Round corrected.");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Correct: Round" }));
    await userEvent.click(screen.getByRole("button", { name: "Correct: On behalf of" }));
    await userEvent.clear(screen.getByLabelText("On behalf of"));
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    await screen.findByText("On behalf of corrected.");
    expect(said).toEqual([
      ["shared-waters", { statement: "s-1", says: { round: 6 }, author: "Ana" }],
      ["shared-waters", { statement: "s-1", says: { onBehalfOf: null }, author: "Ana" }],
    ]);
  });

  test("says of each particular how it is known", async () => {
    const by = { uuid: "u-1", author: "Ana", at: "2031-07-09T10:00:00.000Z" };
    const particulars = writtenParticulars({
      speaker: { value: "Ms. Quill", source: "corrected", by },
      onBehalfOf: { value: null, source: "corrected", by },
      meeting: { value: null, source: "unknown" },
    });
    open({ statement: async () => ({ ...answer, particulars }) });
    await screen.findByRole("heading", { level: 1 });
    const rows = [...document.querySelectorAll(".particular")].map((row) => row.textContent);
    expect(rows).toContain("SpeakerMs. Quill said by Ana, 9 July 2031, 10:00 Correct");
    expect(rows).toContain("On behalf ofnone, said by Ana, 9 July 2031, 10:00 Correct");
    expect(rows).toContain("Meetingnot known Correct");
    expect(rows).toContain("RoundFifth round recognised in the original Correct");
  });
});
