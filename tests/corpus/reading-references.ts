import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * The paragraphs of the texts that stand beside real PDFs, as they should be read from those PDFs.
 *
 * Some of these texts are raw extractions themselves. What follows says of each what of it is text, and where its
 * paragraphs begin and end; it was decided by reading them beside the printed pages, before anything was measured.
 */

/** One unit of a clean text as a person cut it. */
interface Unit {
  readonly label: string | null;
  readonly text: string;
}

/**
 * A clean text that a person cut into units; the asterisks of Markdown are no words. What the notes to its conversion say
 * was added is left out: the head of the table of definitions, the numbers of its rows and of the headings before it.
 */
export function unitsOf(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Unit)
    .filter(({ text }) => text !== "Index Term | Definition")
    .map(({ label, text }) => (isNumberAdded(label, text) ? text : `${label ?? ""} ${text}`.trim()));
}

function isNumberAdded(label: string | null, text: string): boolean {
  return (
    label !== null && /^\d+\.?$/.test(label) && (text.includes(" | ") || /^(?:Framing Notes|Definitions)$/i.test(text))
  );
}

/**
 * A constitution as one paragraph a line. A line of a figure and a comma ("4,Participation …") names the chapter for a
 * machine and is not printed.
 */
export function chileanParagraphs(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/ disposición transitoria$/, ""))
    .filter((line) => line !== "" && !/^\d+,/.test(line)); // "4,Participación"
}

/** Where a preambular paragraph begins: a participle behind a comma, and behind the mark of a note if there is one. */
const PARTICIPLE = /(?<=,\s?)(?=(?:Recalling|Having|Taking note|Noting|Recogni[sz]ing|Emphasi[sz]ing|Underscoring)\b)/;

/**
 * A resolution as it was extracted from its PDF, all lines run together.
 *
 * - What stands above the title with the resolution's number is its masthead (body, date, session, agenda item, how it was
 *   adopted): a reading keeps it as titles and as stamps beside the text, and it is not measured here.
 * - What stands between a rule of underscores and the running head of the next page is notes; they go behind the text.
 * - The running head is the symbol and the title, before or behind it, in the middle of the text.
 * - Marks of notes stick to the words before them; they count up and are taken off.
 * - The preamble is cut before its participles; the last lines (meeting, date) are two.
 */
export function resolutionParagraphs(file: string): readonly string[] {
  const blocks = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const symbol = path
    .basename(file)
    .replace(/\.repo-text\.txt$/, "")
    .replaceAll("-", "/"); // "A-RES-77-321.repo-text.txt"
  const title = (blocks.find((block) => block.startsWith(symbol.slice(6))) ?? "").replace(/^\S+\s+/, ""); // "77/321. Title"
  const notes: string[] = [];
  const named = blocks.findIndex((block) => block.startsWith(symbol.slice(6)));
  const text = blocks.slice(named).flatMap((block) => {
    const parted = withoutNotes(block, { symbol, title }, notes.length);
    notes.push(...parted.notes);
    return parted.text;
  });
  return [...text.flatMap(cutResolution), ...notes].map((each) => each.trim());
}

interface RunningHead {
  readonly symbol: string;
  readonly title: string;
}

function withoutNotes(
  block: string,
  head: RunningHead,
  before: number,
): { readonly text: readonly string[]; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const [first = "", ...others] = block.split(/_{10,}/);
  let text = first;
  for (const other of others) {
    const heads = [`${head.symbol} ${head.title}`, `${head.title} ${head.symbol}`];
    const found = heads.map((each) => ({ each, at: other.indexOf(each) })).find(({ at }) => at >= 0);
    const foot = found === undefined ? other : other.slice(0, found.at);
    notes.push(...cutAtNumbers(foot, before + notes.length));
    if (found !== undefined) text += other.slice(found.at + found.each.length);
  }
  return { text: [withoutMarks(text.replaceAll(/\s+/g, " "))], notes };
}

/** "1 United Nations, … 2 A/CONF…" cut before each next number. */
function cutAtNumbers(foot: string, before: number): readonly string[] {
  const notes: string[] = [];
  let rest = foot.trim();
  for (let number = before + 1; rest !== ""; number++) {
    const next = rest.search(new RegExp(` ${number + 1} [A-Z]`));
    notes.push(next < 0 ? rest : rest.slice(0, next));
    rest = next < 0 ? "" : rest.slice(next + 1);
  }
  return notes;
}

