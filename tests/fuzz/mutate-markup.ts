import type { Random } from "./choose.ts";
import { below, EXTREME_NUMBERS, EXTREME_TEXTS, oneOf } from "./choose.ts";

/** Markup as tags and the text between them, in turn. */
function piecesOf(markup: string): string[] {
  return markup.split(/(<[^<>]*>)/).filter((piece) => piece !== ""); // "<p>", "text", "</p>"
}

const isOpening = (piece: string | undefined): boolean =>
  piece !== undefined && /^<[^/!?][^>]*[^/]>$|^<\w>$/.test(piece); // "<p>", not "</p>" or "<p/>"
const nameOf = (tag: string): string => /^<\/?([^\s/>]*)/.exec(tag)?.[1] ?? ""; // "<w:p x=1>" gives "w:p"

/** The place behind the element that begins at a place, or behind the tag where it has no end. */
function endOfElement(pieces: readonly string[], from: number): number {
  if (!isOpening(pieces[from])) return from + 1;
  const name = nameOf(pieces[from] ?? "");
  let depth = 0;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at] ?? "";
    if (!piece.startsWith("<") || nameOf(piece) !== name) continue;
    if (piece.startsWith("</")) depth--;
    else if (isOpening(piece)) depth++;
    if (depth === 0) return at + 1;
  }
  return from + 1;
}

/**
 * Changes markup as markup: elements doubled, dropped, swapped, nested and renamed, attributes renamed and dropped, their
 * values and the text brought to extremes. Mostly leaves it well-formed, so that what reads it gets to see it.
 */
export function mutateMarkup(markup: string, random: Random): string {
  const pieces = piecesOf(markup);
  for (let time = 1 + below(4, random); time > 0; time--) mutateOnce(pieces, random);
  return pieces.join("");
}

function mutateOnce(pieces: string[], random: Random): void {
  const at = tagNear(pieces, below(pieces.length, random));
  const element = pieces.slice(at, endOfElement(pieces, at));
  const other = tagNear(pieces, below(pieces.length, random));
  const tag = pieces[at] ?? "";
  switch (below(10, random)) {
    case 0:
      pieces.splice(at, element.length);
      return;
    case 1:
      pieces.splice(at, 0, ...repeated(element, 1 + below(12, random)));
      return;
    case 2: {
      pieces.splice(at, element.length);
      pieces.splice(Math.min(other, pieces.length), 0, ...element);
      return;
    }
    case 3: {
      const around = pieces[other] ?? "";
      if (!isOpening(around)) return;
      const depth = 1 + below(20, random);
      const [open, close] = [Array<string>(depth).fill(around), Array<string>(depth).fill(`</${nameOf(around)}>`)];
      pieces.splice(at, element.length, ...open, ...element, ...close);
      return;
    }
    case 4: {
      const name = nameOf(pieces[other] ?? "");
      if (!isOpening(tag) || name === "") return;
      pieces[at] = tag.replace(nameOf(tag), name);
      const end = at + element.length - 1;
      if ((pieces[end] ?? "").startsWith("</")) pieces[end] = `</${name}>`;
      return;
    }
    case 5:
    case 6:
      pieces[at] = withExtremeValue(tag, random);
      return;
    case 7:
      pieces[at] = tag.replace(/\s[^\s=>]+="[^"]*"/, ""); // ' w:val="1"'
      return;
    case 8: {
      const text = pieces.findIndex((piece, place) => place > at && !piece.startsWith("<"));
      if (text >= 0) pieces[text] = `${pieces[text] ?? ""}${escaped(oneOf(EXTREME_TEXTS, random) ?? "", random)}`;
      return;
    }
    default:
      pieces.splice(at, 1);
  }
}

function tagNear(pieces: readonly string[], from: number): number {
  const found = pieces.findIndex((piece, at) => at >= from && isOpening(piece));
  return found < 0 ? from : found;
}

function repeated(element: readonly string[], times: number): readonly string[] {
  return Array.from({ length: times }, () => element).flat();
}

function withExtremeValue(tag: string, random: Random): string {
  const values = [...tag.matchAll(/="([^"]*)"/g)]; // '="12"'
  const chosen = oneOf(values, random);
  if (chosen === undefined) return tag;
  const pool = random() < 0.7 ? EXTREME_NUMBERS : EXTREME_TEXTS;
  const value = (oneOf(pool, random) ?? "").replaceAll('"', "");
  return `${tag.slice(0, chosen.index)}="${value.replaceAll("<", "&lt;").replaceAll("&", "&amp;")}"${tag.slice(chosen.index + chosen[0].length)}`;
}

/** Mostly as the text of an element must be written, sometimes not. */
function escaped(text: string, random: Random): string {
  return random() < 0.2 ? text : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\u0000", "");
}
