import type { Finding, FindingSays, Mend } from "@travaux/model";
import { hasMessage } from "../language/language-in-use.ts";
import { listed } from "../language/listed.ts";
import { type MessageValues, t } from "../language/t.ts";
import { mendWords } from "../mending/mend-words.ts";
import { printDate } from "./dates.ts";

/**
 * What was noticed, as a sentence in the language of the page. Null where an older version kept it without what it says, or
 * a newer one says what is not known here.
 */
export function findingWords({ says }: Pick<Finding, "says">): string | null {
  if (says === undefined) return null;
  const id = `findingSays.${says.is}`;
  return hasMessage(id) ? t(id, valuesOf(says)) : null;
}

/** What it is about, in a word or two: "Gap in the numbering". Null for a code that is not known here. */
export function findingName(code: string): string | null {
  const id = `finding.${code}`;
  return hasMessage(id) ? t(id) : null;
}

function valuesOf({ is: _which, ...named }: FindingSays): MessageValues {
  return Object.assign({}, ...Object.entries(named).map(([name, value]) => valueOf(name, value)));
}

/** Names of what is a day. */
const days: ReadonlySet<string> = new Set(["on", "from", "to"]);

/** Lists and days as they are written in the language of the page; with a list goes how many there are. */
function valueOf(name: string, value: string | number | readonly string[] | Mend): MessageValues {
  if (typeof value === "number") return { [name]: value };
  if (typeof value === "object")
    return "kind" in value ? { [name]: mendWords(value) } : { [name]: listed(value), [`${name}Count`]: value.length };
  if (name === "code") return { kind: findingName(value) ?? value };
  return { [name]: days.has(name) ? printDate(value) : value };
}
