import type { GeneratedParagraph } from "./generated-draft.ts";
import { newParagraph } from "./generate-draft.ts";
import type { Source } from "./generate-draft.ts";
import { movePhrases } from "./move-phrases.ts";
import type { RevisedParagraph } from "./revised-paragraph.ts";
import { editWords } from "./revise-words.ts";
import type { Struck } from "./revise-words.ts";
import type { Setting } from "./setting.ts";

/** What later drafts may bring back: struck phrases by paragraph key, and dropped paragraphs. */
export interface Memory {
  readonly struck: Map<string, Struck>;
  readonly dropped: GeneratedParagraph[];
}

/** A shorter paragraph is not split: half of it would be too little to be told from chance. */
const SHORTEST_SPLIT = 24;
/** A paragraph that moved stands at least this many places away. */
const NEAREST_MOVE = 4;
/** Share of insertions that bring back what was dropped, while there is any. */
const RESTORED_SHARE = 0.25;

/** One round: drops, edits, merges, splits, phrases that go elsewhere, moves and inserts, in that order. `memory` is extended. */
export function reviseDraft(
  source: Source,
  before: readonly GeneratedParagraph[],
  round: { readonly setting: Setting; readonly since: number; readonly memory: Memory },
): readonly RevisedParagraph[] {
  const { setting, memory } = round;
  // What is dropped in this very round does not come back in it.
  const returning = [...memory.dropped];
  const kept = before.flatMap((paragraph, at): RevisedParagraph[] => [
    { paragraph, from: [at], isMoved: false, isRestored: false },
  ]);
  const lasting = kept.filter(({ paragraph }) => !isDropped(source, paragraph, setting, memory));
  const edited = lasting.map((revised) => edit(source, revised, round));
  const merged = mergeSome(source, edited, setting.merged);
  const split = merged.flatMap((revised) => splitMaybe(source, revised, setting.split));
  const shifted = movePhrases(source, split, setting.phrases ?? 0);
  return insertSome(source, moveSome(source, shifted, setting.moved), {
    ...round,
    returning,
    count: Math.round(before.length * setting.inserted),
  });
}

function isDropped(source: Source, paragraph: GeneratedParagraph, setting: Setting, memory: Memory): boolean {
  if (paragraph.kind === "heading" || !source.random.chance(setting.deleted)) return false;
  memory.dropped.push(paragraph);
  return true;
}

function edit(
  source: Source,
  revised: RevisedParagraph,
  { setting, since, memory }: { readonly setting: Setting; readonly since: number; readonly memory: Memory },
): RevisedParagraph {
  const { paragraph } = revised;
  const isEdited = source.random.chance(paragraph.kind === "heading" ? setting.edited / 4 : setting.edited);
  if (!isEdited) return revised;
  const share = setting.edit.from + source.random.next() * (setting.edit.to - setting.edit.from);
  const { words, struck } = editWords(source, paragraph.words, {
    share,
    since,
    struck: memory.struck.get(paragraph.key) ?? [],
  });
  memory.struck.set(paragraph.key, struck);
  return { ...revised, paragraph: { ...paragraph, words } };
}

function mergeSome(
  source: Source,
  paragraphs: readonly RevisedParagraph[],
  share: number,
): readonly RevisedParagraph[] {
  const merged: RevisedParagraph[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const one = paragraphs[at];
    const next = paragraphs[at + 1];
    if (one === undefined) continue;
    const canMerge =
      next !== undefined && one.paragraph.kind === next.paragraph.kind && one.paragraph.kind !== "heading";
    if (canMerge && source.random.chance(share)) {
      merged.push({
        ...one,
        paragraph: { ...one.paragraph, words: [...one.paragraph.words, ...next.paragraph.words] },
        from: [...one.from, ...next.from],
      });
      at++;
    } else merged.push(one);
  }
  return merged;
}

function splitMaybe(source: Source, revised: RevisedParagraph, share: number): readonly RevisedParagraph[] {
  const { paragraph, from } = revised;
  const isSplit =
    paragraph.kind !== "heading" &&
    paragraph.words.length >= SHORTEST_SPLIT &&
    from.length === 1 &&
    source.random.chance(share);
  if (!isSplit) return [revised];
  const cut = Math.round(paragraph.words.length * (0.35 + 0.3 * source.random.next()));
  const second = { ...paragraph, key: source.newKey(), words: paragraph.words.slice(cut) };
  return [
    { ...revised, paragraph: { ...paragraph, words: paragraph.words.slice(0, cut) } },
    { ...revised, paragraph: second },
  ];
}

function moveSome(source: Source, paragraphs: readonly RevisedParagraph[], share: number): readonly RevisedParagraph[] {
  const { random } = source;
  const isAlone = (revised: RevisedParagraph, at: number): boolean =>
    revised.from.length === 1 &&
    paragraphs[at - 1]?.from[0] !== revised.from[0] &&
    paragraphs[at + 1]?.from[0] !== revised.from[0];
  const leaves = paragraphs.map(
    (revised, at) => revised.paragraph.kind !== "heading" && isAlone(revised, at) && random.chance(share),
  );
  const result = paragraphs.filter((_, at) => leaves[at] !== true);
  paragraphs.forEach((revised, at) => {
    if (leaves[at] !== true) return;
    const target = random.between(1, result.length);
    const isNear = Math.abs(target - at) < NEAREST_MOVE;
    const place = isNear ? (target + result.length / 2) % result.length : target;
    result.splice(betweenGroups(result, Math.floor(place)), 0, {
      ...revised,
      isMoved: !isNear || result.length > 4 * NEAREST_MOVE,
    });
  });
  return result;
}

/** A place that does not part the two halves of a split. */
function betweenGroups(paragraphs: readonly RevisedParagraph[], place: number): number {
  const isInside =
    paragraphs[place - 1]?.from[0] !== undefined && paragraphs[place - 1]?.from[0] === paragraphs[place]?.from[0];
  return isInside ? place + 1 : place;
}

function insertSome(
  source: Source,
  paragraphs: readonly RevisedParagraph[],
  {
    count,
    since,
    memory,
    returning,
  }: {
    readonly count: number;
    readonly since: number;
    readonly memory: Memory;
    readonly returning: GeneratedParagraph[];
  },
): readonly RevisedParagraph[] {
  const { random } = source;
  const result = [...paragraphs];
  for (let inserted = 0; inserted < count; inserted++) {
    const isRestored = random.chance(RESTORED_SHARE);
    const back = isRestored ? returning.shift() : undefined;
    if (back !== undefined) memory.dropped.splice(memory.dropped.indexOf(back), 1);
    const paragraph =
      back === undefined
        ? newParagraph(source, random.chance(0.3) ? "item" : "paragraph", since)
        : asReintroduced(back);
    result.splice(betweenGroups(result, random.between(1, result.length)), 0, {
      paragraph,
      from: [],
      isMoved: false,
      isRestored: back !== undefined,
    });
  }
  return result;
}

function asReintroduced(paragraph: GeneratedParagraph): GeneratedParagraph {
  return { ...paragraph, words: paragraph.words.map((word) => ({ ...word, reintroduced: true })) };
}
