import type { DraftListEntry } from "@travaux/model";

type Named = Pick<DraftListEntry, "id" | "label">;

/**
 * What is searched for what was typed: as it is, but that a draft named beside a number becomes an address, as people
 * say it: "rev-2 44" and "44 Rev 2" are "44@rev-2".
 */
export function paletteQuery(typed: string, drafts: readonly Named[]): string {
  const words = typed.trim().replaceAll(/\s+/g, " ");
  for (const { id, label } of drafts) {
    for (const name of [id, label].map(fold)) {
      const rest = restBeside(words, name);
      // "44", "16(c)" and "OP12" fit, "water" does not: words beside the name of a draft are words to look for.
      if (rest !== null && /^(?:\p{L}{1,4}\.?\s?)?\d[\p{L}\d().\s]*$/u.test(rest)) return `${rest}@${id}`;
    }
  }
  return words;
}

/** Drafts that are called what was typed, or whose name begins so; the latest first. */
export function draftsCalled<Draft extends Named>(typed: string, drafts: readonly Draft[]): readonly Draft[] {
  const wanted = fold(typed.trim());
  if (wanted === "") return [];
  return drafts.filter(({ id, label }) => fold(id).startsWith(wanted) || fold(label).includes(wanted)).toReversed();
}

/** What stands before or after a name; null when the name does not stand at an end. */
function restBeside(words: string, name: string): string | null {
  const folded = fold(words);
  if (folded.startsWith(`${name} `)) return words.slice(name.length + 1);
  return folded.endsWith(` ${name}`) ? words.slice(0, -name.length - 1) : null;
}

/** Of the same length as what was typed, in the scripts in which drafts are called. */
function fold(name: string): string {
  return name.toLowerCase();
}
