import type { ComparedPair, RedlineRun } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { changeInWords } from "./change-details.ts";

const weaker: RedlineRun = { kind: "inserted", text: "may", changes: ["legal-force", "wording"], force: "weaker" };
const lifted: RedlineRun = { kind: "deleted", text: "[", changes: ["brackets"], brackets: "lifted" };
const content: RedlineRun = { kind: "inserted", text: "x", changes: ["brackets"], brackets: "content" };

const pairOf = (runs: readonly RedlineRun[]): ComparedPair => ({
  kind: "revised",
  before: ["b"],
  after: ["a"],
  links: [{ before: "b", after: "a" }],
  moved: false,
  renumbered: false,
  restored: false,
  pinned: false,
  similarity: 0.9,
  evidence: [],
  redline: [{ before: "b", after: "a", runs }],
  changes: [],
});

describe("a class of change in words", () => {
  test.for([
    ["says which way legal force went", [weaker], "legal-force", "legal force (weaker)"],
    ["says each thing once", [weaker, weaker, lifted], "legal-force", "legal force (weaker)"],
    ["says what happened to brackets", [lifted, content], "brackets", "brackets (lifted, content changed)"],
    ["is the class alone where nothing more is known", [weaker], "wording", "wording"],
  ] as const)("%s", ([, runs, change, words]) => expect(changeInWords(pairOf(runs), change)).toBe(words));
});
