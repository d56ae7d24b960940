import { sentenceOf } from "@travaux/application";
import type { CliError } from "./cli-error.ts";
import type { FileLine } from "./command-end.ts";

/**
 * One sentence that says what is wrong, where, and what to do.
 *
 * @param at the line that the error is about, where it is known: then the sentence begins with it
 */
export function errorSentence(error: CliError, at?: FileLine): string {
  if (at === undefined) return sentenceAlone(error);
  const isAboutFile = error.kind === "bad-manifest-file";
  return `${at.path}, line ${at.line}: ${isAboutFile ? sentenceOf(error.error) : sentenceAlone(error)}`;
}

function sentenceAlone(error: CliError): string {
  switch (error.kind) {
    case "usage":
    case "no-browser":
      return error.sentence;
    case "pdf-not-printed":
      return `${error.browser} did not print the PDF (${error.detail}); name another browser in TRAVAUX_BROWSER, or write HTML and print that.`;
    case "manifest-not-yaml":
      return `${error.path}, line ${error.line}: this is not YAML (${error.detail}); mend the line and import again.`;
    case "output-not-written":
      return `${error.path} could not be written (${error.detail}), and nothing was changed there; name another file with -o.`;
    case "folder-in-use":
      return `${error.path} holds ${error.file}, which ${error.isChanged ? "was changed since this command wrote it" : "this command did not write"}; nothing was changed there: name a new or an empty folder with -o.`;
    case "answer-not-written":
      return `Standard output took no more than a part of the answer (${error.detail}); write to a file with -o.`;
    case "no-template":
      return `No page can be made: ${error.detail}.`;
    case "server-not-started":
      return `The viewer could not be started: ${error.detail}.`;
    default:
      return sentenceOf(error);
  }
}
