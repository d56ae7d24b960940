/** As many characters as a sheet's name may have. */
const LONGEST_NAME = 31;

/** Names that spreadsheet programs take for sheets: short, without what means something in a reference, no two alike. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    // ":" and "'" fit, "Rev 2" does not.
    const clean = name.replaceAll(/[[\]:*?/\\'\p{Cc}]/gu, " ").trim() || "Sheet";
    let free = cut(clean, LONGEST_NAME);
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const behind = ` (${number})`;
      free = `${cut(clean, LONGEST_NAME - behind.length)}${behind}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** No half of a pair is left at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/\p{Cs}$/u, "")
    .trim();
}
