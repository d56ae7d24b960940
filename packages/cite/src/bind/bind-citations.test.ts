import type { Citation, Dated } from "@travaux/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCitations } from "../recognise/find-citations.ts";
import { bindCitations } from "./bind-citations.ts";
import type { BindableDraft, BindableStatement, DraftCalendar } from "./calendar.ts";

function dated(on: string, zone: string | null = null): Dated {
  return { on, precision: on.length > 10 ? "minute" : "day", zone, source: "given" };
}

/** A draft whose paragraphs are numbered from 1, with what is said of some of them. */
function draft(
  id: string,
  about: Partial<BindableDraft> & { readonly last: number; readonly texts?: Record<string, string> },
): BindableDraft {
  const { last, texts = {}, ...rest } = about;
  const numbers = Array.from({ length: last }, (_, at) => String(at + 1));
  const labels = [...new Set([...numbers, ...Object.keys(texts)])];
  const paragraphs = labels.map((label) => ({
    label,
    id: `${id}:${label}`,
    text: texts[label] ?? `Words of ${label}.`,
  }));
  return { id, label: id, symbol: null, language: "en", date: null, rounds: [], paragraphs, ...rest };
}

const calendar: DraftCalendar = {
  zone: "America/New_York",
  rounds: [
    { number: 3, label: "Third round", from: "2031-04-02", to: "2031-04-05" },
    { number: 4, label: "Fourth round", from: "2031-05-13", to: "2031-05-17" },
    { number: 5, label: "Fifth round", from: "2031-06-03", to: "2031-06-07" },
  ],
  drafts: [
    draft("zero", {
      label: "Zero draft",
      last: 38,
      date: dated("2031-02-04"),
      texts: { "30": "A fund for fish ladders is set up." },
    }),
    draft("rev-1", {
      label: "Rev 1",
      symbol: "A/CONF.999/L.2",
      last: 40,
      date: dated("2031-03-25"),
      rounds: [3, 4],
      texts: { "16": "Chapeau.", "16(a)": "Dams.", "30": "Weirs are opened in spring." },
    }),
    draft("rev-2", {
      label: "Rev 2",
      last: 45,
      date: dated("2031-05-28T18:00"),
      rounds: [5],
      texts: { "44": "A network of river stations." },
    }),
    draft("rev-3", { label: "Rev 3", last: 46, date: dated("2031-06-28") }),
  ],
};

interface Given {
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly round?: number;
}

function bound(
  { text, title = "Remarks", date, round }: Given,
  given: DraftCalendar = calendar,
): { citations: readonly Citation[]; findings: readonly string[] } {
  const statement: BindableStatement = {
    title,
    text,
    language: "en",
    date: date === undefined ? null : dated(date),
    round: round ?? null,
  };
  const { citations, findings } = bindCitations(findCitations(text), given, statement);
  return { citations, findings: findings.map(({ code }) => code) };
}

/** The first citation as a line: status, what its targets are, why; candidates behind a bar. */
function told(given: Given): string {
  const { citations, findings } = bound(given);
  const [citation] = citations;
  if (citation === undefined) return "nothing";
  const targets = citation.targets.map(
    ({ label, status, draft: id, evidence }) =>
      `${label}=${status === "bound" ? (id ?? "") : status}(${evidence.join("+")})`,
  );
  const candidates = citation.candidates.map(({ draft: id, evidence }) => `${id}(${evidence.join("+")})`);
  return [citation.status, targets.join(" "), candidates.join(" "), findings.join(" ")]
    .filter((part) => part !== "")
    .join(" | ");
}

