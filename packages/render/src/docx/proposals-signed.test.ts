import type { Revision } from "@travaux/model";
import { expect, test } from "vitest";
import { comparisonOf, pair, paragraph, runs } from "../fixtures/drafts.ts";
import { proposalsSigned } from "./proposals-signed.ts";
import { weaveDrafts } from "./weave-drafts.ts";
import type { Piece } from "./woven-text.ts";

const ana = { author: "Ana", date: "2031-05-28T09:00:00Z" };
const ben = { author: "Ben", date: "some day" };

/** "Ana+new" and "Ben-old" for what somebody had proposed, "+new" and "-old" for the rest. */
function printed({ fate: { kind }, text, by }: Piece): string {
  return kind === "kept" ? text : `${by?.author ?? ""}${kind === "inserted" ? "+" : "-"}${text}`;
}

/** The pieces of two drafts of one paragraph each, in which the later one has changes that were tracked. */
function signed(redline: string, text: string, revisions: readonly Revision[]): readonly Piece[] {
  const gone = runs(redline).filter(({ kind }) => kind !== "inserted");
  const before = paragraph("b", null, gone.map((run) => run.text).join(""));
  const after = paragraph("a", null, text, { revisions });
  const { blocks } = weaveDrafts(comparisonOf([before], [after], [pair("revised", [["b", "a", redline]])]));
  return proposalsSigned(blocks).flatMap((block) => (block.kind === "line" ? block.pieces : []));
}

test("words that came stay in the name of whoever proposed them; what came beside them is ours", () => {
  const pieces = signed("Lakes are {+wide +}open{+ to all+}.", "Lakes are wide open to all.", [
    { kind: "insert", from: 10, to: 15, ...ana },
    { kind: "insert", from: 19, to: 22, ...ben },
  ]);
  expect(pieces.map(printed)).toEqual(["Lakes are ", "Ana+wide ", "open", "Ben+ to", "+ all", "."]);
  expect(pieces[1]?.by).toEqual(ana);
  // A date that the format of Word would refuse is left out.
  expect(pieces[3]?.by).toEqual({ author: "Ben" });
});

test("words that went stay in the name of whoever struck them out there, and nowhere else", () => {
  const pieces = signed("Lakes [-shall be -]{+are +}open[- to all-].", "Lakes are open.", [
    { kind: "delete", from: 10, to: 10, text: "shall ", ...ana },
    { kind: "delete", from: 0, to: 0, text: " to all", ...ben },
  ]);
  expect(pieces.map(printed)).toEqual(["Lakes ", "Ana-shall ", "-be ", "+are ", "open", "- to all", "."]);
});

test("a change that nobody signed is ours", () => {
  const pieces = signed("Lakes are {+wide +}open.", "Lakes are wide open.", [{ kind: "insert", from: 10, to: 15 }]);
  expect(pieces.map(printed)).toEqual(["Lakes are ", "+wide ", "open."]);
});
