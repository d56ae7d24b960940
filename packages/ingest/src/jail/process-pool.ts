import type { ReadingProcess } from "./reading-process.ts";

/** Children that wait for a file, so that starting one costs the reader of a file nothing. */
export interface ProcessPool {
  /** Says that so many files more are to be read; spares are started for them. */
  expect(files: number): void;
  /** A child for one file: one that waits, or a new one. Of a closed pool one that has ended. */
  take(): ReadingProcess;
  /** Ends every child; those who wait for an answer get none. Fulfilled when the processes are gone. */
  close(): Promise<void>;
}

/**
 * Keeps as many children waiting as there are files expected, at most `mostSpares`. One that was taken, or that died
 * while it waited, is replaced when the next is taken or expected.
 */
export function createProcessPool(start: () => ReadingProcess, mostSpares: number): ProcessPool {
  const all = new Set<ReadingProcess>();
  let spares: ReadingProcess[] = [];
  let expected = 0;
  let isClosed = false;
  const begin = (): ReadingProcess => {
    const child = start();
    all.add(child);
    void child.gone.then(() => all.delete(child));
    // Nobody would end it later.
    if (isClosed) child.end();
    return child;
  };
  const fill = (): void => {
    if (isClosed) return;
    spares = spares.filter((spare) => spare.isWaiting());
    while (spares.length < Math.min(mostSpares, expected)) spares.push(begin());
  };
  return {
    expect(files) {
      expected += files;
      fill();
    },
    take() {
      expected = Math.max(0, expected - 1);
      const waiting = spares.find((spare) => spare.isWaiting()) ?? begin();
      spares = spares.filter((spare) => spare !== waiting);
      // After whoever takes it has given it its file: starting the next takes this process some milliseconds.
      setImmediate(fill);
      return waiting;
    },
    async close() {
      isClosed = true;
      const children = [...all];
      for (const child of children) child.end();
      await Promise.all(children.map((child) => child.gone));
    },
  };
}
