import type { Readable } from "../mending/use-reading.ts";
import type { ReadModel, SentFile } from "../read-model.ts";

/** A file that was sent, to be read with more and more said about it. */
export function readableFile(read: ReadModel, file: SentFile): Readable {
  return { key: ["file", file.upload], read: async ({ mends, legend }) => read.preview(file, { mends, legend }) };
}
