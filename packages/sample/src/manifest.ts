import { draftSheets } from "./drafts.ts";
import { statementSheets } from "./statements.ts";

/** A round of the sample: ISO days, inclusive. */
export interface RoundSheet {
  readonly number: number;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export const roundSheets: readonly RoundSheet[] = [
  { number: 1, label: "First round", from: "2031-02-03", to: "2031-02-06" },
  { number: 2, label: "Second round", from: "2031-03-10", to: "2031-03-13" },
  { number: 3, label: "Third round", from: "2031-04-07", to: "2031-04-10" },
  { number: 4, label: "Fourth round", from: "2031-05-12", to: "2031-05-16" },
  { number: 5, label: "Fifth round", from: "2031-06-04", to: "2031-06-08" },
  { number: 6, label: "Sixth round", from: "2031-07-07", to: "2031-07-11" },
];

/** The manifest that imports the whole negotiation. Speakers, dates and rounds of statements are left to be read in them. */
export function writeManifest(): string {
  const rounds = roundSheets.map(
    ({ number, label, from, to }) => `  - {number: ${number}, label: "${label}", from: ${from}, to: ${to}}`,
  );
  const drafts = draftSheets.map(
    ({ id, label, file, date, rounds: served }) =>
      `  - {id: ${id}, file: ${file}, label: "${label}", date: "${date}", rounds: [${served.join(", ")}]}`,
  );
  const statements = statementSheets.map(({ file }) => `  - {file: ${file}}`);
  return [
    "# The whole sample negotiation; import it with: travaux import manifest.yaml",
    'negotiation: {name: shared-waters, title: "Compact on Shared Waters", zone: America/New_York}',
    "rounds:",
    ...rounds,
    "drafts:",
    ...drafts,
    "statements:",
    ...statements,
    "",
  ].join("\n");
}
