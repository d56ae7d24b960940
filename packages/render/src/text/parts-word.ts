/** True when white space between the two makes words of one word, or one of two: a reader has to see that it changed. */
export function partsWord(
  before: { readonly text: string } | undefined,
  after: { readonly text: string } | undefined,
): boolean {
  return isOfWord(before?.text.slice(-1) ?? "") && isOfWord(after?.text.charAt(0) ?? "");
}

function isOfWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character); // "y" and "4", not "," and "("
}
