import { compareDrafts, measureProgress, tabulateConcordance, traceLineage } from "@travaux/compare";
import type { Series } from "@travaux/compare";
import type {
  Citations,
  Draft,
  ParagraphPlace,
  Publication,
  PublishedComparison,
  PublishedDraft,
  PublishedSeries,
  PublishedStatement,
  SpokenPlace,
} from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import { answerWithoutPersons, reportWithoutPersons, seriesWithoutPersons } from "../publishing/without-persons.ts";
import type { NegotiationRequest } from "../requests.ts";
import { listShelf } from "../series/list-shelf.ts";
import type { OpenDraft } from "../series/open-shelf.ts";
import { withOwnPins } from "../series/own-pins.ts";
import { relatedDrafts } from "../series/related-drafts.ts";
import { recallSeries } from "../series/remembered-series.ts";
import { restoredAlignment } from "../series/restored-alignment.ts";
import { allAnswers } from "../statements/answer-of.ts";
import { boundPlaces, citedPlaces, placesSpokenOf } from "../statements/cited-places.ts";
import { openRoom } from "../statements/statement-room.ts";
import type { StatementRoom } from "../statements/statement-room.ts";
import { placeKey } from "../statements/threads.ts";
import type { Outcome } from "../travaux-error.ts";
import { showDraft } from "./show-draft.ts";

export interface GatherPublicationRequest extends NegotiationRequest {
  /** True when only the drafts are for the public. */
  readonly withoutStatements?: boolean | undefined;
}

/**
 * Everything of a negotiation that is for the public: its drafts, how each came of the one before, what led to each
 * paragraph, and what was said of them. People's corrections hold; who made them, and what they noted, is not in it.
 */
export async function gatherPublication(
  { archive }: Pick<OpenPorts, "archive">,
  request: GatherPublicationRequest,
): Promise<Outcome<Publication>> {
  const opened = await openRoom(archive, request.negotiation);
  if (!opened.ok) return opened;
  const room = opened.value;
  const { negotiation, drafts } = room.shelf;
  if (drafts.length === 0) return failure({ kind: "no-drafts", negotiation: negotiation.name });
  const list = await listShelf(archive, room.shelf);
  if (!list.ok) return list;
  const loaded = await recallSeries(archive, room.shelf, drafts);
  if (!loaded.ok) return loaded;
  const published: PublishedDraft[] = [];
  for (const { id } of drafts) {
    const report = await showDraft({ archive }, { negotiation: negotiation.name, draft: id });
    if (!report.ok) return report;
    published.push({ id, report: reportWithoutPersons(report.value) });
  }
  const statements = request.withoutStatements === true ? success(null) : await statementsOf(room);
  if (!statements.ok) return statements;
  const series = seriesWithoutPersons(loaded.value.series);
  return success({
    list: statements.value === null ? { ...list.value, statements: 0 } : list.value,
    drafts: published,
    comparisons: comparisonsOf(series),
    series: familiesOf(drafts).map((family) => publishedSeries(partOf(series, family), room, loaded.value.open)),
    statements: statements.value,
  });
}

/** Drafts that share a history, each family in the order of the series. */
function familiesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const families: (readonly Draft[])[] = [];
  for (const draft of drafts) {
    if (families.some((family) => family.includes(draft))) continue;
    families.push(relatedDrafts(drafts, draft.id));
  }
  return families;
}

function partOf(series: Series, family: readonly Draft[]): Series {
  const ids = new Set(family.map(({ id }) => id));
  return {
    drafts: series.drafts.filter(({ heading }) => ids.has(heading.id)),
    alignments: series.alignments.filter(({ after }) => ids.has(after)),
    gapLinks: series.gapLinks.filter(({ after }) => ids.has(after.draft)),
  };
}

function comparisonsOf({ drafts, alignments, gapLinks }: Series): readonly PublishedComparison[] {
  const byId = new Map(drafts.map((draft) => [draft.heading.id, draft]));
  return alignments.flatMap(({ before, after, alignment }) => {
    const [one, other] = [byId.get(before), byId.get(after)];
    if (one === undefined || other === undefined) return [];
    const restored = restoredAlignment(alignment, gapLinks, after);
    const sides = [one, other].map(({ heading, paragraphs }) => ({ name: heading.label, paragraphs }));
    const [earlier, later] = sides;
    if (earlier === undefined || later === undefined) return [];
    return [{ before, after, comparison: compareDrafts(earlier, later, restored) }];
  });
}

function publishedSeries(series: Series, room: StatementRoom, open: readonly OpenDraft[]): PublishedSeries {
  return {
    drafts: series.drafts.map(({ heading }) => heading.id),
    progress: measureProgress(series, room.rounds),
    concordance: tabulateConcordance(series),
    histories: endsOf(series).map((place) => {
      const lineage = traceLineage(series, place, `#${place.paragraph}@${place.draft}`);
      return { place, lineage: withOwnPins(lineage, room.journal, open) };
    }),
  };
}

/** The paragraphs that nothing continues. The histories of these have every paragraph of the series. */
function endsOf({ drafts, alignments, gapLinks }: Series): readonly ParagraphPlace[] {
  const steps = alignments.flatMap(({ before, alignment }) =>
    alignment.pairs.flatMap(({ links }) => links.map((link) => ({ draft: before, paragraph: link.before }))),
  );
  const continued = new Set([...steps, ...gapLinks.map(({ before }) => before)].map(placeKey));
  return drafts
    .flatMap(({ heading, paragraphs }) => paragraphs.map(({ id }) => ({ draft: heading.id, paragraph: id })))
    .filter((place) => !continued.has(placeKey(place)));
}

async function statementsOf(room: StatementRoom): Promise<Outcome<readonly PublishedStatement[]>> {
  const answers = await allAnswers(room);
  if (!answers.ok) return answers;
  return success(
    answers.value.map((answer) => ({
      answer: answerWithoutPersons(answer),
      spokenOf: answer.citations.flatMap((citation) => spokenOf(citation, room)),
    })),
  );
}

function spokenOf(citation: Citations["citations"][number], room: StatementRoom): readonly SpokenPlace[] {
  const certain = new Set(boundPlaces(citation).map(placeKey));
  return citedPlaces(citation).flatMap((named) =>
    placesSpokenOf(named, room).map((place) => ({
      citation: citation.number,
      place,
      isCertain: certain.has(placeKey(named)),
    })),
  );
}
