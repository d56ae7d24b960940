/** What a Markdown file says of itself before its text. */
export interface FrontMatter {
  /** Its lines as they stand, without the rules around them. */
  readonly lines: readonly string[];
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The file with blanks in its place: everything behind it stands where it stood. */
  readonly rest: string;
}

/** No front matter has more lines. */
const MOST_LINES = 200;

/** Finds front matter in YAML ("---", "title: Compact", "---") at the start of a file; null where there is none. */
export function frontMatterOf(text: string): FrontMatter | null {
  if (!text.startsWith("---\n")) return null;
  const lines = text.split("\n", MOST_LINES);
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)); // "---", not "--- text"
  if (end < 2) return null;
  const inside = lines.slice(1, end);
  if (!inside.every(isYaml) || !/^[\w-]+:/.test(inside[0] ?? "")) return null; // "title: Compact"
  const length = lines.slice(0, end + 1).join("\n").length;
  return {
    lines: inside.map((line) => line.trim()).filter((line) => line !== ""),
    title: valueOf(inside, "title"),
    language: valueOf(inside, "lang") ?? valueOf(inside, "language"),
    rest: `${text.slice(0, length).replaceAll(/[^\n]/g, " ")}${text.slice(length)}`, // anything but line ends
  };
}

/** "key: value", "- item", "  indented", "# comment" or nothing; a sentence is none. */
function isYaml(line: string): boolean {
  return line.trim() === "" || /^(?:[\w-]+:(?:\s|$)|\s|-\s|#)/.test(line); // "date: 2031", "  - one"
}

function valueOf(lines: readonly string[], key: string): string | null {
  const line = lines.find((each) => each.startsWith(`${key}:`));
  const value = line?.slice(key.length + 1).trim() ?? "";
  const isQuoted = value.length > 1 && "\"'".includes(value.charAt(0)) && value.endsWith(value.charAt(0));
  const bare = isQuoted ? value.slice(1, -1) : value;
  return bare === "" || bare === "|" || bare === ">" ? null : bare;
}
