/** English, as in most files that number in words; Word prints them in the language of the paragraph. */
const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["five", "fifth"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["twelve", "twelfth"],
]);

/** "Forty-five"; null beyond 999, where Word itself begins to differ by version. */
export function cardinalInWords(value: number): string | null {
  const words = inWords(value);
  return words === null ? null : capitalised(words);
}

/** "Forty-fifth"; null beyond 999. */
export function ordinalInWords(value: number): string | null {
  const words = inWords(value);
  if (words === null) return null;
  const start = Math.max(words.lastIndexOf(" "), words.lastIndexOf("-")) + 1;
  const last = words.slice(start);
  const regular = last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`;
  return capitalised(words.slice(0, start) + (ORDINALS.get(last) ?? regular));
}

function inWords(value: number): string | null {
  if (value < 1 || value > 999) return null;
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const front = hundreds === 0 ? "" : `${SMALL[hundreds - 1]} hundred`;
  return [front, rest === 0 ? "" : belowHundred(rest)].filter((words) => words !== "").join(" ");
}

function belowHundred(value: number): string {
  if (value < 20) return SMALL[value - 1] ?? "";
  const tens = TENS[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? tens : `${tens}-${SMALL[(value % 10) - 1]}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
