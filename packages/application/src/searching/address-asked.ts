import { findCitations } from "@travaux/cite";
import { parseAddress } from "@travaux/model";
import type { Address } from "@travaux/model";

/**
 * What a query asks for when it is what people call a paragraph: "44", "Art. 12(4)(b)", "44@rev-2", "paragraphs 44 and 45",
 * "第16(c)段". Empty when it is words only; a single letter is a word.
 */
export function addressesAsked(query: string): readonly Address[] {
  // "a", "I" and "水" fit, "2" does not: to find every (a) of every draft, one writes "(a)".
  if (/^\p{L}$/u.test(query)) return [];
  const address = parseAddress(query);
  if (address !== null && address.target.kind !== "heading") return [address];
  const [only, ...others] = findCitations(query);
  if (only === undefined || others.length > 0 || only.document === "other") return [];
  if (only.from > 0 || only.to < query.length) return [];
  return only.labels.flatMap((label) =>
    typeof label === "string" ? [{ draft: null, target: { kind: "label", label } as const }] : [],
  );
}
