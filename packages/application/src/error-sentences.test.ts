import { describe, expect, test } from "vitest";
import { sentenceOf } from "./error-sentences.ts";
import type { TravauxError } from "./travaux-error.ts";

const path = "talks/waters.db";
const name = "rev-2.docx";
const by = { uuid: "7d1c6a0e", author: "Ana Duarte", at: "2031-05-28T10:00:00.000Z" };

const conflict = {
  kind: "draft-content",
  outcome: "refused",
  name: "Rev 2",
  sentence: "“Rev 2” is rev-2.docx here, and rev2.docx in the bundle has other content.",
} as const;

/** One of each kind, and more where the sentence has several forms. */
const errors: readonly TravauxError[] = [
  { kind: "missing-file", path },
  { kind: "is-directory", path },
  { kind: "no-permission", path },
  { kind: "empty-file", name },
  { kind: "unknown-format", name, detail: "it begins with 00 01 02" },
  { kind: "unsupported-format", name, format: "an old Word file (.doc)", advice: "save it as .docx" },
  { kind: "unreadable-file", name, format: "docx", part: "word/document.xml", detail: "a tag is not closed" },
  { kind: "encrypted-file", name },
  { kind: "scanned-pdf", name },
  { kind: "too-large", name, limitBytes: 64 * 1024 * 1024 },
  { kind: "limit-exceeded", name, what: "parts", limit: 2000 },
  { kind: "timed-out", name, limitMs: 30_000 },
  { kind: "not-cleaned", name, detail: "it holds macros", advice: "save it without them" },
  { kind: "archive-missing", path, missing: "file" },
  { kind: "archive-missing", path, missing: "folder" },
  { kind: "not-an-archive", path, detail: "it has other tables" },
  { kind: "archive-newer", path, version: 7, supported: 3 },
  { kind: "archive-damaged", path, detail: "page 12" },
  { kind: "archive-unreachable", path, detail: "permission denied" },
  { kind: "archive-busy", path },
  { kind: "archive-read-only", path },
  { kind: "disk-full", path },
  { kind: "conflict", what: "draft", name: "rev-2", detail: "Rev 2 (en) is kept with other content." },
  { kind: "conflict", what: "negotiation", name: "waters", detail: "It is kept with another title." },
  { kind: "conflict", what: "round", name: "5", detail: "It is kept with other days" },
  { kind: "conflict", what: "statement", name: "remarks", detail: "It is kept with other content." },
  { kind: "conflict", what: "decision", name: "u-1", detail: "It says something else." },
  { kind: "series-changed", negotiation: "waters" },
  { kind: "unknown-bundle", name: "waters.travaux", format: null, known: "travaux.bundle/1" },
  { kind: "unknown-bundle", name: "waters.travaux", format: "travaux.bundle/2", known: "travaux.bundle/1" },
  { kind: "bad-bundle", name: "waters.travaux", place: "drafts[2].date", detail: "a day is wanted here" },
  { kind: "bad-bundle-file", name: "waters.travaux", of: "Rev 2", error: { kind: "empty-file", name } },
  { kind: "bundle-conflicts", name: "waters.travaux", conflicts: [conflict] },
  { kind: "bundle-conflicts", name: "waters.travaux", conflicts: [conflict, conflict, conflict] },
  { kind: "bundle-too-large", negotiation: "waters", mostBytes: 224 * 1024 * 1024 },
  { kind: "missing", what: "draft", name: "rev-2" },
  { kind: "no-negotiation" },
  { kind: "no-such-negotiation", negotiation: "x", negotiations: [] },
  { kind: "no-such-negotiation", negotiation: "x", negotiations: ["waters"] },
  { kind: "several-negotiations", negotiations: ["waters", "forests"] },
  { kind: "no-drafts", negotiation: "waters" },
  { kind: "no-such-draft", draft: "rev-9", negotiation: "waters", drafts: [] },
  { kind: "no-such-draft", draft: "rev-9", negotiation: "waters", drafts: ["zero", "rev-1"] },
  { kind: "ambiguous-draft", draft: "Rev 2", candidates: ["rev-2", "rev-2.fr"] },
  { kind: "no-such-round", round: 9, rounds: [] },
  { kind: "no-such-round", round: 9, rounds: [1, 2] },
  { kind: "no-such-paragraph", address: "99", draft: "rev-2", nearest: [] },
  { kind: "no-such-paragraph", address: "44 ter", draft: "rev-2", nearest: ["44 bis", "45"] },
  {
    kind: "ambiguous-address",
    address: "5",
    draft: "rev-2",
    candidates: [
      { id: "a", label: "5.", address: "#a@rev-2", firstWords: "A secretariat …" },
      { id: "b", label: "5.", address: "#b@rev-2", firstWords: "" },
    ],
  },
  { kind: "no-such-statement", statement: "x", negotiation: "waters", statements: ["01", "02"] },
  { kind: "no-such-statement", statement: "x", negotiation: "waters", statements: [] },
  { kind: "ambiguous-statement", statement: "0", candidates: ["01", "02"] },
  { kind: "no-such-citation", statement: "01", citation: 9, count: 3 },
  { kind: "no-such-citation", statement: "01", citation: 9, count: 0 },
  {
    kind: "settled-otherwise",
    statement: "01",
    citation: "paragraph 44",
    by: { uuid: "u-1", author: "Ana", at: "2031-05-28T10:00:00Z" },
  },
  { kind: "nothing-said" },
  { kind: "unrelated-drafts", before: "rev-1.fr", after: "rev-2" },
  { kind: "no-such-decision", decision: "7d1c" },
  { kind: "ambiguous-decision", decision: "7d1c", numbers: [2, 5] },
  { kind: "decided-otherwise", says: "pin", addresses: ["44@rev-1", "45@rev-2"], by },
  { kind: "decided-otherwise", says: "forbid", addresses: ["44@rev-1", "45@rev-2"], by },
  { kind: "decision-ended", number: 3, by },
  { kind: "same-draft", draft: "rev-2", addresses: ["44@rev-2", "45@rev-2"] },
  { kind: "one-draft-twice", draft: "rev-2" },
  { kind: "bad-address", address: "@" },
  { kind: "bad-date", text: "May" },
  { kind: "bad-zone", zone: "Atlantis" },
  { kind: "bad-language", language: "English" },
  { kind: "bad-name", name: "Shared Waters" },
  { kind: "empty-label" },
  { kind: "draft-not-shown", draft: "rev-9", shown: ["zero", "rev-1"] },
  { kind: "empty-query" },
  { kind: "query-too-long", length: 20_000, most: 10_000 },
  { kind: "no-author" },
  { kind: "bad-force-words", line: 3, detail: "a word and a strength are wanted" },
  { kind: "bad-mends", place: "mends[2].mend.as", detail: "one of title, heading is wanted here" },
  { kind: "lost-mend", detail: "What was mended (level 2) finds no place at “All”; mend it again where it belongs." },
  { kind: "mended-otherwise", draft: "rev-2" },
  { kind: "no-such-words", words: "shall act", address: "44", stand: "nowhere" },
  { kind: "no-such-words", words: "shall", address: "44", stand: "twice" },
  { kind: "no-such-mend", uuid: "7d1c", draft: "rev-2" },
  { kind: "backward-round", from: "2031-06-08", to: "2031-06-04" },
  { kind: "bad-manifest", place: "drafts[2].date", detail: '"May" is not a date; write it as 2031-05-28' },
  { kind: "bad-manifest-file", place: "drafts[2].file", error: { kind: "missing-file", path: "rev-2.docx" } },
];

