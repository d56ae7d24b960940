import type { ParagraphPlace } from "@travaux/model";
import { sectionsOf } from "./flow-sections.ts";
import type { FlowSection } from "./flow-sections.ts";
import { layRows } from "./flow-rows.ts";
import type { SeriesIndex } from "./series.ts";

/** A section's place: which draft of the series, and which of its sections. */
export interface SectionPlace {
  readonly draft: number;
  readonly section: number;
}

/**
 * The sections of all drafts, and which of them continue each other.
 *
 * A section continues the one that most of its paragraphs come from, when most of what that one passed on went here;
 * the others that have a share in it are joined to it by links only.
 */
export class SectionLines {
  readonly sections: readonly (readonly FlowSection[])[];
  /** A row for every section; what continues each other is in one. */
  readonly rows: readonly (readonly number[])[];
  readonly count: number;
  readonly #sectionAt: readonly (readonly number[])[];

  constructor(index: SeriesIndex) {
    this.sections = sectionsOf(index.series.drafts);
    this.#sectionAt = this.sections.map((sections) =>
      sections.flatMap(({ from, to }, section) => Array.from({ length: to - from }, () => section)),
    );
    const laid = layRows(this.sections.map((sections, draft) => this.#continued(index, sections, draft)));
    this.rows = laid.rows;
    this.count = laid.count;
  }

  /** Which section of its draft holds a paragraph. */
  sectionOf(index: SeriesIndex, place: ParagraphPlace): SectionPlace {
    const draft = index.orderOf(place.draft);
    return { draft, section: this.#sectionAt[draft]?.[index.rankOf(place)] ?? 0 };
  }

  rowOf({ draft, section }: SectionPlace): number {
    return this.rows[draft]?.[section] ?? 0;
  }

  #continued(index: SeriesIndex, sections: readonly FlowSection[], draft: number) {
    const into = sections.map((section) => this.#sources(index, section, draft));
    const favourites = new Map<string, { readonly section: number; readonly weight: number }>();
    for (const [section, sources] of into.entries()) {
      for (const [source, weight] of sources) {
        if (weight > (favourites.get(source)?.weight ?? 0)) favourites.set(source, { section, weight });
      }
    }
    return into.map((sources, section) => {
      const best = [...sources].toSorted(([, one], [, other]) => other - one)[0]?.[0];
      const isMutual = best !== undefined && favourites.get(best)?.section === section;
      return { key: `${draft} ${section}`, continues: isMutual ? best : null };
    });
  }

  /** How many paragraphs of a section come from each earlier one. */
  #sources(index: SeriesIndex, { from, to }: FlowSection, at: number): ReadonlyMap<string, number> {
    const sources = new Map<string, number>();
    const draft = index.series.drafts[at];
    for (const paragraph of draft?.paragraphs.slice(from, to) ?? []) {
      for (const { before } of index.linksInto({ draft: draft?.heading.id ?? "", paragraph: paragraph.id })) {
        const source = this.sectionOf(index, before);
        const key = `${source.draft} ${source.section}`;
        sources.set(key, (sources.get(key) ?? 0) + 1);
      }
    }
    return sources;
  }
}
