import { expect, test } from "vitest";
import { describeBug } from "./report-bug.ts";

test("a bug is reported with its kind and its calls, and no word of its message", () => {
  const report = describeBug("drafts.add", new TypeError("Parties shall\n    keep rev-2.docx secret"));
  expect(report).toContain("A bug in drafts.add: TypeError.");
  expect(report).toContain("report-bug.test.ts");
  expect(report).not.toMatch(/Parties|secret|rev-2/);
  expect(describeBug("drafts.add", "Parties shall")).not.toContain("Parties");
});
