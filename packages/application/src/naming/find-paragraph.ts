import type { Address, Draft, Paragraph } from "@travaux/model";
import { failure, openAddressBook, parseAddress, success } from "@travaux/model";
import type { AddressCandidate, Outcome } from "../travaux-error.ts";
import { nearestLabels } from "./nearest-labels.ts";

/** How much of a candidate is shown, so that a person knows it again. */
const FIRST_WORDS = 8;

/** Reads an address; the draft in it is still a name. */
export function readAddress(text: string): Outcome<Address> {
  const address = parseAddress(text);
  return address === null ? failure({ kind: "bad-address", address: text }) : success(address);
}

/** The address of one paragraph in print: "44@rev-3", or "#id@rev-3" when no label leads to it alone. */
export function printAddress(draft: Draft, paragraphs: readonly Paragraph[], paragraph: Paragraph): string {
  const book = openAddressBook(paragraphs);
  const label = book.addressOf(paragraph.id);
  const isAlone = label !== null && book.find({ kind: "label", label }).length === 1;
  return `${isAlone ? label : `#${paragraph.id}`}@${draft.id}`;
}

/**
 * The one paragraph of a draft that the address names. None is `no-such-paragraph` with what stands near it; several are
 * `ambiguous-address` with all of them.
 *
 * @param asked the address as the person wrote it, for the error
 */
export function findParagraph(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  target: Address["target"],
  asked: string,
): Outcome<Paragraph> {
  const found = openAddressBook(paragraphs).find(target);
  const [only, ...others] = found;
  if (only === undefined) {
    const nearest = target.kind === "id" ? [] : nearestLabels(paragraphs, wordsOfTarget(target));
    return failure({ kind: "no-such-paragraph", address: asked, draft: draft.id, nearest });
  }
  if (others.length === 0) return success(only);
  const candidates = found.map((paragraph) => candidateOf(draft, paragraph));
  return failure({ kind: "ambiguous-address", address: asked, draft: draft.id, candidates });
}

function wordsOfTarget(target: Exclude<Address["target"], { kind: "id" }>): string {
  return target.kind === "label" ? target.label : target.words;
}

function candidateOf(draft: Draft, paragraph: Paragraph): AddressCandidate {
  const words = paragraph.text.split(" ");
  const isCut = words.length > FIRST_WORDS;
  return {
    id: paragraph.id,
    label: paragraph.label,
    address: `#${paragraph.id}@${draft.id}`,
    firstWords: words.slice(0, FIRST_WORDS).join(" ") + (isCut ? " …" : ""),
  };
}
