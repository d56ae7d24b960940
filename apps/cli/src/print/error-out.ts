import { showControls } from "@travaux/render";
import type { CliError } from "../cli-error.ts";
import type { FileLine } from "../command-end.ts";
import { errorSentence } from "../error-sentence.ts";

/** An error as it goes to standard error: one sentence, or the contract's error object in one line. */
export function printError(
  refusal: { readonly error: CliError; readonly at?: FileLine | undefined },
  asJson: boolean,
): string {
  const { error, at } = refusal;
  const message = errorSentence(error, at);
  if (!asJson) return `travaux: ${showControls(message)}\n`;
  return `${JSON.stringify({ error: { code: error.kind, message, ...particularsOf(error), ...at } })}\n`;
}

/** What a program can use of an error beside its code; a sentence is the message already. */
function particularsOf(error: CliError): object {
  if (error.kind === "usage") return {};
  const { kind: _kind, ...particulars } = error;
  return particulars;
}
