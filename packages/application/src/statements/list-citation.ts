import { labelsInDraft } from "@travaux/cite";
import type {
  Citation,
  CitationTarget,
  DraftId,
  ListedCandidate,
  ListedCitation,
  ListedTarget,
  Paragraph,
  ParagraphHeading,
  ParagraphNow,
} from "@travaux/model";
import { firstWords } from "@travaux/model";
import type { SettledCitation } from "./lay-settlements.ts";
import { laterDrafts } from "./later-drafts.ts";
import type { DraftAtHand, StatementRoom } from "./statement-room.ts";

/** Enough to know a paragraph again. */
const SHOWN = 80;

/** A citation with all that a reader needs: what its paragraphs are called, how they begin, and what they are by now. */
export function listCitation(
  { citation, settled }: SettledCitation,
  number: number,
  room: StatementRoom | null,
): ListedCitation {
  const { targets, candidates, findings, ...rest } = citation;
  return {
    ...rest,
    number,
    targets: room === null ? targets : targets.map((target) => listTarget(target, room)),
    candidates: room === null ? [] : listCandidates(citation, candidates, room),
    findings: findings ?? [],
    ...(settled === null ? {} : { settled }),
  };
}

function listTarget(target: CitationTarget, room: StatementRoom): ListedTarget {
  const draft = target.draft === undefined ? undefined : room.drafts.get(target.draft);
  if (draft === undefined) return target;
  const named = { ...target, draftLabel: draft.draft.label };
  const paragraph = draft.byId.get(target.paragraph ?? "");
  if (paragraph === undefined) return named;
  return { ...named, heading: headingOf(draft, paragraph), now: nowOf(draft, paragraph, room) };
}

/** What the paragraph is in the latest draft that continues its own. */
function nowOf(draft: DraftAtHand, paragraph: Paragraph, room: StatementRoom): ParagraphNow {
  const latest = laterDrafts(draft.draft.id, room).at(-1) ?? draft;
  const became = becameIn(latest, { draft: draft.draft.id, paragraph: paragraph.id }, room);
  return {
    draft: latest.draft.id,
    draftLabel: latest.draft.label,
    paragraphs: became.map((one) => headingOf(latest, one)),
  };
}

/** The paragraphs of a later draft that continue one of an earlier draft, in reading order; the paragraph itself in its own. */
export function becameIn(
  later: DraftAtHand,
  place: { readonly draft: DraftId; readonly paragraph: string },
  { threads }: StatementRoom,
): readonly Paragraph[] {
  const ids = new Set(
    threads.future(place).flatMap(({ draft, paragraph }) => (draft === later.draft.id ? [paragraph] : [])),
  );
  return ids.size === 0 ? [] : later.paragraphs.filter(({ id }) => ids.has(id));
}

function headingOf({ book }: DraftAtHand, { id, kind, label, text }: Paragraph): ParagraphHeading {
  return { id, kind, label, address: book.addressOf(id), firstWords: firstWords(text, SHOWN) };
}

/** The drafts that may be meant; of a number that one draft has twice, that draft. */
function listCandidates(
  { labels, status, targets }: Citation,
  candidates: Citation["candidates"],
  room: StatementRoom,
): readonly ListedCandidate[] {
  const twice = targets.find((target) => target.status === "ambiguous" && target.draft !== undefined);
  const own = twice?.draft === undefined ? [] : [{ draft: twice.draft, evidence: twice.evidence }];
  const all = candidates.length === 0 && status === "ambiguous" ? own : candidates;
  return all.flatMap(({ draft: id, evidence }): readonly ListedCandidate[] => {
    const draft = room.drafts.get(id);
    const bindable = room.calendar.drafts.find((each) => each.id === id);
    if (draft === undefined || bindable === undefined) return [];
    const named = labelsInDraft(labels, bindable).map(({ label, paragraphs }) => ({
      label,
      paragraphs: paragraphs.flatMap(({ id: paragraph }) => {
        const found = draft.byId.get(paragraph);
        return found === undefined ? [] : [headingOf(draft, found)];
      }),
    }));
    return [{ draft: id, draftLabel: draft.draft.label, evidence, labels: named }];
  });
}
