import type { PairKind } from "@travaux/model";
import { draftSheets } from "./drafts.ts";
import { inBlock, passagesOf } from "./layout.ts";
import type { Passage } from "./layout.ts";
import { draftIds } from "./notation.ts";
import type { DraftId } from "./notation.ts";
import { strandsOfRev3 } from "./provenance.ts";
import type { Strand } from "./provenance.ts";
import { passings, relocations } from "./series.ts";
import type {
  Truth,
  TruthGroup,
  TruthHistory,
  TruthLink,
  TruthPair,
  TruthParagraph,
  TruthPlace,
  TruthProvenance,
} from "./truth-shape.ts";

const openingWords = 8;

const passages: ReadonlyMap<DraftId, ReadonlyMap<string, Passage>> = new Map(
  draftIds.map((draft) => [draft, new Map(passagesOf(draft).map((passage) => [passage.key, passage]))]),
);

function passage(draft: DraftId, key: string): Passage {
  const found = passages.get(draft)?.get(key);
  if (found === undefined) {
    throw new Error(`${draft} has no ${key}`);
  }
  return found;
}

function has(draft: DraftId, key: string): boolean {
  return passages.get(draft)?.has(key) ?? false;
}

function keysOf(draft: DraftId): readonly string[] {
  return [...(passages.get(draft)?.keys() ?? [])];
}

function place(draft: DraftId, key: string): TruthPlace {
  return { draft, key, address: passage(draft, key).address };
}

function paragraphTruth(one: Passage): TruthParagraph {
  const words = one.text.split(/\s/);
  return {
    key: one.key,
    kind: one.paragraphKind,
    label: one.label,
    canonical: one.canonical,
    address: one.address,
    path: one.path,
    opening: words.slice(0, openingWords).join(" "),
    words: words.length,
  };
}

/** The last draft before `draft` that had the passage, when the draft right before it had not. */
function draftBeforeGap(key: string, draft: DraftId): DraftId | undefined {
  const at = draftIds.indexOf(draft);
  const previous = draftIds[at - 1];
  if (previous === undefined || !has(draft, key) || has(previous, key)) {
    return undefined;
  }
  return draftIds.slice(0, at).findLast((earlier) => has(earlier, key));
}

function linksBetween(before: DraftId, after: DraftId): readonly TruthLink[] {
  const stayed = keysOf(before)
    .filter((key) => has(after, key))
    .map((key) => ({ before: key, after: key }));
  const passed = passings
    .filter(({ draft }) => draft === after)
    .map(({ from, into }) => ({ before: from, after: into }));
  return [...stayed, ...passed].map((link) => ({
    ...link,
    renumbered: passage(before, link.before).canonical !== passage(after, link.after).canonical,
  }));
}

