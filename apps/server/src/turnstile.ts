/** Runs a piece of work when its turn comes. */
export type Turnstile = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * Lets at most so many pieces of work run at the same time; the others wait in the order in which they came. Work that
 * fails gives its place to the next all the same.
 */
export function turnstile(atOnce: number): Turnstile {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (running < atOnce) running += 1;
    // Whoever leaves hands over the place: nobody who comes later can take it in between.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
