import { traceMargins } from "@travaux/compare";
import type { Citations, DraftId, DraftMargins, ParagraphId } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { DraftRequest } from "../requests.ts";
import { seriesOfDraft } from "../series/series-of-draft.ts";
import { allAnswers } from "../statements/answer-of.ts";
import { citedPlaces, placesSpokenOf } from "../statements/cited-places.ts";
import { openRoom } from "../statements/statement-room.ts";
import type { StatementRoom } from "../statements/statement-room.ts";
import type { Outcome } from "../travaux-error.ts";

/** What stands beside each paragraph of a draft: what happened to it, and how many statements cite it. */
export async function annotateDraft(
  { archive }: Pick<OpenPorts, "archive">,
  request: DraftRequest,
): Promise<Outcome<DraftMargins>> {
  const found = await seriesOfDraft(archive, request);
  if (!found.ok) return found;
  const { shelf, draft, series } = found.value;
  const room = await openRoom(archive, shelf.negotiation.name);
  if (!room.ok) return room;
  const answers = await allAnswers(room.value);
  if (!answers.ok) return answers;
  const citing = statementsByParagraph(answers.value, draft.id, room.value);
  return success({
    format: "travaux.margins/1",
    draft: draft.id,
    drafts: series.drafts.map(({ heading }) => heading),
    paragraphs: traceMargins(series, draft.id).map((past) => ({
      ...past,
      statements: citing.get(past.id)?.size ?? 0,
    })),
  });
}

/** The statements that cite what each paragraph of a draft was or became, or an item of it: those that `cited` lists. */
function statementsByParagraph(
  answers: readonly Citations[],
  draft: DraftId,
  room: StatementRoom,
): ReadonlyMap<ParagraphId, ReadonlySet<Citations>> {
  const citing = new Map<ParagraphId, Set<Citations>>();
  for (const answer of answers) {
    const cited = answer.citations.flatMap(citedPlaces);
    const places = cited.flatMap((place) => placesSpokenOf(place, room));
    for (const place of places.flatMap((spoken) => room.threads.line(spoken))) {
      if (place.draft !== draft) continue;
      const known = citing.get(place.paragraph) ?? new Set();
      citing.set(place.paragraph, known.add(answer));
    }
  }
  return citing;
}
