import type { ClauseLabel, Paragraph } from "@travaux/model";
import { compareClauseLabels, openAddressBook, parseClauseLabel } from "@travaux/model";

/** How many labels a person is offered instead of one that is not there. */
const OFFERED = 4;

/**
 * The labels of a draft that stand nearest to one that it does not have: in counting order those right before and after
 * it, alternately, of the same container. For words (a heading), the headings that share a word with them.
 *
 * @param wanted a canonical label, or words
 */
export function nearestLabels(paragraphs: readonly Paragraph[], wanted: string): readonly string[] {
  const label = parseClauseLabel(wanted.split("/").at(-1) ?? wanted);
  return label === null ? headingsLike(paragraphs, wanted) : labelsAround(paragraphs, label);
}

function labelsAround(paragraphs: readonly Paragraph[], wanted: ClauseLabel): readonly string[] {
  const book = openAddressBook(paragraphs);
  const addresses = new Set(paragraphs.flatMap((paragraph) => book.addressOf(paragraph.id) ?? []));
  const known = [...addresses].flatMap((address) => {
    const label = parseClauseLabel(address);
    return label !== null && isOfItsKind(label, wanted) ? [{ address, label }] : [];
  });
  known.sort((one, other) => compareClauseLabels(one.label, other.label));
  const at = known.findIndex(({ label }) => compareClauseLabels(label, wanted) > 0);
  const before = (at < 0 ? known : known.slice(0, at)).toReversed();
  const after = at < 0 ? [] : known.slice(at);
  return alternately(before, after)
    .slice(0, OFFERED)
    .map(({ address }) => address);
}

/** "16(c)" is no neighbour of "17", but "16" is one of "16(d)". */
function isOfItsKind(label: ClauseLabel, wanted: ClauseLabel): boolean {
  const isSameScale = label.container === wanted.container && label.numbers.length === wanted.numbers.length;
  return isSameScale && label.subs.length <= wanted.subs.length;
}

function alternately<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  const longest = Math.max(one.length, other.length);
  return Array.from({ length: longest }, (_, at) => [...one.slice(at, at + 1), ...other.slice(at, at + 1)]).flat();
}

function headingsLike(paragraphs: readonly Paragraph[], wanted: string): readonly string[] {
  const words = new Set(wordsOf(wanted));
  const headings = paragraphs.filter((paragraph) => paragraph.kind === "heading" && paragraph.text !== "");
  return headings
    .filter((heading) => wordsOf(heading.text).some((word) => words.has(word)))
    .slice(0, OFFERED)
    .map((heading) => heading.text);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(" ")
    .filter((word) => word.length > 2);
}
