import type {
  BracketChange,
  ChangeReport,
  ReportCounts,
  ReportedChange,
  ReportedMove,
  ReportedParagraph,
  ReportedPlace,
  ReportedSection,
  ReportedStretch,
} from "@travaux/model";
import { mastheadsInWords } from "./masthead-words.ts";
import type { MastheadInWords } from "./masthead-words.ts";
import { counted, grouped, listed } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";

/** A change report as every form prints it: titles, sentences and figures, with nothing left to decide but the setting. */
export interface ChangeReportWords {
  readonly title: string;
  /** "Masthead before: …": shown, and no part of what is compared. */
  readonly mastheads: readonly MastheadInWords[];
  readonly figures: readonly FigureInWords[];
  readonly sections: readonly SectionInWords[];
}

export interface FigureInWords {
  readonly name: string;
  readonly count: string;
  readonly rule: string;
}

export interface SectionInWords {
  readonly title: string;
  readonly entries: readonly EntryInWords[];
  /** "2 changes of form only.", or empty. */
  readonly rest: string;
}

/** One paragraph, or group, with what happened to it and the places that are told. */
export interface EntryInWords {
  /** "6 (was 10)", "“Our cooperative …”". */
  readonly cited: string;
  readonly what: string;
  readonly places: readonly string[];
}

const figureNames = {
  revised: "Reworded",
  inserted: "New",
  deleted: "Dropped",
  split: "Split",
  merged: "Merged",
  recast: "Recast",
  moves: "Passages moved",
  stronger: "Legal force: stronger",
  weaker: "Legal force: weaker",
  numbers: "Numbers and dates",
  bracketsBefore: "Brackets before",
  bracketsAfter: "Brackets now",
  quiet: "Form only",
} as const satisfies { readonly [Figure in keyof ReportCounts]: string };

/** Figures without which a report does not stand, even when they are nothing. */
const alwaysTold: ReadonlySet<string> = new Set(["revised", "inserted", "deleted", "bracketsBefore", "bracketsAfter"]);

/** Words that a place may have on either side and still be told word by word. */
const SHORT_PLACE = 12;
/** Places of plain wording that are told of one paragraph; the others are counted. */
const PLACES_TOLD = 4;

export function changeReportWords(report: ChangeReport): ChangeReportWords {
  const figures = Object.entries(report.counts) as readonly (readonly [keyof ReportCounts, number])[];
  return {
    title: `Main changes from ${showControls(report.before)} to ${showControls(report.after)}`,
    figures: figures
      .filter(([figure, count]) => count > 0 || alwaysTold.has(figure))
      .map(([figure, count]) => ({
        name: figureNames[figure],
        count: grouped(count),
        rule: report.rules[figure],
      })),
    mastheads: mastheadsInWords(report.mastheads?.before, report.mastheads?.after),
    sections: report.sections.map(sectionInWords),
  };
}

function sectionInWords({ heading, moves, changes, quiet }: ReportedSection): SectionInWords {
  return {
    title: heading === null ? "Under no heading" : headingInWords(heading),
    entries: [...moves.map(moveInWords), ...changes.map(entryInWords)],
    rest: quiet === 0 ? "" : `${counted(quiet, "change")} of form only.`,
  };
}

function headingInWords({ address, start }: ReportedParagraph): string {
  const text = showControls(start);
  if (address === null || text.toLowerCase() === address.toLowerCase()) return text;
  return text === "" ? showControls(address) : `${showControls(address)} ${text}`;
}

function moveInWords({ before, after }: ReportedMove): EntryInWords {
  return { cited: stretchesInWords(after), what: `moved here; stood at ${stretchesInWords(before)}.`, places: [] };
}

/** "38 to 40", "PP7 and 44(1)". */
function stretchesInWords(stretches: readonly ReportedStretch[]): string {
  return listed(
    stretches.map(({ first, last }) => (first.id === last.id ? nameOf(first) : `${nameOf(first)} to ${nameOf(last)}`)),
  );
}

