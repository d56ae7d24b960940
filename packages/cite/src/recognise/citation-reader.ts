import type { Citation } from "@travaux/model";
import { antecedentLabels, isChineseAnaphor } from "./anaphora.ts";
import type { Antecedent } from "./anaphora.ts";
import { bareLabel } from "./bare-numbers.ts";
import type { CitedDocument } from "./cited-document.ts";
import { completedMention, openedMention } from "./complete-mention.ts";
import type { LastMention } from "./complete-mention.ts";
import { DocumentMemory } from "./document-memory.ts";
import { documentPhrase } from "./document-phrase.ts";
import { isDocumentWord, isSymbol } from "./document-words.ts";
import { citedDocument } from "./find-document.ts";
import { isComma, isJoiner } from "./list-words.ts";
import { makeCitation } from "./make-citation.ts";
import type { Found } from "./make-citation.ts";
import { partBefore, partBehind } from "./name-part.ts";
import { readPreamble } from "./preamble.ts";
import { chineseDocument, chinesePart, readChineseMention } from "./read-chinese.ts";
import { readGloss } from "./read-gloss.ts";
import type { CitedLabel } from "./read-label-list.ts";
import { readMention } from "./read-mention.ts";
import type { Mention } from "./read-mention.ts";
import type { Tokens } from "./tokens.ts";
import { WordRoles } from "./word-roles.ts";

