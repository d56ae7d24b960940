import type { Finding } from "@travaux/model";
import { checkReferences } from "./check-references.ts";
import { checkTerms } from "./check-terms.ts";
import type { EarlierDraft, Provision } from "./provision.ts";

/**
 * What a draft says of itself that does not hold: references that dangle, are stale or ambiguous, and terms that are defined
 * twice or for nothing. In reading order of what they are about.
 *
 * @param earlier the draft before, where one is known: without it nothing is stale
 */
export function checkDraft(provisions: readonly Provision[], earlier: EarlierDraft | null): readonly Finding[] {
  const findings = [...checkReferences(provisions, earlier), ...checkTerms(provisions)];
  const places = new Map(provisions.map(({ id }, at) => [id, at]));
  const placeOf = ({ paragraph }: Finding): number => places.get(paragraph ?? "") ?? 0;
  return findings.toSorted((one, other) => placeOf(one) - placeOf(other) || (one.from ?? 0) - (other.from ?? 0));
}
