import type { DraftId, DraftIdentity } from "@travaux/model";

/** The text that a draft is a version of, unless told: the instrument itself. */
export const MAIN_TEXT = "main";

/**
 * A name made fit for addresses and commands: "Rev 2" gives "rev-2", "Zéro (projet)" gives "zero-projet". Letters and
 * digits of every script stay; "" when there are none.
 */
export function shortName(text: string): string {
  const folded = text.normalize("NFKD").toLowerCase();
  // Accents that stand apart after NFKD: U+0301 in "é" fits, "e" does not.
  const bare = folded.replace(/\p{Mn}/gu, "");
  // Stretches without letter or digit: " (" in "zero (projet" fits, "zero" does not.
  return bare
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece !== "")
    .join("-");
}

/**
 * The id of a draft in its negotiation, made from its identity: "rev-2", "rev-2.fr" when it is not in the negotiation's
 * own language, "rev-2.2" for the second issue, "annex.rev-2" for a version of another text.
 *
 * @param ownLanguage the language of the negotiation's drafts, see `ownLanguageOf`
 */
export function makeDraftId(identity: DraftIdentity, ownLanguage: string): DraftId {
  const text = identity.text === MAIN_TEXT ? [] : [shortName(identity.text) || "text"];
  const isOwn = isSameLanguageIn(ownLanguage, identity.language, ownLanguage);
  const language = isOwn ? [] : [identity.language.toLowerCase()];
  const issue = identity.issue === 1 ? [] : [String(identity.issue)];
  return [...text, shortName(identity.label) || "draft", ...language, ...issue].join(".");
}

/**
 * True for an id that a person may give: letters and digits of any script, with single hyphens or full stops between
 * them. So it never holds what commands and addresses are cut at ("@", "..", a space).
 */
export function isDraftId(id: string): boolean {
  const pieces = id.split(/[.-]/);
  // "rev" and "修订" fit, "rev 2" and "" do not.
  return id.length <= 64 && pieces.every((piece) => /^[\p{L}\p{N}]+$/u.test(piece));
}

/** The tag of a draft whose language nobody gave and nothing in it told. */
const UNKNOWN_LANGUAGE = "und";

/**
 * The language that a series is in: the first that is known among its drafts, in their order; "und" when none is.
 *
 * A draft whose language is not known is taken to be in it: a short or an oddly set text tells too little, and must not
 * begin a history of its own.
 */
export function ownLanguageOf(drafts: readonly Pick<DraftIdentity, "language">[]): string {
  return drafts.find((draft) => draft.language !== UNKNOWN_LANGUAGE)?.language ?? UNKNOWN_LANGUAGE;
}

/** True when both stand in one language, an unknown one being the series' own (`ownLanguageOf`). */
export function isSameLanguageIn(ownLanguage: string, one: string, other: string): boolean {
  const known = (language: string) => (language === UNKNOWN_LANGUAGE ? ownLanguage : language);
  return isSameLanguage(known(one), known(other));
}

/** True when two BCP 47 tags name one language, whatever the region: "en" and "en-GB". */
function isSameLanguage(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}

function primaryLanguage(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}

/**
 * True when both name the same version of the same text, in the same language and issue.
 *
 * Regions are no difference: which English a draft is in is often only guessed from its spelling.
 */
export function isSameIdentity(one: DraftIdentity, other: DraftIdentity, ownLanguage: string): boolean {
  const isSameVersion = one.text === other.text && one.label === other.label && one.issue === other.issue;
  return isSameVersion && isSameLanguageIn(ownLanguage, one.language, other.language);
}
