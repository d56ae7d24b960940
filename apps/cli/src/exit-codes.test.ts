import { expect, test } from "vitest";
import type { CliError } from "./cli-error.ts";
import { exitCodeOf } from "./exit-codes.ts";

const cases: readonly (readonly [number, CliError])[] = [
  [2, { kind: "usage", sentence: "Say which." }],
  [2, { kind: "bad-address", address: "@" }],
  [3, { kind: "missing-file", path: "rev-2.docx" }],
  [3, { kind: "empty-file", name: "rev-2.docx" }],
  [3, { kind: "archive-newer", path: "travaux.db", version: 9, supported: 1 }],
  [3, { kind: "disk-full", path: "travaux.db" }],
  [3, { kind: "output-not-written", path: "out.html", detail: "the disk is full" }],
  [3, { kind: "answer-not-written", detail: "the disk is full" }],
  [4, { kind: "no-negotiation" }],
  [4, { kind: "no-such-draft", draft: "rev-9", negotiation: "shared-waters", drafts: [] }],
  [4, { kind: "ambiguous-address", address: "(c)", draft: "rev-2", candidates: [] }],
  [5, { kind: "conflict", what: "draft", name: "rev-2", detail: "the file is another" }],
];

test.for(cases)("exits with %i for %j", ([code, error]) => {
  expect(exitCodeOf(error)).toBe(code);
});
