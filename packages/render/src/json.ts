/**
 * An object of the contract as JSON: indented by two spaces, keys in the order of the object, ended by a line break.
 *
 * Halves of broken character pairs are escaped, so the text is valid wherever it goes.
 */
export function renderJson(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