const KINDS = {
  "missing-file": true,
  "is-directory": true,
  "no-permission": true,
  "no-negotiation": true,
  "no-such-negotiation": true,
  "several-negotiations": true,
  "no-drafts": true,
  "no-such-draft": true,
  "ambiguous-draft": true,
  "no-such-round": true,
  "no-such-paragraph": true,
  "ambiguous-address": true,
  "unrelated-drafts": true,
  "no-such-statement": true,
  "ambiguous-statement": true,
  "no-such-citation": true,
  "settled-otherwise": true,
  "nothing-said": true,
  "bad-address": true,
  "bad-date": true,
  "bad-zone": true,
  "bad-language": true,
  "bad-name": true,
  "empty-label": true,
  "draft-not-shown": true,
  "empty-query": true,
  "query-too-long": true,
  "no-author": true,
  "bad-force-words": true,
  "bad-mends": true,
  "lost-mend": true,
  "mended-otherwise": true,
  "no-such-words": true,
  "no-such-mend": true,
  "no-such-decision": true,
  "ambiguous-decision": true,
  "decided-otherwise": true,
  "decision-ended": true,
  "same-draft": true,
  "one-draft-twice": true,
  "backward-round": true,
  "bad-manifest": true,
  "bad-manifest-file": true,
  "empty-file": true,
  "unknown-format": true,
  "unsupported-format": true,
  "unreadable-file": true,
  "encrypted-file": true,
  "scanned-pdf": true,
  "too-large": true,
  "limit-exceeded": true,
  "timed-out": true,
  "not-cleaned": true,
  "archive-missing": true,
  "not-an-archive": true,
  "archive-newer": true,
  "archive-damaged": true,
  "archive-unreachable": true,
  "archive-busy": true,
  "archive-read-only": true,
  "disk-full": true,
  conflict: true,
  "series-changed": true,
  missing: true,
  "unknown-bundle": true,
  "bad-bundle": true,
  "bad-bundle-file": true,
  "bundle-conflicts": true,
  "bundle-too-large": true,
} as const;

