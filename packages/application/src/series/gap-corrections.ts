import type { KeptGapLink } from "@travaux/archive";
import { alignDrafts } from "@travaux/compare";
import type { Decision, DraftId, Paragraph, ParagraphPlace } from "@travaux/model";
import { correctionsBetween } from "./corrections-between.ts";
import type { OpenDraft } from "./open-shelf.ts";
import { isAncestor } from "./related-drafts.ts";

/** A person's word on two paragraphs of drafts that do not follow each other, the earlier one an ancestor of the later. */
interface GapCorrection {
  readonly says: "pin" | "forbid";
  readonly before: ParagraphPlace;
  readonly after: ParagraphPlace;
}

/** What people said about links over gaps in a series. */
export interface GapCorrections {
  readonly standing: readonly GapCorrection[];
  /** True when anybody ever said something, revoked or not. */
  readonly wereMade: boolean;
  readonly open: readonly OpenDraft[];
}

/** Finds what was said of paragraphs between which at least one draft lies. */
export function gapCorrectionsIn(decisions: readonly Decision[], open: readonly OpenDraft[]): GapCorrections {
  const drafts = open.map(({ draft }) => draft);
  const byId = new Map(open.map((each) => [each.draft.id, each]));
  const steps = new Map<string, { readonly before: OpenDraft; readonly after: OpenDraft }>();
  for (const { says } of decisions) {
    if (says.kind !== "pin" && says.kind !== "forbid") continue;
    const [one, other] = [byId.get(says.before.draft), byId.get(says.after.draft)];
    if (one === undefined || other === undefined) continue;
    const [before, after] = isAncestor(drafts, one.draft.id, other.draft.id) ? [one, other] : [other, one];
    const isGap = isAncestor(drafts, before.draft.id, after.draft.id) && !after.draft.basedOn.includes(before.draft.id);
    if (isGap) steps.set(JSON.stringify([before.draft.id, after.draft.id]), { before, after });
  }
  const standing = [...steps.values()].flatMap(({ before, after }) =>
    correctionsBetween(decisions, before, after).standing.map((correction) => ({
      says: correction.says,
      before: { draft: before.draft.id, paragraph: correction.before },
      after: { draft: after.draft.id, paragraph: correction.after },
    })),
  );
  return { standing: lastWords(standing), wereMade: steps.size > 0, open };
}

/** Of a pin and a forbiddance of the same two paragraphs the later counts. */
function lastWords(corrections: readonly GapCorrection[]): readonly GapCorrection[] {
  const byPlaces = new Map(corrections.map((each) => [JSON.stringify([each.before, each.after]), each]));
  return [...byPlaces.values()];
}

/** The links over gaps into a draft as people want them: without those that are forbidden, with those that are pinned. */
export function correctGapLinks(
  found: readonly KeptGapLink[],
  into: DraftId,
  { standing, open }: GapCorrections,
): readonly KeptGapLink[] {
  const concerning = standing.filter(({ after }) => after.draft === into);
  if (concerning.length === 0) return found;
  const pins = concerning.filter(({ says }) => says === "pin");
  const forbidden = concerning.filter(({ says }) => says === "forbid");
  const isSettled = (link: KeptGapLink): boolean =>
    pins.some((pin) => isSame(pin.before, link.before) || isSame(pin.after, link.after)) ||
    forbidden.some((each) => isSame(each.before, link.before) && isSame(each.after, link.after));
  return [...found.filter((link) => !isSettled(link)), ...pins.flatMap((pin) => pinnedLink(pin, open))];
}

function isSame(one: ParagraphPlace, other: ParagraphPlace): boolean {
  return one.draft === other.draft && one.paragraph === other.paragraph;
}

function pinnedLink({ before, after }: GapCorrection, open: readonly OpenDraft[]): readonly KeptGapLink[] {
  const [from, to] = [paragraphAt(before, open), paragraphAt(after, open)];
  if (from === undefined || to === undefined) return [];
  const [pair] = alignDrafts([from], [to], [{ says: "pin", before: from.id, after: to.id }]).pairs;
  const link = {
    before,
    after,
    kind: from.text === to.text ? ("same" as const) : ("revised" as const),
    moved: false,
    renumbered: from.canonical !== to.canonical,
    similarity: pair?.similarity ?? 0,
    gap: true as const,
    pinned: true,
  };
  return [link];
}

function paragraphAt(place: ParagraphPlace, open: readonly OpenDraft[]): Paragraph | undefined {
  const paragraphs = open.find(({ draft }) => draft.id === place.draft)?.paragraphs ?? [];
  return paragraphs.find(({ id }) => id === place.paragraph);
}
