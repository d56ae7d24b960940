import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFlaw, throughProseMirror } from "./check-document.ts";
import { documentOf } from "./document-of.ts";
import type { Paragraph, ParagraphKind } from "./paragraph.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import type { Span } from "./span.ts";

const words = fc.stringMatching(/^[a-z[\]] ?[a-z [\]أ水é]{0,30}[a-z\]]$/);

function spanIn(length: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) + 1 }));
}

function optional<Value>(name: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.option(value, { nil: null }).map((some) => (some === null ? {} : { [name]: some }));
}

function paragraphWith(id: string, kind: ParagraphKind, text: string): fc.Arbitrary<Paragraph> {
  const span = spanIn(text.length);
  const place = fc.nat(text.length);
  const list = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { maxLength: 4 });
  const bracket = fc
    .record({
      span,
      id: fc.stringMatching(/^[a-f0-9]{1,4}$/),
      depth: fc.nat(3),
      kind: fc.constantFrom("open", "status"),
      opens: fc.boolean(),
      closes: fc.boolean(),
      alternatives: list(span),
    })
    .map(({ span: bounds, ...rest }) => ({ ...bounds, ...rest }));
  const author = optional("author", fc.constant("Secretariat"));
  const inserted = fc.tuple(span, author).map(([bounds, more]) => ({ ...bounds, kind: "insert", ...more }));
  const deleted = fc
    .tuple(place, author)
    .map(([at, more]) => ({ from: at, to: at, kind: "delete", text: "words", ...more }));
  const kindsWithoutWords = fc.constantFrom("paragraph-mark", "numbering", "formatting");
  const ofParagraph = fc.tuple(place, kindsWithoutWords).map(([at, what]) => ({ from: at, to: at, kind: what }));
  const reformatted = span.map((bounds) => ({ ...bounds, kind: "formatting" }));
  const commented = fc
    .tuple(
      fc.oneof(
        span,
        place.map((at) => ({ from: at, to: at })),
      ),
    )
    .map(([bounds]) => ({ ...bounds, author: "A", text: "Why?" }));
  const sorted = fc
    .array(place, { maxLength: 3 })
    .map((places) => places.toSorted((one, other) => one - other).map((at) => ({ at, paragraph: "n1" })));
  const whole = fc.record({
    id: fc.constant(id),
    kind: fc.constant(kind),
    label: fc.constantFrom(null, "44 bis."),
    canonical: fc.constantFrom(null, "44 bis"),
    path: fc.constant(["Implementation", "44 bis"]),
    level: fc.nat(4),
    text: fc.constant(text),
    origin: fc.constant({ part: "text", at: 4 }),
    brackets: list(bracket),
    attributions: list(
      fc
        .tuple(span, optional("delegations", fc.constant(["EU", "G77"])), optional("speaker", fc.constant("SDN")))
        .map(([bounds, codes, speaker]) => ({
          ...bounds,
          actors: ["EU", "G77 and China"],
          verb: "delete",
          ...codes,
          ...speaker,
        })),
    ),
    revisions: list(fc.oneof(inserted, deleted, ofParagraph, reformatted)),
    marks: list(span.map((bounds) => ({ ...bounds, kind: "highlight", value: "yellow" }))),
    notes: sorted,
    comments: list(commented),
  });
  const sometimes = fc.constantFrom(
    {},
    { former: ["14", "12 bis"] },
    { eId: "para_44bis" },
    { eId: "p", wId: "para_43" },
  );
  return fc.tuple(whole, sometimes).map(([paragraph, more]) => ({ ...paragraph, ...more })) as fc.Arbitrary<Paragraph>;
}

const kinds = fc.constantFrom<ParagraphKind>("title", "heading", "preamble", "paragraph", "item", "note");
const draft = fc
  .array(fc.tuple(kinds, words), { minLength: 1, maxLength: 5 })
  .chain((list) => fc.tuple(...list.map(([kind, text], index) => paragraphWith(`p${index}`, kind, text))));

describe("the document of a draft", () => {
  test("gives back the paragraphs it was made from", () => {
    fc.assert(
      fc.property(draft, (paragraphs) => {
        expect(paragraphsOf(documentOf({ title: "Compact", language: "en", paragraphs }))).toEqual(paragraphs);
      }),
      { seed: 44, numRuns: 100 },
    );
  });

  test("is valid, and the same after ProseMirror read and printed it", () => {
    fc.assert(
      fc.property(draft, (paragraphs) => {
        const document = documentOf({ title: "Compact", language: "en", paragraphs });
        expect(findFlaw(document)).toBeNull();
        const printed = throughProseMirror(document);
        expect(throughProseMirror(printed)).toEqual(printed);
        expect(paragraphsOf(printed)).toEqual(paragraphs);
      }),
      { seed: 45, numRuns: 60 },
    );
  });

  test("keeps the cells of a table row apart, empty ones included", () => {
    const base = {
      label: null,
      canonical: null,
      path: [],
      level: 1,
      origin: { part: "text", at: 0 },
      brackets: [],
      attributions: [],
      revisions: [],
      marks: [],
      comments: [],
    };
    const row: Paragraph = {
      ...base,
      id: "r1",
      kind: "table-row",
      text: "Basin\t\t[2031]",
      brackets: [{ from: 7, to: 13, id: "b", depth: 0, kind: "open", opens: true, closes: true, alternatives: [] }],
      notes: [{ at: 5, paragraph: "n" }],
    };
    const document = documentOf({ title: "", language: "en", paragraphs: [row, { ...row, id: "r2" }] });
    expect(document.content?.length).toBe(1);
    expect(findFlaw(document)).toBeNull();
    expect(paragraphsOf(document)).toEqual([row, { ...row, id: "r2" }]);
  });

  test("says what is wrong with a document that is none", () => {
    expect(findFlaw({ type: "doc", content: [{ type: "script" }] })).toContain("script");
    expect(findFlaw({ type: "doc", content: [{ type: "heading", content: [{ type: "table_cell" }] }] })).not.toBeNull();
  });

  test("takes time in proportion to its brackets", () => {
    const text = "[]".repeat(20_000);
    const brackets = Array.from({ length: 20_000 }, (_, index) => ({
      from: 2 * index,
      to: 2 * index + 2,
      id: `b${index}`,
      depth: 0,
      kind: "open" as const,
      opens: true,
      closes: true,
      alternatives: [{ from: 2 * index, to: 2 * index + 1 }],
    }));
    const paragraph: Paragraph = {
      id: "p",
      kind: "paragraph",
      label: null,
      canonical: null,
      path: [],
      level: 1,
      text,
      origin: { part: "text", at: 0 },
      brackets,
      attributions: [],
      revisions: [],
      marks: [],
      notes: [],
      comments: [],
    };
    expect(paragraphsOf(documentOf({ title: "", language: "en", paragraphs: [paragraph] }))[0]?.brackets.length).toBe(
      20_000,
    );
  });
});
