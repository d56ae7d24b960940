import { isComma } from "./list-words.ts";
import { isDeterminer, isDocumentLink } from "./document-words.ts";
import { joinLabels, onlyLabel } from "./join-labels.ts";
import type { CitedLabel } from "./read-label-list.ts";
import { readUnit } from "./read-unit.ts";
import type { Unit } from "./read-unit.ts";
import type { Tokens } from "./tokens.ts";

/** Words that point at paragraphs, put together: "subparagraphs (a) to (c) of paragraph 19" names 19(a) to 19(c). */
export interface Mention {
  readonly labels: readonly CitedLabel[];
  /** "footnote:20", when the mention itself says that a footnote is meant. */
  readonly part: string | null;
  /** Letters of something larger that is not named here: "its actions (b) and (d)". */
  readonly isPartOnly: boolean;
  /** The outline around it: "Section III" of "paragraph 4 of Section III". */
  readonly section: string | null;
  readonly isPlural: boolean;
  readonly at: number;
  readonly next: number;
}

/** Reads the mention whose first noun stands at a token; null when none does. */
export function readMention(tokens: Tokens, at: number): Mention | null {
  const head = readUnit(tokens, at);
  if (head === null) return null;
  const labels = head.labels.map(bare);
  let mention: Mention = {
    labels,
    part: null,
    isPartOnly: isLettersOnly(labels),
    section: null,
    isPlural: head.noun.isPlural,
    at: head.at,
    next: head.next,
  };
  // Three steps are as deep as texts go: "(c) of paragraph 4 of Article 12 of Annex II".
  for (let step = 0; step < 3; step++) {
    const longer = withOuter(tokens, mention, head) ?? withInner(tokens, mention);
    if (longer === null) break;
    mention = longer;
  }
  return mention;
}

function isLettersOnly(labels: readonly CitedLabel[]): boolean {
  return labels.every((label) => (typeof label === "string" ? label : label.from).startsWith("("));
}

/** "… of paragraph 19", "… статьи 12", "… under Objective 16", and "decision (a) of Action 40". */
function withOuter(tokens: Tokens, mention: Mention, head: Unit): Mention | null {
  let place = mention.next;
  const isLinked = isDocumentLink(tokens.word(place)) || tokens.word(place) === "де";
  if (isLinked) place++;
  while (isDeterminer(tokens.word(place)) && place < mention.next + 3) place++;
  const isGenitive = /^[а-я]/u.test(tokens.word(place)); // "статьи" fits, "article" does not
  if (!isLinked && !isGenitive) return null;
  const outer = readUnit(tokens, place);
  const whole = outer === null ? null : onlyLabel(outer.labels);
  if (outer === null || whole === null || outer.at !== place) return outerParagraphs(mention, outer, head);
  if (head.noun.container === "Footnote") return noteOf(mention, outer);
  const labels = mention.labels.map((label) => joinLabels(whole, label));
  if (labels.every((label) => label !== null)) return { ...mention, labels, isPartOnly: false, next: outer.next };
  const { container } = outer.noun;
  const isOutline = container === "Section" || container === "Part" || container === "Chapter";
  return isOutline ? { ...mention, section: whole, next: outer.next } : null;
}

/** "the chapeaux of", "footnote 3 to paragraphs 5 and 6". */
function outerParagraphs(mention: Mention, outer: Unit | null, head: Unit): Mention | null {
  return outer !== null && head.noun.container === "Footnote" ? noteOf(mention, outer) : null;
}

function noteOf(mention: Mention, outer: Unit): Mention | null {
  const note = onlyLabel(mention.labels);
  if (note === null || outer.noun.container === "Footnote") return null;
  return { ...mention, labels: outer.labels, part: `footnote:${note.replace("Footnote ", "")}`, next: outer.next };
}

/** "Article 14, paragraph 3 (c)", "paragraph 16, subparagraphs (a) and (b)", "Action 40 decision (a)". */
function withInner(tokens: Tokens, mention: Mention): Mention | null {
  const whole = onlyLabel(mention.labels);
  if (whole === null) return null;
  const hasComma = isComma(tokens.word(mention.next));
  const inner = readUnit(tokens, hasComma ? mention.next + 1 : mention.next);
  if (inner === null || inner.at !== (hasComma ? mention.next + 1 : mention.next)) return null;
  const isInnerNoun = inner.noun.isInner || isLettersOnly(inner.labels) || inner.noun.container === null;
  if (!isInnerNoun) return null;
  const labels = inner.labels.map((label) => joinLabels(whole, bare(label)));
  if (!labels.every((label) => label !== null)) return null;
  return { ...mention, labels, isPartOnly: mention.isPartOnly, next: inner.next };
}

/** Letters that stand under a noun with a container of their own, "Action(b)", as letters alone. */
function bare(label: CitedLabel): CitedLabel {
  return typeof label === "string" ? label.replace(/^[A-Z][a-z]+(?=\()/u, "") : label; // the "Action" of "Action(b)"
}
