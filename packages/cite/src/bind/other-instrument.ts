import type { Citation } from "@travaux/model";

/**
 * Behind a citation: an instrument or the outcome of a meeting with a name of its own: "of the Compact on Safe Passage", "of the
 * outcome document of the Harbour Dialogues"; not "of the Compact", which is the text on the table.
 */
const NAMED_BEHIND =
  /^[,\s]*(?:of|in|to|under|du|de la|del|dans le|en el)\s+(?:the\s+)?((?:\p{Lu}[\p{L}-]+\s+)?(?:Compact|Pact|Pacte|Pacto|Instrument)\s+(?:on|for|sur|pour|sobre|para)\s+((?:\p{Lu}[\p{L}-]+(?:\s+(?:and|of|the|et|y|de|des|la|les|los))*\s*){1,6})|(?:outcome|final)\s+document\s+of\s+the\s+((?:\p{Lu}[\p{L}-]+\s*){1,6}))/u;

/** How much of what follows a citation is looked at, in characters. */
const LOOKED_AT = 160;

/** The other document that a citation names by a title that is not the negotiation's own; null when it names none. */
export function otherInstrument(citation: Citation, text: string, title: string | undefined): string | null {
  if (title === undefined || citation.document === "other") return null;
  const match = NAMED_BEHIND.exec(text.slice(citation.to, citation.to + LOOKED_AT));
  const about = (match?.[2] ?? match?.[3] ?? "").trim();
  if (match === null || about === "") return null;
  return title.toLowerCase().includes(about.toLowerCase()) ? null : (match[1] ?? "").trim();
}
