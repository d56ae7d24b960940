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
 * @param ownLanguage the language of the negotiation's first draft
 */
export function makeDraftId(identity: DraftIdentity, ownLanguage: string): DraftId {
  const text = identity.text === MAIN_TEXT ? [] : [shortName(identity.text) || "text"];
  const language = isSameLanguage(identity.language, ownLanguage) ? [] : [identity.language.toLowerCase()];
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

/** True when two BCP 47 tags name one language, whatever the region: "en" and "en-GB". */
export function isSameLanguage(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}

function primaryLanguage(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}

/** True when both name the same version of the same text, in the same language and issue. */
export function isSameIdentity(one: DraftIdentity, other: DraftIdentity): boolean {
  return (
    one.text === other.text && one.label === other.label && one.language === other.language && one.issue === other.issue
  );
}
