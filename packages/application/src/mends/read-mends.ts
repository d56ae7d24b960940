import type { EmphasisKind, LegendEntry, Mend, Mends, Origin, ParagraphKind, PlacedMend } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Outcome } from "../travaux-error.ts";

const KINDS: readonly ParagraphKind[] = ["title", "heading", "preamble", "paragraph", "item", "note", "table-row"];
const MARKS: readonly EmphasisKind[] = [
  "emphasis",
  "strong",
  "underline",
  "strike",
  "highlight",
  "colour",
  "superscript",
  "subscript",
];
/** As deep as a draft ever goes, and more. */
const DEEPEST_LEVEL = 20;
/** Longer than any real label, colour or meaning; UTF-16 code units. */
const LONGEST_WORDS = 256;

/** What is wrong with a file of mends. Never leaves this file. */
class Fault extends Error {
  readonly place: string;

  constructor(place: string, detail: string) {
    super(detail);
    this.place = place;
  }
}

/**
 * Reads what a file of `travaux.mends/1` says. Fields that are not known are passed over, so that the list that
 * `travaux mends --format json` prints, with its authors and times, is such a file.
 */
export function readMends(value: unknown): Outcome<Mends> {
  try {
    const whole = record(value, "the file");
    if (whole["format"] !== undefined && whole["format"] !== "travaux.mends/1")
      throw new Fault("format", `"travaux.mends/1" is wanted here`);
    if (whole["mends"] === undefined && whole["legend"] === undefined)
      throw new Fault("the file", `a list "mends", a list "legend" or both are wanted here`);
    return success({
      mends: list(whole["mends"], "mends").map(({ item, place }) => placedMend(item, place)),
      legend: list(whole["legend"], "legend").map(({ item, place }) => legendEntry(item, place)),
    });
  } catch (thrown) {
    if (thrown instanceof Fault) return failure({ kind: "bad-mends", place: thrown.place, detail: thrown.message });
    throw thrown;
  }
}

function placedMend(value: unknown, place: string): PlacedMend {
  const { origin, quotation, mend } = record(value, place);
  return {
    origin: originOf(origin, `${place}.origin`),
    quotation: text(quotation, `${place}.quotation`),
    mend: mendOf(mend, `${place}.mend`),
  };
}

function originOf(value: unknown, place: string): Origin {
  const { part, at } = record(value, place);
  return { part: text(part, `${place}.part`), at: whole(at, `${place}.at`) };
}

function mendOf(value: unknown, place: string): Mend {
  const given = record(value, place);
  switch (given["kind"]) {
    case "join":
      return { kind: "join" };
    case "part":
      return { kind: "part", at: whole(given["at"], `${place}.at`), goesOn: text(given["goesOn"], `${place}.goesOn`) };
    case "label":
      return { kind: "label", label: given["label"] === null ? null : words(given["label"], `${place}.label`) };
    case "level":
      return { kind: "level", level: whole(given["level"], `${place}.level`, DEEPEST_LEVEL) };
    case "kind":
      return { kind: "kind", as: oneOf(given["as"], KINDS, `${place}.as`) };
    default:
      throw new Fault(`${place}.kind`, "one of join, part, label, level, kind is wanted here");
  }
}

function legendEntry(given: unknown, place: string): LegendEntry {
  const { mark, value, means } = record(given, place);
  return {
    mark: oneOf(mark, MARKS, `${place}.mark`),
    ...(value === undefined ? {} : { value: words(value, `${place}.value`) }),
    means: words(means, `${place}.means`),
  };
}

function record(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Fault(place, "an object is wanted here");
  return { ...value };
}

function list(value: unknown, place: string): readonly { readonly item: unknown; readonly place: string }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Fault(place, "a list is wanted here");
  return value.map((item: unknown, index) => ({ item, place: `${place}[${index}]` }));
}

function text(value: unknown, place: string): string {
  if (typeof value !== "string") throw new Fault(place, "words are wanted here");
  return value;
}

function words(value: unknown, place: string): string {
  const given = text(value, place).trim();
  if (given === "") throw new Fault(place, "words are wanted here, and there are none");
  if (given.length > LONGEST_WORDS) throw new Fault(place, `at most ${LONGEST_WORDS} characters are wanted here`);
  // "44 bis." fits; what a terminal would obey or a line break does not.
  if (/\p{Cc}/u.test(given)) throw new Fault(place, "words on one line are wanted here");
  return given;
}

function whole(value: unknown, place: string, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
  const to = most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`;
  throw new Fault(place, `a whole number from 0${to} is wanted here`);
}

function oneOf<Word extends string>(value: unknown, known: readonly Word[], place: string): Word {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new Fault(place, `one of ${known.join(", ")} is wanted here`);
  return found;
}
