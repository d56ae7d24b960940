import { InvalidArgumentError } from "commander";

/** A whole number from 1, or a complaint that commander makes a sentence of. */
export function wholeNumber(text: string): number {
  // "12" fits, "0", "-1" and "1.5" do not.
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
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

/** As `severalWords`, for whole numbers. */
export function severalNumbers(text: string, earlier: readonly number[] = []): readonly number[] {
  return [...earlier, ...partsOf(text).map(wholeNumber)];
}

function partsOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
