import type { DraftToKeep } from "../archive.ts";
import { alignment, batchOf, draftToKeep, gapLink, statementToKeep } from "../made-for-tests.ts";

/** The first draft. */
export const zero = draftToKeep("zero", ["Parties shall share what they measure.", "Lakes cross borders."], {
  date: { on: "2031-01-06", precision: "day", zone: null, source: "given" },
  rounds: [1],
  symbol: "A/CONF.900/L.1",
});
/** It goes on the first, in a compilation with a covering letter. */
export const plus: DraftToKeep = {
  ...draftToKeep("plus", ["Lakes cross borders."], {
    date: { on: "2031-02-20T18:00", precision: "minute", zone: "Asia/Tokyo", source: "covering-letter" },
    basedOn: ["zero"],
    rounds: [1, 2],
    kind: "compilation",
  }),
  alignments: [{ before: "zero", after: "plus", alignment: alignment(0.5) }],
};
/** It goes on both, over a gap as well. */
export const rev: DraftToKeep = {
  ...draftToKeep("rev-1", ["Parties should share what they measure."], { basedOn: ["plus", "zero"] }),
  alignments: [
    { before: "plus", after: "rev-1", alignment: alignment(0.6) },
    { before: "zero", after: "rev-1", alignment: alignment(0.7) },
  ],
  gapLinks: [gapLink("zero", "rev-1")],
};
/** A statement about the first. */
export const remarks = statementToKeep("remarks", "We prefer \u201cshall\u201d in paragraph 1.");
/** All of it, as one import brings it. */
export const series = batchOf([zero, plus, rev], [remarks]);
