import { openAddressBook } from "@travaux/model";
import type { Paragraph, ParagraphId } from "@travaux/model";

/** Longer ones are cut: with the ending of a file and a folder before it a name stays below what any system refuses. */
const LONGEST_NAME = 80;
/** How much of a long name is left before its checksum. */
const KEPT_OF_LONG = 48;

/** Names of devices on Windows, with any ending, and of files that a server of static pages takes for a folder. */
const TAKEN: ReadonlySet<string> = new Set([
  "con",
  "prn",
  "aux",
  "nul",
  "index",
  ...["com", "lpt"].flatMap((device) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((port) => `${device}${port}`)),
]);

/**
 * A name for files and addresses, made from an id alone: lower-case letters, digits, hyphens and full stops stay, every
 * other character is its code between low lines ("修" gives "_4fee_", "R" gives "_52_"). Different ids give different
 * names, in any letters; a very long one ends with a checksum instead.
 */
export function nameOfId(id: string): string {
  let name = "";
  for (const character of id) name += isPlain(character) ? character : `_${codeOf(character)}_`;
  // A full stop at either end hides a file or is dropped.
  name = name.replace(/^\./u, "_2e_").replace(/\.$/u, "_2e_");
  if (name === "") return "_";
  if (TAKEN.has(name.split(".")[0] ?? "")) return `_${name}`;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, KEPT_OF_LONG)}_${checksumOf(id)}`;
}

/**
 * Names for the paragraphs of a draft: their addresses as people write them, in lower-case letters ("16(c)(ii)" gives
 * "16-c-ii", "Annex I/44" "annex-i-44"), the first words of headings without a label; a checksum of the id for what has
 * neither and what would have the name of another one. They depend on the draft alone: what follows it changes none.
 */
export function namesOfParagraphs(paragraphs: readonly Paragraph[]): ReadonlyMap<ParagraphId, string> {
  const book = openAddressBook(paragraphs);
  const wanted = new Map(
    paragraphs.map((paragraph) => [
      paragraph.id,
      nameOfAddress(book.addressOf(paragraph.id) ?? headingWords(paragraph)),
    ]),
  );
  const times = new Map<string, number>();
  for (const name of wanted.values()) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    [...wanted].map(([id, name]) => [id, isFree(name) && times.get(name) === 1 ? name : `p_${checksumOf(id)}`]),
  );
}

/** As many words of a heading as make a name that can be read out. */
const HEADING_WORDS = 6;

function headingWords({ kind, text }: Paragraph): string {
  return kind === "heading" || kind === "title" ? text.split(" ").slice(0, HEADING_WORDS).join(" ") : "";
}

/** Names of addresses have no low line, checksums follow one: they never meet. */
function nameOfAddress(address: string): string {
  let name = "";
  for (const character of address.normalize("NFC").toLowerCase()) {
    // "c" and "4" fit, "ب" and "(" do not.
    if (/[a-z0-9]/u.test(character)) name += character;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character)) name += `-u${codeOf(character)}-`;
    else name += "-";
  }
  return name
    .split("-")
    .filter((piece) => piece !== "")
    .join("-");
}

function isFree(name: string): boolean {
  return name !== "" && name.length <= LONGEST_NAME && !TAKEN.has(name);
}

function isPlain(character: string): boolean {
  // "r", "2", "-" and "." fit, "R", "修", "_" and " " do not.
  return /[a-z0-9.-]/u.test(character);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** FNV-1a over the code units in 64 bits: enough to keep the ids of one negotiation apart. */
function checksumOf(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return sum.toString(36);
}
