import { canonicalLabel } from "@travaux/model";
import { skipBlanks } from "./label-characters.ts";

/** The number that a label says the paragraph had: "14" of "12 (former 14)". */
export function formerIn(printed: string): readonly string[] {
  const open = printed.search(/[([]/); // "(" of "12 (former 14)", "[" of "12 [former 14]"
  if (open < 1) return [];
  // "14 bis)" of "(former para. 14 bis)"; the words are those of `endOfFormer`
  const former = /^[([][\p{L}. -]+?(\d{1,3}(?: ?[\p{L}]{1,8})?)[)\]]/u.exec(printed.slice(open, open + 48));
  const canonical = former?.[1] === undefined ? null : canonicalLabel(former[1]);
  return canonical === null || endOfFormer(printed, open) === open ? [] : [canonical];
}

/** Behind "(former 14)", "(ex-12 bis)" after a number: it says which number the paragraph had, and is none of its text. */
export function endOfFormer(window: string, from: number): number {
  const start = skipBlanks(window, from);
  // "(former 14)", "(ex-12 bis).", "(ancien par. 7)"; not "(former members)", "(14)"
  const former =
    /^[([](?:former(?:ly)?|previous(?:ly)?|ex|old|ancien|anciennement|antiguo|anterior|antes|бывш(?:ий|ая)?)[ .-]{1,2}(?:[\p{L}]{1,12}\.? )?\d{1,3}(?: ?[\p{L}]{1,8})?[)\]][.:]?(?= |$)/iu.exec(
      window.slice(start, start + 48),
    );
  return former === null ? from : start + former[0].length;
}
