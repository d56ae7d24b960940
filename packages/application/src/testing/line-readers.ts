import { failure, success } from "@travaux/model";
import type { Ports } from "../ports.ts";
import { readLines, readStatementLines } from "./read-lines.ts";

let uuids = 0;

/** Everything that the use cases need of the world but an archive: readers of one line a paragraph, and a clock that stands. */
export const lineReaders: Omit<Ports, "openArchive"> = {
  readDraft: readLines,
  readStatement: readStatementLines,
  readTemplate: async () => success(null),
  bundles: { open: ({ name }) => failure({ kind: "empty-file", name }), mostBytes: 1_000_000 },
  cleanWord: async ({ name }) =>
    failure({ kind: "not-cleaned", name, detail: "it is lines", advice: "give a Word file" }),
  reader: { algorithm: "lines", version: 1 },
  journal: { now: () => "2031-05-28T10:00:00.000Z", newUuid: () => `uuid-${(uuids += 1)}` },
};
