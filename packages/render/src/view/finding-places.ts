import type { DraftReport, Finding, ParagraphId } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";
import { nameParagraphs } from "./paragraph-names.ts";

/** A finding with its place as people name it. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** The paragraph's address or first words; null when the finding is about the whole. */
  readonly place: string | null;
  /** The words that it is about, with a few around them; null when it names none. */
  readonly quotation: string | null;
}

const WARNINGS_FIRST = { warning: 0, info: 1 } as const satisfies Record<Finding["severity"], number>;

/** The findings of a report with their places: warnings first, else in the order in which they were made. */
export function placeFindings(report: DraftReport): readonly PlacedFinding[] {
  const names = nameParagraphs(report.paragraphs, report.addresses);
  const placed = report.findings.map((finding) => {
    const paragraph = finding.paragraph === undefined ? undefined : names.paragraph(finding.paragraph);
    const place = paragraph === undefined ? null : names.name(paragraph.id);
    const quotation = paragraph === undefined ? null : quotationOf(paragraph.text, finding);
    return { finding, place, quotation: quotation === "" ? null : quotation };
  });
  return placed.toSorted((one, other) => WARNINGS_FIRST[one.finding.severity] - WARNINGS_FIRST[other.finding.severity]);
}

/** The findings of a report by where they belong. */
export interface FindingsByParagraph {
  /** About the whole, or about a paragraph that is not shown. */
  readonly whole: readonly PlacedFinding[];
  /** About one paragraph, warnings first. */
  of(paragraph: ParagraphId): readonly PlacedFinding[];
}

/** As `placeFindings`, put beside the paragraphs that they are about. */
export function findingsByParagraph(report: DraftReport): FindingsByParagraph {
  const shown = new Set(report.paragraphs.map(({ id }) => id));
  const groups = new Map<ParagraphId, PlacedFinding[]>();
  const whole: PlacedFinding[] = [];
  for (const placed of placeFindings(report)) {
    const { paragraph } = placed.finding;
    if (paragraph === undefined || !shown.has(paragraph)) {
      whole.push(placed);
      continue;
    }
    const group = groups.get(paragraph) ?? [];
    groups.set(paragraph, group);
    group.push(isAboutStart(placed.finding) ? { ...placed, quotation: null } : placed);
  }
  return { whole, of: (paragraph) => groups.get(paragraph) ?? [] };
}

/** Its words stand right above: to say how they begin says nothing. */
function isAboutStart({ from, to }: Finding): boolean {
  return from === 0 && to === 0;
}

/** Characters shown on either side of the place. */
const CONTEXT_CHARACTERS = 24;

function quotationOf(text: string, finding: Finding): string | null {
  if (finding.from === undefined || finding.to === undefined) return null;
  const start = startOfWord(text, Math.max(0, finding.from - CONTEXT_CHARACTERS), finding.from);
  const end = endOfWord(text, Math.min(text.length, finding.to + CONTEXT_CHARACTERS), finding.to);
  const words = showControls(text.slice(start, end).trim());
  return `${start > 0 ? "… " : ""}${words}${end < text.length ? " …" : ""}`;
}

function startOfWord(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(" ", from - 1);
  return space < 0 || space >= limit ? limit : space + 1;
}

function endOfWord(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(" ", to);
  return space <= limit ? limit : space;
}
