import type { CitationOfParagraph, Citations, Cited, ParagraphPlace } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import { findParagraph, printAddress, readAddress } from "../naming/find-paragraph.ts";
import type { OpenPorts } from "../ports.ts";
import type { ParagraphRequest } from "../requests.ts";
import { headingOf } from "../series/open-shelf.ts";
import { allAnswers, passageOf } from "../statements/answer-of.ts";
import { boundPlaces, placesSpokenOf, possiblePlaces } from "../statements/cited-places.ts";
import { openRoom } from "../statements/statement-room.ts";
import type { StatementRoom } from "../statements/statement-room.ts";
import { placeKey } from "../statements/threads.ts";
import type { Outcome } from "../travaux-error.ts";

/**
 * Where a paragraph or an item of it is cited, under whatever number it had and in whatever draft. A citation that may mean
 * it among others is listed as ambiguous; what a person said means something else is not.
 */
export async function citedParagraph(
  { archive }: Pick<OpenPorts, "archive">,
  request: ParagraphRequest,
): Promise<Outcome<Cited>> {
  const address = readAddress(request.address);
  if (!address.ok) return address;
  const opened = await openRoom(archive, request.negotiation);
  if (!opened.ok) return opened;
  const room = opened.value;
  const draft = findDraft(room.shelf, address.value.draft);
  if (!draft.ok) return draft;
  const paragraphs = room.drafts.get(draft.value.id)?.paragraphs ?? [];
  const paragraph = findParagraph(draft.value, paragraphs, address.value.target, request.address);
  if (!paragraph.ok) return paragraph;
  const thread = new Set(room.threads.line({ draft: draft.value.id, paragraph: paragraph.value.id }).map(placeKey));
  const answers = await allAnswers(room);
  if (!answers.ok) return answers;
  const concerned = new Set([...thread].map((key) => key.slice(0, key.indexOf("\n"))));
  return success({
    format: "travaux.cited/1",
    address: printAddress(draft.value, paragraphs, paragraph.value),
    drafts: [...room.drafts.values()]
      .filter((each) => concerned.has(each.draft.id))
      .map((each) => headingOf(each.draft)),
    citations: answers.value.flatMap((answer) => citationsIn(answer, thread, room)),
  });
}

function citationsIn(
  answer: Citations,
  thread: ReadonlySet<string>,
  room: StatementRoom,
): readonly CitationOfParagraph[] {
  return answer.citations.flatMap((citation): readonly CitationOfParagraph[] => {
    const isMember = (place: ParagraphPlace): boolean =>
      placesSpokenOf(place, room).some((spoken) => thread.has(placeKey(spoken)));
    const bound = boundPlaces(citation).filter(isMember);
    const places =
      bound.length > 0 ? bound : citation.status === "ambiguous" ? possiblePlaces(citation).filter(isMember) : [];
    if (places.length === 0) return [];
    const names = places.map(({ draft, paragraph, label }) => ({
      draft,
      draftLabel: room.drafts.get(draft)?.draft.label ?? draft,
      paragraph,
      label,
    }));
    return [{ ...passageOf(answer, citation), status: bound.length > 0 ? "bound" : "ambiguous", names }];
  });
}
