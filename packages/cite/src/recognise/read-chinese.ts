import type { LabelContainer } from "@travaux/model";
import { joinLabels, onlyLabel } from "./join-labels.ts";
import { isComma, isJoiner } from "./list-words.ts";
import { readSubLabel } from "./read-label.ts";
import { readLabelList } from "./read-label-list.ts";
import type { CitedLabel } from "./read-label-list.ts";
import type { Mention } from "./read-mention.ts";
import type { Tokens } from "./tokens.ts";
import type { UnitNoun } from "./unit-nouns.ts";

/** Counter words behind a number. 款 and 项 count within an article. */
const COUNTERS: readonly (readonly [string, LabelContainer | null])[] = [
  ["段", null],
  ["条", "Art."],
  ["款", null],
  ["项", null],
  ["节", "Section"],
  ["章", "Chapter"],
  ["部分", "Part"],
];
/** Nouns before a number. */
const NOUNS: readonly (readonly [string, LabelContainer])[] = [
  ["具体目标", "Target"],
  ["目标", "Objective"],
  ["行动", "Action"],
  ["原则", "Principle"],
  ["附件", "Annex"],
  ["脚注", "Footnote"],
  ["备选案文", "Option"],
];
const PARTS_OF_TEXT: readonly (readonly [string, LabelContainer])[] = [
  ["序言部分", "PP"],
  ["序言", "PP"],
  ["执行部分", "OP"],
];
/** The characters with which a Chinese mention may begin. */
export const CHINESE_STARTS: ReadonlySet<string> = new Set("第具目行原附脚备该");

/** Reads the mention that begins at a token of one character: "第44和45段", "第12条第3款", "目标5"; null when none does. */
export function readChineseMention(tokens: Tokens, at: number, last: Mention | null): Mention | null {
  if (tokens.word(at) === "第") return countedMention(tokens, at, last);
  return nounMention(tokens, at);
}

function nounMention(tokens: Tokens, at: number): Mention | null {
  const found = NOUNS.find(([noun]) => tokens.text.startsWith(noun, tokens.from(at)));
  if (found === undefined) return null;
  const list = readLabelList(tokens, at + found[0].length, unit(found[1]));
  return list === null ? null : mention(list.labels, at, list.next);
}

function countedMention(tokens: Tokens, at: number, last: Mention | null): Mention | null {
  const part = PARTS_OF_TEXT.find(
    ([words]) => tokens.text.endsWith(words, tokens.from(at)) && endsBefore(tokens, at, words),
  );
  const first = counted(tokens, at, part?.[1] ?? sharedPart(tokens, at, last));
  if (first === null) return null;
  const start = part === undefined ? at : at - part[0].length;
  return withInner(tokens, mention(first.labels, start, first.next));
}

/** 序言部分第二段和第三段: both are preambular. */
function sharedPart(tokens: Tokens, at: number, last: Mention | null): LabelContainer | null {
  if (last === null || last.next !== at - 1 || !isJoiner(tokens.word(at - 1))) return null;
  const label = onlyLabel(last.labels);
  return label === null ? null : label.startsWith("PP") ? "PP" : label.startsWith("OP") ? "OP" : null;
}

/** `endsWith` looks at the text up to a place; the words must be the tokens right before it. */
function endsBefore(tokens: Tokens, at: number, words: string): boolean {
  return at >= words.length && tokens.text.slice(tokens.from(at - words.length), tokens.to(at - 1)) === words;
}

interface Counted {
  readonly labels: readonly CitedLabel[];
  readonly container: LabelContainer | null;
  readonly next: number;
}

/** 第44段, 第44和45段, 第20至24段, 第5段至第7段, 第五至第七段, 第十二条: the counter says what is counted. */
function counted(tokens: Tokens, at: number, part: LabelContainer | null): Counted | null {
  const plain = readLabelList(tokens, at + 1, unit(part));
  if (plain === null) return null;
  const counter = counterAt(tokens, plain.next);
  const end = rangeEnd(tokens, counter?.next ?? plain.next, part);
  if (counter === null && end === null) return null;
  const container = part ?? counter?.container ?? end?.container ?? null;
  const labels = container === null ? plain.labels : readLabelList(tokens, at + 1, unit(container))?.labels;
  if (labels === undefined) return null;
  const [from, to] = [onlyLabel(labels), end === null ? null : onlyLabel(end.labels)];
  if (end !== null && from !== null && to !== null && (part ?? end.container) === container) {
    return { labels: [{ from, to }], container, next: end.next };
  }
  return counter === null ? null : suffixed(tokens, { labels, container, next: counter.next });
}

/** The 至第7段 of a range that says 第 twice. */
function rangeEnd(tokens: Tokens, at: number, part: LabelContainer | null): Counted | null {
  if (!["至", "到"].includes(tokens.word(at)) || tokens.word(at + 1) !== "第") return null;
  const plain = readLabelList(tokens, at + 2, unit(part));
  const counter = plain === null ? null : counterAt(tokens, plain.next);
  if (plain === null || counter === null) return null;
  const container = part ?? counter.container;
  const labels = container === null ? plain.labels : readLabelList(tokens, at + 2, unit(container))?.labels;
  return labels === undefined ? null : suffixed(tokens, { labels, container, next: counter.next });
}

const OPEN_BEHIND = ["及其后各段", "及以后各段", "及其后", "及以后", "以后各段", "以下各段", "起"];

