import type { Piece } from "./in-pieces.ts";

/** What a page says to the worker that makes a file: the order with its long lists empty, what belongs into them, that all is there. */
export type ToWorker =
  | { readonly kind: "frame"; readonly frame: object }
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "write" };

/** What the worker says: that it is there and listens, the file, or that it could not. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "file"; readonly file: Uint8Array }
  | { readonly kind: "failed"; readonly what: string };
