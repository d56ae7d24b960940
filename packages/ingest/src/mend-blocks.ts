import type { Finding, PlacedMend } from "@travaux/model";
import type { Block } from "./block.ts";
import { sliceInline } from "./inline-span.ts";
import { concatenate, dropStart } from "./inline-text.ts";
import { plainText } from "./join-pieces.ts";
import { mendedAs } from "./mended-as.ts";
import { lostMend } from "./mend-lost.ts";

/** A block as it was understood before anything was mended: the paragraph's words without its label, and its id. */
export interface UnderstoodBlock {
  readonly block: Block;
  readonly text: string;
  readonly id: string;
}

/** Blocks with everything applied that found its place. */
export interface MendedBlocks {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** A block on its way, with what a person sees of it. */
interface Entry {
  readonly block: Block;
  /** Lines that stand in the draft's head or foot are no paragraphs: nothing can be said of them. */
  readonly isShown: boolean;
  /** Where the paragraph's text begins, behind the label; null: not looked at since it was made. */
  readonly lead: number | null;
}

/**
 * Applies what a person mended, in order, before anything is recognised in the blocks: what follows from it (numbers,
 * nesting, brackets) is then recognised in the mended blocks.
 *
 * A mend finds its paragraph by the place in the original and the first words; by the words alone when the place has
 * changed and no other paragraph begins so. What finds none is a finding; nothing is guessed. Ids stay with the words
 * that a block begins with: a paragraph that took in another keeps its own, and what was parted off gets one that is
 * made of it and of the place.
 */
export function mendBlocks(
  blocks: readonly Block[],
  understood: readonly UnderstoodBlock[],
  mends: readonly PlacedMend[],
): MendedBlocks {
  const entries = entriesOf(blocks, understood);
  const findings: Finding[] = [];
  for (const placed of mends) {
    const found = find(entries, placed);
    if (found === null || !apply(entries, found, placed)) findings.push(lostMend(placed));
  }
  return { blocks: entries.map(({ block }) => block), findings };
}

function entriesOf(blocks: readonly Block[], understood: readonly UnderstoodBlock[]): Entry[] {
  const known = new Map(understood.map((each) => [each.block, each]));
  const entries: Entry[] = [];
  let heading: { readonly entry: number; readonly text: string } | null = null;
  for (const block of blocks) {
    const seen = known.get(block);
    if (seen !== undefined) {
      const lead = block.text.endsWith(seen.text) ? block.text.length - seen.text.length : null;
      heading = lead === null ? { entry: entries.length, text: seen.text } : null;
      entries.push({ block: { ...block, id: seen.id }, isShown: true, lead: lead ?? block.text.length });
      continue;
    }
    const before: Entry | undefined = heading === null ? undefined : entries[heading.entry];
    // "Article 5" and its title on the next line are one paragraph to whoever mends it.
    if (heading !== null && before !== undefined && heading.text === block.text) {
      const whole = concatenate(before.block, block, " ");
      entries[heading.entry] = { ...before, block: { ...before.block, ...whole }, lead: before.block.text.length + 1 };
      heading = null;
    } else entries.push({ block, isShown: false, lead: 0 });
  }
  return entries;
}

/** An entry that a mend concerns, and where the paragraph's text begins in it. */
interface Found {
  readonly place: number;
  readonly lead: number;
}

function find(entries: readonly Entry[], { origin, quotation }: PlacedMend): Found | null {
  const atPlace = matches(entries, quotation, (block) => isSamePlace(block.origin, origin));
  if (atPlace.length > 0) return atPlace.length === 1 ? (atPlace[0] ?? null) : null;
  if (quotation === "") return null;
  const anywhere = matches(entries, quotation, () => true);
  return anywhere.length === 1 ? (anywhere[0] ?? null) : null;
}

function matches(
  entries: readonly Entry[],
  quotation: string,
  isCandidate: (block: Block) => boolean,
): readonly Found[] {
  return entries.flatMap((entry, place) => {
    if (!entry.isShown || !isCandidate(entry.block)) return [];
    const lead = leadBefore(entry, quotation);
    return lead === null ? [] : [{ place, lead }];
  });
}

/** No label is longer. */
const LONGEST_LEAD = 256;

function leadBefore({ block: { text }, lead }: Entry, quotation: string): number | null {
  if (lead !== null) {
    const isSo = quotation === "" ? lead === text.length : text.startsWith(quotation, lead);
    return isSo ? lead : null;
  }
  if (quotation === "") return text === "" ? 0 : null;
  const at = text.slice(0, LONGEST_LEAD + quotation.length).indexOf(quotation);
  return at < 0 ? null : at;
}

function isSamePlace(one: Block["origin"], other: Block["origin"]): boolean {
  return one.part === other.part && one.at === other.at;
}

/** False when the paragraph is there and what is to be done with it is not possible. */
function apply(entries: Entry[], { place, lead }: Found, { mend }: PlacedMend): boolean {
  const entry = entries[place];
  if (entry === undefined) return false;
  const { block } = entry;
  const put = (mended: Block, leadNow: number | null): true => {
    entries[place] = { block: mended, isShown: true, lead: leadNow };
    return true;
  };
  switch (mend.kind) {
    case "join":
      return join(entries, place);
    case "part": {
      const at = placeOf(block.text.slice(lead), mend);
      if (at === null) return false;
      const [first, second] = partBlock(block, lead + at, at);
      entries.splice(
        place,
        1,
        { block: first, isShown: true, lead: entry.lead },
        { block: second, isShown: true, lead: null },
      );
      return true;
    }
    case "label":
      // Without a label, what was taken for one is part of the text; a number of the format's own goes.
      if (mend.label === null)
        return put({ ...block, formatLabel: null, mended: { ...block.mended, label: null } }, null);
      return put(
        {
          ...block,
          ...dropStart(block, lead),
          formatLabel: mend.label,
          mended: { ...block.mended, label: mend.label },
        },
        0,
      );
    case "level":
      return put({ ...block, mended: { ...block.mended, level: mend.level } }, entry.lead);
    case "kind":
      return put(mendedAs(block, mend.as), entry.lead);
  }
}

function join(entries: Entry[], place: number): boolean {
  const before = entries.findLastIndex((entry, at) => at < place && entry.isShown);
  const first = entries[before];
  const second = entries[place]?.block;
  if (first === undefined || second === undefined) return false;
  // A number that the format made is printed: it stays, as text.
  const label = second.formatLabel === null ? null : plainText(second.formatLabel);
  const added = label === null || !/[\p{L}\p{N}]/u.test(label.text) ? second : concatenate(label, second, " "); // "(a)", not "•"
  entries[before] = { ...first, block: { ...first.block, ...concatenate(first.block, added, " ") } };
  entries.splice(place, 1);
  return true;
}

/** Where the second part begins, in the paragraph's text; null when the words are not there or stand there twice. */
function placeOf(text: string, mend: { readonly at: number; readonly goesOn: string }): number | null {
  const isInside = (at: number): boolean => text.slice(0, at).trim() !== "" && text.slice(at).trim() !== "";
  if (isInside(mend.at) && text.slice(mend.at).trimStart().startsWith(mend.goesOn.trimStart())) return mend.at;
  if (mend.goesOn.trim() === "") return null;
  const at = text.indexOf(mend.goesOn);
  return at >= 0 && at === text.lastIndexOf(mend.goesOn) && isInside(at) ? at : null;
}

/** `at` counts in the paragraph's text, as the id of what is parted off does; `cut` in the block's. */
function partBlock(block: Block, cut: number, at: number): readonly [Block, Block] {
  const { mended: _mended, ...unmended } = block;
  const rest: Block = {
    ...unmended,
    ...sliceInline(block, cut, block.text.length),
    formatLabel: null,
    headingLevel: null,
    isListItem: false,
    isSetApart: false,
    role: block.role === "title" || block.role === "heading" ? "paragraph" : block.role,
    noteKey: null,
    id: `${block.id ?? ""}.at${at}`,
  };
  return [{ ...block, ...sliceInline(block, 0, cut) }, rest];
}
