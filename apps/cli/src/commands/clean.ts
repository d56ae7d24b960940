import { renderCleaning, renderJson } from "@travaux/render";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readOriginal } from "../files/read-original.ts";
import { archivePath } from "../flags.ts";
import { openTravaux } from "../open-travaux.ts";

interface CleanArguments {
  readonly file: string;
  readonly authors: "replace" | "keep";
}

/**
 * `clean FILE -o OUT`: the file without what tells of people and machines. The file itself is written, so `--format` is
 * about what is said of it; the ending of its name says nothing of that.
 */
export const clean: Command<CleanArguments> = async ({ file, authors }, context) => {
  const { flags, environment, terminal, progress } = context;
  if (flags.output === undefined) {
    return refused({
      kind: "usage",
      sentence: `Name the file that is to be written: travaux clean ${file} -o clean.docx.`,
    });
  }
  const isJson = flags.format === "json";
  if (!isJson && flags.format !== "terminal" && flags.format !== "docx") {
    const sentence = `This command has no --format ${flags.format}; it has json, terminal.`;
    return refused({ kind: "usage", sentence });
  }
  progress.step(`reading ${file}`);
  const original = await readOriginal(file);
  if (!original.ok) return refused(original.error);
  const travaux = openTravaux({ ...context, archive: archivePath(flags, environment), use: "must-exist" });
  try {
    const cleaned = await travaux.cleanFile({ file: original.value, keepsAuthors: authors === "keep" });
    if (!cleaned.ok) return refused(cleaned.error);
    const { bytes, cleaning } = cleaned.value;
    const told = isJson ? renderJson(cleaning) : flags.quiet === true ? "" : renderCleaning(cleaning, terminal);
    return { kind: "made", path: flags.output, file: bytes, told };
  } finally {
    await travaux.close();
  }
};
