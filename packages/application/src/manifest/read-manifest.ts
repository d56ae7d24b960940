import type { DraftKind, Negotiation, Round } from "@travaux/model";
import { isNegotiationName } from "../naming/negotiation-name.ts";
import { isDraftId, MAIN_TEXT } from "../naming/draft-id.ts";
import { isZone } from "../read-dated.ts";
import { readLanguage } from "../read-language.ts";
import type { Outcome } from "../travaux-error.ts";
import {
  at,
  catchFault,
  count,
  countField,
  datedField,
  dayAt,
  listField,
  ManifestFault,
  notAZone,
  readEntry,
  severalField,
  textField,
  wantedDay,
  wantedText,
  words,
} from "./manifest-field.ts";
import type { ManifestEntry } from "./manifest-field.ts";
import type { ListedDraft, ListedStatement, SeriesManifest } from "./series-manifest.ts";

const WHOLE = ["negotiation", "rounds", "drafts", "statements"];
const OF_NEGOTIATION = ["name", "title", "zone"];
const OF_ROUND = ["number", "label", "from", "to", "days"];
const OF_PARTICULARS = ["file", "date", "id", "language", "round"];
const OF_DRAFT = [...OF_PARTICULARS, "label", "text", "issue", "kind", "symbol", "rounds", "basedOn"];
const OF_STATEMENT = [...OF_PARTICULARS, "title", "speaker", "onBehalfOf", "meeting"];

const DRAFT_KINDS: readonly string[] = [
  "draft",
  "compilation",
  "chair-text",
  "non-paper",
  "elements",
  "final",
  "corrigendum",
] satisfies readonly DraftKind[];

/**
 * Checks a manifest that was parsed already (YAML or JSON). The first fault is `bad-manifest` with its place:
 * "drafts[2].date". No file is looked at.
 */
export function readManifest(value: unknown): Outcome<SeriesManifest> {
  return catchFault(() => {
    const whole = readEntry(value, "", WHOLE);
    const rounds = listField(whole, "rounds").map((item, index) => readRound(item.value, item.place, index + 1));
    const twice = rounds.findIndex(({ number }, index) => rounds.findIndex((other) => other.number === number) < index);
    if (twice >= 0) throw new ManifestFault(`rounds[${twice}].number`, "another round has the same number");
    return {
      negotiation: readNegotiation(whole),
      rounds,
      drafts: listField(whole, "drafts").map((item) => readDraftEntry(item.value, item.place)),
      statements: listField(whole, "statements").map((item) => readStatementEntry(item.value, item.place)),
    };
  });
}

function readNegotiation(whole: ManifestEntry): Negotiation {
  const entry = readEntry(whole.fields["negotiation"], "negotiation", OF_NEGOTIATION);
  const name = wantedText(entry, "name");
  if (!isNegotiationName(name)) {
    throw new ManifestFault(
      at(entry, "name"),
      `"${name}" is not a short name; use lower-case letters, digits, hyphens`,
    );
  }
  const zone = textField(entry, "zone") ?? "UTC";
  if (!isZone(zone)) throw new ManifestFault(at(entry, "zone"), notAZone(zone));
  return { name, title: wantedText(entry, "title"), zone };
}

function readRound(value: unknown, place: string, position: number): Round {
  const entry = readEntry(value, place, OF_ROUND);
  const from = wantedDay(entry, "from");
  const to = wantedDay(entry, "to");
  if (to < from) throw new ManifestFault(at(entry, "to"), `the round ends on ${to}, before it begins on ${from}`);
  const days = severalField(entry, "days", dayAt);
  const number = countField(entry, "number") ?? position;
  return { number, label: wantedText(entry, "label"), from, to, ...(days === null ? {} : { days }) };
}

function readDraftEntry(value: unknown, place: string): ListedDraft {
  const entry = readEntry(value, place, OF_DRAFT);
  return {
    place,
    file: wantedText(entry, "file"),
    label: wantedText(entry, "label"),
    id: draftIdField(entry),
    text: textField(entry, "text") ?? MAIN_TEXT,
    language: languageField(entry),
    issue: countField(entry, "issue") ?? 1,
    kind: draftKind(entry),
    symbol: textField(entry, "symbol"),
    date: datedField(entry, "date"),
    rounds: severalField(entry, "rounds", count) ?? severalField(entry, "round", count) ?? [],
    basedOn: severalField(entry, "basedOn", words),
  };
}

function draftIdField(entry: ManifestEntry): string | null {
  const id = textField(entry, "id");
  if (id === null || isDraftId(id)) return id;
  throw new ManifestFault(
    at(entry, "id"),
    `"${id}" is no id; use letters, digits, hyphens and full stops, as in rev-2.fr`,
  );
}

function languageField(entry: ManifestEntry): string | null {
  const text = textField(entry, "language");
  if (text === null) return null;
  const language = readLanguage(text);
  if (language.ok) return language.value;
  throw new ManifestFault(at(entry, "language"), `"${text}" is not a language; write its tag, as in en, fr or pt-BR`);
}

function draftKind(entry: ManifestEntry): DraftKind {
  const kind = textField(entry, "kind") ?? "draft";
  if (isDraftKind(kind)) return kind;
  throw new ManifestFault(at(entry, "kind"), `"${kind}" is no kind of draft; use one of ${DRAFT_KINDS.join(", ")}`);
}

function isDraftKind(kind: string): kind is DraftKind {
  return DRAFT_KINDS.includes(kind);
}

function readStatementEntry(value: unknown, place: string): ListedStatement {
  const entry = readEntry(value, place, OF_STATEMENT);
  return {
    place,
    file: wantedText(entry, "file"),
    id: textField(entry, "id"),
    title: textField(entry, "title"),
    speaker: textField(entry, "speaker"),
    onBehalfOf: textField(entry, "onBehalfOf"),
    meeting: textField(entry, "meeting"),
    date: datedField(entry, "date"),
    round: countField(entry, "round"),
    language: languageField(entry),
  };
}
