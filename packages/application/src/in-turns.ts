import type { Outcome } from "./travaux-error.ts";

/**
 * Does something with every item, at most `atOnce` at the same time. The answers stand in the order of the items; the
 * first refusal ends it, once what was begun is done.
 */
export async function inTurns<Item, Answer>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Outcome<Answer>>,
): Promise<Outcome<readonly Answer[]>> {
  const answers: Answer[] = [];
  for (let first = 0; first < items.length; first += atOnce) {
    const outcomes = await Promise.all(items.slice(first, first + atOnce).map(work));
    for (const outcome of outcomes) {
      if (!outcome.ok) return outcome;
      answers.push(outcome.value);
    }
  }
  return { ok: true, value: answers };
}
