import type { Particular } from "@travaux/model";
import type { ReactNode } from "react";
import { localeInUse } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import "./particulars.css";

interface ParticularValueProps<Value> {
  readonly particular: Particular<Value>;
  readonly print: (value: Value) => string;
}

/** One thing that is known of a statement; what was recognised and not said by a person has a dotted line, and says so. */
export function ParticularValue<Value>({ particular, print }: ParticularValueProps<Value>): ReactNode {
  const { value, source } = particular;
  if (value === null) return null;
  if (source !== "recognised") return <bdi>{print(value)}</bdi>;
  return (
    <bdi className="recognised">
      {print(value)}
      <span className="visually-hidden"> {t("source.recognised")}</span>
    </bdi>
  );
}

/** How a particular is known, as words after it. */
export function sourceInWords({ value, source, place, by }: Particular<unknown>): string {
  switch (source) {
    case "said":
      return t("source.said");
    case "corrected":
      return by === undefined
        ? t("source.corrected")
        : t("source.correctedBy", { author: by.author, at: printDate(by.at) });
    case "recognised":
      return place?.in === "furniture" ? t("source.furniture") : t("source.original");
    case "unknown":
      return value === null ? t("source.unknown") : "";
  }
}

/** "French"; the tag itself where it has no name. */
export function languageName(tag: string): string {
  if (tag === "und") return t("source.languageNotKnown");
  try {
    return new Intl.DisplayNames(localeInUse(), { type: "language", fallback: "none" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
