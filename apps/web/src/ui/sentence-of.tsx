import type { ReactNode } from "react";
import { ServerSentence } from "../language/server-sentence.tsx";
import { t } from "../language/t.ts";
import { Refusal } from "../read-model.ts";

/** Refusals that can be said in the language of the page, without what the sentence of the server names. */
const knownKinds = [
  "archive-busy",
  "bad-date",
  "bad-language",
  "decided-otherwise",
  "decision-ended",
  "disk-full",
  "empty-file",
  "empty-label",
  "encrypted-file",
  "lost-mend",
  "no-author",
  "no-drafts",
  "no-such-draft",
  "no-such-negotiation",
  "no-such-paragraph",
  "no-such-statement",
  "no-such-upload",
  "nothing-said",
  "query-too-long",
  "scanned-pdf",
  "series-changed",
  "settled-otherwise",
  "timed-out",
  "too-large",
  "unknown-format",
  "unreadable-file",
  "unrelated-drafts",
  "unsupported-format",
] as const;

/** The sentence that a refusal carries; anything else is a mistake of the viewer's and says so. */
export function sentenceOf(error: unknown): ReactNode {
  if (!(error instanceof Refusal)) return t("refusal.bug");
  // Where no server answered, the viewer said so itself.
  if (error.kind === "unreachable") return error.message;
  const known = knownKinds.find((kind) => kind === error.kind);
  return <ServerSentence gist={known === undefined ? null : t(`refusal.${known}`)} sentence={error.message} />;
}
