import { hash } from "node:crypto";
import { documentOf, noticed } from "@travaux/model";
import type { DocumentJson, Finding, Paragraph, PlacedMend } from "@travaux/model";
import type { ReadResult } from "./block.ts";
import type { Limits } from "./limits.ts";
import { mendBlocks } from "./mend-blocks.ts";
import type { MendedBlocks } from "./mend-blocks.ts";
import { findBrackets } from "./recognise/brackets.ts";
import { findDraftAttributions } from "./recognise/draft-attributions.ts";
import { bareLabel, checkLabelSequence } from "./recognise/label-sequence.ts";
import { recogniseStructure } from "./recognise/structure.ts";
import type { StructuredBlock } from "./recognise/structured-block.ts";

/** A read original as paragraphs and as the document that is kept. */
export interface BuiltDocument {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly document: DocumentJson;
  readonly findings: readonly Finding[];
  /** Lines of the original that name the document and its version. */
  readonly masthead: readonly string[];
  /** Words that tracked changes took out of those lines. */
  readonly gone: readonly string[];
}

export interface BuildOptions {
  readonly language: string;
  readonly limits: Limits;
  /** The title of an original that has none. */
  readonly fallbackTitle: string;
  /** Lines at the start that name the document and its version: apart, in a draft; part of the text, in a statement. */
  readonly mastheadIs: "apart" | "title";
  /** What a person mended, in order. */
  readonly mends: readonly PlacedMend[];
}

/**
 * Recognises what the blocks of a reader are and makes the draft's document of them.
 *
 * `fingerprint` is the sha-256 of the original: with a paragraph's place it makes the paragraph's id.
 */
export function buildDocument(read: ReadResult, fingerprint: string, options: BuildOptions): BuiltDocument {
  const mended = mend(read.blocks, fingerprint, options);
  const { structured, masthead, gone, name } = recogniseStructure(mended.blocks, options.mastheadIs);
  const ids = identify(structured, fingerprint);
  const idOf = (place: number): string => ids[place] ?? "";
  const { brackets, findings: bracketFindings } = findBrackets(
    structured.map((each, place) => ({
      id: idOf(place),
      label: each.label,
      text: each.inline.text,
      headingsOpen: each.headingsOpen,
      isHeading: each.kind === "heading",
      isApart: each.kind === "note",
    })),
    options.limits.brackets,
  );
  const attributions = findDraftAttributions(
    structured.map(({ kind, inline }, place) => ({ kind, text: inline.text, brackets: brackets[place] ?? [] })),
  );
  const notes = new Map<string, string>();
  structured.forEach(({ block: { noteKey } }, place) => {
    // A mark leads to the first paragraph of its note.
    if (noteKey !== null && !notes.has(noteKey)) notes.set(noteKey, idOf(place));
  });
  const paragraphs = structured.map((each, place): Paragraph => {
    const { inline, relation, former } = each;
    const paragraph: Paragraph = {
      id: idOf(place),
      kind: each.kind,
      label: each.label,
      canonical: each.canonical,
      path: each.path,
      level: each.level,
      text: inline.text,
      origin: each.block.origin,
      brackets: brackets[place] ?? [],
      attributions: attributions[place] ?? [],
      revisions: inline.revisions,
      marks: inline.marks,
      notes: inline.notes.flatMap(({ at, key }) => {
        const note = notes.get(key);
        return note === undefined ? [] : [{ at, paragraph: note }];
      }),
      comments: inline.comments,
    };
    const { eId, wId } = each.block;
    // Most paragraphs have none: spreading for all of them would cost more than the rest of this.
    if (relation === undefined && former === undefined && eId === undefined && wId === undefined) return paragraph;
    return {
      ...paragraph,
      ...(relation === undefined ? {} : { relation }),
      ...(former === undefined ? {} : { former }),
      ...(eId === undefined ? {} : { eId }),
      ...(wId === undefined ? {} : { wId }),
    };
  });
  const title = name ?? titleOf(paragraphs, read.title, options.fallbackTitle);
  const findings = limitFindings(
    [
      ...mended.findings,
      ...read.findings,
      ...structured.flatMap((each, place) => placedFindings(each, idOf(place))),
      ...emptyLabels(paragraphs),
      ...checkLabelSequence(structured, idOf),
      ...bracketFindings,
    ],
    options.limits.findingsOfAKind,
  );
  return {
    title,
    paragraphs,
    document: documentOf({ title, language: options.language, paragraphs }),
    findings,
    masthead: [...(read.masthead ?? []), ...masthead],
    gone,
  };
}