/** 第44段之二 is 44 bis; 第20段起 has no end. */
function suffixed(tokens: Tokens, found: Counted): Counted {
  const label = onlyLabel(found.labels);
  const rank = tokens.word(found.next) === "之" ? "一二三四五六七八九十".indexOf(tokens.word(found.next + 1)) + 1 : 0;
  const suffix =
    ["", "", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"][rank] ?? "";
  if (label !== null && suffix !== "") return { ...found, labels: [`${label} ${suffix}`], next: found.next + 2 };
  const open = OPEN_BEHIND.find((words) => tokens.text.startsWith(words, tokens.from(found.next)));
  const isOpen = open !== undefined && !tokens.text.startsWith("起首", tokens.from(found.next));
  const last = found.labels.at(-1);
  if (!isOpen || typeof last !== "string") return found;
  return { ...found, labels: [...found.labels.slice(0, -1), { from: last, to: null }], next: found.next + open.length };
}

function counterAt(
  tokens: Tokens,
  at: number,
): { readonly container: LabelContainer | null; readonly next: number } | null {
  const found = COUNTERS.find(([counter]) => tokens.text.startsWith(counter, tokens.from(at)) && tokens.isGlued(at));
  return found === undefined ? null : { container: found[1], next: at + found[0].length };
}

/** 第12条第3款, 第15段(a)和(c)分段, 第16段(c)项. */
function withInner(tokens: Tokens, outer: Mention): Mention {
  const whole = onlyLabel(outer.labels);
  if (whole === null) return outer;
  const inner = tokens.word(outer.next) === "第" ? counted(tokens, outer.next, null) : letters(tokens, outer.next);
  if (inner === null || inner.container !== null) return outer;
  const labels = inner.labels.map((label) => joinLabels(whole, label));
  if (!labels.every((label) => label !== null)) return outer;
  return withInner(tokens, { ...outer, labels, next: inner.next });
}

function letters(tokens: Tokens, at: number): Counted | null {
  const labels: CitedLabel[] = [];
  let next = at;
  for (let sub = readSubLabel(tokens, next); sub !== null;) {
    labels.push(sub.label);
    next = sub.next;
    const goesOn = isJoiner(tokens.word(next)) || isComma(tokens.word(next));
    sub = goesOn ? readSubLabel(tokens, next + 1) : null;
  }
  if (labels.length === 0) return null;
  const closing = ["分段", "分项", "项", "段", "款"].find((word) => tokens.text.startsWith(word, tokens.from(next)));
  return { labels, container: null, next: next + (closing?.length ?? 0) };
}

function unit(container: LabelContainer | null): UnitNoun {
  return { container, isInner: false, isPlural: true, needsMark: false };
}

function mention(labels: readonly CitedLabel[], at: number, next: number): Mention {
  return { labels, part: null, isPartOnly: false, section: null, isPlural: labels.length > 1, at, next };
}

const SENTENCE_ORDINALS = "一二三四五六七八九十";
const CHAPEAUX = ["起首部分", "起首语", "引导句", "导言", "导语", "前导句"];

/** 第12段第二句, 第12段最后一句, 第12段起首部分: the part behind a Chinese mention. */
export function chinesePart(tokens: Tokens, at: number): { readonly part: string; readonly next: number } | null {
  let place = tokens.word(at) === "的" ? at + 1 : at;
  const rest = tokens.text.slice(tokens.from(place), tokens.from(place) + 6);
  const chapeau = CHAPEAUX.find((words) => rest.startsWith(words));
  if (chapeau !== undefined) return { part: "chapeau", next: place + chapeau.length };
  const last = ["最后一句", "末句"].find((words) => rest.startsWith(words));
  if (last !== undefined) return { part: "sentence:last", next: place + last.length };
  if (rest.startsWith("首句")) return { part: "sentence:1", next: place + 2 };
  if (tokens.word(place) !== "第") return null;
  place += 1;
  const value = tokens.isNumber(place) ? Number(tokens.word(place)) : SENTENCE_ORDINALS.indexOf(tokens.word(place)) + 1;
  return value > 0 && tokens.word(place + 1) === "句" ? { part: `sentence:${value}`, next: place + 2 } : null;
}

const OTHER_ENDS = [
  "》",
  "决议",
  "公约",
  "宪章",
  "议程",
  "报告",
  "协定",
  "条约",
  "议定书",
  "声明",
  "宣言",
  "纲领",
  "章程",
];
const OWN_BEGINS = ["本", "草案", "案文", "现有"];
/** How far back the name of a Chinese document may begin, in characters. */
const NAME_REACH = 14;

/** The other document that stands before a Chinese mention, as in 大会第72/279号决议第7段, or null. */
export function chineseDocument(tokens: Tokens, at: number): string | null {
  const end = tokens.word(at - 1) === "的" ? at - 2 : at - 1;
  const lead = tokens.text.slice(Math.max(0, tokens.to(end) - NAME_REACH), tokens.to(end));
  const clause = lead.split(/[，。；、！？\n和与]/u).at(-1) ?? ""; // "与本草案" parts before 与
  if (OWN_BEGINS.some((own) => clause.includes(own))) return null;
  if (!OTHER_ENDS.some((noun) => clause.endsWith(noun))) return null;
  const number = /(\d{2}\/\d{1,4})号决议$/u.exec(clause)?.[1]; // the "72/279" of "大会第72/279号决议"
  return number === undefined ? (/《[^》]*》$/u.exec(clause)?.[0] ?? clause) : `A/RES/${number}`;
}
