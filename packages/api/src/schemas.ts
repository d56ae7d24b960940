import { z } from "zod";

/** Longer than any real name, label or address; short enough that nothing grows with it. */
const LONGEST_NAME = 256;
const LONGEST_LIST = 64;

export const name = z.string().min(1).max(LONGEST_NAME);
export const optionalName = name.optional();
/** A file's name, not a path: only for messages and for the record of where a draft came from. */
export const fileName = z.string().min(1).max(LONGEST_NAME);
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
