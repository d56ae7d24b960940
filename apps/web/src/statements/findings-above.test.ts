import type { Finding } from "@travaux/model";
import { expect, test } from "vitest";
import { findingsAbove } from "./findings-above.ts";
import { writtenCitation } from "./written-statement.ts";

function finding(message: string): Finding {
  return { code: "date-outside-round", severity: "warning", message };
}

test("what several citations have in common stands above the text, what one has stands beside it", () => {
  const [outside, missing, whole] = [finding("outside the round"), finding("no 199"), finding("language unknown")];
  const citations = [
    writtenCitation({ findings: [outside, missing] }),
    writtenCitation({ number: 2, findings: [outside] }),
  ];
  expect(findingsAbove({ findings: [outside, missing, whole], citations })).toEqual([outside, whole]);
});
