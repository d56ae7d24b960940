import type { Anchor, DecisionContent } from "./decision.ts";
import { sameContent } from "./same-content.ts";

/**
 * The question that a decision answers, as a key: whether two paragraphs belong together, what a citation means, what a
 * mark means in a draft. Of several answers to one question the last counts. Null for what any number of people may say
 * side by side: a note; and for a revocation, which is about a decision.
 */
export function subjectOf(says: DecisionContent): string | null {
  switch (says.kind) {
    case "pin":
    case "forbid":
      return JSON.stringify(["link", placeOf(says.before), placeOf(says.after)]);
    case "status":
      return JSON.stringify(["status", placeOf(says.at)]);
    case "settled-citation":
      return JSON.stringify(["citation", says.statement, says.from, says.to]);
    case "corrected-particular":
      return JSON.stringify(["particular", says.statement, says.says.field]);
    case "corrected-draft":
      return JSON.stringify(["draft", says.draft, says.says.field]);
    case "legend":
      return JSON.stringify(["legend", says.draft, says.mark, says.value ?? null]);
    case "mended-structure":
      // A paragraph can be parted in many places, but has one label, one level and one kind.
      return says.mend.kind === "part"
        ? null
        : JSON.stringify(["mend", says.draft, says.origin.part, says.origin.at, says.mend.kind]);
    case "note":
    case "revoke":
      return null;
  }
}

/** Two answers to one question that are not the same. */
export function isContradiction(one: DecisionContent, other: DecisionContent): boolean {
  const subject = subjectOf(one);
  return subject !== null && subject === subjectOf(other) && !sameContent(answerOf(one), answerOf(other));
}

function placeOf({ draft, paragraph }: Anchor): readonly string[] {
  return [draft, paragraph];
}

/** What is answered, apart from the words by which the place is found again. */
function answerOf(says: DecisionContent): unknown {
  switch (says.kind) {
    case "pin":
    case "forbid":
      return says.kind;
    case "settled-citation":
      return says.means.kind === "paragraphs" ? says.means.at.map(({ anchor }) => placeOf(anchor)) : says.means;
    case "mended-structure":
      return says.mend;
    default:
      return says;
  }
}
