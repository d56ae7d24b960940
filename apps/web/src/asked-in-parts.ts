/** Which part of a long answer is asked for. */
export interface AskedPart {
  readonly from: number;
  readonly limit: number;
}

/** As many items as the server gives at once: neither it nor the page is held up by more. */
const PART_LIMIT = 200;

/** Asks for a long answer part after part; gives the first part's particulars with the items of all. */
export async function askedInParts<Answer extends { readonly of: number }, Item>(
  ask: (part: AskedPart) => Promise<Answer>,
  itemsOf: (answer: Answer) => readonly Item[],
): Promise<{ readonly first: Answer; readonly items: readonly Item[] }> {
  const first = await ask({ from: 0, limit: PART_LIMIT });
  const items = [...itemsOf(first)];
  while (items.length < first.of) {
    const more = itemsOf(await ask({ from: items.length, limit: PART_LIMIT }));
    // The draft became shorter meanwhile: whoever asks again gets it as it is now.
    if (more.length === 0) break;
    items.push(...more);
  }
  return { first, items };
}
