import path from "node:path";
import type { ImportedSeries, OriginalFile, TravauxError } from "@travaux/application";
import { renderDraftList } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command, CommandEnd } from "../command-end.ts";
import { parseManifest } from "../files/parse-manifest.ts";
import type { ParsedManifest } from "../files/parse-manifest.ts";
import { readOriginal } from "../files/read-original.ts";
import type { CliError } from "../cli-error.ts";

interface ImportSeriesArguments {
  /** Of the manifest, as the person gave it. */
  readonly path: string;
  readonly file: OriginalFile;
}

/** `import MANIFEST.yaml`: the whole series in one go; its files are looked for beside it. */
export const importSeries: Command<ImportSeriesArguments> = async (given, context) => {
  const manifest = parseManifest(given.path, new TextDecoder().decode(given.file.bytes));
  if (!manifest.ok) return refused(manifest.error);
  const folder = path.dirname(path.resolve(given.path));
  // One after the other: there is always another file coming.
  context.jail.expect(Number.POSITIVE_INFINITY);
  const end = await answerWith<ImportedSeries>(context, {
    archive: "made-if-missing",
    printers: {
      terminal: ({ list, outcome }) =>
        context.flags.quiet === true ? "" : `${renderDraftList(list, context.terminal)}\n${whatIsNew(outcome)}\n`,
    },
    ask: (travaux) =>
      travaux.importSeries({
        manifest: manifest.value.value,
        readFile: (name) => {
          context.progress.step(`reading ${name}`);
          return readOriginal(name, folder);
        },
      }),
    json: ({ list, outcome }) => ({ ...list, outcome }),
  });
  return withLine(end, given.path, manifest.value);
};

/** Errors that lead to a place in the manifest lead to its line, where an editor finds it. */
function withLine(end: CommandEnd, file: string, manifest: ParsedManifest): CommandEnd {
  if (end.kind !== "refused" || !hasPlace(end.error)) return end;
  return { ...end, at: { path: file, line: manifest.lineOf(end.error.place) } };
}

function hasPlace(error: CliError): error is Extract<TravauxError, { place: string }> {
  return error.kind === "bad-manifest" || error.kind === "bad-manifest-file";
}

function whatIsNew({ drafts, statements }: ImportedSeries["outcome"]): string {
  const kept = [counted(drafts.kept.length, "draft"), counted(statements.kept.length, "statement")].join(" and ");
  const there = drafts.alreadyThere.length + statements.alreadyThere.length;
  if (drafts.kept.length + statements.kept.length === 0)
    return "Everything in the manifest was there already; nothing was changed.";
  return there === 0 ? `Kept ${kept}.` : `Kept ${kept}; ${there} were there already.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
