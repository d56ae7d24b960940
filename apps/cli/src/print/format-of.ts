import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { DoorError } from "../cli-error.ts";
import type { Format } from "../flags.ts";

/**
 * How one kind of answer is printed, in each format that makes sense for it. JSON is the answer itself, and a PDF its page,
 * printed.
 */
export type Printers<Answer> = Partial<
  Record<Exclude<Format, "json" | "pdf">, (answer: Answer) => string | Uint8Array>
>;

/** The printer for a format (for a PDF, of the page that a browser is to print), or a sentence that says which formats there are. Asked before any work is done. */
export function printerFor<Answer>(
  format: Format,
  printers: Printers<Answer>,
  json: (answer: Answer) => string,
): Result<(answer: Answer) => string | Uint8Array, DoorError> {
  const printer = format === "json" ? json : printers[format === "pdf" ? "html" : format];
  if (printer !== undefined) return success(printer);
  const pdf = printers.html === undefined ? [] : ["pdf"];
  const known = ["json", ...pdf, ...Object.keys(printers)].sort().join(", ");
  return failure({ kind: "usage", sentence: `This command has no --format ${format}; it has ${known}.` });
}
