import { describe, expect, test } from "vitest";
import { paragraph } from "../fixtures/drafts.ts";
import { nameParagraphs } from "./paragraph-names.ts";

const preambular = paragraph("p3", null, "Mindful of the river,", { kind: "preamble" });

describe("nameParagraphs", () => {
  test("counts preambular paragraphs of a whole draft", () => {
    expect(nameParagraphs([preambular]).label("p3")).toBe("PP1");
  });

  test("does not count those of a part anew", () => {
    expect(nameParagraphs([preambular], { p3: "PP3" }).label("p3")).toBe("PP3");
  });
});