function entryInWords(change: ReportedChange): EntryInWords {
  const doubt = change.isDoubtful ? " That these belong together is doubtful." : "";
  return {
    cited: citedInWords(change),
    what: `${whatHappened(change)}.${doubt}`,
    places: placesInWords(change.places),
  };
}

function citedInWords({ kind, before, after }: ReportedChange): string {
  const now = listed((after.length > 0 ? after : before).map(nameOf));
  const [was] = before;
  const isOther = kind === "revised" && was?.address !== null && was?.address !== after[0]?.address;
  return isOther && was !== undefined ? `${now} (was ${nameOf(was)})` : now;
}

function whatHappened(change: ReportedChange): string {
  const { kind, before, after, words } = change;
  const restored = change.restored ? ", back from an earlier draft" : "";
  const measure = `${counted(words.inserted, "word")} in and ${grouped(words.deleted)} out`;
  const from = listed(before.map(nameOf));
  switch (kind) {
    case "inserted":
      return `new, ${counted(words.inserted, "word")}: ${quoted(after[0]?.start)}`;
    case "deleted":
      return `dropped, ${counted(words.deleted, "word")}: ${quoted(before[0]?.start)}`;
    case "split":
      return `split from ${from}${restored}: ${measure}`;
    case "merged":
      return `merged from ${from}${restored}: ${measure}`;
    case "recast":
      return `recast from ${from}${restored}: ${measure}`;
    case "same":
      return `the same words${restored}`;
    case "revised":
      return `reworded${restored}: ${measure}, of ${grouped(words.kept + words.deleted)}`;
  }
}

function nameOf({ address, start }: ReportedParagraph): string {
  return address === null ? quoted(start) : showControls(address);
}

function quoted(start: string | undefined): string {
  return `“${showControls(start ?? "")}”`;
}

/** What binds, counts or is open is always told; plain wording while it is short, and there is little of it. */
function placesInWords(places: readonly ReportedPlace[]): readonly string[] {
  const isWeighty = ({ changes }: ReportedPlace): boolean =>
    changes.some(
      (change) => change === "legal-force" || change === "number" || change === "brackets" || change === "reference",
    );
  const isShort = ({ before, after }: ReportedPlace): boolean =>
    [before, after].every((words) => words.split(" ").length <= SHORT_PLACE);
  let room = PLACES_TOLD;
  const told = places.filter((place) => {
    if (isWeighty(place)) return true;
    if (!isShort(place) || room === 0) return false;
    room -= 1;
    return true;
  });
  const left = places.length - told.length;
  const rest =
    left === 0
      ? []
      : [
          told.length === 0
            ? `${counted(left, "place")}, longer than is told here.`
            : `${counted(left, "more place")}.`,
        ];
  return [...told.map(placeInWords), ...rest];
}

const bracketWords = {
  opened: "brackets opened",
  closed: "brackets closed",
  lifted: "brackets lifted",
  moved: "brackets moved",
  content: "words in brackets changed",
} as const satisfies Record<BracketChange, string>;

/** "“shall” is now “should” (legal force, weaker)". */
function placeInWords(place: ReportedPlace): string {
  const { before, after } = place;
  const notes = notesOf(place);
  const what =
    before === ""
      ? `now with ${quoted(after)}`
      : after === ""
        ? `now without ${quoted(before)}`
        : `${quoted(before)} is now ${quoted(after)}`;
  return `${what}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

function notesOf({ changes, force, brackets = [] }: ReportedPlace): readonly string[] {
  return [
    ...(changes.includes("legal-force") ? [`legal force${force === undefined ? "" : `, ${force}`}`] : []),
    ...(changes.includes("number") ? ["number"] : []),
    ...(changes.includes("reference") ? ["reference"] : []),
    ...brackets.map((change) => bracketWords[change]),
  ];
}