/** Links that share an end belong to one group. */
function grouped(links: readonly TruthLink[]): readonly (readonly TruthLink[])[] {
  const groups: TruthLink[][] = [];
  for (const link of links) {
    const touched = groups.filter((group) =>
      group.some((one) => one.before === link.before || one.after === link.after),
    );
    for (const group of touched) {
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push([...touched.flat(), link]);
  }
  return groups;
}

function kindOf(before: readonly Passage[], after: readonly Passage[]): PairKind {
  if (before.length === 1 && after.length === 1) {
    return before[0]?.text === after[0]?.text ? "same" : "revised";
  }
  if (before.length === 1) {
    return "split";
  }
  return after.length === 1 ? "merged" : "recast";
}

function isMoved(after: DraftId, links: readonly TruthLink[]): boolean {
  return (
    links.some((link) => relocations.some((one) => one.draft === after && inBlock(link.after, one.block))) ||
    passings.some((one) => one.draft === after && one.isMove === true && links.some((link) => link.after === one.into))
  );
}

function linkedGroup(before: DraftId, after: DraftId, links: readonly TruthLink[]): TruthGroup {
  const beforeKeys = keysOf(before).filter((key) => links.some((link) => link.before === key));
  const afterKeys = keysOf(after).filter((key) => links.some((link) => link.after === key));
  return {
    kind: kindOf(
      beforeKeys.map((key) => passage(before, key)),
      afterKeys.map((key) => passage(after, key)),
    ),
    before: beforeKeys,
    after: afterKeys,
    links,
    moved: isMoved(after, links),
    renumbered: links.some((link) => link.renumbered),
    restored: false,
  };
}

function loneGroup(kind: "inserted" | "deleted", key: string, restored: boolean): TruthGroup {
  const sides = kind === "inserted" ? { before: [], after: [key] } : { before: [key], after: [] };
  return { kind, ...sides, links: [], moved: false, renumbered: false, restored };
}

function pairTruth(before: DraftId, after: DraftId): TruthPair {
  const links = linksBetween(before, after);
  const groups = grouped(links).map((group) => linkedGroup(before, after, group));
  const inserted = keysOf(after)
    .filter((key) => !links.some((link) => link.after === key))
    .map((key) => loneGroup("inserted", key, draftBeforeGap(key, after) !== undefined));
  const deleted = keysOf(before)
    .filter((key) => !links.some((link) => link.before === key))
    .map((key) => loneGroup("deleted", key, false));
  const afterOrder = keysOf(after);
  const blocks = relocations.filter(({ draft }) => draft === after);
  return {
    before,
    after,
    groups: [
      ...[...groups, ...inserted].toSorted(
        (one, other) => afterOrder.indexOf(one.after[0] ?? "") - afterOrder.indexOf(other.after[0] ?? ""),
      ),
      ...deleted,
    ],
    moves: blocks.map(({ block }) => {
      const moved = links.filter((link) => inBlock(link.after, block));
      return { before: moved.map((link) => link.before), after: moved.map((link) => link.after) };
    }),
  };
}

function pairs(): readonly TruthPair[] {
  return draftIds.slice(1).map((after, at) => pairTruth(draftIds[at] ?? "zero", after));
}

function restoredLinks(): Truth["restored"] {
  return draftIds.flatMap((draft) =>
    keysOf(draft).flatMap((key) => {
      const earlier = draftBeforeGap(key, draft);
      return earlier === undefined ? [] : [{ before: place(earlier, key), after: place(draft, key) }];
    }),
  );
}

/** The passages that those named had their words from in the draft before; one that skips a draft is kept for the one before. */
function ancestors(draft: DraftId, keys: ReadonlySet<string>): ReadonlySet<string> {
  const passed = passings.filter((one) => one.draft === draft && keys.has(one.into)).map(({ from }) => from);
  return new Set([...keys, ...passed]);
}

function descendants(draft: DraftId, keys: ReadonlySet<string>): ReadonlySet<string> {
  const passed = passings.filter((one) => one.draft === draft && keys.has(one.from)).map(({ into }) => into);
  return new Set([...keys, ...passed]);
}

function history(label: string, draft: DraftId, key: string): TruthHistory {
  const at = draftIds.indexOf(draft);
  const keysByDraft = new Map<DraftId, ReadonlySet<string>>([[draft, new Set([key])]]);
  for (let back = at; back > 0; back -= 1) {
    const later = draftIds[back];
    const earlier = draftIds[back - 1];
    if (later !== undefined && earlier !== undefined) {
      keysByDraft.set(earlier, ancestors(later, keysByDraft.get(later) ?? new Set()));
    }
  }
  for (let on = at + 1; on < draftIds.length; on += 1) {
    const earlier = draftIds[on - 1];
    const later = draftIds[on];
    if (later !== undefined && earlier !== undefined) {
      keysByDraft.set(later, descendants(later, keysByDraft.get(earlier) ?? new Set()));
    }
  }
  return {
    address: `${label}@${draft}`,
    key,
    steps: draftIds.map((one) => ({
      draft: one,
      paragraphs: keysOf(one)
        .filter((candidate) => keysByDraft.get(one)?.has(candidate) ?? false)
        .map((candidate) => place(one, candidate)),
    })),
  };
}

function provenance(label: string, key: string, strands: readonly Strand[]): TruthProvenance {
  return {
    address: `${label}@rev-3`,
    key,
    runs: strands.map(({ text, since, from, isReintroduced }) => ({
      text,
      since,
      from: place(since, from),
      reintroduced: isReintroduced,
    })),
  };
}

/** What became of every paragraph, worked out from the source and not by comparing texts. */
export function makeTruth(): Truth {
  const followed = Object.entries(strandsOfRev3);
  return {
    format: "travaux.sample-truth/1",
    negotiation: "shared-waters",
    drafts: draftSheets.map(({ id, label, file, furniture }) => ({
      id,
      label,
      file,
      furniture,
      paragraphs: passagesOf(id).map(paragraphTruth),
    })),
    pairs: pairs(),
    restored: restoredLinks(),
    provenance: followed.map(([label, { key, strands }]) => provenance(label, key, strands)),
    histories: followed.map(([label, { key }]) => history(label, "rev-3", key)),
  };
}
