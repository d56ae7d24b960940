import { followWording, lastFate } from "@travaux/cite";
import type { FollowedParagraph } from "@travaux/cite";
import type { ListedCitation, ListedWording, Paragraph, ProposedWording, Span } from "@travaux/model";
import { laterDrafts } from "./later-drafts.ts";
import { becameIn } from "./list-citation.ts";
import type { DraftAtHand, StatementRoom } from "./statement-room.ts";

interface Listed {
  readonly text: string;
  readonly citations: readonly ListedCitation[];
  readonly room: StatementRoom | null;
}

/** A change of wording that is asked for, with what later drafts have of it. */
export function listWording(wording: ProposedWording, { text, citations, room }: Listed): ListedWording {
  const own = { ...wording, text: text.slice(wording.from, wording.to) };
  const untold = (untoldBecause: string): ListedWording => ({ ...own, fate: "untold", untoldBecause, fates: [] });
  if (room === null) return untold("No archive was asked, so that later drafts are not known.");
  const concerned = wording.citations.flatMap((at) => citations[at] ?? []);
  const cited = concerned.flatMap(({ targets }) =>
    targets.flatMap(({ draft: id, paragraph: named }) => {
      const draft = room.drafts.get(id ?? "");
      const paragraph = draft?.byId.get(named ?? "");
      return draft === undefined || paragraph === undefined ? [] : [{ draft, paragraph }];
    }),
  );
  const [first] = cited;
  if (first === undefined || concerned.some(({ status }) => status !== "bound"))
    return untold("It is not known which paragraph is meant.");
  if (cited.some(({ draft }) => draft !== first.draft)) return untold("Paragraphs of several drafts are meant.");
  const later = laterDrafts(first.draft.draft.id, room);
  if (later.length === 0) return untold(`No draft continues ${first.draft.draft.label} yet.`);
  const words = (span: Span | null): string | null => (span === null ? null : text.slice(span.from, span.to));
  const fates = followWording({
    change: wording.change,
    words: wording.words.map(({ from, to }) => text.slice(from, to)),
    wording: words(wording.wording),
    place: wording.place === null ? null : { side: wording.place.side, words: words(wording.place.words) },
    isOfPart: concerned.some(({ part }) => part !== undefined),
    cited: cited.map(({ draft, paragraph }) => followed(draft, paragraph)),
    later: later.map((draft) => ({
      draft: draft.draft.id,
      draftLabel: draft.draft.label,
      became: cited.map(({ draft: from, paragraph }) =>
        becameIn(draft, { draft: from.draft.id, paragraph: paragraph.id }, room).map((one) => followed(draft, one)),
      ),
    })),
  });
  return { ...own, fate: lastFate(fates), fates };
}

function followed({ book }: DraftAtHand, { id, text }: Paragraph): FollowedParagraph {
  return { id, address: book.addressOf(id), text };
}
