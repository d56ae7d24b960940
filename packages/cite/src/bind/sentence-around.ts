import type { Span } from "@travaux/model";

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "rev para paras art arts par no nos cf ibid ed add corr sect obj п пп ст párr párrs".split(" "),
);
/** No sentence is looked for further away than this, in characters. */
const REACH = 600;

/** The words of the sentence that a span stands in. */
export function sentenceAround(text: string, span: Span): string {
  let from = span.from;
  while (from > 0 && from > span.from - REACH && !endsSentence(text, from - 1)) from--;
  let to = span.to;
  while (to < text.length && to < span.to + REACH && !endsSentence(text, to)) to++;
  return text.slice(from, to);
}

function endsSentence(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if ("!?。！？؟\n".includes(sign)) return true;
  if (sign !== "." || /\S/u.test(text.charAt(at + 1))) return false; // the "2" of "5.2" fits
  const word = /\p{L}*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? ""; // the "Rev" before the point
  return !ABBREVIATIONS.has(word.toLowerCase());
}
