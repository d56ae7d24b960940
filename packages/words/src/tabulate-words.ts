import type { Lexicon } from "./lexicon.ts";
import { scanWords } from "./scan-words.ts";

/**
 * The tokens of many texts in flat arrays.
 *
 * The tokens of text `t` are those from `starts[t]` up to `starts[t + 1]`; `ids` are numbers of the lexicon, `from` and
 * `to` UTF-16 offsets into the token's own text.
 */
export interface WordTable {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Cuts texts into tokens and numbers them by a lexicon, which grows as needed. One pass over the characters. */
export function tabulateWords(texts: readonly string[], lexicon: Lexicon): WordTable {
  let characters = 0;
  for (const text of texts) characters += text.length;
  let room = Math.max(64, characters >> 2);
  let ids = new Int32Array(room);
  let from = new Int32Array(room);
  let to = new Int32Array(room);
  let count = 0;
  const starts = new Int32Array(texts.length + 1);
  let text = "";
  const take = (start: number, end: number, kind: number): void => {
    if (count === room) {
      room *= 2;
      ids = grown(ids, room);
      from = grown(from, room);
      to = grown(to, room);
    }
    ids[count] = lexicon.intern(text, start, end, kind);
    from[count] = start;
    to[count] = end;
    count += 1;
  };
  for (let index = 0; index < texts.length; index++) {
    text = texts[index] ?? "";
    scanWords(text, take);
    starts[index + 1] = count;
  }
  return { starts, ids: ids.subarray(0, count), from: from.subarray(0, count), to: to.subarray(0, count) };
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}
