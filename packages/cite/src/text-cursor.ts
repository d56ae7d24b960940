const LETTER = /\p{L}|\p{M}/u; // one character: "é" matches, "4" does not
const DIGIT = /\p{Nd}/u; // one character: "4" and "٤" match, "x" does not
const BLANK = /\s/u; // one character: a no-break space matches, "x" does not

/** Reads along a text. Every reader moves `at` forward over what it read, or leaves it. */
export class TextCursor {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  get next(): string {
    return this.text.charAt(this.at);
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  accept(character: string): boolean {
    if (this.next !== character || this.isAtEnd()) return false;
    this.at++;
    return true;
  }

  skipBlanks(): void {
    while (!this.isAtEnd() && BLANK.test(this.next)) this.at++;
  }

  /** A run of letters, or "" when none stands here. A 第, which opens a Chinese label, ends the run before it. */
  readWord(): string {
    const from = this.at;
    while (!this.isAtEnd() && LETTER.test(this.next) && (this.next !== "第" || this.at === from)) this.at++;
    return this.text.slice(from, this.at);
  }

  private readDigits(): string {
    const from = this.at;
    while (!this.isAtEnd() && DIGIT.test(this.next)) this.at++;
    return this.text.slice(from, this.at);
  }

  /** The next words and numbers, at most `count` of them, without moving. Punctuation ends the look. */
  peekWords(count: number): readonly string[] {
    const ahead = new TextCursor(this.text, this.at);
    const words: string[] = [];
    while (words.length < count) {
      ahead.skipBlanks();
      const word = ahead.readWord() || ahead.readDigits();
      if (word === "") break;
      words.push(word);
    }
    return words;
  }
}

export function isLetter(character: string): boolean {
  return LETTER.test(character);
}
