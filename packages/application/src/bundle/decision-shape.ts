import type { Anchor, Dated, Decision, DecisionContent, Mend, Origin } from "@travaux/model";
import { parseDated } from "@travaux/model";
import { isZone } from "../read-dated.ts";
import { readLanguage } from "../read-language.ts";
import { list, measure, nullable, oneOf, record, ShapeFault, text, textThat, variants, whole } from "./shape.ts";
import type { Shape } from "./shape.ts";

/** Paragraphs that one citation may mean. */
const MOST_PARAGRAPHS = 10_000;
/** Rounds in which one draft may have been on the table. */
const MOST_ROUNDS = 1000;
/** As deep as anybody can say that a paragraph stands, at any door. */
const DEEPEST_LEVEL = 20;

const origin: Shape<Origin> = record(
  { part: text, at: whole() },
  { box: record({ x: measure, y: measure, width: measure, height: measure }) },
);
const anchor: Shape<Anchor> = record({ draft: text, paragraph: text, origin, quotation: text });

const mend: Shape<Mend> = variants("kind", {
  join: record({ kind: oneOf("join") }),
  part: record({ kind: oneOf("part"), at: whole(), goesOn: text }),
  label: record({ kind: oneOf("label"), label: nullable(text) }),
  level: record({ kind: oneOf("level"), level: whole(0, DEEPEST_LEVEL) }),
  kind: record({
    kind: oneOf("kind"),
    as: oneOf("title", "heading", "preamble", "paragraph", "item", "note", "table-row"),
  }),
});

const mark = oneOf("emphasis", "strong", "underline", "strike", "highlight", "colour", "superscript", "subscript");

export const zone = textThat(isZone, "a time zone, as in Europe/Paris,");
export const language = textThat((words) => readLanguage(words).ok, "the tag of a language, as in en or pt-BR,");

const datedFields = record({
  on: text,
  precision: oneOf("day", "minute"),
  zone: nullable(zone),
  source: oneOf("printed", "given", "covering-letter"),
});

/** A day or a minute of the calendar, as precise as it says. */
export const dated: Shape<Dated> = (value, place) => {
  const given = datedFields(value, place);
  const parsed = parseDated(given.on, given.source, given.zone);
  if (parsed?.on !== given.on || parsed.precision !== given.precision)
    throw new ShapeFault(`${place}.on`, "a date like 2031-05-28 or 2031-05-28T13:00 is wanted here");
  return given;
};

/** A moment: to the second or finer, with its zone. */
export const moment: Shape<string> = textThat(
  // "2031-05-28T13:00:00.000Z" and "2031-05-28T13:00:00+01:00" fit, "2031-05-28" does not.
  (words) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(words) &&
    !Number.isNaN(Date.parse(words)),
  "a moment like 2031-05-28T13:00:00Z",
);

const meaning = variants("kind", {
  paragraphs: record({ kind: oneOf("paragraphs"), at: list(record({ label: text, anchor }), MOST_PARAGRAPHS) }),
  elsewhere: record({ kind: oneOf("elsewhere"), document: nullable(text) }),
  none: record({ kind: oneOf("none") }),
});

const particular = variants("field", {
  title: record({ field: oneOf("title"), value: text }),
  language: record({ field: oneOf("language"), value: language }),
  speaker: record({ field: oneOf("speaker"), value: nullable(text) }),
  onBehalfOf: record({ field: oneOf("onBehalfOf"), value: nullable(text) }),
  meeting: record({ field: oneOf("meeting"), value: nullable(text) }),
  round: record({ field: oneOf("round"), value: nullable(whole()) }),
  date: record({ field: oneOf("date"), value: nullable(dated) }),
});

const correctedDraft = variants("field", {
  date: record({ field: oneOf("date"), value: nullable(dated) }),
  symbol: record({ field: oneOf("symbol"), value: nullable(text) }),
  rounds: record({ field: oneOf("rounds"), value: list(whole(1), MOST_ROUNDS) }),
});

const content: Shape<DecisionContent> = variants("kind", {
  pin: record({ kind: oneOf("pin"), before: anchor, after: anchor }),
  forbid: record({ kind: oneOf("forbid"), before: anchor, after: anchor }),
  note: record({ kind: oneOf("note"), at: anchor, text }),
  status: record({ kind: oneOf("status"), at: anchor, status: text }),
  "settled-citation": record({
    kind: oneOf("settled-citation"),
    statement: text,
    from: whole(),
    to: whole(),
    quotation: text,
    means: meaning,
  }),
  "corrected-particular": record({ kind: oneOf("corrected-particular"), statement: text, says: particular }),
  "corrected-draft": record({ kind: oneOf("corrected-draft"), draft: text, says: correctedDraft }),
  "mended-structure": record({ kind: oneOf("mended-structure"), draft: text, origin, quotation: text, mend }),
  legend: record({ kind: oneOf("legend"), draft: text, mark, means: text }, { value: text }),
  revoke: record({ kind: oneOf("revoke") }),
});

/** One decision of a journal, of any kind that this version knows. */
export const decision: Shape<Decision> = record({
  uuid: textThat((words) => words !== "", "an id"),
  author: textThat((words) => words.trim() !== "", "a name"),
  at: moment,
  says: content,
  supersedes: nullable(text),
  visibility: oneOf("private", "shared"),
});
