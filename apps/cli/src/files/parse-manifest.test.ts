import { describe, expect, test } from "vitest";
import { parseManifest } from "./parse-manifest.ts";

const manifest = `negotiation: {name: shared-waters, title: "Compact"}
rounds:
  - {number: 1, label: "First round", from: 2031-02-03, to: 2031-02-06}
drafts:
  - {file: zero.docx, label: "Zero draft"}
  - file: rev-1.docx
    label: "Rev 1"
    date: 2031-03-26
`;

describe("parseManifest", () => {
  test("reads dates as the words that they are", () => {
    const parsed = parseManifest("m.yaml", manifest);
    expect(parsed.ok ? parsed.value.value : null).toMatchObject({
      rounds: [{ number: 1, from: "2031-02-03" }],
      drafts: [{ file: "zero.docx" }, { label: "Rev 1", date: "2031-03-26" }],
    });
  });

  test.for([
    ["drafts[0].file", 5],
    ["drafts[1].file", 6],
    ["drafts[1].date", 8],
    ["drafts[1].symbol", 6],
    ["rounds[0]", 3],
    ["drafts[7]", 4],
    ["nowhere", 1],
    ["the manifest", 1],
  ] as const)("finds %s in line %i", ([place, line]) => {
    const parsed = parseManifest("m.yaml", manifest);
    expect(parsed.ok ? parsed.value.lineOf(place) : null).toBe(line);
  });

  test.for([
    ["a key twice", "a: 1\na: 2\n", 2],
    ["broken nesting", "drafts:\n  - file: [x\n", 3],
    ["a tag that would make an object", "a: !!js/function 'x'\n", null],
  ] as const)("stands %s", ([, text, line]) => {
    const parsed = parseManifest("m.yaml", text);
    if (line === null) expect(parsed.ok ? parsed.value.value : null).toEqual({ a: "x" });
    else expect(parsed).toMatchObject({ ok: false, error: { kind: "manifest-not-yaml", path: "m.yaml", line } });
  });

  test("refuses aliases that would grow without end", () => {
    const levels = Array.from({ length: 9 }, (_, index) => {
      const item = index === 0 ? "x" : `*a${index - 1}`;
      return `a${index}: &a${index} [${Array.from({ length: 9 }, () => item).join(", ")}]`;
    });
    expect(parseManifest("m.yaml", levels.join("\n"))).toMatchObject({
      ok: false,
      error: { kind: "manifest-not-yaml" },
    });
  });
});