describe("bindCitations", () => {
  test.for([
    [
      "a date lies after one draft and before the next",
      { text: "Paragraph 12.", date: "2031-04-20" },
      "bound | 12=rev-1(date)",
    ],
    ["a round had one draft", { text: "Paragraph 12.", round: 5 }, "bound | 12=rev-2(round)"],
    ["round and date agree", { text: "Paragraph 12.", date: "2031-05-14", round: 4 }, "bound | 12=rev-1(round+date)"],
    ["one draft serves two rounds", { text: "Paragraph 12.", round: 3 }, "bound | 12=rev-1(round)"],
    [
      "a version is named beside it",
      { text: "Paragraph 12 of the zero draft.", round: 5 },
      "bound | 12=zero(named-version)",
    ],
    [
      "a version is named in its sentence",
      { text: "As Rev. 1 had it, paragraph 12 was short.", round: 5 },
      "bound | 12=rev-1(named-version)",
    ],
    [
      "a version is named in the title",
      { text: "Paragraph 12.", title: "Comments on Rev 2", date: "2031-06-01" },
      "bound | 12=rev-2(named-version+date)",
    ],
    [
      "a version is named by its symbol",
      { text: "Paragraph 12 was clear.", title: "On A/CONF.999/L.2" },
      "bound | 12=rev-1(named-version)",
    ],
    [
      "a version is named by its day",
      { text: "Paragraph 12 of the 28 May version.", round: 4 },
      "bound | 12=rev-2(named-version)",
    ],
    [
      "two versions are named",
      { text: "Between Rev 1 and Rev 2, paragraph 12 changed.", round: 5 },
      "ambiguous | 12=ambiguous() | rev-1(named-version) rev-2(named-version+round)",
    ],
    [
      "a date lies outside the round that is named, and another draft was out",
      { text: "Paragraph 12.", date: "2031-07-07", round: 5 },
      "ambiguous | 12=ambiguous() | rev-2(round) rev-3(date) | date-outside-round",
    ],
    [
      "a date lies outside the round, and the draft is the same",
      { text: "Paragraph 12.", date: "2031-05-02", round: 4 },
      "bound | 12=rev-1(round+date) | date-outside-round",
    ],
    [
      "a draft came out on the day, no one knows when",
      { text: "Paragraph 12.", date: "2031-03-25" },
      "ambiguous | 12=ambiguous() | zero(date) rev-1(date)",
    ],
    [
      "a draft came out in the evening, later than a speech",
      { text: "Paragraph 12.", date: "2031-05-28T15:00" },
      "bound | 12=rev-1(date)",
    ],
    ["a draft came out before a speech", { text: "Paragraph 12.", date: "2031-05-28T19:00" }, "bound | 12=rev-2(date)"],
    [
      "content tells two drafts of a day apart",
      { text: "Paragraph 30 (opened weirs).", date: "2031-03-25" },
      "bound | 30=rev-1(date+content)",
    ],
    [
      "content speaks for one side of a disagreement, and does not settle it",
      { text: "Paragraph 44 (river stations).", date: "2031-07-07", round: 5 },
      "ambiguous | 44=ambiguous() | rev-2(round+content) rev-3(date) | date-outside-round",
    ],
    [
      "content contradicts the date",
      { text: "Paragraph 30 says “a fund for fish ladders”.", date: "2031-04-20" },
      "ambiguous | 30=ambiguous(date) | rev-1(date) zero(content) | content-elsewhere",
    ],
    [
      "content confirms the date",
      { text: "Paragraph 30 (weirs in spring).", date: "2031-04-20" },
      "bound | 30=rev-1(date+content)",
    ],
    [
      "a label that the draft lacks, and others have",
      { text: "Paragraph 44.", date: "2031-04-20" },
      "unresolved | 44=unresolved(date) | rev-1(date) rev-2() rev-3() | label-not-in-draft",
    ],
    [
      "of a list, one label is lacking",
      { text: "Paragraphs 39 and 52.", round: 5 },
      "unresolved | 39=rev-2(round) 52=unresolved(round) | label-not-in-draft",
    ],
    [
      "a range is written out",
      { text: "Paragraphs 43 to 45.", round: 5 },
      "bound | 43=rev-2(round) 44=rev-2(round) 45=rev-2(round)",
    ],
    [
      "an open end is written out",
      { text: "From paragraph 44 onwards.", round: 5 },
      "bound | 44=rev-2(round) 45=rev-2(round)",
    ],
    ["a sub-paragraph", { text: "Paragraph 16 (a).", round: 3 }, "bound | 16(a)=rev-1(round)"],
    [
      "before the first draft",
      { text: "Paragraph 12.", date: "2031-01-04" },
      "unresolved | 12=unresolved() | no-draft-in-force",
    ],
    ["nothing is known", { text: "Paragraph 12." }, "unresolved | 12=unresolved() | no-draft-in-force"],
    [
      "a version is named that was not out",
      { text: "Paragraph 12 of Rev 3.", date: "2031-06-04" },
      "ambiguous | 12=ambiguous() | rev-2(date) rev-3(named-version) | version-after-date",
    ],
    ["a former number", { text: "The former paragraph 14.", round: 5 }, "ambiguous | 14=ambiguous() | zero() rev-1()"],
    ["another document", { text: "Article 33 of the Charter.", round: 5 }, "elsewhere"],
  ] as const)("%s", ([, given, expected]) => expect(told(given)).toBe(expected));

  test.for([
    [
      "Paragraph 44.",
      "Rev 1 has no 44: its paragraphs end at 40; another draft or another document may be meant. Rev 2, Rev 3 have it.",
    ],
    ["Paragraph 16 (f).", "Rev 1 has no 16(f): its 16 has no such part."],
    ["A new paragraph 12 bis.", "Rev 1 has no 12 bis: its 12 has no such sibling; it may be one that is asked for."],
  ])("says why %s is lacking", ([text = "", message]) => {
    const statement = { title: "", text, language: "en", date: dated("2031-04-20"), round: null };
    expect(bindCitations(findCitations(text), calendar, statement).findings.map((finding) => finding.message)).toEqual([
      message,
    ]);
  });

  test("of two languages of a version the statement's own is meant", () => {
    const french = draft("rev-1.fr", {
      label: "Rev 1",
      last: 40,
      date: dated("2031-03-25"),
      rounds: [3],
      language: "fr",
    });
    const text = "Le paragraphe 12.";
    const statement = { title: "", text, language: "fr", date: dated("2031-04-20"), round: null };
    const both = { ...calendar, drafts: [...calendar.drafts, french] };
    expect(bindCitations(findCitations(text), both, statement).citations[0]?.targets[0]?.draft).toBe("rev-1.fr");
  });

  test("a number that is printed twice is ambiguous", () => {
    const twice = draft("rev-9", { label: "Rev 9", last: 3, date: dated("2032-01-01") });
    const drafts = [{ ...twice, paragraphs: [...twice.paragraphs, { label: "3", id: "again", text: "" }] }];
    const { citations, findings } = bound({ text: "Paragraph 3.", date: "2032-02-02" }, { ...calendar, drafts });
    expect([citations[0]?.status, findings]).toEqual(["ambiguous", ["repeated-label"]]);
  });

  const givens = fc.record({
    text: fc.constantFrom(
      "Paragraphs 3 and 44.",
      "Paragraph 12 of Rev 1.",
      "Paragraphs 38 to 42 (weirs).",
      "Art. 5(2)",
      "PP3, OP4 and 16 (a)",
      "From paragraph 40 on, “a fund for fish ladders”.",
    ),
    date: fc.constantFrom("2031-02-04", "2031-03-25", "2031-04-03", "2031-05-28T18:00", "2031-07-07", "2030-01-01"),
    round: fc.constantFrom(3, 4, 5, 6),
  });
  const orders = fc.shuffledSubarray([...calendar.drafts], { minLength: calendar.drafts.length });

  test("no binding names a draft that lacks the label", () => {
    fc.assert(
      fc.property(givens, (given) => {
        for (const { targets } of bound(given).citations)
          for (const target of targets.filter(({ status }) => status === "bound")) {
            const named = calendar.drafts.find(({ id }) => id === target.draft);
            expect(named?.paragraphs.find(({ id }) => id === target.paragraph)?.label).toBe(target.label);
          }
      }),
    );
  });

  test("the order in which drafts are given does not matter, and equal input gives equal output", () => {
    fc.assert(
      fc.property(givens, orders, (given, drafts) => {
        expect(bound(given, { ...calendar, drafts, rounds: calendar.rounds.toReversed() })).toEqual(bound(given));
      }),
    );
  });

  test("a citation is as sure as its weakest target", () => {
    fc.assert(
      fc.property(givens, (given) => {
        for (const { status, targets } of bound(given).citations) {
          const all = new Set(targets.map((target) => target.status));
          expect(status).toBe(all.has("unresolved") ? "unresolved" : all.has("ambiguous") ? "ambiguous" : "bound");
        }
      }),
    );
  });
});

test("a version is named with all its words: the zero draft plus is not the zero draft", () => {
  const plus = draft("zero-plus", { label: "Zero draft plus", last: 39, date: dated("2031-03-03") });
  const text = "Paragraph 12 of the Zero Draft Plus was clear, and paragraph 13 of the zero draft was not.";
  const { citations } = bound({ text, date: "2031-04-03" }, { ...calendar, drafts: [...calendar.drafts, plus] });
  expect(citations.map(({ targets }) => targets.map((target) => target.draft))).toEqual([["zero-plus"], ["zero"]]);
});

test.for([
  ["Paragraph 12 of the Compact on Safe Passage.", "elsewhere"],
  ["Paragraph 12 of the Compact on Shared Waters.", "bound"],
  ["Paragraph 12 of the Compact.", "bound"],
  ["Paragraph 12 of the outcome document of the Harbour Dialogues.", "elsewhere"],
] as const)("an instrument of another title is another document: %s", ([text, status]) => {
  const given = { ...calendar, title: "Compact on Shared Waters" };
  expect(bound({ text, date: "2031-04-20" }, given).citations[0]?.status).toBe(status);
});
