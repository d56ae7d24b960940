import { noticed } from "@travaux/model";
import type { Finding, FindingSays } from "@travaux/model";
import { ownReferences } from "./own-references.ts";
import type { OwnReference } from "./own-references.ts";
import { indexProvisions, lastStep } from "./provision-index.ts";
import type { ProvisionIndex } from "./provision-index.ts";
import type { EarlierDraft, Provision } from "./provision.ts";

/** "29 bis" fits, "29" does not. */
const SUFFIX = /\d [a-z]/u;
/** So many of a kind make a numbering; fewer may be anything. */
const LEAST_NUMBERED = 2;

/**
 * What is wrong with the references of a draft to itself: those that point at nothing, at several, and, where the draft before
 * is given, those that were not changed when what they pointed at got another number or was dropped.
 *
 * A false alarm is worse than a miss: a label that another document may well have is let pass.
 */
export function checkReferences(provisions: readonly Provision[], earlier: EarlierDraft | null): readonly Finding[] {
  const index = indexProvisions(provisions);
  const stale = earlier === null ? () => null : staleness(provisions, earlier);
  return ownReferences(provisions, index).flatMap((reference): readonly Finding[] => {
    const outdated = stale(reference);
    if (outdated !== null) return [outdated];
    if (reference.found.length > 1) return ambiguity(reference, index);
    return reference.found.length === 0 && isSurelyDangling(reference, index) ? [dangling(reference)] : [];
  });
}

function findingAt({ in: { id }, from, to }: OwnReference, says: FindingSays): Finding {
  return { ...noticed(says), paragraph: id, from, to };
}

function dangling(reference: OwnReference): Finding {
  return findingAt(reference, { is: "reference-leads-nowhere", words: reference.words, label: nameOf(reference) });
}

/** The reading that a reader would look up: the one in a numbering that is there. */
function nameOf({ label, readings }: OwnReference): string {
  return readings.find((reading) => !reading.includes(")(") || reading === label) ?? label;
}

/** What numbers its paragraphs anew: "Art. 5(2)", "Rule 3". */
const SCOPED = /(?:Art\.|Rule) /u;

/** Several that are called so; what stands in the same provision as the reference is what is meant, when it is one. */
function ambiguity(reference: OwnReference, index: ProvisionIndex): readonly Finding[] {
  const { found, words, label } = reference;
  const address = found[0]?.address ?? "";
  // A plain number inside an article is one of that article: that others count from 1 as well says nothing. What has no
  // place of its own, or names an option, is a remark about the text as often as a reference.
  const own = reference.in.address;
  const isOutOfScope = own === null || (SCOPED.test(own) && address === label && !SCOPED.test(label));
  if (isOutOfScope || /Option|Alternative/u.test(address)) return [];
  const parent = lastStep(address).parent;
  // Where a whole provision is there twice (as an option, in an annex), its parts are as well: that is said of its number.
  if (parent !== "" && index.find(parent).length > 1) return [];
  const section = reference.in.path[0];
  if (found.filter(({ path }) => path[0] === section).length === 1) return [];
  return [findingAt(reference, { is: "reference-to-several", words, label: address, count: found.length })];
}

/** Whether a label that nothing has must be this draft's: its numbering is there, and the label lies inside it. */
function isSurelyDangling({ readings, label, isOwn, in: { address } }: OwnReference, index: ProvisionIndex): boolean {
  if (isOwn) return readings.some((reading) => numberingOf(reading, index).count >= LEAST_NUMBERED);
  const isLetter = label.startsWith("(");
  return readings.some((reading) => {
    const { container, number } = lastStep(reading);
    const { count, highest } = numberingOf(reading, index);
    if (count < LEAST_NUMBERED) return false;
    // "29 bis" of a draft that has no "bis" at all is another text's.
    if (SUFFIX.test(label) && !index.hasSuffixes) return false;
    if (container === "letter") return !isLetter || address !== null;
    // "Article 76" of a draft that ends at 70 may be another document's.
    return number > 0 && number <= highest;
  });
}

function numberingOf(reading: string, index: ProvisionIndex): ReturnType<ProvisionIndex["under"]> {
  const { parent, container } = lastStep(reading);
  return index.under(parent, container);
}

/** Tells references that stayed as they were when what they pointed at did not. */
function staleness(
  provisions: readonly Provision[],
  earlier: EarlierDraft,
): (reference: OwnReference) => Finding | null {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const predecessors = new Map<string, string[]>();
  for (const [before, afters] of earlier.successors)
    for (const after of afters) predecessors.set(after, [...(predecessors.get(after) ?? []), before]);
  const former = new Map<string, OwnReference>();
  for (const reference of ownReferences(earlier.provisions, indexProvisions(earlier.provisions)))
    former.set(keyOf(reference.in.id, reference), reference);

  return (reference) => {
    const was = (predecessors.get(reference.in.id) ?? []).flatMap((id) => former.get(keyOf(id, reference)) ?? []);
    const [target, ...others] = was[0]?.found ?? [];
    if (target === undefined || others.length > 0 || reference.found.length > 1) return null;
    // What stands in options is not one passage that has a number.
    if (was[0]?.readings.some((reading) => reading.toLowerCase() === target.address?.toLowerCase()) !== true)
      return null;
    const now = earlier.successors.get(target.id) ?? [];
    const [found] = reference.found;
    if (found !== undefined && (now.includes(found.id) || !predecessors.has(found.id))) return null;
    const names = now.flatMap((id) => byId.get(id)?.address ?? []);
    if (now.length > 0 && (names.length === 0 || names.includes(found?.address ?? ""))) return null;
    const pointed = { words: reference.words, label: target.address ?? target.id, draft: earlier.label };
    return findingAt(
      reference,
      names.length === 0
        ? { is: "reference-to-dropped", ...pointed }
        : { is: "reference-to-renumbered", ...pointed, now: names },
    );
  };
}

/** The same words in a paragraph and in the one that it was. */
function keyOf(paragraph: string, { words, label }: OwnReference): string {
  return JSON.stringify([paragraph, words, label]);
}
