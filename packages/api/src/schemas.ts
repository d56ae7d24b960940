import { z } from "zod";

/** Longer than any real name, label or address; short enough that nothing grows with it. */
const LONGEST_NAME = 256;
const LONGEST_LIST = 64;

/** Words on one line, without control characters: "Rev 2" fits, "Rev\u001b[2J" does not. */
export const name = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^\P{Cc}+$/u, "words on one line are wanted");
export const optionalName = name.optional();
/**
 * A file's name, not a path: only for messages and for the record of where a draft came from. No control characters,
 * which a terminal would obey: "rev-2.docx" fits, "a/b" and "a\n" do not.
 */
export const fileName = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^[^\p{Cc}/\\]+$/u, "a file name without folders is wanted");
export const names = z.array(name).max(LONGEST_LIST);
/** A number of a round, or of an issue. */
export const ordinal = z.number().int().min(1).max(9999);
export const ordinals = z.array(ordinal).max(LONGEST_LIST);
export const query = z.string().min(1).max(1000);
export const draftKind = z.enum([
  "draft",
  "compilation",
  "chair-text",
  "non-paper",
  "elements",
  "final",
  "corrigendum",
]);
export const revisions = z.enum(["accept", "reject"]);

/** As many paragraphs or rows as one answer holds at most, and as stand in no text. */
const LARGEST_PART = 500;
const LONGEST_TEXT = 10_000_000;
/** A part of an answer that may be long. */
export const part = {
  from: z.number().int().min(0).max(LONGEST_TEXT),
  limit: z.number().int().min(1).max(LARGEST_PART),
};

const LONGEST_QUOTATION = 200;
const MOST_MENDS = 2000;
const MOST_LEGEND_ENTRIES = 64;
/** Places are counted in a file of at most some hundred megabytes. */
const LARGEST_PLACE = 2 ** 31;
const place = z.number().int().min(0).max(LARGEST_PLACE);
const measure = z.number().min(-LARGEST_PLACE).max(LARGEST_PLACE);
/** Words of a draft: an anchor that has to be found again, so nothing of it is refused but its length. */
const quotation = z.string().max(LONGEST_QUOTATION);
const box = z.strictObject({ x: measure, y: measure, width: measure, height: measure });
const origin = z.strictObject({ part: z.string().max(LONGEST_NAME), at: place, box: box.exactOptional() });
const mend = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("join") }),
  z.strictObject({ kind: z.literal("part"), at: place, goesOn: quotation }),
  z.strictObject({ kind: z.literal("label"), label: name.nullable() }),
  z.strictObject({ kind: z.literal("level"), level: z.number().int().min(0).max(20) }),
  z.strictObject({
    kind: z.literal("kind"),
    as: z.enum(["title", "heading", "preamble", "paragraph", "item", "note", "table-row"]),
  }),
]);
const legendEntry = z.strictObject({
  mark: z.enum(["emphasis", "strong", "underline", "strike", "highlight", "colour", "superscript", "subscript"]),
  value: name.exactOptional(),
  means: name,
});
/** What a person mended, in order. */
export const mends = z.array(z.strictObject({ origin, quotation, mend })).max(MOST_MENDS);
/** Ids of decisions that are taken back. */
export const revoked = z.array(name).max(MOST_MENDS);
/** What typographic marks mean. */
export const legend = z.array(legendEntry).max(MOST_LEGEND_ENTRIES);
