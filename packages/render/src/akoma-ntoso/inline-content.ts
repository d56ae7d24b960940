import type { Emphasis, Paragraph, Revision, Span } from "@travaux/model";
import { xml } from "../xml/xml-element.ts";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";

/** What stands at a place of a paragraph rather than on some of its words. */
export interface PlacedNode {
  readonly at: number;
  readonly node: XmlNode;
}

/**
 * The words of a range with its changes and typographic marks as elements; `placed` (marks of notes, of comments) stand
 * where they belong. Overlapping spans are cut at each other's ends, and join again when they are read.
 */
export function inlineContent(paragraph: Paragraph, range: Span, placed: readonly PlacedNode[]): readonly XmlNode[] {
  const spans = [...paragraph.marks, ...paragraph.revisions].filter((span) => overlaps(span, range));
  const atoms = [...takenOut(paragraph), ...placed].filter(({ at }) => at >= range.from && at <= range.to);
  const cuts = new Set([range.from, range.to]);
  for (const span of spans) {
    cuts.add(Math.max(span.from, range.from));
    cuts.add(Math.min(span.to, range.to));
  }
  for (const atom of atoms) cuts.add(atom.at);
  const places = [...cuts].toSorted((one, other) => one - other);
  const nodesAt = new Map<number, XmlNode[]>();
  for (const { at, node } of atoms) {
    const nodes = nodesAt.get(at);
    if (nodes === undefined) nodesAt.set(at, [node]);
    else nodes.push(node);
  }
  const marks = new OpenSpans(paragraph.marks);
  const revisions = new OpenSpans(paragraph.revisions);
  const wrapped = (from: number, to: number): XmlNode => {
    const text: XmlNode = paragraph.text.slice(from, to);
    const marked = marks.over(from).reduce<XmlNode>((inside, mark) => markElement(mark, inside), text);
    return revisions.over(from).reduce<XmlNode>((inside, revision) => changeElement(revision, inside), marked);
  };
  return places.flatMap((from, index) => {
    const to = places[index + 1] ?? from;
    return [...(nodesAt.get(from) ?? []), ...(from < to ? [wrapped(from, to)] : [])];
  });
}

/** Which of some spans lie over each place of a text, asked from its start on; each is looked at when it begins and ends. */
class OpenSpans<Kind extends Span> {
  readonly #spans: readonly Kind[];
  #open: readonly Kind[] = [];
  #next = 0;

  constructor(spans: readonly Kind[]) {
    this.#spans = spans.filter(hasWidth).toSorted((one, other) => one.from - other.from);
  }

  over(place: number): readonly Kind[] {
    const open = [...this.#open];
    for (let span = this.#spans[this.#next]; span !== undefined && span.from <= place; span = this.#spans[this.#next]) {
      open.push(span);
      this.#next += 1;
    }
    this.#open = open.filter((span) => span.to > place);
    return this.#open;
  }
}

function hasWidth(span: Span): boolean {
  return span.to > span.from;
}

function overlaps(span: Span, range: Span): boolean {
  return hasWidth(span) && span.from < range.to && span.to > range.from;
}

/** Changes whose words are not in the text, and changes of the paragraph as a whole. */
function takenOut(paragraph: Paragraph): readonly PlacedNode[] {
  return paragraph.revisions
    .filter((revision) => !hasWidth(revision))
    .map((revision) => ({ at: revision.from, node: goneElement(revision) }));
}

function goneElement(revision: Revision): XmlElement {
  const isOfWords =
    revision.kind !== "paragraph-mark" && revision.kind !== "numbering" && revision.kind !== "formatting";
  if (!isOfWords || revision.text === undefined)
    return xml("marker", { name: "change", ...changeAttributes(revision), "travaux:text": revision.text ?? "" });
  return changeElement(revision, revision.text);
}

/** `ins` and `del`; which of them came or went by a move, and what was only set otherwise, only we say. */
function changeElement(revision: Revision, inside: XmlNode): XmlElement {
  if (revision.kind === "formatting") return xml("span", changeAttributes(revision), inside);
  const isAddition = revision.kind === "insert" || revision.kind === "move-to";
  return xml(isAddition ? "ins" : "del", changeAttributes(revision), inside);
}

/** The change of a row, which has no element for it. */
export function rowChangeAttributes(revision: Revision): Readonly<Record<string, string | undefined>> {
  return { ...changeAttributes(revision), "travaux:change": revision.kind };
}

function changeAttributes({ kind, move, author, date }: Revision): Readonly<Record<string, string | undefined>> {
  const isPlain = kind === "insert" || kind === "delete";
  return {
    "travaux:change": isPlain ? undefined : kind,
    "travaux:move": move,
    "travaux:author": author,
    "travaux:date": date,
  };
}

function markElement({ kind, value }: Emphasis, inside: XmlNode): XmlElement {
  switch (kind) {
    case "strong":
      return xml("b", {}, inside);
    case "emphasis":
      return xml("i", {}, inside);
    case "underline":
      return xml("u", {}, inside);
    case "superscript":
      return xml("sup", {}, inside);
    case "subscript":
      return xml("sub", {}, inside);
    case "strike":
    case "highlight":
    case "colour":
      return xml("span", { style: STYLES[kind], "travaux:mark": kind, "travaux:value": value }, inside);
  }
}

/** For whoever shows the file; which colour it was stands beside it. */
const STYLES = { strike: "text-decoration: line-through", highlight: "background-color: yellow", colour: undefined };