/** Reads citations along the tokens of one text. Mutable; never leaves `findCitations`. */
export class CitationReader {
  readonly #tokens: Tokens;
  readonly #roles = new WordRoles();
  readonly #memory = new DocumentMemory();
  readonly #found: Citation[] = [];
  #last: LastMention | null = null;
  /** The labels of the last mention and of those joined to it by a bare "and": what "these paragraphs" are. */
  #group: readonly CitedLabel[] = [];

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  read(): readonly Citation[] {
    const { count } = this.#tokens;
    for (let at = 0; at < count;) at = Math.max(this.#step(at), at + 1);
    return this.#found;
  }

  /** Reads what begins at a token and gives the token to go on from. */
  #step(at: number): number {
    const tokens = this.#tokens;
    const word = tokens.word(at);
    const role = this.#roles.of(word);
    if (role === "none") return at + 1;
    const isChinese = role === "chinese";
    const mention = isChinese
      ? readChineseMention(tokens, at, this.#last)
      : role === "unit"
        ? readMention(tokens, at)
        : null;
    if (mention !== null) return isChinese ? this.#takeChinese(mention) : this.#take(mention);
    return this.#takeAnaphor(at) ?? this.#takeBare(at) ?? this.#remember(at);
  }

  #take(read: Mention): number {
    const tokens = this.#tokens;
    const { mention, isOfLast } = completedMention(tokens, read, { last: this.#last, memory: this.#memory });
    const before = partBefore(tokens, mention.at);
    const behind = before === null && mention.part === null ? partBehind(tokens, mention.next) : null;
    const part = before?.part ?? mention.part ?? behind?.part ?? null;
    const next = behind?.next ?? mention.next;
    const gloss = readGloss(tokens, next);
    const document: CitedDocument = isOfLast
      ? { kind: "draft", version: null }
      : this.#documentOf({ at: before?.at ?? mention.at, next }, gloss?.next ?? null, mention);
    this.#push({ mention: openedMention(tokens, mention), part, gloss: gloss?.text ?? null, document });
    return next;
  }

  /** Behind its own place, else behind its gloss: "paragraph 12 (capacity) of resolution 72/279". */
  #documentOf(place: { at: number; next: number }, behindGloss: number | null, mention: Mention): CitedDocument {
    const found = citedDocument(this.#tokens, place, this.#memory);
    if (found.kind === "other" || behindGloss === null) return found;
    const behind = citedDocument(this.#tokens, { at: mention.at, next: behindGloss }, this.#memory);
    return behind.kind === "other" ? behind : found;
  }

  #takeChinese(mention: Mention): number {
    const tokens = this.#tokens;
    const part = chinesePart(tokens, mention.next);
    const gloss = readGloss(tokens, part?.next ?? mention.next);
    const name = chineseDocument(tokens, mention.at);
    const document: CitedDocument = name === null ? { kind: "draft", version: null } : { kind: "other", name };
    this.#push({ mention, part: part?.part ?? null, gloss: gloss?.text ?? null, document });
    return part?.next ?? mention.next;
  }

  #takeAnaphor(at: number): number | null {
    const tokens = this.#tokens;
    const last = this.#last;
    if (last === null) return null;
    const chinese = isChineseAnaphor(tokens, at);
    const before: Antecedent = { labels: last.labels, group: this.#group, next: last.next };
    const labels = chinese && last.labels.length === 1 ? last.labels : antecedentLabels(tokens, at, before);
    if (labels === null) return null;
    const isOther = this.#last?.isOther === true;
    const other = this.#found.at(-1)?.other ?? "";
    const mention: Mention = { ...mentionOf(labels), at: chinese ? at : at - 1, next: chinese ? at + 2 : at + 1 };
    const part = partBefore(tokens, mention.at)?.part ?? null;
    const document: CitedDocument = isOther ? { kind: "other", name: other } : { kind: "draft", version: null };
    this.#push({ mention, part, gloss: null, document, isAnaphor: true });
    return mention.next;
  }

  #takeBare(at: number): number | null {
    const tokens = this.#tokens;
    const preamble = readPreamble(tokens, at);
    const label = preamble === null ? bareLabel(tokens, at) : "Preamble";
    if (label === null) return null;
    const mention: Mention = { ...mentionOf([label]), at, next: at + 1 };
    const document = citedDocument(tokens, mention, this.#memory);
    this.#push({ mention, part: null, gloss: null, document });
    return at + 1;
  }

  /** Notes a document that is named in passing, for "its" and "thereof". */
  #remember(at: number): number {
    const tokens = this.#tokens;
    if (isDocumentWord(tokens.word(at)) || isSymbol(tokens.printed(at))) {
      const phrase = documentPhrase(tokens, at);
      if (phrase?.isOwn === false) {
        this.#memory.name({ kind: "other", name: phrase.name }, { at, next: phrase.next });
        return phrase.next;
      }
    }
    return at + 1;
  }

  #push(found: Found): void {
    const { mention, document } = found;
    const isOther = document.kind === "other";
    const isJoined = this.#isJoinedToLast(mention);
    if (isOther && isJoined) this.#passBack(document.name);
    if (isOther) this.#memory.name(document, mention);
    this.#memory.cite(document);
    this.#found.push(makeCitation(this.#tokens, found));
    this.#group =
      isJoined && this.#last?.isOther === isOther
        ? [...this.#group.slice(-LONGEST_GROUP), ...mention.labels]
        : mention.labels;
    this.#last = { ...mention, isOther };
  }

  /** "Article 33 and Article 52 of the Charter": what is joined to another document's paragraph by a bare "and" is one too. */
  #passBack(name: string): void {
    const previous = this.#found.at(-1);
    if (previous?.document !== "draft") return;
    this.#found.splice(-1, 1, { ...previous, document: "other", other: name, status: "elsewhere" });
  }

  /** Whether nothing but a comma or an "and" stands between a mention and the one before it. */
  #isJoinedToLast(mention: Mention): boolean {
    const last = this.#last;
    if (last === null) return false;
    let place = last.next;
    while (place < mention.at && (isComma(this.#tokens.word(place)) || isJoiner(this.#tokens.word(place)))) place++;
    return place === mention.at && place > last.next;
  }
}

/** How many labels "these paragraphs" may stand for, beside the last one's. */
const LONGEST_GROUP = 12;

function mentionOf(labels: readonly CitedLabel[]): Omit<Mention, "at" | "next"> {
  return { labels, part: null, isPartOnly: false, section: null, isPlural: false };
}
