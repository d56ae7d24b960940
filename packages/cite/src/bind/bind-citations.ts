import { noticed } from "@travaux/model";
import type { Citation, Finding } from "@travaux/model";
import { bindToOne, candidatesOf } from "./bind-to-one.ts";
import type { Bound } from "./bind-to-one.ts";
import type { BindableDraft, BindableStatement, DraftCalendar } from "./calendar.ts";
import { confirms, saidContent } from "./content-evidence.ts";
import type { SaidContent } from "./content-evidence.ts";
import { inOneLanguage, inOrder } from "./drafts-in-force.ts";
import { indexLabels, writtenOut } from "./label-index.ts";
import type { LabelIndex } from "./label-index.ts";
import { otherInstrument } from "./other-instrument.ts";
import { standingOf, weighDrafts } from "./weigh-drafts.ts";
import type { Reading, Weighing } from "./weigh-drafts.ts";

/** Citations with what they bind to, each with what was odd about it; `findings` are those of all of them, each once. */
export interface BoundCitations {
  readonly citations: readonly Citation[];
  readonly findings: readonly Finding[];
}

/**
 * Binds the citations of a statement to the drafts of its negotiation.
 *
 * A version that is named decides, else the draft on the table in the named round, else the one on the date; content (quoted
 * words, a gloss) confirms or contradicts. Where the evidence disagrees the citation is `ambiguous`, and `candidates` have what
 * speaks for each draft; a label that the draft lacks is `unresolved`, with a finding that says the likeliest reason. Nothing is
 * mapped from one draft to another here. Citations of other documents come back as they were. The order of drafts and rounds
 * does not matter; equal input gives equal output.
 */
export function bindCitations(
  citations: readonly Citation[],
  calendar: DraftCalendar,
  statement: BindableStatement,
): BoundCitations {
  const drafts = inOneLanguage(inOrder(calendar), statement.language);
  const indexes = new Map(drafts.map((draft) => [draft.id, indexLabels(draft)] as const));
  const standing = standingOf(drafts, calendar, statement);
  const bound = citations.map((citation): Bound => {
    if (citation.document === "other") return { citation, findings: [] };
    const other = otherInstrument(citation, statement.text, calendar.title);
    if (other !== null)
      return { citation: { ...citation, document: "other", other, status: "elsewhere" }, findings: [] };
    const weighing = weighDrafts(citation, standing, statement);
    const said = saidContent(citation, statement);
    return bindOne(citation, { drafts, indexes, weighing, said, out: standing.out });
  });
  return {
    citations: bound.map(({ citation, findings }) =>
      findings.length === 0 ? citation : { ...citation, findings: distinct(findings) },
    ),
    findings: distinct(bound.flatMap(({ findings }) => findings)),
  };
}

interface Binding {
  readonly drafts: readonly BindableDraft[];
  readonly indexes: ReadonlyMap<string, LabelIndex>;
  readonly weighing: Weighing;
  readonly said: SaidContent;
  readonly out: readonly BindableDraft[];
}

function bindOne(citation: Citation, binding: Binding): Bound {
  const { weighing } = binding;
  if (citation.isFormer === true) return formerOf(citation, binding);
  if (weighing.verdict === "nothing") return withoutDraft(citation, weighing);
  const readings = weighing.readings.map((reading) => withContent(citation, reading, binding));
  const [only] = readings;
  if (weighing.verdict === "agreed" && readings.length === 1 && only !== undefined)
    return withFindings(bindToOne(citation, only, binding), weighing.findings);
  const told = weighing.verdict === "agreed" ? readings.filter(({ evidence }) => evidence.includes("content")) : [];
  const [one] = told;
  if (told.length === 1 && one !== undefined) return withFindings(bindToOne(citation, one, binding), weighing.findings);
  return { citation: ambiguous(citation, readings), findings: weighing.findings };
}

function withFindings({ citation, findings }: Bound, more: readonly Finding[]): Bound {
  return { citation, findings: [...more, ...findings] };
}

/** A reading with "content" among its evidence where a paragraph that the citation names has the words. */
function withContent(citation: Citation, reading: Reading, { indexes, said }: Binding): Reading {
  const index = indexes.get(reading.draft.id);
  const labels = index === undefined ? [] : writtenOut(citation.labels, index);
  const isConfirmed = labels.some(
    (label) => index?.find(label).some((paragraph) => confirms(said, paragraph)) === true,
  );
  return isConfirmed ? { ...reading, evidence: [...reading.evidence, "content"] } : reading;
}

function ambiguous(citation: Citation, readings: readonly Reading[]): Citation {
  const labels = citation.labels.flatMap((label) =>
    typeof label === "string" ? [label] : label.to === null ? [label.from] : [label.from, label.to],
  );
  const targets = labels.map((label) => ({ label, status: "ambiguous" as const, evidence: [] }));
  return { ...citation, status: "ambiguous", targets, candidates: candidatesOf(readings) };
}

/** No draft was on the table, as far as is known. */
function withoutDraft(citation: Citation, { findings }: Weighing): Bound {
  const none = noticed({ is: "no-draft-known" });
  const targets = ambiguous(citation, []).targets.map((target) => ({ ...target, status: "unresolved" as const }));
  return { citation: { ...citation, status: "unresolved", targets, candidates: [] }, findings: [...findings, none] };
}

/** "former paragraph 14" is one of an earlier draft: which one only a person can say. */
function formerOf(citation: Citation, { drafts, indexes, weighing }: Binding): Bound {
  const meant = weighing.readings.map(({ draft }) => draft);
  const first = drafts.findIndex((draft) => meant.includes(draft));
  const earlier = (first < 0 ? drafts : drafts.slice(0, first)).filter((draft) => {
    const index = indexes.get(draft.id);
    return index !== undefined && writtenOut(citation.labels, index).every((label) => index.find(label).length > 0);
  });
  const readings = earlier.map((draft): Reading => ({ draft, evidence: [] }));
  return { citation: ambiguous(citation, readings), findings: weighing.findings };
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}
