import type { Alignment, AlignmentPair, Evidence, Paragraph, ParagraphId, SaidBy } from "@travaux/model";
import { firstWords, openAddressBook } from "@travaux/model";
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
  if (says === "pin") {
    if (!hasBefore || !hasAfter) return [];
    const isGroup = pair.before.length + pair.after.length > 2;
    const what = isGroup ? `${names.before(before)} before and ${names.after(after)} after were linked` : "Linked";
    return [{ code: "pinned", weighs: "for", text: `${what} ${signature(by)}.`, by }];
  }
  if (!hasBefore && !hasAfter) return [];
  const other = hasAfter ? `${names.before(before)} before` : `${names.after(after)} after`;
  return [{ code: "forbidden", weighs: "against", text: `Not to be linked with ${other}: said ${signature(by)}.`, by }];
}

/** "by Ana Duarte on 2031-05-28": the day by the clock of Greenwich, as decisions are kept. */
function signature({ author, at }: SaidBy): string {
  return `by ${author} on ${at.slice(0, "2031-05-28".length)}`;
}

function nameIn(paragraphs: readonly Paragraph[]): NameOf {
  const book = openAddressBook(paragraphs);
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return (id) => book.addressOf(id) ?? `“${firstWords(byId.get(id)?.text ?? "")}”`;
}
