import { breath } from "../drawing/breath.ts";
import type { FileOrder, FileWriter } from "./file-order.ts";
import { inPieces } from "./in-pieces.ts";
import type { FromWorker, ToWorker } from "./worker-words.ts";
import { writeOrder } from "./write-order.ts";

/** A worker that is there, or null where the browser starts none: an old one, or one that was told not to. */
type Started = Worker | null;

/** A worker that did not say that it listens by then is taken for one that never will. */
const START_MS = 10_000;

/**
 * Makes files in a worker, so that the page can be read meanwhile. Each file has a worker of its own, which is ended with
 * it, or when it is given up. Where no worker starts the file is made all the same, in the page.
 */
export function writerIn(startWorker: () => Worker): FileWriter {
  return async (order, signal) => {
    const worker = await started(startWorker, signal);
    if (worker === null) return writeOrder(order);
    try {
      return await writtenBy(worker, order, signal);
    } finally {
      worker.terminate();
    }
  };
}

async function started(startWorker: () => Worker, signal: AbortSignal): Promise<Started> {
  signal.throwIfAborted();
  let worker: Worker;
  try {
    worker = startWorker();
  } catch {
    return null;
  }
  return new Promise((resolve, reject) => {
    const end = (is: Started): void => {
      clearTimeout(late);
      if (is === null) worker.terminate();
      resolve(is);
    };
    const late = setTimeout(() => end(null), START_MS);
    worker.addEventListener("message", () => end(worker), { once: true });
    worker.addEventListener("error", () => end(null), { once: true });
    signal.addEventListener("abort", () => {
      reject(signal.reason);
      end(null);
    });
  });
}

async function writtenBy(worker: Worker, order: FileOrder, signal: AbortSignal): Promise<Uint8Array> {
  const file = new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "file") resolve(data.file);
      if (data.kind === "failed") reject(new Error(data.what));
    });
    worker.addEventListener("error", () => reject(new Error("the worker broke off")));
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  const [made] = await Promise.all([file, handOver(worker, order, signal)]);
  return made;
}

/** Piece by piece: a long comparison handed over at once holds the page as long as half of what it takes to make the file. */
async function handOver(worker: Worker, order: FileOrder, signal: AbortSignal): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of the page's own origin
  const say = (words: ToWorker): void => worker.postMessage(words);
  const { frame, pieces } = inPieces(order);
  say({ kind: "frame", frame });
  for (const piece of pieces) {
    await breath();
    if (signal.aborted) return;
    say({ kind: "piece", piece });
  }
  say({ kind: "write" });
}