/** "the Sea1 on", "session,2 ": a figure behind a letter or a comma that is followed by a blank. */
function withoutMarks(text: string): string {
  return text.replaceAll(/(?<=[a-z][,;.]?)\d(?=[\s,;.]|$)/g, "");
}

function cutResolution(block: string): readonly string[] {
  if (block.startsWith("The General Assembly, ")) {
    const [opening = "", ...rest] = block.split(/(?<=^The General Assembly,) /);
    return [opening, ...rest.flatMap((each) => each.split(PARTICIPLE))];
  }
  // "… text. 95th plenary meeting 1 August 2023".
  return block.split(/ (?=\d+(?:st|nd|rd|th) plenary meeting)|(?<=plenary meeting) /);
}

/** Elements of a bill that begin a paragraph of the printed page. */
const STARTS: ReadonlySet<string> = new Set([
  ..."distribution-code calendar congress session legis-num associated-doc current-chamber action-date".split(" "),
  ..."action-desc legis-type official-title section subsection paragraph subparagraph clause title".split(" "),
  ..."appropriations-major appropriations-intermediate appropriations-small header text".split(" "),
  ..."legis-body continuation-text attestation-date attestor role".split(" "),
]);

const ENACTING =
  "Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled, ";

/**
 * A bill in the order of its XML.
 *
 * - What the printing adds is added: "SEC." before the number of a section, "TITLE" before that of a title, the words of
 *   enactment, "Attest:".
 * - A number is followed by its text; so is the heading of a subsection, and what is marked as displayed in line.
 * - Elements that are marked as not displayed are left out.
 */
export function billParagraphs(file: string): readonly string[] {
  const xml = readFileSync(file, "utf8");
  const paragraphs: string[] = [""];
  const open: string[] = [];
  for (const piece of xml.slice(xml.indexOf("<form>")).split("<").slice(1)) {
    const tag = piece.slice(0, piece.indexOf(">"));
    const name = /^\/?([\w-]+)/.exec(tag)?.[1] ?? ""; // "section", "/section"
    const isEnd = tag.startsWith("/");
    if (isEnd) open.pop();
    else if (!tag.endsWith("/")) open.push(tag.includes('display="no"') ? "hidden" : name);
    const underway = paragraphs.at(-1) ?? "";
    if (!isEnd && STARTS.has(name) && !goesOnInLine(name, tag, { underway, open })) paragraphs.push("");
    const text = open.includes("hidden") ? "" : plain(piece.slice(tag.length + 1)).replaceAll(/\s+/g, " ");
    const lead = isEnd ? "" : printedBefore(name, open.at(-2));
    paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ""}${lead}${tag === "/enum" ? " " : ""}${text}`;
  }
  return paragraphs.map((each) => each.replaceAll(/\s+/g, " ").trim()).filter((each) => each !== "");
}

function printedBefore(name: string, parent: string | undefined): string {
  if (name === "legis-body") return ENACTING;
  if (name === "attestor") return "Attest: ";
  if (name !== "enum") return "";
  return parent === "section" ? "SEC. " : parent === "title" ? "TITLE " : "";
}

interface Underway {
  readonly underway: string;
  readonly open: readonly string[];
}

function goesOnInLine(name: string, tag: string, { underway, open }: Underway): boolean {
  const before = underway.replaceAll(/\s+/g, " ").trim();
  if (before === "" || before === ENACTING.trim()) return true;
  const isNumber = /^(?:SEC\. |TITLE )?\(?[\dA-Za-z]{1,5}[.)]* ?(?:\([a-z0-9]+\) ?)*$/.test(before); // "SEC. 101. (a)"
  const goesOn = name === "text" || name.endsWith("header") || name.startsWith("appropriations-major");
  if (isNumber) return goesOn || tag.includes("yes-display-inline");
  // "(a) In general" and the text of the subsection behind it.
  return (
    name === "text" && ["subsection", "paragraph"].includes(open.at(-2) ?? "") && /^(?:SEC\. \d+\. )?\(/.test(before)
  );
}

function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
