import type { ComparedPair } from "@travaux/model";
import { listed } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";
import { changeInWords } from "./change-details.ts";
import { kindWords } from "./change-words.ts";
import type { MovePlace } from "./move-places.ts";
import type { ParagraphNames } from "./paragraph-names.ts";
import type { Sides } from "./passage.ts";

/**
 * What happened to a pair, in words: the kind with the paragraphs it came from, the move, the classes of change; and,
 * apart, what makes it uncertain.
 */
export function remarksOf(
  pair: ComparedPair,
  sides: Sides,
  move: MovePlace | null,
): { readonly remarks: readonly string[]; readonly doubt: string | null } {
  const remarks = [
    kindInWords(pair, sides),
    pair.moved ? (move?.sentence ?? "moved") : "",
    pair.restored ? "restored: the draft before did not have it" : "",
    hasBothSides(pair) ? pair.changes.map((change) => changeInWords(pair, change)).join(", ") : "",
    pair.pinned ? "linked by a person" : "",
  ];
  return { remarks: remarks.filter((remark) => remark !== ""), doubt: doubtOf(pair, sides) };
}

/** Only where there is something on both sides do classes of change tell anything. */
function hasBothSides(pair: ComparedPair): boolean {
  return pair.before.length > 0 && pair.after.length > 0;
}

function kindInWords(pair: ComparedPair, sides: Sides): string {
  const before = listed(pair.before.map((id) => sides.before.name(id)));
  const after = listed(pair.after.map((id) => sides.after.name(id)));
  switch (pair.kind) {
    case "split":
      return `split from ${before} into ${after}`;
    case "merged":
      return `merged from ${before}`;
    case "recast":
      return `recast from ${before} into ${after}`;
    case "inserted":
    case "deleted":
      return kindWords[pair.kind];
    case "same":
      return pair.moved ? "same words" : "";
    case "revised":
      return "";
  }
}

function doubtOf(pair: ComparedPair, sides: Sides): string | null {
  if (pair.doubt === undefined) return null;
  return `Uncertain: ${withFullStop(showControls(pair.doubt.reason))}${otherReading(pair, sides)}`;
}

/** " Perhaps 44 before goes with 46 after."; empty when the reason says it all. */
function otherReading({ doubt, before: own }: ComparedPair, sides: Sides): string {
  // Of a part of a draft the other reading may lie outside: then the reason alone names it.
  const known = (ids: readonly string[], names: ParagraphNames): string =>
    listed(ids.filter((id) => names.paragraph(id) !== undefined).map((id) => names.name(id)));
  const before = known(doubt?.instead.before ?? [], sides.before);
  const after = known(doubt?.instead.after ?? [], sides.after);
  if (before !== "" && after !== "") {
    const isSaid = doubt?.reason.includes(`${before} before and ${after} after`) === true;
    return isSaid ? "" : ` Perhaps ${before} before goes with ${after} after.`;
  }
  // That the two of the pair may not go together at all, the reason says.
  const isItself = doubt?.instead.before.every((id) => own.some((each) => each === id)) === true;
  if (before !== "")
    return isItself || doubt?.instead.after.length !== 0 ? "" : ` Perhaps it goes with ${before} before.`;
  return after === "" || doubt?.instead.before.length !== 0 ? "" : ` Perhaps it goes with ${after} after.`;
}

function withFullStop(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}
