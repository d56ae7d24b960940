import { RefusalSignal } from "../../ingest-error.ts";

/** Attributes that one tag may have: the parser compares each with all before it. */
const MOST_ATTRIBUTES = 2000;

const BLANK = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Refuses a text one of whose tags has attributes beyond measure, before it is parsed. Linear. */
export function refuseEndlessTags(text: string): void {
  let at = text.indexOf("<");
  while (at >= 0) {
    const isTag = /[a-z]/i.test(text.charAt(at + 1)); // "<p", not "< 5"
    at = text.indexOf("<", isTag ? endOfTag(text, at + 1) : at + 1);
  }
}

/** The place of the ">" that ends a tag, as the parser finds it; counts what parts attributes on the way. */
function endOfTag(text: string, from: number): number {
  let parts = 0;
  let before = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    const isBlank = code <= BLANK;
    const isValue = (code === QUOTE || code === APOSTROPHE) && before === EQUALS;
    if (isValue) at = endOfValue(text, at);
    if ((isBlank && before !== BLANK) || code === SLASH || isValue) parts++;
    // A name, a blank, a value and its end part as much as twice what they are.
    if (parts > MOST_ATTRIBUTES * 2)
      throw new RefusalSignal({ kind: "limit-exceeded", what: "attributes in one tag", limit: MOST_ATTRIBUTES });
    if (!isBlank) before = code;
    else if (before !== EQUALS) before = BLANK;
  }
  return at;
}

function endOfValue(text: string, open: number): number {
  const close = text.indexOf(text.charAt(open), open + 1);
  return close < 0 ? text.length : close;
}
