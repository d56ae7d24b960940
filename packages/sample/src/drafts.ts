import { strToU8 } from "fflate";
import { passagesOf } from "./layout.ts";
import type { DraftId } from "./notation.ts";
import { asClean, withChangesTracked } from "./tracked-changes.ts";
import { writeDocx } from "./write/docx.ts";
import { siteFurniture, writeHtml } from "./write/html.ts";
import { writeMarkdown } from "./write/markdown.ts";
import type { Letterhead } from "./write/marked-up.ts";
import { writePdf } from "./write/pdf.ts";
import { writeText } from "./write/text.ts";

/** How one draft circulated. */
export interface DraftSheet {
  readonly id: DraftId;
  readonly label: string;
  readonly file: string;
  /** ISO, with a time of day where the draft bears one; in the negotiation's zone. */
  readonly date: string;
  readonly rounds: readonly number[];
  readonly letterhead: Letterhead;
  /** What the file prints that is no part of the text. */
  readonly furniture: readonly string[];
  readonly write: () => Promise<Uint8Array>;
}

interface Issue {
  readonly label: string;
  readonly file: string;
  readonly date: string;
  readonly rounds: readonly number[];
  readonly version: string;
  readonly issued: string;
}

function sheet(
  id: DraftId,
  issue: Issue,
  write: (letterhead: Letterhead) => Uint8Array | Promise<Uint8Array>,
): DraftSheet {
  const letterhead = { draft: id, version: issue.version, issued: issue.issued };
  const line = `${issue.version}, ${issue.issued}`;
  const around = issue.file.endsWith(".html") ? [...siteFurniture.navigation, line, siteFurniture.footer] : [line];
  return {
    id,
    label: issue.label,
    file: issue.file,
    date: issue.date,
    rounds: issue.rounds,
    letterhead,
    furniture: issue.file.endsWith(".txt") ? [issue.version, issue.issued] : around,
    write: async () => write(letterhead),
  };
}

const secretariat = { author: "Joint Secretariat", instant: "2031-03-03T09:40:00Z" } as const;

/** The series, in order, each in the format in which it went out. */
export const draftSheets: readonly DraftSheet[] = [
  sheet(
    "zero",
    {
      label: "Zero draft",
      file: "zero-draft.pdf",
      date: "2031-01-20",
      rounds: [1],
      version: "Zero draft",
      issued: "20 January 2031",
    },
    (letterhead) => writePdf(passagesOf("zero"), letterhead, "2031-01-20T15:00:00Z"),
  ),
  sheet(
    "zero-plus",
    {
      label: "Zero draft plus",
      file: "zero-draft-plus.docx",
      date: "2031-03-03",
      rounds: [2],
      version: "Zero draft plus",
      issued: "3 March 2031",
    },
    (letterhead) =>
      writeDocx(withChangesTracked("zero", "zero-plus"), {
        letterhead,
        numberingBy: "style",
        editor: secretariat,
        instant: "2031-03-03T16:20:00Z",
        wordsPerRun: 1000,
      }),
  ),
  sheet(
    "rev-1",
    {
      label: "Rev 1",
      file: "rev-1.html",
      date: "2031-03-26",
      rounds: [3, 4],
      version: "Draft Rev 1",
      issued: "26 March 2031",
    },
    (letterhead) => strToU8(writeHtml(passagesOf("rev-1"), letterhead)),
  ),
  sheet(
    "rev-2",
    {
      label: "Rev 2",
      file: "rev-2.md",
      date: "2031-05-28",
      rounds: [5],
      version: "Draft Rev 2",
      issued: "28 May 2031",
    },
    (letterhead) => strToU8(writeMarkdown(passagesOf("rev-2"), letterhead)),
  ),
  sheet(
    "rev-3",
    {
      label: "Rev 3",
      file: "rev-3.txt",
      date: "2031-06-27T18:00",
      rounds: [6],
      version: "Draft Rev 3",
      issued: "27 June 2031, 6 p.m.",
    },
    (letterhead) => strToU8(writeText(passagesOf("rev-3"), letterhead)),
  ),
  sheet(
    "final",
    {
      label: "Final draft",
      file: "final-draft.docx",
      date: "2031-07-10T21:30",
      rounds: [6],
      version: "Final draft",
      issued: "10 July 2031, 9.30 p.m.",
    },
    (letterhead) =>
      writeDocx(asClean("final"), {
        letterhead,
        numberingBy: "paragraph",
        editor: null,
        instant: "2031-07-11T01:30:00Z",
        wordsPerRun: 9,
      }),
  ),
];
