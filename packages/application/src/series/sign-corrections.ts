import type { Alignment, AlignmentPair, Evidence, EvidenceSays, Paragraph, ParagraphId, SaidBy } from "@travaux/model";
import { evidenceSentence, firstWords, openAddressBook } from "@travaux/model";
import type { StandingCorrection } from "./corrections-between.ts";
import type { OpenDraft } from "./open-shelf.ts";

/**
 * An alignment whose evidence says who linked a pair and when, and who said that a paragraph does not go with another:
 * the method that honours corrections knows nothing of people.
 */
export function signCorrections(
  alignment: Alignment,
  corrections: readonly StandingCorrection[],
  { before, after }: { readonly before: OpenDraft; readonly after: OpenDraft },
): Alignment {
  if (corrections.length === 0) return alignment;
  const names = { before: nameIn(before.paragraphs), after: nameIn(after.paragraphs) };
  const pairs = alignment.pairs.map((pair): AlignmentPair => {
    const signed = corrections.flatMap((correction) => evidenceOf(correction, pair, names));
    if (signed.length === 0) return pair;
    const settled = withoutForbiddenDoubt(pair, corrections);
    return { ...settled, evidence: [...signed, ...pair.evidence.filter(({ code }) => code !== "pinned")] };
  });
  return { ...alignment, pairs };
}

/** What somebody said does not belong together is no other reading any more. */
function withoutForbiddenDoubt(pair: AlignmentPair, corrections: readonly StandingCorrection[]): AlignmentPair {
  const { doubt, ...rest } = pair;
  const isForbidden = corrections.some(
    ({ says, before, after }) =>
      says === "forbid" && doubt?.instead.before.includes(before) === true && doubt.instead.after.includes(after),
  );
  return isForbidden ? rest : pair;
}

type NameOf = (id: ParagraphId) => string;

function evidenceOf(
  { says, before, after, by }: StandingCorrection,
  pair: AlignmentPair,
  names: { readonly before: NameOf; readonly after: NameOf },
): readonly Evidence[] {
  const hasBefore = pair.before.some((id) => id === before);
  const hasAfter = pair.after.some((id) => id === after);
  // The day by the clock of Greenwich, as decisions are kept.
  const said = { author: by.author, on: by.at.slice(0, "2031-05-28".length) };
  if (says === "pin") {
    if (!hasBefore || !hasAfter) return [];
    const isGroup = pair.before.length + pair.after.length > 2;
    return [
      evidenceThat("pinned", by, {
        ...said,
        ...(isGroup
          ? { is: "group-linked", before: names.before(before), after: names.after(after) }
          : { is: "linked" }),
      }),
    ];
  }
  if (!hasBefore && !hasAfter) return [];
  const other = hasAfter
    ? ({ is: "not-before", name: names.before(before) } as const)
    : ({ is: "not-after", name: names.after(after) } as const);
  return [evidenceThat("forbidden", by, { ...other, ...said })];
}

function evidenceThat(code: "pinned" | "forbidden", by: SaidBy, says: EvidenceSays): Evidence {
  return { code, weighs: code === "pinned" ? "for" : "against", text: evidenceSentence(says), says, by };
}

function nameIn(paragraphs: readonly Paragraph[]): NameOf {
  const book = openAddressBook(paragraphs);
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return (id) => book.addressOf(id) ?? `“${firstWords(byId.get(id)?.text ?? "")}”`;
}