/** Mends what a first reading made of the blocks: that is what the person saw who mended it, and where the ids come from. */
function mend(blocks: ReadResult["blocks"], fingerprint: string, options: BuildOptions): MendedBlocks {
  if (options.mends.length === 0) return { blocks, findings: [] };
  const { structured } = recogniseStructure(blocks, options.mastheadIs);
  const ids = identify(structured, fingerprint);
  const understood = structured.map(({ block, inline }, place) => ({ block, text: inline.text, id: ids[place] ?? "" }));
  return mendBlocks(blocks, understood, options.mends);
}

/** Enough of a digest that no two paragraphs of a draft share one: 60 bits. */
const ID_LENGTH = 10;

/** Ids from the original and the place in it; a second paragraph made of the same place gets a number behind it. */
function identify(structured: readonly StructuredBlock[], fingerprint: string): readonly string[] {
  const seen = new Map<string, number>();
  return structured.map(({ block: { origin, id: given } }) => {
    if (given !== undefined) return given;
    const digest = hash("sha256", `${fingerprint}\u0000${origin.part}\u0000${origin.at}`, "base64url");
    const id = `p${digest.replaceAll(/[-_]/g, "").slice(0, ID_LENGTH)}`; // signs that are awkward to type: "-", "_"
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}.${times + 1}`;
  });
}

function titleOf(paragraphs: readonly Paragraph[], declared: string | null, fallback: string): string {
  // Of several lines of the title the file may say which one names the text.
  if (declared !== null && paragraphs.some(({ kind, text }) => kind === "title" && text === declared)) return declared;
  const printed = paragraphs.find((paragraph) => paragraph.kind === "title");
  if (printed !== undefined && printed.text !== "") return printed.text;
  return declared !== null && declared.trim() !== "" ? declared.trim() : fallback;
}

/** The findings of a block in its paragraph; a span that the label's parting off makes empty is left out. */
function placedFindings({ block, inline }: StructuredBlock, paragraph: string): readonly Finding[] {
  return (block.findings ?? []).map(({ span, ...finding }) => {
    const lead = block.text.length - inline.text.length;
    const isInside = span !== undefined && span.from >= lead && block.text.endsWith(inline.text);
    return { ...finding, paragraph, ...(isInside ? { from: span.from - lead, to: span.to - lead } : {}) };
  });
}

function emptyLabels(paragraphs: readonly Paragraph[]): readonly Finding[] {
  return paragraphs.flatMap((paragraph): readonly Finding[] =>
    paragraph.text === "" && paragraph.label !== null && paragraph.kind !== "heading"
      ? [
          {
            ...noticed({ is: "label-alone", label: bareLabel(paragraph.label) }),
            paragraph: paragraph.id,
            from: 0,
            to: 0,
          },
        ]
      : [],
  );
}

/** A file with a thousand findings of one kind has one finding of that kind. */
function limitFindings(findings: readonly Finding[], most: number): readonly Finding[] {
  const counts = new Map<string, number>();
  const kept = findings.filter((finding) => {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    return count <= most;
  });
  const cut = [...counts].filter(([, count]) => count > most);
  return [...kept, ...cut.map(([code, count]) => noticed({ is: "findings-not-listed", count: count - most, code }))];
}
