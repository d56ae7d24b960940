import type { Paragraph } from "@travaux/model";
import type { ElementNames } from "./element-names.ts";
import { inlineContent } from "./inline-content.ts";
import type { PlacedNode } from "./inline-content.ts";
import { noteGroups } from "./note-content.ts";
import type { NoteGroup } from "./note-content.ts";
import { emptySaid } from "./place-in-file.ts";
import { xml } from "../xml/xml-element.ts";
import type { XmlElement } from "../xml/xml-element.ts";

/** Writes the words of paragraphs with the notes and comments on them; each of those is written once. */
export class LineWriter {
  readonly #names: ElementNames;
  readonly #groups: ReadonlyMap<string, NoteGroup>;
  /** Names of the notes that stand in the file by now. */
  readonly #written = new Map<string, string>();
  readonly #placesDiffer: boolean;
  #comments = 0;
  readonly comments: XmlElement[] = [];

  constructor(names: ElementNames, paragraphs: readonly Paragraph[], notes: readonly Paragraph[]) {
    this.#names = names;
    const marks = paragraphs.flatMap((paragraph) => paragraph.notes.map((note) => note.paragraph));
    this.#groups = noteGroups(notes, new Set(marks));
    const inOrder = [...new Set(marks)].flatMap((id) => this.#groups.get(id)?.place ?? []);
    this.#placesDiffer = inOrder.length < this.#groups.size || inOrder.some((place, at) => place !== at);
  }

  /** The words of a paragraph with everything that lies on them. */
  lineContent(paragraph: Paragraph): ReturnType<typeof inlineContent> {
    return inlineContent(paragraph, { from: 0, to: paragraph.text.length }, this.placed(paragraph));
  }

  /** Marks of notes and of comments in a paragraph, the notes at their first. */
  placed(paragraph: Paragraph): readonly PlacedNode[] {
    const notes = paragraph.notes.flatMap(({ at, paragraph: id }): readonly PlacedNode[] => {
      const group = this.#groups.get(id);
      if (group === undefined) return [];
      const name = this.#written.get(id);
      const marker = group.paragraphs[0].label ?? undefined;
      if (name !== undefined) return [{ at, node: xml("noteRef", { href: `#${name}`, marker }) }];
      return [{ at, node: this.#note("authorialNote", id, group) }];
    });
    const comments = paragraph.comments.flatMap(({ from, to, ...comment }): readonly PlacedNode[] => {
      const id = `comment_${++this.#comments}`;
      const { author, text, initials, date } = comment;
      this.comments.push(xml("travaux:comment", { id, author, initials, date }, text));
      const mark = (name: string): XmlElement => xml("marker", { name, "travaux:comment": id });
      return [
        { at: from, node: mark("commentStart") },
        { at: to, node: mark("commentEnd") },
      ];
    });
    return [...comments, ...notes];
  }

  /** Notes that no mark in the text led to. */
  looseNotes(): readonly XmlElement[] {
    return [...this.#groups].flatMap(([id, group]) => (this.#written.has(id) ? [] : [this.#note("note", id, group)]));
  }

  #note(element: "authorialNote" | "note", id: string, { paragraphs, place }: NoteGroup): XmlElement {
    const [first] = paragraphs;
    const eId = this.#names.next({ within: "", prefix: element, number: first.canonical, kept: first.eId });
    this.#written.set(id, eId);
    const attributes = {
      eId,
      wId: first.wId,
      marker: first.label ?? undefined,
      "travaux:place": this.#placesDiffer ? String(place) : undefined,
    };
    const lines = paragraphs.map((paragraph) => xml("p", emptySaid(paragraph), ...this.lineContent(paragraph)));
    return xml(element, attributes, ...lines);
  }
}
