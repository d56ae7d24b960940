import type { KeptLegendEntry, LegendEntry, PlacedMend } from "@travaux/model";
import type { ToldDraft } from "../read-model.ts";

/** What a person has said of how a file is to be read, and has not kept yet. */
export type Said = ToldDraft;

export const nothingSaid: Said = { mends: [], legend: [], revoked: [] };

/** How many things were said. */
export function countSaid({ mends, legend, revoked }: Said): number {
  return mends.length + legend.length + revoked.length;
}

/** One more mend. Said again of the same paragraph, a label, a level or a kind takes the place of what was just said. */
export function withMend(said: Said, placed: PlacedMend): Said {
  const last = said.mends.at(-1);
  const isAgain = last !== undefined && isReplacedBy(last, placed);
  return { ...said, mends: [...(isAgain ? said.mends.slice(0, -1) : said.mends), placed] };
}

/** Only what was said last: a mend further back may be what the ones after it stand on. */
function isReplacedBy(last: PlacedMend, next: PlacedMend): boolean {
  if (last.mend.kind !== next.mend.kind || last.mend.kind === "join" || last.mend.kind === "part") return false;
  const isSamePlace = last.origin.part === next.origin.part && last.origin.at === next.origin.at;
  return isSamePlace && last.quotation === next.quotation;
}

export function withoutMend(said: Said, place: number): Said {
  return { ...said, mends: said.mends.toSpliced(place, 1) };
}

/**
 * What a mark means; with an empty meaning nothing is said of it.
 *
 * @param kept what is kept of the draft's marks: with an empty meaning, what stands of this mark is to be revoked
 */
export function withMeaning(said: Said, entry: LegendEntry, kept: readonly KeptLegendEntry[] = []): Said {
  const others = said.legend.filter((other) => !isSameMark(other, entry));
  if (entry.means !== "") return { ...said, legend: [...others, entry] };
  const standing = kept.find((other) => isSameMark(other, entry) && !said.revoked.includes(other.uuid));
  const without = { ...said, legend: others };
  return standing === undefined ? without : withRevoked(without, standing.uuid);
}

/** What marks mean: what is kept and not to be revoked, and in its place what was said since. */
export function legendInForce(kept: readonly KeptLegendEntry[], { legend, revoked }: Said): readonly LegendEntry[] {
  const standing = kept.filter(
    (entry) => !revoked.includes(entry.uuid) && !legend.some((said) => isSameMark(said, entry)),
  );
  return [...standing, ...legend];
}

export function withRevoked(said: Said, uuid: string): Said {
  const isRevoked = said.revoked.includes(uuid);
  return { ...said, revoked: isRevoked ? said.revoked.filter((other) => other !== uuid) : [...said.revoked, uuid] };
}

export function isSameMark(one: Pick<LegendEntry, "mark" | "value">, other: Pick<LegendEntry, "mark" | "value">) {
  return one.mark === other.mark && one.value === other.value;
}
