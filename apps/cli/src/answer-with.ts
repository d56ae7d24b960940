import type { Outcome, Travaux } from "@travaux/application";
import { renderJson } from "@travaux/render";
import { refused } from "./command-end.ts";
import type { CommandContext, CommandEnd } from "./command-end.ts";
import { archivePath, isReservedArchive } from "./flags.ts";
import { openTravaux } from "./open-travaux.ts";
import type { ArchiveUse } from "./open-travaux.ts";
import { findBrowser } from "./pdf/find-browser.ts";
import { printerFor } from "./print/format-of.ts";
import type { Printers } from "./print/format-of.ts";

/** A question to the use cases and how its answer is printed. */
export interface Question<Answer extends object> {
  readonly archive: ArchiveUse;
  readonly printers: Printers<Answer>;
  readonly ask: (travaux: Travaux) => Promise<Outcome<Answer>>;
  /** What `--format json` prints, when that is not the whole answer. */
  readonly json?: (answer: Answer) => object;
  /** True when the answer is a difference, for `--exit-code`. */
  readonly differs?: (answer: Answer) => boolean;
  /** What is said of the answer on standard error; null for nothing. */
  readonly note?: (answer: Answer) => string | null;
}

export const RESERVED_ARCHIVE =
  "Archives in a database server (postgres://) are reserved for a later version; name a file with --archive.";

/** Asks and prints. A format that the command does not have is refused before anything is read or written. */
export async function answerWith<Answer extends object>(
  context: CommandContext,
  question: Question<Answer>,
): Promise<CommandEnd> {
  const path = archivePath(context.flags, context.environment);
  if (isReservedArchive(path)) return refused({ kind: "usage", sentence: RESERVED_ARCHIVE });
  const { json = (answer: Answer): object => answer } = question;
  const printer = printerFor(context.flags.format, question.printers, (answer: Answer) => renderJson(json(answer)));
  if (!printer.ok) return refused(printer.error);
  const browser = context.flags.format === "pdf" ? findBrowser(context.environment) : null;
  if (browser !== null && !browser.ok) return refused(browser.error);
  const travaux = openTravaux({ ...context, archive: path, use: question.archive });
  try {
    const answer = await question.ask(travaux);
    if (!answer.ok) return refused(answer.error);
    const text = printer.value(answer.value);
    const differs = question.differs?.(answer.value) ?? false;
    const note = question.note?.(answer.value);
    if (browser === null || typeof text !== "string") return { kind: "answer", text, differs, note };
    context.progress.step("printing");
    const { printPdf } = await import("./pdf/print-pdf.ts");
    const pdf = await printPdf(text, browser.value, context.environment);
    return pdf.ok ? { kind: "answer", text: pdf.value, differs, note } : refused(pdf.error);
  } finally {
    await travaux.close();
  }
}
