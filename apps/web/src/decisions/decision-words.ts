import {
  type CorrectedDraft,
  type CorrectedParticular,
  type Dated,
  type DecidedPlace,
  firstWords,
  type ListedDecision,
  type SettledMeaning,
} from "@travaux/model";
import { inARow, listed } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { legendWords, mendWords } from "../mending/mend-words.ts";
import { printDate } from "../ui/dates.ts";

type NamedParticular = CorrectedParticular | Exclude<CorrectedDraft, { readonly field: "rounds" }>;

/** What was decided, as a sentence without its full stop: "44@rev-1 and 45@rev-2 belong together". */
export function decisionWords({ says, places }: Pick<ListedDecision, "says" | "places">): string {
  const names = places.map(placeWords);
  switch (says.kind) {
    case "pin":
      return t("decision.pin", { names: listed(names) });
    case "forbid":
      return t("decision.forbid", { names: listed(names) });
    case "note":
      return t("decision.note", { place: listed(names), text: says.text });
    case "status":
      return t("decision.status", { place: listed(names), status: says.status });
    case "settled-citation":
      return settledWords(says, says.means, names);
    case "corrected-particular":
      return t("decision.particular", { statement: says.statement, ...particularWords(says.says) });
    case "corrected-draft":
      return correctedWords(says.draft, says.says);
    case "mended-structure":
      return t("decision.mended", { draft: says.draft, about: aboutWords(says.quotation), does: mendWords(says.mend) });
    case "legend":
      return t("decision.legend", { draft: says.draft, does: legendWords(says) });
  }
}

function settledWords(
  { quotation, statement }: { readonly quotation: string; readonly statement: string },
  means: SettledMeaning,
  names: readonly string[],
): string {
  const cited = { quotation, statement };
  switch (means.kind) {
    case "paragraphs":
      return t("decision.means", { ...cited, names: listed(names) });
    case "elsewhere":
      return means.document === null
        ? t("decision.meansElsewhere", cited)
        : t("decision.meansDocument", { ...cited, document: means.document });
    case "none":
      return t("decision.meansNone", cited);
  }
}

function particularWords({ field, value }: NamedParticular): { readonly field: string; readonly value: string } {
  const shown = value === null ? t("decision.none") : typeof value === "object" ? dateWords(value) : `${value}`;
  return { field: t(`particular.${field}`), value: shown };
}

function correctedWords(draft: string, says: CorrectedDraft): string {
  if (says.field !== "rounds") return t("decision.particular", { statement: draft, ...particularWords(says) });
  const rounds = inARow(says.value.map(String));
  return t("decision.onTheTable", { draft, count: says.value.length, rounds });
}

function dateWords({ on, zone }: Dated): string {
  return zone === null ? printDate(on) : `${printDate(on)} (${zone})`;
}

function aboutWords(quotation: string): string {
  return quotation === "" ? t("decision.wordless") : t("name.quoted", { words: firstWords(quotation) });
}

/** The address where a label makes one, else with the first words; of a lost paragraph the words that it had. */
function placeWords({ draft, address, quotation }: DecidedPlace): string {
  const words = firstWords(quotation);
  if (address === null) return t("decision.placeIn", { words, draft });
  return address.startsWith("#") ? t("decision.placeAt", { words, address }) : address;
}

/** Why a decision is not honoured: who ended it and when, or that its paragraph is not found; null while it stands. */
export function endWords({ state, endedBy, places }: ListedDecision): string | null {
  if (endedBy !== undefined) {
    const by = { author: endedBy.author, at: printDate(endedBy.at) };
    return state === "revoked" ? t("decision.revokedBy", by) : t("decision.otherwiseBy", by);
  }
  if (state !== "lost") return null;
  const lost = places.filter(({ paragraph }) => paragraph === null).map(placeWords);
  return lost.length === 0 ? t("decision.lost") : t("decision.lostPlaces", { places: inARow(lost) });
}
