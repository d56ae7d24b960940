import type { ChosenTemplate } from "@travaux/model";
import type { WovenBlock } from "./woven-text.ts";

/** Where a section of pages ends: behind a block, by its place. */
export interface SectionPlace {
  readonly behind: number;
  /** Its place among the sections of the template. */
  readonly section: number;
}

/**
 * Where the sections of a template end in a text: each behind the last paragraph of it whose end stays whatever becomes of
 * the changes. A section that has none is left out. The section that the text ends in is not among them.
 */
export function sectionEnds(blocks: readonly WovenBlock[], chosen: ChosenTemplate): readonly SectionPlace[] {
  const sections = blocks.map((block) => sectionOf(block, chosen));
  const places: SectionPlace[] = [];
  let from = 0;
  for (const section of chosen.template.sections.slice(0, -1).keys()) {
    const next = sections.findIndex((each, at) => at >= from && each !== null && each > section);
    if (next < 0) break;
    const behind = lastThatStays(blocks, from, next);
    const isShown = sections.slice(from, next).includes(section);
    if (behind === null || !isShown) continue;
    places.push({ behind, section });
    from = behind + 1;
  }
  return places;
}

/** The section that the text ends in. */
export function lastSection(blocks: readonly WovenBlock[], chosen: ChosenTemplate): number {
  return blocks.reduce((last, block) => sectionOf(block, chosen) ?? last, 0);
}

/** The section in which a block stands in the user's file; null where it does not stand there. */
function sectionOf(block: WovenBlock, { of, template: { part, sections } }: ChosenTemplate): number | null {
  const origin = block[of]?.origin;
  if (origin === undefined || origin.part !== part) return null;
  return sections.findIndex(({ to }) => to === null || origin.at <= to);
}

function lastThatStays(blocks: readonly WovenBlock[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const block = blocks[at];
    const fate = block?.kind === "row" ? block.fate : block?.end;
    if (fate?.kind === "kept") return at;
  }
  return null;
}
