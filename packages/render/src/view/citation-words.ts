import type {
  Citations,
  Finding,
  ListedCitation,
  ListedTarget,
  ListedWording,
  Particular,
  StatementListEntry,
} from "@travaux/model";
import { counted } from "../text/in-words.ts";

/** What a citation names, as labels: "44, 45", "7 to 9, 12 to the end". */
export function labelsInWords({ labels }: Pick<ListedCitation, "labels">): string {
  return labels
    .map((label) => (typeof label === "string" ? label : `${label.from} to ${label.to ?? "the end"}`))
    .join(", ");
}

/** What a citation is found to mean, in a few words: "44@rev-2 and 45@rev-2, by round and date". */
export function statusInWords(citation: ListedCitation): string {
  switch (citation.status) {
    case "bound":
      return boundInWords(citation);
    case "ambiguous":
      return `ambiguous: ${candidatesInWords(citation)}`;
    case "unresolved":
      return "unresolved";
    case "elsewhere":
      return `of another document${citation.other === undefined ? "" : `: ${citation.other}`}`;
    case "recognised":
      return "";
    case "none":
      return "no citation";
  }
}

function boundInWords({ targets }: ListedCitation): string {
  const places = targets.map(({ label, draft }) => `${label}@${draft ?? "?"}`).join(", ");
  const evidence = [...new Set(targets.flatMap((target) => target.evidence))].map(evidenceInWords);
  return evidence.length === 0 ? places : `${places}, by ${evidence.join(" and ")}`;
}

function candidatesInWords({ candidates }: ListedCitation): string {
  if (candidates.length === 0) return "it cannot be told which draft is meant";
  return candidates
    .map(
      ({ draftLabel, evidence }) =>
        `${draftLabel} (${evidence.length === 0 ? "nothing speaks for it" : `for it: ${evidence.map(evidenceInWords).join(", ")}`})`,
    )
    .join(" or ");
}

function evidenceInWords(evidence: ListedTarget["evidence"][number]): string {
  return {
    "named-version": "the version named",
    round: "round",
    date: "date",
    content: "content",
    settled: "a person\u2019s word",
  }[evidence];
}

/** What the paragraphs of a citation are by now, where they have another number or none: "44 is 41 in Final draft"; else null. */
export function nowInWords({ targets }: ListedCitation): string | null {
  const moved = targets.flatMap(({ label, draft, now }) => {
    if (now === undefined || now.draft === draft) return [];
    const names = now.paragraphs.map(({ address, firstWords }) => address ?? `\u201c${firstWords}\u201d`);
    if (names.length === 1 && names[0] === label) return [];
    return [
      names.length === 0
        ? `${label} is not in ${now.draftLabel} any more`
        : `${label} is ${names.join(" and ")} in ${now.draftLabel}`,
    ];
  });
  return moved.length === 0 ? null : moved.join("; ");
}

/** Who settled a citation: "settled by Ana, 2031-07-20 (decision 3)". */
export function settledInWords({ settled }: Pick<ListedCitation, "settled">): string | null {
  return settled === undefined
    ? null
    : `settled by ${settled.author}, ${settled.at.slice(0, "2031-07-20".length)} (decision ${settled.decision})`;
}

/** "by Ms. Marenko, on behalf of the Group, first round, 2031-02-04". */
export function headInWords({ speaker, onBehalfOf, round, date }: Citations["statement"]): string {
  return [
    speaker === null ? "" : `by ${speaker}`,
    onBehalfOf === null ? "" : `on behalf of ${onBehalfOf}`,
    round === null ? "" : `${round} round`,
    date === null ? "" : date.replace("T", " "),
  ]
    .filter((words) => words !== "")
    .join(", ");
}

/** What became of a wording: "verbatim in Rev 3: ...". */
export function fatesInWords({ fates, untoldBecause }: ListedWording): readonly string[] {
  if (untoldBecause !== undefined) return [`not to be told: ${untoldBecause}`];
  const names = { verbatim: "verbatim", "in-part": "in part", not: "not", untold: "not to be told" };
  return fates.map(({ draftLabel, fate, text }) => `${draftLabel}: ${names[fate]}. ${text}`);
}

/** "14 citations: 10 bound, 2 ambiguous". */
export function countsInWords({ counts }: Pick<StatementListEntry, "counts">): string {
  const parts = (["bound", "ambiguous", "unresolved", "elsewhere", "none"] as const).flatMap((status) =>
    counts[status] === 0 ? [] : [`${counts[status]} ${status === "none" ? "no citation" : status}`],
  );
  return parts.length === 0 ? "no citations" : parts.join(", ");
}

/** A particular's value as text, empty when it is not known. */
export function valueInWords({ value }: Particular<string | number | { readonly on: string }>): string {
  if (value === null) return "";
  return typeof value === "object" ? value.on.replace("T", " ") : `${value}`;
}

/** The messages of findings, each once. */
export function messagesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ message }) => message))];
}

/** "3 citations". */
export function citationCount(count: number): string {
  return count === 0 ? "no citations" : counted(count, "citation");
}
