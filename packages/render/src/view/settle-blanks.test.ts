import { expect, test } from "vitest";
import { runs } from "../fixtures/drafts.ts";
import { settleBlanks } from "./settle-blanks.ts";

const notation = (text: string): string =>
  settleBlanks(runs(text))
    .map((run) => (run.kind === "kept" ? run.text : run.kind === "inserted" ? `{+${run.text}+}` : `[-${run.text}-]`))
    .join("");

test.for([
  ["regional[- -], global", "regional, global"],
  ["social;{+ +}economic", "social; economic"],
  ["First part.[- -]", "First part."],
  ["any[- -]one", "any[- -]one"],
  ["any{+ +}one", "any{+ +}one"],
  ["[-shall-] {+should+} act", "[-shall-] {+should+} act"],
] as const)("%j is shown as %j", ([given, expected]) => expect(notation(given)).toBe(expected));
