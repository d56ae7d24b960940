import { expect, test } from "vitest";
import { passagesOf } from "../layout.ts";
import { writeText } from "./text.ts";

const written = writeText(passagesOf("rev-3"), { draft: "rev-3", version: "Draft Rev 3", issued: "27 June 2031" });

test("no line of plain text is longer than 78 columns or ends in a space", () => {
  expect(written.split("\n").filter((line) => line.length > 78 || line.endsWith(" "))).toEqual([]);
});

test.each([
  "1.   Rivers",
  "36 bis. We further commit",
  "     (a)  ",
  "          (ii) ",
  "¹ Resolution 70/1",
  "| 2035 | ",
])("plain text prints %j", (printed) => {
  expect(written).toContain(printed);
});
