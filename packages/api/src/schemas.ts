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
