import type { Attribution, AttributionVerb } from "./attribution.ts";
import type { Bracket, BracketKind } from "./bracket.ts";
import type { LabelRelation } from "./clause-label.ts";
import type { DocumentJson, JsonValue, MarkJson, NodeJson } from "./document-json.ts";
import type { Emphasis, EmphasisKind } from "./emphasis.ts";
import type { Comment, NoteReference } from "./note.ts";
import type { Origin } from "./origin.ts";
import type { Paragraph, ParagraphKind } from "./paragraph.ts";
import type { Revision, RevisionKind } from "./revision.ts";
import type { Span } from "./span.ts";

type Attributes = Readonly<Record<string, JsonValue>>;

/** The paragraphs of a document, in reading order. The way back of `documentOf`. Throws on a document that is not valid. */
export function paragraphsOf(document: DocumentJson): readonly Paragraph[] {
  return (document.content ?? []).flatMap((node) =>
    node.type === "table"
      ? (node.content ?? []).map((row) => readParagraph(row, "table-row"))
      : [readParagraph(node, kindOf(node))],
  );
}

const TEXTBLOCKS: ReadonlySet<string> = new Set(["title", "heading", "preamble", "paragraph", "item", "note"]);

function kindOf(node: NodeJson): ParagraphKind {
  if (!TEXTBLOCKS.has(node.type)) throw new Error(`a document has no block of type ${JSON.stringify(node.type)}`);
  // Checked on the line above.
  return node.type as ParagraphKind;
}

function readParagraph(node: NodeJson, kind: ParagraphKind): Paragraph {
  const attrs = node.attrs ?? {};
  const inline = kind === "table-row" ? readCells(node.content ?? []) : readInline(node.content ?? [], newSpans(), 0);
  const relation = attrs["relation"];
  return {
    id: textAt(attrs, "id"),
    kind,
    label: optionalText(attrs, "label") ?? null,
    canonical: optionalText(attrs, "canonical") ?? null,
    ...(typeof relation === "string" ? { relation: relation as LabelRelation } : {}),
    ...optionalTexts("former", attrs),
    path: listAt(attrs, "path").filter((element) => typeof element === "string"),
    level: numberAt(attrs, "level"),
    text: inline.text,
    origin: readOrigin(attrs),
    ...optionally("eId", attrs),
    ...optionally("wId", attrs),
    brackets: inline.spans.brackets(),
    attributions: inline.spans.attributions(),
    revisions: inline.spans.revisions(listAt(attrs, "revisions")),
    marks: inline.spans.emphasis(),
    notes: inline.spans.notes,
    comments: inline.spans.comments(listAt(attrs, "comments")),
  };
}

interface Inline {
  readonly text: string;
  readonly spans: SpanCollector;
}

function readCells(cells: readonly NodeJson[]): Inline {
  const spans = newSpans();
  let text = "";
  cells.forEach((cell, index) => {
    if (index > 0) text += "\t";
    text += readInline(cell.content ?? [], spans, text.length).text;
  });
  return { text, spans };
}

function readInline(nodes: readonly NodeJson[], spans: SpanCollector, start: number): Inline {
  let text = "";
  for (const node of nodes) {
    const at = start + text.length;
    if (node.type === "text") {
      text += node.text ?? "";
      for (const mark of node.marks ?? []) spans.add(mark, at, start + text.length);
    } else if (node.type === "note_reference") {
      spans.notes.push({ at, paragraph: textAt(node.attrs ?? {}, "paragraph") });
    } else if (node.type === "deletion") {
      spans.add({ type: "revision", attrs: node.attrs ?? {} }, at, at);
    }
  }
  return { text, spans };
}

/** Gathers the pieces of each mark into one span: pieces of one mark have its type and index in common. */
interface SpanCollector {
  readonly notes: NoteReference[];
  add(mark: MarkJson, from: number, to: number): void;
  brackets(): readonly Bracket[];
  attributions(): readonly Attribution[];
  revisions(ofParagraph: readonly JsonValue[]): readonly Revision[];
  emphasis(): readonly Emphasis[];
  comments(withoutWidth: readonly JsonValue[]): readonly Comment[];
}

interface Gathered {
  readonly attrs: Attributes;
  from: number;
  to: number;
}

