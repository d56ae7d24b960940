import { codeOf } from "../files/read-original.ts";

/**
 * Writes to a stream and waits until it is taken. A reader that went away (`| head`) is no error: there is nobody left
 * to write for.
 */
export function writeOut(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (thrown?: unknown): void => {
      stream.off("error", settle);
      if (thrown === undefined || thrown === null || codeOf(thrown) === "EPIPE") resolve();
      else reject(thrown);
    };
    stream.on("error", settle);
    stream.write(text, settle);
  });
}
