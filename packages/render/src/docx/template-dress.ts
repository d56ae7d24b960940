import type { ChosenTemplate, LineLook, Paragraph, RowLook, WordTemplate } from "@travaux/model";
import { startsRightToLeft } from "../text/direction.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { BARE, evenRow, gridTable } from "./dress.ts";
import type { Dress, LineDress, RowDress, Sides, TableDress } from "./dress.ts";
import { fromRightToLeft } from "./in-schema-order.ts";
import { lookOfLine } from "./line-style.ts";
import { widthBetweenMargins } from "./page-size.ts";
import { sectionEnds } from "./template-sections.ts";
import type { SectionPlace } from "./template-sections.ts";
import type { TemplateStyles } from "./template-styles.ts";
import type { WovenBlock, WovenRow } from "./woven-text.ts";

/** What a dress is made from. */
interface Wardrobe {
  readonly chosen: ChosenTemplate;
  /** The paragraphs of the draft whose original the template is of. */
  readonly paragraphs: readonly Paragraph[];
  readonly styles: TemplateStyles;
  /** A section as an element of the file. */
  readonly section: (place: number) => XmlElement;
}

/**
 * Dresses a document as a user's file is: each paragraph of the draft that was read from it as it is set there, each
 * paragraph of the other draft as most of its kind are, and in our own style where the file has none of its kind.
 */
export class TemplateDress implements Dress {
  readonly #template: WordTemplate;
  readonly #of: "before" | "after";
  readonly #styles: TemplateStyles;
  readonly #section: Wardrobe["section"];
  readonly #usual: ReadonlyMap<string, number>;

  constructor({ chosen: { template, of }, paragraphs, styles, section }: Wardrobe) {
    this.#template = template;
    this.#of = of;
    this.#styles = styles;
    this.#section = section;
    this.#usual = usualLooks(template, paragraphs);
  }

  style(ours: string): string {
    return this.#styles.idOf(ours);
  }

  line(sides: Sides): { readonly now: LineDress; readonly before: LineDress } {
    const shown = sides.after ?? sides.before;
    if (shown === null) return { now: BARE, before: BARE };
    const now = this.#dressed(shown, sides);
    const { before } = sides;
    const isOfOneKind = before === null || kindOf(before) === kindOf(shown);
    return { now, before: isOfOneKind ? now : this.#dressed(before, sides) };
  }

  emptyLines(sides: Sides): readonly LineDress[] {
    const places = this.#template.emptyLines[originOf(sides[this.#of])] ?? [];
    return places.flatMap((place) => {
      const look = this.#template.looks[place];
      return look === undefined ? [] : [dressOf(look, null)];
    });
  }

  note(sides: Sides): LineDress {
    const shown = sides.after ?? sides.before;
    return shown === null ? BARE : this.#dressed(shown, sides, "FootnoteText");
  }

  isOneTable(row: WovenRow, next: WovenRow): boolean {
    const [one, other] = [this.#rowLook(row), this.#rowLook(next)];
    return one === undefined || other === undefined || one.table === other.table;
  }

  table(rows: readonly WovenRow[]): TableDress {
    const looks = rows.flatMap((row) => this.#rowLook(row) ?? []);
    const look = looks[0] === undefined ? undefined : this.#template.tables[looks[0].table];
    if (look === undefined) return gridTable(rows, this.style("TableGrid"));
    const columns = Math.max(look.columns.length, 1);
    const width = Math.floor(widthBetweenMargins(false) / columns);
    return {
      properties: look.properties,
      columns: look.columns,
      row: (row) => {
        const fitting = looks.find(({ cells }) => cells.length === row.cells.length);
        const own = this.#rowLook(row) ?? fitting;
        return own === undefined ? evenRow(row, columns, width) : this.#rowDress(own);
      },
    };
  }

  sectionEnds(blocks: readonly WovenBlock[]): ReadonlyMap<number, XmlElement> {
    const ends = sectionEnds(blocks, { template: this.#template, of: this.#of });
    return new Map(ends.map(({ behind, section }: SectionPlace) => [behind, this.#section(section)]));
  }

  #rowDress({ properties, cells }: RowLook): RowDress {
    return {
      properties,
      cell: (at) => {
        const cell = cells[at];
        const look = this.#template.looks[cell?.look ?? -1];
        return { properties: cell?.properties ?? [], line: look === undefined ? BARE : dressOf(look, null) };
      },
    };
  }

  /** The look of a row by where it came from, as long as it has the cells that it had there. */
  #rowLook(row: WovenRow): RowLook | undefined {
    const look = this.#template.rows[originOf(row[this.#of])];
    return look?.cells.length === row.cells.length ? look : undefined;
  }

  /** As the paragraph at this place is set in the file, if it is of the same kind; else as most of its kind are. */
  #dressed(paragraph: Paragraph, sides: Sides, ownStyle?: string): LineDress {
    const own = sides[this.#of];
    const isSame = own !== null && kindOf(own) === kindOf(paragraph);
    const place = isSame ? this.#template.lines[originOf(own)] : undefined;
    const look = this.#template.looks[place ?? this.#usual.get(kindOf(paragraph)) ?? -1];
    if (look !== undefined) return dressOf(look, paragraph);
    const properties = lookOfLine(paragraph, ownStyle).map((property) =>
      property.name === "w:pStyle" ? this.#inFile(property) : property,
    );
    return { ...BARE, properties };
  }

  #inFile(style: XmlElement): XmlElement {
    return { ...style, attributes: { "w:val": this.style(style.attributes["w:val"] ?? "") } };
  }
}

function dressOf({ properties, letters, lead, gap }: LineLook, paragraph: Paragraph | null): LineDress {
  const isFromRight = paragraph !== null && startsRightToLeft(paragraph.text);
  return { properties: isFromRight ? fromRightToLeft(properties) : properties, letters, lead, gap };
}

function originOf(paragraph: Paragraph | null): string {
  return paragraph === null ? "" : `${paragraph.origin.part}/${paragraph.origin.at}`;
}

/** Paragraphs of one kind look alike: headings of a level, items of a depth with a label, and so on. */
function kindOf({ kind, level, label }: Paragraph): string {
  return `${kind} ${level} ${label === null ? "plain" : "labelled"}`;
}

/** The look that most paragraphs of each kind have; of looks that are as frequent the one that comes first. */
function usualLooks(template: WordTemplate, paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const paragraph of paragraphs) {
    const look = template.lines[originOf(paragraph)];
    if (look === undefined) continue;
    const ofKind = counts.get(kindOf(paragraph)) ?? new Map<number, number>();
    counts.set(kindOf(paragraph), ofKind.set(look, (ofKind.get(look) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([kind, looks]) => {
      const [most] = [...looks].toSorted(([, one], [, other]) => other - one);
      return most === undefined ? [] : [[kind, most[0]] as const];
    }),
  );
}
