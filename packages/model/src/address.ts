import type { ClauseLabel, LabelContainer } from "./clause-label.ts";
import type { Paragraph, ParagraphId } from "./paragraph.ts";
import { parseClauseLabel } from "./parse-clause-label.ts";
import { canonicalLabel, printClauseLabel } from "./print-clause-label.ts";

/**
 * A paragraph as people name it: `44@rev-2`, `16(c)(ii)`, `Annex I/44`, `#p3k9@zero`, `Implementation@rev-1`. Without a
 * draft the latest is meant.
 */
export interface Address {
  readonly draft: string | null;
  readonly target:
    | { readonly kind: "id"; readonly id: ParagraphId }
    /** Canonical, segments joined by "/": "Annex I/44". */
    | { readonly kind: "label"; readonly label: string }
    /** The words of a heading that has no label. */
    | { readonly kind: "heading"; readonly words: string };
}

/** Reads an address; null when nothing stands before the "@" or behind it. */
export function parseAddress(text: string): Address | null {
  const at = text.lastIndexOf("@");
  const named = (at < 0 ? text : text.slice(0, at)).trim();
  const draft = at < 0 ? null : text.slice(at + 1).trim();
  if (named === "" || draft === "") return null;
  if (named.startsWith("#")) return named.length > 1 ? { draft, target: { kind: "id", id: named.slice(1) } } : null;
  const segments = named.split("/").map((segment) => canonicalLabel(segment));
  const isLabel = segments.every((segment) => segment !== null);
  return { draft, target: isLabel ? { kind: "label", label: segments.join("/") } : { kind: "heading", words: named } };
}

/** The addresses of one draft's paragraphs, both ways. */
export interface AddressBook {
  /** Canonical address in the draft ("44", "16(c)(ii)", "Art. 12(4)(b)", "PP3"), or null when it has none. */
  addressOf(id: ParagraphId): string | null;
  /** All paragraphs that the target fits, in reading order; none when there is no such paragraph. */
  find(target: Address["target"]): readonly Paragraph[];
}

/**
 * Makes the address book of a draft.
 *
 * Preambular paragraphs without a label are counted, as delegates do: the third is `PP3`. A label that names several
 * paragraphs (numbering that starts again in each article, a number printed twice) finds them all. When no address is
 * equal to the label, those whose own label is it are found: `(c)` names every (c).
 */
export function openAddressBook(paragraphs: readonly Paragraph[]): AddressBook {
  const counted = countPreambular(paragraphs);
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const known = new Map<ParagraphId, string | null>();
  // Read when it is first asked for: a page that shows fifty paragraphs of 5,000 waits for fifty labels.
  const addressOf = (id: ParagraphId): string | null => {
    const read = known.get(id);
    if (read !== undefined) return read;
    const paragraph = byId.get(id);
    const address = paragraph === undefined ? null : (addressFromPath(paragraph) ?? counted.get(id) ?? null);
    known.set(id, address);
    return address;
  };
  return { addressOf, find: (target) => findParagraphs(paragraphs, addressOf, target) };
}

function countPreambular(paragraphs: readonly Paragraph[]): ReadonlyMap<ParagraphId, string> {
  const unnumbered = paragraphs.filter(
    ({ kind, label, canonical }) => kind === "preamble" && label === null && canonical === null,
  );
  return new Map(unnumbered.map(({ id }, at) => [id, `PP${at + 1}`]));
}

/** Addresses by paragraph. */
export type AddressTable = Readonly<Record<ParagraphId, string>>;

/**
 * The addresses of a part of a draft that are counted and not printed ("PP3"): they can't be counted from the part alone.
 */
export function countedAddresses(whole: readonly Paragraph[], part: readonly Paragraph[]): AddressTable {
  const book = openAddressBook(whole);
  const counted = part.filter(({ kind, canonical }) => kind === "preamble" && canonical === null);
  return Object.fromEntries(
    counted.flatMap(({ id }) => {
      const address = book.addressOf(id);
      return address === null ? [] : [[id, address] as const];
    }),
  );
}

function findParagraphs(
  paragraphs: readonly Paragraph[],
  addressOf: AddressBook["addressOf"],
  target: Address["target"],
): readonly Paragraph[] {
  switch (target.kind) {
    case "id":
      return paragraphs.filter((paragraph) => paragraph.id === target.id);
    case "heading": {
      const words = target.words.toLowerCase();
      return paragraphs.filter((paragraph) => isHeading(paragraph) && paragraph.text.toLowerCase() === words);
    }
    case "label": {
      const wanted = target.label.toLowerCase();
      const exact = paragraphs.filter((paragraph) => addressOf(paragraph.id)?.toLowerCase() === wanted);
      if (exact.length > 0) return exact;
      return paragraphs.filter(
        (paragraph) =>
          paragraph.kind !== "note" && paragraph.canonical !== null && paragraph.canonical.toLowerCase() === wanted,
      );
    }
  }
}

function isHeading(paragraph: Paragraph): boolean {
  return paragraph.kind === "heading" || paragraph.kind === "title";
}

/** Numbering starts again within these, so that a number alone names nothing there. */
const SCOPES: ReadonlySet<LabelContainer> = new Set(["Art.", "Rule", "Option", "Alternative"]);
/** What stands before a "/" in an address. */
const ENCLOSURES: ReadonlySet<LabelContainer> = new Set(["Annex", "Appendix", "Schedule"]);
/** Parts of the outline: they group paragraphs and take no part in their addresses. */
const OUTLINE: ReadonlySet<LabelContainer> = new Set(["Part", "Title", "Chapter", "Section"]);

function addressFromPath(paragraph: Paragraph): string | null {
  if (paragraph.canonical === null) return null;
  if (paragraph.kind === "note") return noteAddress(paragraph.canonical);
  const labels = paragraph.path.map((element) => parseClauseLabel(element)).filter((label) => label !== null);
  const own = labels.at(-1);
  if (own === undefined) return paragraph.canonical;
  let enclosure = "";
  let address: string[] = [];
  for (const label of labels) {
    if (label.container !== null && ENCLOSURES.has(label.container)) {
      enclosure = label === own ? "" : `${printClauseLabel(label)}/`;
      address = [printClauseLabel(label)];
    } else if (label.container !== null && OUTLINE.has(label.container)) {
      if (label === own) address = [printClauseLabel(label)];
    } else {
      address = extendAddress(address, label);
    }
  }
  return `${enclosure}${address.join("")}`;
}

function noteAddress(canonical: string): string {
  return canonical.startsWith("Footnote") ? canonical : `Footnote ${canonical}`;
}

/** Adds one step of the path: a sub-label goes behind, a number within an article becomes a sub-label, others begin anew. */
function extendAddress(address: readonly string[], label: ClauseLabel): string[] {
  const printed = printClauseLabel(label);
  if (label.numbers.length === 0) return [...address, printed];
  const scope = parseClauseLabel(address[0] ?? "")?.container ?? null;
  const isScoped = scope !== null && SCOPES.has(scope);
  if (label.container !== null) {
    const isOption = label.container === "Option" || label.container === "Alternative";
    return isOption && address.length > 0 ? [...address, `/${printed}`] : [printed];
  }
  const isWhole = label.numbers.length === 1 && label.subs.length === 0;
  return isScoped && isWhole ? [...address, wrapped(printed)] : [printed];
}

/** "4" becomes "(4)", "4 bis" becomes "(4 bis)". */
function wrapped(printed: string): string {
  return `(${printed})`;
}
