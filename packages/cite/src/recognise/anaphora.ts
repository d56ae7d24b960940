import { parseClauseLabel } from "@travaux/model";
import type { LabelContainer } from "@travaux/model";
import type { CitedLabel } from "./read-label-list.ts";
import type { Tokens } from "./tokens.ts";
import { unitNoun } from "./unit-nouns.ts";
import { wordSet } from "./word-table.ts";

const SINGULAR = wordSet(
  "this that same said latter ce cet cette ledit ladite este esta ese esa dicho dicha mismo",
  "этот этого этом этому данный данного данном данной эта этой указанный указанного هذه تلك",
);
const PLURAL = wordSet(
  "these those both two ces lesdits estos estas esos esas dichos dichas эти этих этим данные данных هاتان هاتين",
);

/** What the citation before says that words like "this paragraph" may point at. */
export interface Antecedent {
  readonly labels: readonly CitedLabel[];
  /** Those and the labels that were joined to them by a bare "and". */
  readonly group: readonly CitedLabel[];
  readonly next: number;
}

/** How far back "this paragraph" may point, in tokens: about a paragraph of speech. */
const REACH = 90;

/** The labels that "this paragraph", "ces paragraphes", "данный пункт" stand for, or null when the noun is not so meant. */
export function antecedentLabels(tokens: Tokens, at: number, before: Antecedent | null): readonly CitedLabel[] | null {
  const noun = unitNoun(tokens.word(at));
  if (noun === null || before === null || at - before.next > REACH) return null;
  const pointer = tokens.word(at - 1);
  if (!before.labels.every((label) => isCountedBy(noun.container, label))) return null;
  if (noun.isPlural) return PLURAL.has(pointer) && before.group.length > 1 ? before.group : null;
  const last = before.labels.at(-1);
  return SINGULAR.has(pointer) && last !== undefined && before.labels.length === 1 ? [last] : null;
}

/** Whether a label is of what a noun counts: "this Part" does not point at an article. */
function isCountedBy(container: LabelContainer | null, label: CitedLabel): boolean {
  const counted = parseClauseLabel(typeof label === "string" ? label : label.from)?.container ?? null;
  if (container === null) return counted === null || counted === "PP" || counted === "OP";
  return counted === container;
}

/** 该段, 本段. */
export function isChineseAnaphor(tokens: Tokens, at: number): boolean {
  return (
    tokens.word(at) === "该" && tokens.word(at + 1) === "段" && !tokens.text.startsWith("段落", tokens.from(at + 1))
  );
}
