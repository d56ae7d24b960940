import type { FileOrder } from "./file-order.ts";
import { putPiece } from "./in-pieces.ts";
import type { FromWorker, ToWorker } from "./worker-words.ts";
import { writeOrder } from "./write-order.ts";

/** Where a worker hears and speaks. */
export interface WorkerPlace {
  addEventListener(kind: "message", hear: (event: MessageEvent<ToWorker>) => void): void;
  postMessage(words: FromWorker, options: { readonly transfer: Transferable[] }): void;
}

/** Makes a worker of the place in which it is called: it takes one order and makes the file. */
export function answerOrders(place: WorkerPlace): void {
  const say = (words: FromWorker, transfer: Transferable[] = []): void => place.postMessage(words, { transfer });
  let frame: object = {};
  const write = async (): Promise<void> => {
    // What the page sent is an order that was taken apart.
    const file = new Uint8Array(await writeOrder(frame as FileOrder));
    say({ kind: "file", file }, [file.buffer]);
  };
  place.addEventListener("message", ({ data }) => {
    if (data.kind === "frame") ({ frame } = data);
    else if (data.kind === "piece") putPiece(frame, data.piece);
    else write().catch((error: unknown) => say({ kind: "failed", what: String(error) }));
  });
  say({ kind: "ready" });
}
