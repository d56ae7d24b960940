/** What the name of a file tells of the draft in it. */
export interface GuessedDraft {
  readonly label: string;
  /** ISO day; null when the name holds none. */
  readonly date: string | null;
}

/** "2031-05-28", "20310528" and "2031_05_28" fit, "2031" and "1.2.2031" do not. */
const DAY = /(?<!\d)((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** Guesses label and date: "2031-05-28_rev-2.docx" is "Rev 2" of 28 May. Shown to be corrected, never kept unseen. */
export function guessDraft(fileName: string): GuessedDraft {
  const dot = fileName.lastIndexOf(".");
  const stem = dot > 0 ? fileName.slice(0, dot) : fileName;
  const day = DAY.exec(stem);
  const words = stem.replace(DAY, " ").replaceAll(/[-_]+/g, " ").replaceAll(/\s+/g, " ").trim();
  const [, year, month, date] = day ?? [];
  return {
    label: words.charAt(0).toUpperCase() + words.slice(1),
    date: year === undefined || month === undefined || date === undefined ? null : `${year}-${month}-${date}`,
  };
}

/** How far along a series the usual names stand; others stand between the first and the last. */
function rankOf(label: string): number {
  if (/^(?:zero|elements|non.?paper)\b/i.test(label)) return 0; // "Zero draft" fits, "Rev 0" does not.
  return /^(?:final|adopted)\b/i.test(label) ? 2 : 1; // "Final draft" fits, "Semi-final" does not.
}

const byName = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Files in the order of the drafts in them, as far as their names tell: by date where both have one, else as drafts are named. */
export function inDraftOrder<Item extends { readonly name: string }>(files: readonly Item[]): readonly Item[] {
  return files
    .map((file) => ({ file, guess: guessDraft(file.name) }))
    .toSorted((one, other) => {
      const [first, second] = [one.guess, other.guess];
      if (first.date !== null && second.date !== null && first.date !== second.date)
        return first.date < second.date ? -1 : 1;
      const ranks = rankOf(first.label) - rankOf(second.label);
      return ranks === 0 ? byName.compare(first.label, second.label) : ranks;
    })
    .map(({ file }) => file);
}
