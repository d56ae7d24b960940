import type {
  ChangeReport,
  ComparedPair,
  Comparison,
  DraftSide,
  ParagraphId,
  ReportCounts,
  ReportedChange,
  ReportedMove,
  ReportedParagraph,
  ReportedSection,
  ReportedStretch,
} from "@travaux/model";
import { countBrackets, firstWords, isClassShown, openAddressBook, substanceOnly } from "@travaux/model";
import { countWords } from "@travaux/words";
import { changedPlaces } from "./changed-places.ts";

/** The rule of each figure, for people. */
export const reportRules = {
  revised: "a paragraph whose words changed, and that is one paragraph on both sides",
  inserted: "nothing in the earlier draft leads to it",
  deleted: "it leads to nothing in the later draft",
  split: "one paragraph whose words stand in several now",
  merged: "several paragraphs whose words stand in one now",
  recast: "several paragraphs whose words were handed to several others",
  moves: "passages out of the order that the rest keeps; a section that moved counts once",
  stronger: "places at which words bind more strongly than those before them, by the table of legal force",
  weaker: "places at which words bind less strongly than those before them, by the table of legal force",
  numbers: "places at which a number or a date changed",
  bracketsBefore: "outermost pairs of brackets around text that is not agreed, in the earlier draft",
  bracketsAfter: "the same in the later draft",
  quiet:
    "groups of paragraphs in which only punctuation, capitals, spelling, paragraph numbers, formatting or references that followed a new number changed",
} as const satisfies { readonly [Figure in keyof ReportCounts]: string };

/**
 * The main changes of a comparison, section by section. What is of substance is told place by place with its words;
 * what is not is counted. Nothing in it is anybody's prose: every entry cites the paragraphs that it is about.
 *
 * Linear in the comparison.
 */
export function reportChanges(comparison: Comparison): ChangeReport {
  const sections = sectionsOf(comparison);
  const places = sections.flatMap(({ changes }) => changes.flatMap((change) => change.places));
  const { same: _same, renumbered: _renumbered, ...summary } = comparison.summary;
  return {
    format: "travaux.report/1",
    before: comparison.before.name,
    after: comparison.after.name,
    ...mastheadsOf(comparison),
    counts: {
      ...summary,
      stronger: places.filter(({ force }) => force === "stronger").length,
      weaker: places.filter(({ force }) => force === "weaker").length,
      numbers: places.filter(({ changes }) => changes.includes("number")).length,
      bracketsBefore: countBrackets(comparison.before.paragraphs, countWords).outermost,
      bracketsAfter: countBrackets(comparison.after.paragraphs, countWords).outermost,
      quiet: sections.reduce((sum, { quiet }) => sum + quiet, 0),
    },
    rules: reportRules,
    sections,
    madeBy: comparison.madeBy,
  };
}

function mastheadsOf({ before, after }: Comparison): Pick<ChangeReport, "mastheads"> {
  if (before.masthead === undefined && after.masthead === undefined) return {};
  return { mastheads: { before: before.masthead ?? [], after: after.masthead ?? [] } };
}

function sectionsOf(comparison: Comparison): readonly ReportedSection[] {
  const before = openSide(comparison.before);
  const after = openSide(comparison.after);
  // Of a part of two drafts, a passage that moved begins and ends where the part does.
  const movesByHead = new Map(comparison.moves.map((move) => [move.after.find(after.has), move]));
  const sections: ReportedSection[] = [];
  const opened = (heading: ReportedParagraph | null) => ({
    heading,
    moves: [] as ReportedMove[],
    changes: [] as ReportedChange[],
    quiet: 0,
  });
  let section = opened(null);
  const close = (): void => {
    if (section.moves.length + section.changes.length + section.quiet > 0) sections.push(section);
  };
  for (const pair of comparison.pairs) {
    const heading = pair.after.find((id) => after.isHeading(id));
    if (heading !== undefined) {
      close();
      section = opened(after.cite(heading));
    }
    for (const id of pair.after) {
      const move = movesByHead.get(id);
      if (move !== undefined)
        section.moves.push({ before: stretchesOf(move.before, before), after: stretchesOf(move.after, after) });
    }
    if (isOfSubstance(pair)) section.changes.push(changeOf(pair, before, after));
    else if (pair.changes.length > 0) section.quiet += 1;
  }
  close();
  return sections;
}

function stretchesOf(block: readonly ParagraphId[], side: Side): readonly ReportedStretch[] {
  const stretches: { first: ParagraphId; last: ParagraphId }[] = [];
  for (const id of block.filter(side.has)) {
    const open = stretches.at(-1);
    if (open !== undefined && side.position(id) === side.position(open.last) + 1) open.last = id;
    else stretches.push({ first: id, last: id });
  }
  return stretches.map(({ first, last }) => ({ first: side.cite(first), last: side.cite(last) }));
}

function isOfSubstance(pair: ComparedPair): boolean {
  if (pair.restored) return true;
  if (pair.kind !== "same" && pair.kind !== "revised") return true;
  return pair.changes.some((change) => isClassShown(substanceOnly, change));
}

interface Side {
  readonly has: (id: ParagraphId) => boolean;
  readonly cite: (id: ParagraphId) => ReportedParagraph;
  readonly isHeading: (id: ParagraphId) => boolean;
  /** In reading order, from 0. */
  readonly position: (id: ParagraphId) => number;
}

function openSide({ paragraphs, addresses }: DraftSide): Side {
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const positions = new Map(paragraphs.map(({ id }, position) => [id, position]));
  const book = openAddressBook(paragraphs);
  const isHeading = (id: ParagraphId): boolean => byId.get(id)?.kind === "heading" || byId.get(id)?.kind === "title";
  return {
    has: (id) => byId.has(id),
    isHeading,
    position: (id) => positions.get(id) ?? -1,
    cite: (id) => {
      const text = byId.get(id)?.text ?? "";
      const address = addresses?.[id] ?? book.addressOf(id);
      return { id, address: address ?? null, start: isHeading(id) ? text : firstWords(text) };
    },
  };
}

function changeOf(pair: ComparedPair, before: Side, after: Side): ReportedChange {
  const isWhole = pair.kind === "inserted" || pair.kind === "deleted";
  const count = (kind: "inserted" | "deleted" | "kept"): number =>
    pair.redline.reduce(
      (sum, { runs }) => runs.reduce((words, run) => words + (run.kind === kind ? countWords(run.text) : 0), sum),
      0,
    );
  return {
    kind: pair.kind,
    before: pair.before.map(before.cite),
    after: pair.after.map(after.cite),
    moved: pair.moved,
    restored: pair.restored,
    isDoubtful: pair.doubt !== undefined,
    words: { inserted: count("inserted"), deleted: count("deleted"), kept: count("kept") },
    places: isWhole ? [] : changedPlaces(pair.redline, substanceOnly),
  };
}