function newSpans(): SpanCollector {
  const gathered = new Map<string, Map<string, Gathered>>();
  const inOrder = (type: string): readonly Gathered[] =>
    [...(gathered.get(type)?.values() ?? [])].toSorted(
      (one, other) => numberAt(one.attrs, "index") - numberAt(other.attrs, "index"),
    );
  return {
    notes: [],
    add({ type, attrs = {} }, from, to) {
      const byKey = gathered.get(type) ?? new Map<string, Gathered>();
      gathered.set(type, byKey);
      const bracket = attrs["bracket"];
      const key = `${typeof bracket === "number" ? bracket : ""}/${numberAt(attrs, "index")}`;
      const span = byKey.get(key);
      if (span === undefined) byKey.set(key, { attrs, from, to });
      else span.to = to;
    },
    brackets: () => {
      const options = new Map<JsonValue | undefined, Gathered[]>();
      for (const option of inOrder("alternative")) {
        const siblings = options.get(option.attrs["bracket"]);
        if (siblings === undefined) options.set(option.attrs["bracket"], [option]);
        else siblings.push(option);
      }
      return inOrder("bracket").map((span) => readBracket(span, options.get(span.attrs["index"]) ?? []));
    },
    attributions: () =>
      inOrder("attribution").map((span) => ({
        ...bounds(span),
        actors: textsAt(span.attrs, "actors"),
        verb: textAt(span.attrs, "verb") as AttributionVerb,
        ...optionalTexts("delegations", span.attrs),
        ...optionally("speaker", span.attrs),
      })),
    revisions: (ofParagraph) =>
      [...inOrder("revision"), ...ofParagraph.map(placedAttributes)].toSorted(byIndex).map(readRevision),
    emphasis: () =>
      inOrder("emphasis").map((span) => ({
        ...bounds(span),
        kind: textAt(span.attrs, "kind") as EmphasisKind,
        ...optionally("value", span.attrs),
      })),
    comments: (withoutWidth) =>
      [...inOrder("comment"), ...withoutWidth.map(placedAttributes)].toSorted(byIndex).map(readComment),
  };
}

function byIndex(one: Gathered, other: Gathered): number {
  return numberAt(one.attrs, "index") - numberAt(other.attrs, "index");
}

function placedAttributes(value: JsonValue): Gathered {
  const attrs = recordOf(value);
  const from = numberAt(attrs, "from");
  return { attrs, from, to: typeof attrs["to"] === "number" ? attrs["to"] : from };
}

function bounds(span: Gathered): Span {
  return { from: span.from, to: span.to };
}

function readBracket(span: Gathered, alternatives: readonly Gathered[]): Bracket {
  const { attrs } = span;
  return {
    ...bounds(span),
    id: textAt(attrs, "id"),
    depth: numberAt(attrs, "depth"),
    kind: textAt(attrs, "kind") as BracketKind,
    opens: attrs["opens"] === true,
    closes: attrs["closes"] === true,
    alternatives: alternatives.map(bounds),
  };
}

function readRevision(span: Gathered): Revision {
  const { attrs } = span;
  return {
    ...bounds(span),
    kind: textAt(attrs, "kind") as RevisionKind,
    ...optionally("text", attrs),
    ...optionally("move", attrs),
    ...optionally("author", attrs),
    ...optionally("date", attrs),
  };
}

function readComment(span: Gathered): Comment {
  const { attrs } = span;
  return {
    ...bounds(span),
    author: textAt(attrs, "author"),
    text: textAt(attrs, "text"),
    ...optionally("initials", attrs),
    ...optionally("date", attrs),
  };
}

function readOrigin(attrs: Attributes): Origin {
  const origin = recordOf(attrs["origin"] ?? null);
  const box = origin["box"];
  const place = { part: textAt(origin, "part"), at: numberAt(origin, "at") };
  if (box === undefined || box === null) return place;
  const sides = recordOf(box);
  return {
    ...place,
    box: {
      x: numberAt(sides, "x"),
      y: numberAt(sides, "y"),
      width: numberAt(sides, "width"),
      height: numberAt(sides, "height"),
    },
  };
}

function optionally<Name extends string>(name: Name, attrs: Attributes): { readonly [Key in Name]?: string } {
  const value = attrs[name];
  // The computed key is `Name`, which the compiler does not follow.
  return typeof value === "string" ? ({ [name]: value } as { [Key in Name]?: string }) : {};
}

function optionalTexts<Name extends string>(
  name: Name,
  attrs: Attributes,
): { readonly [Key in Name]?: readonly string[] } {
  const value = attrs[name];
  if (value === undefined || value === null) return {};
  // As above.
  return { [name]: textsAt(attrs, name) } as { [Key in Name]?: readonly string[] };
}

function optionalText(attrs: Attributes, name: string): string | undefined {
  const value = attrs[name];
  return typeof value === "string" ? value : undefined;
}

function textAt(attrs: Attributes, name: string): string {
  const value = attrs[name];
  if (typeof value !== "string") throw new Error(`a document attribute ${name} is no text: ${JSON.stringify(value)}`);
  return value;
}

function numberAt(attrs: Attributes, name: string): number {
  const value = attrs[name];
  if (typeof value !== "number") throw new Error(`a document attribute ${name} is no number: ${JSON.stringify(value)}`);
  return value;
}

function listAt(attrs: Attributes, name: string): readonly JsonValue[] {
  const value = attrs[name];
  return isList(value) ? value : [];
}

function textsAt(attrs: Attributes, name: string): readonly string[] {
  return listAt(attrs, name).filter((element) => typeof element === "string");
}

function recordOf(value: JsonValue): Attributes {
  if (value === null || typeof value !== "object" || isList(value))
    throw new Error("a document attribute is no object");
  return value;
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
