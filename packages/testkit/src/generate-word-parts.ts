import { makeVocabulary } from "./vocabulary.ts";
import { seededRandom } from "./random.ts";
import type { Random } from "./random.ts";
import { tongues } from "./tongue.ts";
import type { Vocabulary } from "./vocabulary.ts";

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(" ");
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Word cuts a paragraph into many runs: where it was edited, and where a spelling was doubted. */
const RUN_WORDS = { from: 3, to: 18 } as const;
const PARAGRAPH_WORDS = { from: 20, to: 110 } as const;
const CHANGED_SHARE = 0.06;
const NOTE_SHARE = 0.1;
const ITEM_SHARE = 0.35;
const HEADING_EVERY = 15;
const RUN_FORMAT =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr>';
const CHANGE = 'w:author="Delegation" w:date="2031-05-01T10:00:00Z"';

/** Parts of a Word file by their paths, to be packed by whoever needs the file. */
export type WordFileParts = Readonly<Record<string, string>>;

/**
 * A long Word file with what a negotiated draft has: headings, automatic numbers at two levels, tracked changes,
 * footnotes, runs cut as small as Word cuts them. Equal options give equal parts.
 */
export function generateWordParts(options: { readonly words: number; readonly seed: number }): WordFileParts {
  const random = seededRandom(options.seed);
  const writer = new PartsUnderway(random, makeVocabulary(random, tongues.en));
  for (let at = 0; writer.words < options.words; at++) {
    if (at % HEADING_EVERY === 0) writer.addHeading();
    else writer.addParagraph(random.chance(ITEM_SHARE) ? 1 : 0);
  }
  return writer.finish();
}

class PartsUnderway {
  words = 0;
  readonly #random: Random;
  readonly #vocabulary: Vocabulary;
  readonly #body: string[] = [];
  readonly #notes: string[] = [];
  #changes = 0;

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random;
    this.#vocabulary = vocabulary;
  }

  addHeading(): void {
    this.#body.push(`<w:p w:rsidR="${this.#id()}"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${this.#run(4)}</w:p>`);
  }

  addParagraph(level: number): void {
    const length = this.#random.between(PARAGRAPH_WORDS.from, PARAGRAPH_WORDS.to);
    const runs: string[] = [];
    for (let left = length; left > 0;) {
      const count = Math.min(left, this.#random.between(RUN_WORDS.from, RUN_WORDS.to));
      left -= count;
      runs.push(this.#random.chance(CHANGED_SHARE) ? this.#changed(count) : this.#run(count));
    }
    if (this.#random.chance(NOTE_SHARE)) runs.push(this.#note());
    const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
    this.#body.push(
      `<w:p w:rsidR="${this.#id()}" w:rsidRDefault="${this.#id()}"><w:pPr>${numbering}<w:spacing w:after="120"/><w:jc w:val="both"/>${RUN_FORMAT}</w:pPr>${runs.join("")}</w:p>`,
    );
  }

  finish(): WordFileParts {
    const part = (root: string, inside: string): string => `<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
    const relationship = (name: string): string =>
      `<Relationship Id="${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`;
    return {
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/_rels/document.xml.rels": `<Relationships>${["numbering", "styles", "footnotes"].map(relationship).join("")}</Relationships>`,
      "word/document.xml": part("document", `<w:body>${this.#body.join("")}</w:body>`),
      "word/footnotes.xml": part("footnotes", this.#notes.join("")),
      "word/numbering.xml": part("numbering", NUMBERING),
      "word/styles.xml": part("styles", STYLES),
    };
  }

  #run(words: number): string {
    return `<w:r w:rsidRPr="${this.#id()}">${RUN_FORMAT}<w:t xml:space="preserve">${this.#text(words)}</w:t></w:r>`;
  }

  #changed(words: number): string {
    const id = ++this.#changes;
    if (this.#random.chance(0.5)) return `<w:ins w:id="${id}" ${CHANGE}>${this.#run(words)}</w:ins>`;
    return `<w:del w:id="${id}" ${CHANGE}><w:r>${RUN_FORMAT}<w:delText xml:space="preserve">${this.#text(words)}</w:delText></w:r></w:del>`;
  }

  #note(): string {
    const id = this.#notes.length + 1;
    this.#notes.push(
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${this.#run(this.#random.between(8, 30))}</w:p></w:footnote>`,
    );
    return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
  }

  #text(words: number): string {
    this.words += words;
    return `${Array.from({ length: words }, () => this.#vocabulary.word()).join(" ")} `;
  }

  #id(): string {
    return this.#random.between(0, 0xffffff).toString(16).toUpperCase().padStart(8, "0");
  }
}

const level = (place: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>';
