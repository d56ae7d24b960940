const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener("message", () => waiting.shift()?.());
channel.port1.start();

/** Lets the page do what else it has to do (draw, answer a key) before the work at hand goes on. */
export async function breath(): Promise<void> {
  // Not a timer: browsers make those wait four milliseconds once they follow each other.
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

/** As long as work may go on without a breath: with what the page does besides, a frame stays far below 50 ms. */
const SLICE_MS = 8;

/**
 * Does work that is written as a generator, in slices: wherever it yields it may be interrupted.
 *
 * @param isWanted asked at each breath: once it says no, the work is dropped
 * @returns what the work returns, or null when it was dropped
 */
export async function inSlices<Done>(
  work: Generator<void, Done>,
  isWanted: () => boolean = () => true,
): Promise<Done | null> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await breath();
    if (!isWanted()) return null;
    until = performance.now() + SLICE_MS;
  }
}

/** Does such work at once. */
export function atOnce<Done>(work: Generator<void, Done>): Done {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
