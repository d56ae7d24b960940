import { concordanceEventNamed, concordanceEvents } from "@travaux/model";
import type { ConcordanceEvent } from "@travaux/model";
import { InvalidArgumentError } from "commander";
import { formatNamed, FORMATS } from "../flags.ts";
import type { Format } from "../flags.ts";

/** A format of output, by its name or by the short one that people use. */
export function outputFormat(text: string): Format {
  const format = formatNamed(text);
  if (format === null) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(", ")}.`);
  return format;
}

const DEEPEST_LEVEL = 20;
const LONGEST_LABEL = 256;

/** A whole number from 1, or a complaint that commander makes a sentence of. */
export function wholeNumber(text: string): number {
  // "12" fits, "0", "-1" and "1.5" do not.
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}

/** How deep a paragraph stands: as a file of mends may say it. */
export function levelNumber(text: string): number {
  const level = wholeNumber(text);
  if (level <= DEEPEST_LEVEL) return level;
  throw new InvalidArgumentError(`Give a level from 1 to ${DEEPEST_LEVEL}.`);
}

/** A label as it is to be printed, likewise. */
export function labelWords(text: string): string {
  const label = text.trim();
  // "44 bis." fits; nothing, a line break or what a terminal would obey does not.
  if (label !== "" && label.length <= LONGEST_LABEL && !/\p{Cc}/u.test(label)) return label;
  throw new InvalidArgumentError(`Give 1 to ${LONGEST_LABEL} characters on one line.`);
}

/** A port from 1 to 65535. */
export function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port <= 65_535) return port;
  throw new InvalidArgumentError("Give a port from 1 to 65535.");
}

/** For an option that may be given several times, or once with commas. */
export function severalWords(text: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...partsOf(text)];
}

/** As `severalWords`, for what can happen to a paragraph. */
export function concordanceEventList(
  text: string,
  earlier: readonly ConcordanceEvent[] = [],
): readonly ConcordanceEvent[] {
  const named = partsOf(text).map((part) => {
    const event = concordanceEventNamed(part.toLowerCase());
    if (event === null) throw new InvalidArgumentError(`Allowed choices are ${concordanceEvents.join(", ")}.`);
    return event;
  });
  return [...earlier, ...named];
}

/** As `severalWords`, for whole numbers. A flag that takes the option back may stand before it: it counts no more. */
export function severalNumbers(text: string, earlier: readonly number[] | boolean = []): readonly number[] {
  const numbers = partsOf(text).map(wholeNumber);
  if (numbers.length === 0) throw new InvalidArgumentError("Give a whole number from 1.");
  return [...(typeof earlier === "boolean" ? [] : earlier), ...numbers];
}

function partsOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
