import type { Decision, Lineage, LineageLink } from "@travaux/model";
import { correctionsBetween } from "./corrections-between.ts";
import type { OpenDraft } from "./open-shelf.ts";

/**
 * A history in which only those links are pinned that a person pinned: of a group in which one is, the method alone
 * knows no better than that the group has a pin.
 */
export function withOwnPins(lineage: Lineage, decisions: readonly Decision[], open: readonly OpenDraft[]): Lineage {
  if (!lineage.links.some((link) => link.pinned)) return lineage;
  const byId = new Map(open.map((each) => [each.draft.id, each]));
  const isPinned = ({ before, after }: LineageLink): boolean => {
    const [one, other] = [byId.get(before.draft), byId.get(after.draft)];
    if (one === undefined || other === undefined) return false;
    const said = correctionsBetween(decisions, one, other).standing.findLast(
      (each) => each.before === before.paragraph && each.after === after.paragraph,
    );
    return said?.says === "pin";
  };
  return { ...lineage, links: lineage.links.map((link) => ({ ...link, pinned: link.pinned && isPinned(link) })) };
}
