import { expect, test } from "vitest";
import { isHazardousMarkdown } from "./markdown-hazards.ts";

test.for<[string, string, boolean]>([
  ["paragraphs with marks", "**Article 1** *Scope* [shall] <ins>new</ins> `x`\n\n".repeat(5000), false],
  ["a comment in each paragraph", "Words. <!-- why -->\n\n".repeat(5000), false],
  ["a hundred comments in one paragraph", "Words. <!-- why --> ".repeat(100), false],
  ["comments that nothing ends", "Words. <!-- ".repeat(300), true],
  ["instructions that nothing ends", "Words. <?x ".repeat(300), true],
  ["signs without end", "*a ".repeat(5000), true],
  ["entities without end", "&amp; ".repeat(5000), true],
  ["quotations in quotations", ">".repeat(100), true],
])("a Markdown text with %s is read as Markdown unless that takes for ever", ([, text, isHazardous]) => {
  expect(isHazardousMarkdown(text)).toBe(isHazardous);
});
