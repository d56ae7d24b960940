/** Hands out the names of elements by the convention of the standard: "art_5__para_2", each once. */
export interface ElementNames {
  /** `kept` is a name that the original gave; it is used again where nothing else has it. */
  next(wanted: WantedName): string;
  /** A name that the original gave to an element that needs none: again, where nothing else has it. */
  keep(given: string | undefined): string | undefined;
}

export interface WantedName {
  /** Name of the element around, "" for none. */
  readonly within: string;
  /** Short name of the kind of element ("para", "art"). */
  readonly prefix: string;
  /** Its label in canonical form; it is counted when it has none. */
  readonly number: string | null;
  readonly kept?: string | undefined;
}

/** `reserved`: names that the originals of some elements gave, so that no other element takes one of them. */
export function elementNames(reserved: ReadonlySet<string>): ElementNames {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const isFree = (name: string): boolean => !used.has(name) && !reserved.has(name);
  const countOf = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  return {
    keep(given) {
      if (given === undefined || used.has(given)) return undefined;
      used.add(given);
      return given;
    },
    next({ within, prefix, number, kept }) {
      if (kept !== undefined && !used.has(kept)) {
        used.add(kept);
        return kept;
      }
      const base = `${within === "" ? "" : `${within}__`}${prefix}`;
      const spelled = number === null ? "" : spellNumber(number);
      const counted = UNNUMBERED.has(prefix) ? "" : "nn_";
      const first = `${base}_${spelled === "" ? `${counted}${countOf(base)}` : spelled}`;
      let name = first;
      // A label that stands twice: "para_44", "para_44-2".
      while (!isFree(name)) name = `${first}-${countOf(first) + 1}`;
      used.add(name);
      return name;
    },
  };
}

/** Elements that never have a number: they are counted. Others say that they have none ("para_nn_1"), so that no number is taken from those that have. */
const UNNUMBERED: ReadonlySet<string> = new Set(["al", "hcontainer", "list", "note", "authorialNote", "recs", "table"]);

/** "44 bis" is "44bis", "(a)" is "a", "Art. 12" is "12", "1.2" is "1-2", "第44段" is as it is. */
function spellNumber(canonical: string): string {
  const bare = canonical.replace(/^\p{L}+\.? (?=\p{N})/u, ""); // "Art. " of "Art. 12", not of "Annex I"
  return bare
    .toLowerCase()
    .replaceAll(" ", "")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "-") // "(a)" gives "-a-"
    .replaceAll(/^-|-$/g, "") // and that "a"
    .slice(0, 64);
}
