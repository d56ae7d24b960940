import type { CleanedWord, CleanOptions } from "../clean/clean-word.ts";
import type { ReadOptions } from "../ingest-draft.ts";
import type { ReadProgress } from "../read-progress.ts";

/** The argument by which a program knows that it was started to read one file. */
export const JAIL_FLAG = "--read-one-file";

/** The pipe on which a child tells how far it has come. */
export const PROGRESS_PIPE = 3;

/** What is asked of a child: one line of JSON on its standard input, followed by the bytes of the file. */
export interface ReadRequest {
  readonly what: "draft" | "statement" | "template" | "clean";
  readonly name: string;
  /** How many bytes follow the line. */
  readonly bytes: number;
  readonly options: Omit<ReadOptions, "onProgress"> & CleanOptions;
  readonly wantsProgress: boolean;
}

/** The answer to "clean": bytes do not travel as JSON. */
export interface PackedClean extends Omit<CleanedWord, "bytes"> {
  /** In Base64. */
  readonly packed: string;
}

const LINE_END = 0x0a;

/** An answer: how many bytes it has, a line end, the bytes. Whoever reads it knows when it is whole. */
export function frameAnswer(answer: string): Buffer {
  const bytes = Buffer.from(answer, "utf8");
  return Buffer.concat([Buffer.from(`${bytes.length}\n`), bytes]);
}

/**
 * Puts an answer together from the pieces in which it comes. What the other side says is not believed: an answer that
 * is larger than allowed is given up at its first line, and what is no answer is told as such.
 */
export class AnswerReader {
  readonly #mostBytes: number;
  #pieces: Buffer[] = [];
  #received = 0;
  #length: number | null = null;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Takes a piece; gives the answer when it is whole, "too-large" or "garbled" when it never will be, else null. */
  take(piece: Buffer): { readonly answer: string } | "too-large" | "garbled" | null {
    this.#pieces.push(piece);
    this.#received += piece.length;
    if (this.#length === null) {
      const length = this.#readLength();
      if (typeof length !== "number") return length;
      this.#length = length;
    }
    if (this.#length > this.#mostBytes) return "too-large";
    if (this.#received < this.#length) return null;
    return { answer: Buffer.concat(this.#pieces, this.#received).toString("utf8", 0, this.#length) };
  }

  #readLength(): number | "garbled" | null {
    const start = Buffer.concat(this.#pieces, this.#received);
    const lineEnd = start.indexOf(LINE_END);
    if (lineEnd < 0) return start.length > 20 ? "garbled" : null;
    const line = start.toString("latin1", 0, lineEnd);
    if (!/^\d{1,15}$/.test(line)) return "garbled"; // "1204", not "Error:"
    this.#pieces = [start.subarray(lineEnd + 1)];
    this.#received = start.length - lineEnd - 1;
    return Number(line);
  }
}

/** A line that tells progress is no longer than this. */
const LONGEST_LINE = 100;

/** What a child says first of a file: it has all of it. */
export const RECEIVED = "received\n";

/** Reads what a child tells while it reads: that it has the file, then its progress. Anything else is passed over. */
export class ProgressReader {
  #rest = "";
  #hasFile = false;

  /** True once the child has said that it has the whole file. */
  get hasFile(): boolean {
    return this.#hasFile;
  }

  take(piece: Buffer): readonly ReadProgress[] {
    const lines = `${this.#rest}${piece.toString("latin1")}`.split("\n");
    this.#rest = (lines.pop() ?? "").slice(-LONGEST_LINE);
    return lines.flatMap((line) => {
      this.#hasFile ||= `${line}\n` === RECEIVED;
      const said = /^(\d{1,15})\/(\d{1,15})$/.exec(line); // "12/340"
      const total = Number(said?.[2] ?? 0);
      return total === 0 ? [] : [{ done: Math.min(Number(said?.[1] ?? 0), total), total }];
    });
  }
}

export function frameProgress({ done, total }: ReadProgress): string {
  return `${Math.floor(done)}/${Math.floor(total)}\n`;
}
