import { describe, expect, test } from "vitest";
import { printError } from "./error-out.ts";

describe("printError", () => {
  const missing = { error: { kind: "missing-file", path: "rev-2.docx" } } as const;

  test("is one line for people", () => {
    expect(printError(missing, false)).toBe("travaux: There is no file at rev-2.docx; check the path.\n");
  });

  test("is the contract's object for programs", () => {
    expect(JSON.parse(printError(missing, true))).toEqual({
      error: { code: "missing-file", message: "There is no file at rev-2.docx; check the path.", path: "rev-2.docx" },
    });
  });

  test("says a sentence once", () => {
    expect(JSON.parse(printError({ error: { kind: "usage", sentence: "Say which." } }, true))).toEqual({
      error: { code: "usage", message: "Say which." },
    });
  });

  test("leads to the line of a manifest", () => {
    const error = { kind: "bad-manifest-file", place: "drafts[1].file", error: missing.error } as const;
    expect(printError({ error, at: { path: "manifest.yaml", line: 7 } }, false)).toBe(
      "travaux: manifest.yaml, line 7: There is no file at rev-2.docx; check the path.\n",
    );
  });

  test("shows control characters of a file's name instead of letting them act", () => {
    expect(printError({ error: { kind: "missing-file", path: "\u001b[2J.docx" } }, false)).toContain("␛[2J.docx");
  });
});
