import type { OriginalFile } from "@travaux/application";
import type { BundleImport } from "@travaux/model";
import { renderBundleImport } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

interface ImportBundleArguments {
  readonly file: OriginalFile;
  /** Say what would come, and keep nothing. */
  readonly dryRun: boolean;
}

/** `import BUNDLE`: what another person's Travaux handed on, beside what is here; under another name with `--negotiation`. */
export const importBundle: Command<ImportBundleArguments> = ({ file, dryRun }, context) => {
  const { quiet, negotiation } = context.flags;
  // One after the other: there may always be another original.
  context.jail.expect(dryRun ? 0 : Number.POSITIVE_INFINITY);
  context.progress.step(`taking in ${file.name}`);
  return answerWith<BundleImport>(context, {
    archive: dryRun ? "must-exist" : "made-if-missing",
    printers: {
      // What was said otherwise is never passed over in silence.
      terminal: (taken) =>
        quiet === true && !dryRun && taken.conflicts.length === 0 ? "" : renderBundleImport(taken, context.terminal),
    },
    ask: (travaux) =>
      dryRun ? travaux.previewBundle({ file, negotiation }) : travaux.importBundle({ file, negotiation }),
  });
};
