import { describe, expect, test } from "vitest";
import { runs } from "../fixtures/drafts.ts";
import { foldKept } from "./fold-kept.ts";

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index + 1}`).join(" ");
}

function fold(notation: string): string {
  return foldKept(runs(notation))
    .map((run) => (run.kind === "folded" ? `<${run.words}>` : run.text))
    .join("|");
}

describe("foldKept", () => {
  test("leaves short stretches as they are", () => {
    expect(fold(`${words(20)} [-old-]`)).not.toContain("<");
  });

  test("leaves out what is far before the first change", () => {
    expect(fold(`${words(40)} [-old-]`)).toMatch(/^<26>\| w27 /);
  });

  test("leaves out what is far behind the last change", () => {
    expect(fold(`{+new+} ${words(40)}`)).toMatch(/ w14 \|<26>$/);
  });

  test("leaves out the middle between two changes", () => {
    expect(fold(`{+new+} ${words(60)} [-old-]`)).toMatch(/ w14 \|<32>\| w47 /);
  });

  test("leaves the first words of a paragraph that did not change", () => {
    expect(fold(words(40))).toMatch(/^w1 .*w14 \|<26>$/);
  });

  test("counts what it leaves out so that nothing is missing", () => {
    const folded = foldKept(runs(`{+new+} ${words(100)} [-old-] ${words(80)}`));
    const shown = folded.map((run) => (run.kind === "kept" ? run.text.trim().split(" ").length : 0));
    const hidden = folded.map((run) => (run.kind === "folded" ? run.words : 0));
    expect([...shown, ...hidden].reduce((sum, count) => sum + count, 0)).toBe(180);
  });
});
