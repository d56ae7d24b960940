import { formatToParts, IntlMessageFormat } from "intl-messageformat";
import { dateFormat, numberFormat, pluralRules } from "./intl-tools.ts";
import { languageInUse, type MessageId } from "./language-in-use.ts";
import { languages } from "./languages.ts";

/** What a message is filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

const tools = {
  getNumberFormat: (locale: string, options?: Intl.NumberFormatOptions) => numberFormat(locale, options),
  getDateTimeFormat: (locale: string, options?: Intl.DateTimeFormatOptions) => dateFormat(locale, options),
  getPluralRules: (locale: string, options?: Intl.PluralRulesOptions) => pluralRules(locale, options),
} as Parameters<typeof formatToParts>[2];

/** The words of a message in the language that is shown. */
export function t(id: MessageId, values?: MessageValues): string {
  return partsOf<never>(id, values ?? {}).join("");
}

/** What may stand in a message: words, numbers, something drawn, or for a tag what is made of the words in it. */
export type RichValue<Drawn> = string | number | Drawn | ((words: (string | Drawn)[]) => Drawn);

/** A message in parts: words, and what was filled in that is more than words. */
export function partsOf<Drawn>(id: MessageId, values: Readonly<Record<string, RichValue<Drawn>>>): (string | Drawn)[] {
  const { language, catalogue } = languageInUse();
  const message = catalogue[id];
  if (typeof message === "string") return [message];
  const { locale, dir } = languages[language];
  const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value, dir)]));
  return formatToParts<Drawn>(message, locale, tools, IntlMessageFormat.formats, filled).map(({ value }) => value);
}

/** Words that stand beside others in a list: each keeps its own direction, and the list that of the page. */
export function setApart(words: string): string {
  return isolated(words, languages[languageInUse().language].dir);
}

/** A letter of a script that runs from the right, or a character that turns what follows it. */
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200f\u202a-\u202e\u2066\u2067]/u; // "(أ)" fits, "(a)" does not.

/** Sets words apart that may run the other way ("Rev 2" in an Arabic sentence), by the characters made for it. */
function isolated<Value>(value: Value, dir: "ltr" | "rtl"): Value | string {
  if (typeof value !== "string") return value;
  return dir === "rtl" || FROM_THE_RIGHT.test(value) ? `\u2068${value}\u2069` : value;
}
