import { useEffect, useMemo, useState } from "react";
import { breath } from "./breath.ts";

/** Work that may be interrupted wherever it yields. */
export type Steps<Done> = Generator<void, Done>;

/** As long as work may go on without a breath: with what the page does besides, a frame stays far below 50 ms. */
const SLICE_MS = 8;

/** Does work at once. */
export function atOnce<Done>(steps: Steps<Done>): Done {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Work under way: what takes a slice only is done from the start, everything else in slices. */
class SlicedWork<Done> {
  readonly #steps: Steps<Done>;
  #outcome: { readonly done: Done } | null = null;

  constructor(steps: Steps<Done>) {
    this.#steps = steps;
    this.#goOn();
  }

  /** Null while there is more to do. */
  get outcome(): { readonly done: Done } | null {
    return this.#outcome;
  }

  #goOn(): void {
    const until = performance.now() + SLICE_MS;
    while (this.#outcome === null && performance.now() < until) {
      const step = this.#steps.next();
      if (step.done === true) this.#outcome = { done: step.value };
    }
  }

  /** @param isWanted asked before each slice: once it says no, the work rests */
  async finish(isWanted: () => boolean): Promise<void> {
    while (this.#outcome === null) {
      await breath();
      if (!isWanted()) return;
      this.#goOn();
    }
  }
}

/** What came of the latest work that is finished, and whether that is what was begun last. */
export interface SlicedOutcome<Done> {
  readonly done: Done | null;
  readonly isCurrent: boolean;
}

/**
 * Does work in slices, and shows what the work before came to until it is done.
 *
 * @param begin changes when there is other work to do
 */
export function useSlices<Done>(begin: () => Steps<Done>): SlicedOutcome<Done> {
  const work = useMemo(() => new SlicedWork(begin()), [begin]);
  const [finished, setFinished] = useState<SlicedWork<Done> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const finish = async (): Promise<void> => {
      await work.finish(() => isWanted);
      if (isWanted) setFinished(work);
    };
    void finish();
    return () => {
      isWanted = false;
    };
  }, [work]);
  const shown = work.outcome ?? finished?.outcome;
  return { done: shown?.done ?? null, isCurrent: work.outcome !== null };
}
