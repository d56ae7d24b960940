import type { Readable } from "node:stream";

export interface BodyLimits {
  readonly bytes: number;
  /** Longest silence between two pieces. */
  readonly stallMs: number;
}

/** The bytes of a body, or why they were not all received. */
export type ReceivedBody =
  | { readonly kind: "received"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" | "stalled" | "broken-off" };

/**
 * Collects a body, stopping as soon as it is larger than allowed or silent for too long. Whatever length was announced,
 * what counts is what comes.
 */
export function receiveBody(body: Readable, limits: BodyLimits): Promise<ReceivedBody> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let received = 0;
    const silence = setTimeout(() => settle({ kind: "stalled" }), limits.stallMs);

    function settle(outcome: ReceivedBody): void {
      clearTimeout(silence);
      body.off("data", take).off("end", finish).off("close", breakOff).off("error", breakOff);
      body.pause();
      resolve(outcome);
    }
    function take(piece: Buffer): void {
      silence.refresh();
      received += piece.byteLength;
      if (received > limits.bytes) settle({ kind: "too-large" });
      else pieces.push(piece);
    }
    function finish(): void {
      settle({ kind: "received", bytes: Buffer.concat(pieces, received) });
    }
    function breakOff(): void {
      settle({ kind: "broken-off" });
    }
    body.on("data", take).on("end", finish).on("close", breakOff).on("error", breakOff);
  });
}
