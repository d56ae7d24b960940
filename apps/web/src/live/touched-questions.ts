import type { NegotiationChange, WatchedThing } from "@travaux/model";
import type { questions } from "../questions.ts";

type Question = keyof typeof questions;

/** What a question's answer is made of, so that it is asked again when that changed. */
const madeOf: Readonly<Record<Question, readonly WatchedThing[]>> = {
  negotiations: ["negotiation"],
  // What a draft did to the one before, and its measures, are as people corrected them.
  drafts: ["negotiation", "rounds", "drafts", "texts", "statements", "decisions"],
  // A draft that comes later leaves its text as it is.
  draft: ["texts", "decisions"],
  margins: ["rounds", "drafts", "texts", "statements", "decisions"],
  draftProvenance: ["drafts", "texts", "decisions"],
  synopsis: ["drafts", "texts", "decisions"],
  mends: ["decisions"],
  // Only on the way to the whole, which is asked anew.
  draftBeginning: [],
  comparisonBeginning: [],
  synopsisBeginning: [],
  comparison: ["texts", "decisions"],
  history: ["drafts", "texts", "decisions"],
  provenance: ["drafts", "texts", "decisions"],
  concordance: ["drafts", "texts", "decisions"],
  flow: ["drafts", "texts", "decisions"],
  progress: ["rounds", "drafts", "texts", "decisions"],
  standing: ["drafts", "texts", "decisions"],
  decisions: ["drafts", "texts", "decisions"],
  search: ["drafts", "texts", "statements", "decisions"],
  statements: ["rounds", "drafts", "texts", "statements", "decisions"],
  statement: ["rounds", "drafts", "texts", "statements", "decisions"],
  cited: ["rounds", "drafts", "texts", "statements", "decisions"],
};

/** True when the answer that is kept under this key may be another one by now. What is no question of a page is not touched. */
export function isTouched(key: readonly unknown[], { negotiation, things }: NegotiationChange): boolean {
  const [question, of] = key;
  if (typeof question !== "string" || !isQuestion(question)) return false;
  if (of !== undefined && of !== negotiation) return false;
  return madeOf[question].some((thing) => things.includes(thing));
}

/** True for what pages ask of the archive; what somebody is about to say is no answer that grows old. */
export function isQuestion(name: unknown): name is Question {
  return typeof name === "string" && name in madeOf;
}
