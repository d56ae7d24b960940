import type { Archive, KeptAlignment, KeptGapLink } from "@travaux/archive";
import { findGapLinks } from "@travaux/compare";
import type { Series } from "@travaux/compare";
import type { Draft } from "@travaux/model";
import { success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { alignmentInForce, readAlignmentRecord } from "./alignment-in-force.ts";
import type { AlignmentRecord } from "./alignment-in-force.ts";
import { headingOf, openDrafts } from "./open-shelf.ts";
import { correctGapLinks, gapCorrectionsIn } from "./gap-corrections.ts";
import type { GapCorrections } from "./gap-corrections.ts";
import type { OpenDraft } from "./open-shelf.ts";

/** Drafts with their texts, and how each goes together with what it is based on. */
export interface LoadedSeries {
  readonly open: readonly OpenDraft[];
  readonly series: Series;
}

/**
 * Loads drafts and what was computed between them. What an older version of the method made is made again, and kept
 * instead of it; when it cannot be kept (a read-only or busy archive) the answer is as good, only slower the next time.
 */
export async function loadSeries(
  archive: Archive,
  shelf: Shelf,
  drafts: readonly Draft[],
): Promise<Outcome<LoadedSeries>> {
  const name = shelf.negotiation.name;
  const opened = await openDrafts(archive, shelf, drafts);
  if (!opened.ok) return opened;
  const record = await readAlignmentRecord(archive, name);
  const { alignments, renewed, isRecomputed } = alignSteps(record, opened.value);
  const ids = new Set(drafts.map((draft) => draft.id));
  const keptLinks = (await archive.listGapLinks(name)).filter(
    (link) => ids.has(link.before.draft) && ids.has(link.after.draft),
  );
  const bare = seriesOf(opened.value, alignments, []);
  const corrections = gapCorrectionsIn(record.decisions, opened.value);
  const isToBeFound = isRecomputed || corrections.wereMade;
  const series = isToBeFound ? withGapLinks(bare, corrections) : { ...bare, gapLinks: keptLinks };
  // What people said is theirs: it is told in answers and takes no part in what is kept.
  const toKeep = corrections.wereMade ? withGapLinks(bare) : series;
  if (renewed.length > 0) await archive.replaceAlignments(name, renewed, gapLinksInto(toKeep, renewed));
  return success({ open: opened.value, series });
}

/** A series in the shape in which it is compared. */
export function seriesOf(
  open: readonly OpenDraft[],
  alignments: readonly KeptAlignment[],
  gapLinks: readonly KeptGapLink[],
): Series {
  const drafts = open.map(({ draft, paragraphs }) => ({
    heading: headingOf(draft),
    paragraphs,
    rounds: draft.rounds,
    basedOn: draft.basedOn.filter((basis) => open.some((other) => other.draft.id === basis)),
  }));
  return { drafts, alignments, gapLinks };
}

interface AlignedSteps {
  readonly alignments: readonly KeptAlignment[];
  /** Those that the archive is to keep instead of what it has. */
  readonly renewed: readonly KeptAlignment[];
  /** True when any alignment is not the kept one: links over gaps have to be found again. */
  readonly isRecomputed: boolean;
}

function alignSteps(record: AlignmentRecord, open: readonly OpenDraft[]): AlignedSteps {
  const byId = new Map(open.map((each) => [each.draft.id, each]));
  const keptOnes = new Set(record.kept.map((each) => each.alignment));
  const alignments: KeptAlignment[] = [];
  const renewed: KeptAlignment[] = [];
  for (const after of open) {
    for (const basis of after.draft.basedOn) {
      const before = byId.get(basis);
      if (before === undefined) continue;
      const { alignment, isToBeKept } = alignmentInForce(record, before, after);
      const step = { before: basis, after: after.draft.id, alignment };
      alignments.push(step);
      if (isToBeKept) renewed.push(step);
    }
  }
  return { alignments, renewed, isRecomputed: alignments.some((step) => !keptOnes.has(step.alignment)) };
}

/**
 * Finds the links over gaps draft by draft, each with the links of the drafts before it in place.
 *
 * @param corrections what people said of such links; what is found with them is for answers, and never kept
 */
export function withGapLinks(series: Series, corrections?: GapCorrections): Series {
  return series.drafts.reduce<Series>((grown, { heading }) => {
    const found = findGapLinks(grown, heading.id);
    const links = corrections === undefined ? found : correctGapLinks(found, heading.id, corrections);
    return { ...grown, gapLinks: [...grown.gapLinks, ...links] };
  }, series);
}

function gapLinksInto(series: Series, renewed: readonly KeptAlignment[]): readonly KeptGapLink[] {
  const into = new Set(renewed.map((step) => step.after));
  return series.gapLinks.flatMap((link) => (into.has(link.after.draft) ? [{ ...link, gap: true as const }] : []));
}
