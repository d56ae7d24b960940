import { firstWords, legendInWords, mendInWords } from "@travaux/model";
import type {
  CorrectedDraft,
  CorrectedParticular,
  Dated,
  DecidedPlace,
  DecisionList,
  ListedDecision,
  SettledMeaning,
} from "@travaux/model";
import { counted, listed } from "../text/in-words.ts";

/** What was decided, as a sentence without its full stop: "44@rev-1 and 45@rev-2 belong together". */
export function decisionInWords({ says, places }: Pick<ListedDecision, "says" | "places">): string {
  const names = places.map(placeInWords);
  switch (says.kind) {
    case "pin":
      return `${names.join(" and ")} belong together`;
    case "forbid":
      return `${names.join(" and ")} do not belong together`;
    case "note":
      return `note on ${names.join("")}: ${says.text}`;
    case "status":
      return `status of ${names.join("")}: ${says.status}`;
    case "settled-citation":
      return `“${says.quotation}” in ${says.statement} ${meaningInWords(says.means, names)}`;
    case "corrected-particular":
      return `${says.statement}: ${particularInWords(says.says)}`;
    case "corrected-draft":
      return `${says.draft}: ${correctedInWords(says.says)}`;
    case "mended-structure":
      return `${says.draft}, ${says.quotation === "" ? "a paragraph without words" : `“${firstWords(says.quotation)}”`}: ${mendInWords(says.mend)}`;
    case "legend":
      return `${says.draft}: ${legendInWords(says)}`;
  }
}

function meaningInWords(means: SettledMeaning, names: readonly string[]): string {
  switch (means.kind) {
    case "paragraphs":
      return `means ${names.join(" and ")}`;
    case "elsewhere":
      return `means another document${means.document === null ? "" : `: ${means.document}`}`;
    case "none":
      return "is no citation";
  }
}

function correctedInWords(says: CorrectedDraft): string {
  if (says.field !== "rounds") return particularInWords(says);
  return says.value.length === 0 ? "on the table at no round" : `on the table at ${roundsInWords(says.value)}`;
}

/** "round 2", "rounds 1 and 2". */
function roundsInWords(rounds: readonly number[]): string {
  return `${rounds.length === 1 ? "round" : "rounds"} ${listed(rounds.map(String))}`;
}

function dateInWords({ on, zone }: Dated): string {
  return `${on.replace("T", " ")}${zone === null ? "" : ` ${zone}`}`;
}

type NamedParticular = CorrectedParticular | Exclude<CorrectedDraft, { readonly field: "rounds" }>;

/** What each particular of a statement or a draft is called. */
const particularNames: Readonly<Record<NamedParticular["field"], string>> = {
  title: "title",
  speaker: "speaker",
  onBehalfOf: "on behalf of",
  meeting: "meeting",
  round: "round",
  date: "date",
  language: "language",
  symbol: "symbol",
};

function particularInWords({ field, value }: NamedParticular): string {
  const shown = value === null ? "none" : typeof value === "object" ? dateInWords(value) : `${value}`;
  return `${particularNames[field]} is ${shown}`;
}

/** The address where a label makes one, else with the first words; of a lost paragraph the words that it had. */
function placeInWords({ draft, address, quotation }: DecidedPlace): string {
  const words = `“${firstWords(quotation)}”`;
  if (address === null) return `${words} in ${draft}`;
  return address.startsWith("#") ? `${words} (${address})` : address;
}

/** Why a decision is not honoured: who ended it and when, or that its paragraph is not found; null while it stands. */
export function endInWords({ state, endedBy, places }: ListedDecision): string | null {
  if (endedBy !== undefined) {
    const did = state === "revoked" ? "revoked" : "decided otherwise";
    return `${did} by ${endedBy.author}, ${minuteOf(endedBy.at)}`;
  }
  if (state !== "lost") return null;
  const lost = places.filter(({ paragraph }) => paragraph === null).map(placeInWords);
  return lost.length === 0 ? "not honoured: its place is not found" : `not honoured: not found: ${lost.join(", ")}`;
}

/** "2031-05-28 10:00". */
export function minuteOf(at: string): string {
  return at.slice(0, "2031-05-28T10:00".length).replace("T", " ");
}

/** "3 decisions, of which 2 stand". */
export function decisionCount({ decisions }: DecisionList): string {
  if (decisions.length === 0) return "nothing was decided";
  const standing = decisions.filter(({ state }) => state === "standing").length;
  const lost = decisions.filter(({ state }) => state === "lost").length;
  const all = counted(decisions.length, "decision");
  return `${all}, of which ${standing} ${standing === 1 ? "stands" : "stand"}${lost === 0 ? "" : ` and ${lost} ${lost === 1 ? "is" : "are"} lost`}`;
}