describe("every refusal is said to a person", () => {
  test("in sentences that are whole, and say what to do", () => {
    for (const error of errors) {
      const sentence = sentenceOf(error);
      expect(sentence, error.kind).toMatch(/^[\p{L}\p{N}"#]/u);
      expect(sentence, error.kind).toMatch(/[^.]\.$/);
      expect(sentence, error.kind).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s{2}/);
      expect(sentence, error.kind).toMatch(/[;:.] /);
      expect(sentence.length, error.kind).toBeLessThan(260);
    }
  });

  test("whatever its kind", () => {
    // What does not name every kind does not compile.
    const everyKind: Readonly<Record<TravauxError["kind"], true>> = KINDS;
    expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(Object.keys(everyKind)));
  });

  test("and the advice about a conflict goes on in the same sentence", () => {
    const detail = "It is kept with another title or time zone.";
    expect(sentenceOf({ kind: "conflict", what: "negotiation", name: "waters", detail })).toBe(
      'The negotiation "waters" is there already and differs: it is kept with another title or time zone; ' +
        "choose another name, or give the same title and time zone.",
    );
  });

  test.for([
    [{ kind: "missing-file", path: "rev-2.docx" }, "There is no file at rev-2.docx; check the path."],
    [
      { kind: "too-large", name: "rev-2.docx", limitBytes: 64 * 1024 * 1024 },
      "rev-2.docx is larger than 64 MiB, the most that is read; split it, or remove its pictures.",
    ],
    [
      { kind: "no-such-draft", draft: "rev-9", negotiation: "waters", drafts: ["zero", "rev-1", "rev-2"] },
      'There is no draft "rev-9" in waters; it has zero, rev-1 and rev-2.',
    ],
    [
      { kind: "no-such-paragraph", address: "44 ter", draft: "rev-2", nearest: ["44 bis", "45"] },
      "No paragraph of rev-2 answers to 44 ter; near it are 44 bis and 45.",
    ],
    [
      { kind: "bad-manifest", place: "drafts[2].date", detail: '"May" is not a date; write it as 2031-05-28' },
      'The manifest cannot be used: at drafts[2].date, "May" is not a date; write it as 2031-05-28.',
    ],
    [
      { kind: "bad-manifest-file", place: "drafts[0].file", error: { kind: "empty-file", name: "a.txt" } },
      "At drafts[0].file in the manifest: a.txt is empty; check that it was saved or downloaded completely.",
    ],
  ] as const)("%#: as an editor would write it", ([error, sentence]) => {
    expect(sentenceOf(error)).toBe(sentence);
  });

  test("and a long list is cut, with the count of the rest", () => {
    const drafts = Array.from({ length: 30 }, (_, at) => `rev-${at + 1}`);
    const sentence = sentenceOf({ kind: "no-such-draft", draft: "x", negotiation: "waters", drafts });
    expect(sentence).toContain("rev-11 and 19 others.");
    expect(sentence).not.toContain("rev-12");
  });
});
