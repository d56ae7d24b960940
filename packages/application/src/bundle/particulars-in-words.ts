import { sameContent } from "@travaux/model";
import type { BundledDraft, BundledStatement, Dated } from "@travaux/model";

/** Each particular that differs: what it is called, and how it reads here and in the bundle. */
export interface DifferingParticular {
  readonly called: string;
  readonly here: string;
  readonly inBundle: string;
}

type Described<Thing> = readonly (readonly [
  called: string,
  words: (thing: Thing) => string,
  of: (thing: Thing) => unknown,
])[];

const ofDrafts: Described<BundledDraft> = [
  ["date", ({ date }) => dateInWords(date), ({ date }) => date],
  ["kind", ({ kind }) => kind, ({ kind }) => kind],
  ["document symbol", ({ symbol }) => symbol ?? "none", ({ symbol }) => symbol],
  ["basis", ({ basedOn }) => listed(basedOn), ({ basedOn }) => basedOn],
  ["rounds", ({ rounds }) => listed(rounds.map(String)), ({ rounds }) => rounds.toSorted((one, other) => one - other)],
];

const ofStatements: Described<BundledStatement> = [
  ["title", ({ title }) => title, ({ title }) => title],
  ["speaker", ({ speaker }) => speaker ?? "not said", ({ speaker }) => speaker],
  ["actor", ({ onBehalfOf }) => onBehalfOf ?? "not said", ({ onBehalfOf }) => onBehalfOf],
  ["meeting", ({ meeting }) => meeting ?? "not said", ({ meeting }) => meeting],
  ["date", ({ date }) => dateInWords(date), ({ date }) => date],
  ["round", ({ round }) => (round === null ? "not said" : String(round)), ({ round }) => round],
  ["language", ({ language }) => language, ({ language }) => language],
];

export function differingOfDraft(here: BundledDraft, there: BundledDraft): readonly DifferingParticular[] {
  return differing(ofDrafts, here, there);
}

export function differingOfStatement(here: BundledStatement, there: BundledStatement): readonly DifferingParticular[] {
  return differing(ofStatements, here, there);
}

/** "its date is 2031-03-26 here and 2031-03-27 in the bundle, its kind …". */
export function inWords(particulars: readonly DifferingParticular[]): string {
  return particulars
    .map(({ called, here, inBundle }) => `its ${called} is ${here} here and ${inBundle} in the bundle`)
    .join(", ");
}

function differing<Thing>(described: Described<Thing>, here: Thing, there: Thing): readonly DifferingParticular[] {
  return described
    .filter(([, , of]) => !sameContent(of(here), of(there)))
    .map(([called, words]) => ({ called, here: words(here), inBundle: words(there) }));
}

/** With everything that can tell two dates apart. */
function dateInWords(date: Dated | null): string {
  if (date === null) return "not known";
  const zone = date.zone === null ? "" : ` ${date.zone}`;
  return `${date.on.replace("T", " ")}${zone} (${date.source})`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ");
}
