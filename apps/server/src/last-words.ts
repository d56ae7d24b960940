import { Readable } from "node:stream";

/** What of a body nobody wants is still taken, so that its sender comes to reading. */
export interface LingerLimits {
  readonly lingerBytes: number;
  readonly lingerMs: number;
}

/**
 * An answer that is given while the body of its request may still be coming: the words at once, the end of them only when
 * the sender has stopped, or has sent or waited for more than is allowed.
 *
 * A connection that is closed with something unread on it is reset, and a reset can take away words that the other side
 * has not read yet (RFC 9112, 9.6: close in stages). So what comes is read, and thrown away.
 */
export function lastWords(words: string, body: Readable, limits: LingerLimits): Readable {
  async function* saidThenQuiet(): AsyncGenerator<string> {
    yield words;
    await quietOf(body, limits);
  }
  return Readable.from(saidThenQuiet(), { objectMode: false });
}

function quietOf(body: Readable, { lingerBytes, lingerMs }: LingerLimits): Promise<void> {
  return new Promise((resolve) => {
    if (body.readableEnded || body.destroyed) {
      resolve();
      return;
    }
    let passed = 0;
    const patience = setTimeout(settle, lingerMs);

    function settle(): void {
      clearTimeout(patience);
      body.off("data", throwAway).off("end", settle).off("close", settle).off("error", settle);
      body.pause();
      resolve();
    }
    function throwAway(piece: Buffer): void {
      passed += piece.byteLength;
      if (passed > lingerBytes) settle();
    }
    body.on("data", throwAway).on("end", settle).on("close", settle).on("error", settle);
    body.resume();
  });
}
