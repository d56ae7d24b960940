import { codeOf } from "../files/read-original.ts";

/**
 * Writes to a stream and waits until it is taken. A reader that went away (`| head`) is no error: there is nobody left
 * to write for.
 */
export function writeOut(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (thrown) => {
      if (thrown === undefined || thrown === null || codeOf(thrown) === "EPIPE") resolve();
      else reject(thrown);
    });
  });
}

/**
 * A stream tells of what went wrong a second time, as an event that ends the process unless it is heard. Whoever wrote
 * has been told, and says it in a sentence.
 */
export function hearStreamErrors(...streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) stream.on("error", () => null);
}
