import { noticed } from "@travaux/model";
import type { Citation, CitationTarget, Finding } from "@travaux/model";
import type { BindableDraft } from "./calendar.ts";
import { confirms } from "./content-evidence.ts";
import type { SaidContent } from "./content-evidence.ts";
import { writtenOut } from "./label-index.ts";
import type { LabelIndex } from "./label-index.ts";
import { reasonForLack } from "./reason-for-lack.ts";
import type { Reading } from "./weigh-drafts.ts";

/** One citation, bound as far as it can be, and what was odd about it. */
export interface Bound {
  readonly citation: Citation;
  readonly findings: readonly Finding[];
}

interface Known {
  readonly drafts: readonly BindableDraft[];
  readonly indexes: ReadonlyMap<string, LabelIndex>;
  readonly said: SaidContent;
  /** Drafts that were out when the statement was made: what it asks for may stand in later ones. */
  readonly out: readonly BindableDraft[];
}

/** Binds a citation to the one draft that is meant: label by label, as that draft has them. */
export function bindToOne(citation: Citation, reading: Reading, known: Known): Bound {
  const index = known.indexes.get(reading.draft.id);
  if (index === undefined) return { citation, findings: [] };
  const labels = writtenOut(citation.labels, index);
  const elsewhere = reading.evidence.includes("content") ? [] : contradicting(labels, reading, known);
  const targets = labels.map((label) => targetOf(label, reading, { index, isDoubted: elsewhere.length > 0 }));
  const lacking = labels.filter((label) => index.find(label).length === 0);
  const having = lacking.flatMap((label) => draftsThatHave(label, reading, known));
  const others = [...new Set([...having, ...elsewhere.map(({ draft }) => draft)])];
  const candidates = others.map((draft) => ({
    draft,
    evidence: elsewhere.find((other) => other.draft === draft)?.evidence ?? [],
  }));
  return {
    citation: {
      ...citation,
      labels,
      status: weakest(targets),
      targets,
      candidates: candidatesOf(candidates.length === 0 ? [] : [reading, ...candidates]),
    },
    findings: [
      ...lacking.map((label) =>
        reasonForLack(label, reading.draft, { index, having: draftsThatHave(label, reading, known) }),
      ),
      ...repeated(labels, reading.draft, index),
      ...elsewhere.map(({ draft }) => contentElsewhere(citation, reading.draft, draft)),
    ],
  };
}

export function candidatesOf(readings: readonly Reading[]): Citation["candidates"] {
  return readings.map(({ draft, evidence }) => ({ draft: draft.id, evidence }));
}

function targetOf(
  label: string,
  { draft, evidence }: Reading,
  { index, isDoubted }: { readonly index: LabelIndex; readonly isDoubted: boolean },
): CitationTarget {
  const found = index.find(label);
  const [only] = found;
  if (only === undefined) return { label, status: "unresolved", evidence };
  if (found.length > 1 || isDoubted) return { label, status: "ambiguous", draft: draft.id, evidence };
  return { label, status: "bound", draft: draft.id, paragraph: only.id, evidence };
}

function weakest(targets: readonly CitationTarget[]): CitationTarget["status"] {
  if (targets.some(({ status }) => status === "unresolved")) return "unresolved";
  return targets.some(({ status }) => status === "ambiguous") ? "ambiguous" : "bound";
}

function draftsThatHave(
  label: string,
  { draft: meant }: Reading,
  { drafts, indexes }: Known,
): readonly BindableDraft[] {
  return drafts.filter((draft) => draft !== meant && (indexes.get(draft.id)?.find(label).length ?? 0) > 0);
}

/** Other drafts whose paragraph of that label has the words that were quoted, when the draft that is meant has them not. */
function contradicting(
  labels: readonly string[],
  { draft: meant }: Reading,
  { out, indexes, said }: Known,
): readonly Reading[] {
  if (said.quotes.length === 0 && said.gloss.length === 0) return [];
  return out
    .filter((draft) => draft !== meant)
    .filter((draft) =>
      labels.some(
        (label) =>
          indexes
            .get(draft.id)
            ?.find(label)
            .some((paragraph) => confirms(said, paragraph)) === true,
      ),
    )
    .map((draft) => ({ draft, evidence: ["content"] }));
}

function repeated(labels: readonly string[], draft: BindableDraft, index: LabelIndex): readonly Finding[] {
  return labels
    .filter((label) => index.find(label).length > 1)
    .map((label) => noticed({ is: "label-of-several", draft: draft.label, label, count: index.find(label).length }));
}

function contentElsewhere(citation: Citation, meant: BindableDraft, other: BindableDraft): Finding {
  return noticed({ is: "content-fits-other", words: citation.text, other: other.label, draft: meant.label });
}
