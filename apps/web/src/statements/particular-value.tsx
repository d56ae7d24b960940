import type { Particular } from "@travaux/model";
import type { ReactNode } from "react";
import { printDate } from "../ui/dates.ts";

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
      <span className="visually-hidden"> (recognised)</span>
    </bdi>
  );
}

/** How a particular is known, as words after it. */
export function sourceInWords({ value, source, place, by }: Particular<unknown>): string {
  switch (source) {
    case "said":
      return "said when it was added";
    case "corrected":
      return by === undefined ? "said by a person" : `said by ${by.author}, ${printDate(by.at)}`;
    case "recognised":
      return place?.in === "furniture" ? "recognised in the head or foot of the page" : "recognised in the original";
    case "unknown":
      return value === null ? "not known" : "";
  }
}

const languages = new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" });

/** "French"; the tag itself where it has no name. */
export function languageName(tag: string): string {
  if (tag === "und") return "Language not known";
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
