/** Words of the first line that name a text which came without a name. */
const NAME_WORDS = 6;
const LONGEST_NAME = 60;

/** A text that was pasted, as a file: it is called by its first words, without what a file's name may not hold. */
export function pastedFile(text: string): File {
  const [first = ""] = text.trim().split("\n");
  const words = first
    // "/", "\\" and a tab fit, "a" does not.
    .replaceAll(/[/\\\p{Cc}]/gu, " ")
    .trim()
    .split(/\s+/)
    .slice(0, NAME_WORDS);
  const name = [...words.join(" ")].slice(0, LONGEST_NAME).join("").trim();
  return new File([text], `${name === "" ? "statement" : name}.txt`, { type: "text/plain" });
}
