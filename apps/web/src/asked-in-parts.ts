/** Which part of a long answer is asked for. */
export interface AskedPart {
  readonly from: number;
  readonly limit: number;
}

/** As many items as fill a window: they are there first. */
const FIRST_LIMIT = 40;
/** As many items as the server gives at once: neither it nor the page is held up by more. */
const PART_LIMIT = 200;

/**
 * Asks for a long answer part after part; gives the first part's particulars with the items of all.
 *
 * @param begun told of the first part where there are more
 */
export async function askedInParts<Answer extends { readonly of: number }, Item>(
  ask: (part: AskedPart) => Promise<Answer>,
  itemsOf: (answer: Answer) => readonly Item[],
  begun?: (beginning: Answer) => void,
): Promise<{ readonly first: Answer; readonly items: readonly Item[] }> {
  const first = await ask({ from: 0, limit: FIRST_LIMIT });
  const items = [...itemsOf(first)];
  if (items.length < first.of) begun?.(first);
  while (items.length < first.of) {
    const more = itemsOf(await ask({ from: items.length, limit: PART_LIMIT }));
    // The draft became shorter meanwhile: whoever asks again gets it as it is now.
    if (more.length === 0) break;
    items.push(...more);
  }
  return { first, items };
}
