import { BUNDLE_LIMITS, looksLikeBundle } from "@travaux/ingest/jail";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readOriginal } from "../files/read-original.ts";

interface ImportArguments {
  readonly path: string;
  readonly dryRun?: boolean;
}

/** `import FILE`: a bundle or a manifest, whichever the file is by its bytes. */
export const importFile: Command<ImportArguments> = async ({ path, dryRun = false }, context) => {
  const file = await readOriginal(path, ".", BUNDLE_LIMITS.fileBytes + 1);
  if (!file.ok) return refused(file.error);
  if (looksLikeBundle(file.value.bytes)) {
    const { importBundle } = await import("./import-bundle.ts");
    return importBundle({ file: file.value, dryRun }, context);
  }
  if (dryRun) return refused({ kind: "usage", sentence: `--dry-run is for bundles, and ${path} is none.` });
  const { importSeries } = await import("./import-series.ts");
  return importSeries({ path, file: file.value }, context);
};
