/** How long ways of doing something are tried before times count, and how often then. */
export interface Trial {
  /** Until the engine has compiled what is hot: a floor is little code and is compiled soon, a reader is much. */
  readonly warmMs: number;
  readonly rounds: number;
}

/**
 * Medians of the time that each way takes, in ms and in the order of the ways. They take turns, so that what else the
 * machine does falls on all of them: read the ratios, not the times.
 */
export async function mediansInTurn(
  ways: readonly (() => unknown)[],
  { warmMs, rounds }: Trial,
): Promise<readonly number[]> {
  const times = ways.map((): number[] => []);
  const warmAt = performance.now() + warmMs;
  for (let counted = 0; counted < rounds;) {
    const round: number[] = [];
    for (const way of ways) round.push(await timeOf(way));
    if (performance.now() < warmAt) continue;
    for (const [at, time] of round.entries()) times[at]?.push(time);
    counted++;
  }
  return times.map(median);
}

async function timeOf(way: () => unknown): Promise<number> {
  const start = performance.now();
  await way();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}
