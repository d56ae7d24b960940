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
  const filled = dir === "rtl" ? isolated(values) : values;
  return formatToParts<Drawn>(message, locale, tools, IntlMessageFormat.formats, filled).map(({ value }) => value);
}

/** Sets words apart that may run the other way ("Rev 2" in an Arabic sentence), by the characters made for it. */
function isolated<Value>(values: Readonly<Record<string, Value>>): Record<string, Value | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? `\u2068${value}\u2069` : value]),
  );
}
