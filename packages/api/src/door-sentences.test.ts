import type { TravauxError } from "@travaux/application";
import { describe, expect, test } from "vitest";
import { sentenceForViewer } from "./door-sentences.ts";

const by = { uuid: "u1", author: "Ana; of the chair", at: "2031-05-28T10:00:00.000Z" };

const refusals: readonly TravauxError[] = [
  { kind: "no-negotiation" },
  { kind: "no-such-negotiation", negotiation: "seas", negotiations: [] },
  { kind: "several-negotiations", negotiations: ["seas", "waters"] },
  { kind: "no-drafts", negotiation: "waters" },
  { kind: "no-such-draft", draft: "rev-9", negotiation: "waters", drafts: [] },
  { kind: "no-such-draft", draft: "rev-9", negotiation: "waters", drafts: ["rev-1"] },
  { kind: "no-such-round", round: 7, rounds: [] },
  { kind: "no-such-round", round: 7, rounds: [1, 2] },
  { kind: "no-such-paragraph", address: "99", draft: "rev-1", nearest: [] },
  { kind: "no-such-paragraph", address: "99", draft: "rev-1", nearest: ["44"] },
  { kind: "no-author" },
  { kind: "no-such-mend", uuid: "u1", draft: "rev-1" },
  { kind: "mended-otherwise", draft: "rev-1" },
  { kind: "no-such-decision", decision: "u1" },
  { kind: "ambiguous-decision", decision: "u1", numbers: [1, 2] },
  { kind: "decided-otherwise", says: "pin", addresses: ["44@rev-1", "45@rev-2"], by },
  { kind: "decided-otherwise", says: "forbid", addresses: ["44@rev-1", "45@rev-2"], by },
  { kind: "decision-ended", number: 3, by },
  { kind: "one-draft-twice", draft: "rev-1" },
  { kind: "same-draft", draft: "rev-1", addresses: ["44@rev-1", "45@rev-1"] },
  { kind: "archive-missing", path: "waters.db", missing: "file" },
  { kind: "not-an-archive", path: "waters.db", detail: "it is no SQLite file" },
  { kind: "conflict", what: "draft", name: "Rev 1", detail: "It is kept; and differs." },
];

describe("a refusal that a reader sees", () => {
  test.for(refusals.map((refusal) => [refusal.kind, refusal] as const))("of %s names no command", ([, refusal]) => {
    const sentence = sentenceForViewer(refusal);
    expect(sentence).not.toMatch(/"travaux |--[a-z]/); // 'with "travaux new"' and "--archive" fit, "Travaux" does not.
    expect(sentence).toMatch(/\.$/);
  });

  test("of a conflict keeps what is wrong and names a way that the form has", () => {
    expect(sentenceForViewer({ kind: "conflict", what: "draft", name: "Rev 1", detail: "it has other content" })).toBe(
      'The draft "Rev 1" is there already and differs: it has other content; give this one another label.',
    );
  });
});
