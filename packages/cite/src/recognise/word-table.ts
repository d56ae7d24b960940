/** Words with what they stand for: each line of words, parted by blanks, under its meaning. */
export function wordTable<Meaning>(
  lines: readonly (readonly [words: string, meaning: Meaning])[],
): ReadonlyMap<string, Meaning> {
  return new Map(lines.flatMap(([words, meaning]) => words.split(" ").map((word) => [word, meaning] as const)));
}

export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
