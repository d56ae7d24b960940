import type { Span } from "@travaux/model";
import { findCitations } from "../recognise/find-citations.ts";
import { isThisText, saysOther, saysOwn } from "./own-words.ts";
import type { Provision } from "./provision.ts";
import type { ProvisionIndex } from "./provision-index.ts";

/** A place in a draft that points at another place of it. */
export interface OwnReference extends Span {
  readonly in: Provision;
  readonly words: string;
  /** As it is written, canonical: "12", "Art. 5(2)", "(c)". */
  readonly label: string;
  /** What it can be read as, the nearest reading first: "Art. 5(2)" of "paragraph 2" in article 5. */
  readonly readings: readonly string[];
  /** What is called so by the first reading that finds anything; none, one or, where numbers are repeated, several. */
  readonly found: readonly Provision[];
  /** Its words say that this very text is meant ("above"). */
  readonly isOwn: boolean;
}

/** The references of a draft to its own provisions; those to other documents, versions and former numbers are left out. */
export function ownReferences(provisions: readonly Provision[], index: ProvisionIndex): readonly OwnReference[] {
  return provisions.flatMap((provision) =>
    findCitations(provision.text).flatMap((citation): readonly OwnReference[] => {
      const { document, version, isFormer, isAnaphor, section, from, to } = citation;
      const isThis = version !== undefined && isThisText(version);
      const isElsewhere = document === "other" || (version !== undefined && !isThis) || isFormer === true;
      if (isElsewhere || isAnaphor === true || section !== undefined || saysOther(provision.text, to)) return [];
      return citation.labels.flatMap((label): readonly OwnReference[] => {
        const ends = typeof label === "string" ? [label] : [label.from, ...(label.to === null ? [] : [label.to])];
        // "the preamble" is any text's: what is not counted points at nothing that could be missing.
        return ends
          .filter((end) => /[\d(]/u.test(end))
          .map((end) => {
            const readings = readingsOf(end, provision.address ?? "");
            const found = readings.map((reading) => index.find(reading)).find((some) => some.length > 0) ?? [];
            const isOwn = isThis || saysOwn(provision.text, from, to);
            return { in: provision, words: citation.text, label: end, readings, found, from, to, isOwn };
          });
      });
    }),
  );
}

/**
 * What a label can mean at an address, the nearest first: "(c)" at "Art. 5(2)(b)" is "Art. 5(2)(b)(c)", "Art. 5(2)(c)",
 * "Art. 5(c)"; "2" is "Art. 5(2)(2)", "Art. 5(2)", and "2".
 */
function readingsOf(label: string, address: string): readonly string[] {
  const slash = address.lastIndexOf("/") + 1;
  const enclosure = address.slice(0, slash);
  const plain = enclosure === "" ? [label] : [`${enclosure}${label}`, label];
  // "2", "2 bis", "2(c)" and "(c)" are counted in what they stand in; "Art. 5" and "PP3" are not.
  const parts = /^(\d[^(]*)?((?:\([^()]*\))*)$/u.exec(label);
  if (parts === null || label.includes(".")) return plain;
  const [, number, subs = ""] = parts;
  const below = `${number === undefined ? "" : `(${number.trim()})`}${subs}`;
  const scopes: string[] = [];
  for (let scope = address; scope !== ""; scope = outer(scope)) scopes.push(`${scope}${below}`);
  return number === undefined ? scopes : [...scopes, ...plain];
}

/** "Art. 5(2)" of "Art. 5(2)(c)", "" of "Art. 5". */
function outer(address: string): string {
  return address.endsWith(")") ? address.slice(0, address.lastIndexOf("(")) : "";
}
