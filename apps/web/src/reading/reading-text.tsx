import type { Finding, Paragraph } from "@travaux/model";
import { type ReactNode, useMemo } from "react";
import { layoutAttributes } from "../ui/direction.ts";
import { outlineOf } from "./outline.ts";
import { ReadingParagraph } from "./reading-paragraph.tsx";
import "./reading.css";

interface ReadingTextProps {
  readonly paragraphs: readonly Paragraph[];
  readonly language: string;
  /** Shown beside the paragraphs that they are about. */
  readonly findings?: readonly Finding[];
  /** Makes the number of a paragraph lead somewhere. */
  readonly labelLink?: (paragraph: Paragraph) => ReactNode;
}

const SECTION_PARAGRAPHS = 25;
const noFindings: readonly Finding[] = [];

/** A draft as one reads it: numbers hung in the margin, headings as headings, notes at the end. */
export function ReadingText({ paragraphs, language, findings = noFindings, labelLink }: ReadingTextProps): ReactNode {
  const ranks = useMemo(() => new Map(outlineOf(paragraphs).map((entry) => [entry.id, entry.rank])), [paragraphs]);
  const byParagraph = useMemo(() => findingsByParagraph(findings), [findings]);
  const noteLabel = useMemo(() => {
    const labels = labelsOfNotes(paragraphs);
    return (note: string) => labels.get(note);
  }, [paragraphs]);
  return (
    <div className="reading" {...layoutAttributes(language, paragraphs)}>
      {sections(paragraphs).map((section) => (
        <div key={section[0]?.id} className="reading-section">
          {section.map((paragraph) => (
            <ReadingParagraph
              key={paragraph.id}
              paragraph={paragraph}
              rank={ranks.get(paragraph.id)}
              findings={byParagraph.get(paragraph.id)}
              noteLabel={noteLabel}
              labelLink={labelLink}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function sections(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const parts: (readonly Paragraph[])[] = [];
  for (let from = 0; from < paragraphs.length; from += SECTION_PARAGRAPHS)
    parts.push(paragraphs.slice(from, from + SECTION_PARAGRAPHS));
  return parts;
}

/** Findings by the paragraph that they are about; those about the whole are left out. */
export function findingsByParagraph(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.paragraph === undefined) continue;
    groups.set(finding.paragraph, [...(groups.get(finding.paragraph) ?? []), finding]);
  }
  return groups;
}

/** What footnote marks print: the label of the note, else its place among the notes. */
export function labelsOfNotes(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  const notes = paragraphs.filter((paragraph) => paragraph.kind === "note");
  return new Map(notes.map((note, index) => [note.id, note.canonical ?? note.label ?? String(index + 1)]));
}
