import { Option } from "commander";
import type { Command as Program } from "commander";
import type { ParagraphKind } from "@travaux/model";
import type { RunAction } from "./run-action.ts";
import { labelWords, levelNumber, severalWords } from "./values.ts";

const KINDS = [
  "title",
  "heading",
  "preamble",
  "paragraph",
  "item",
  "note",
  "table-row",
] as const satisfies readonly ParagraphKind[];

/** The option with which a file's mends are given before it is kept. */
export const MENDS_OPTION = ["--mends <file>", "a JSON file that says what was misread (travaux.mends/1)"] as const;

interface MendOptions {
  join?: boolean;
  partBefore?: string;
  label?: string | false;
  level?: number;
  kind?: ParagraphKind;
}

/** The commands that correct what was understood of a kept draft: `mend` and `mends`. */
export function addMendingCommands(program: Program, run: RunAction): void {
  program
    .command("mend")
    .summary("correct what was understood of a paragraph")
    .description("Corrects what was understood of one paragraph; the draft is read again from its original.")
    .argument("<address>", "44@rev-3, 16(c), #ID@rev-2; the latest draft unless named")
    .option("--join", "it goes on the paragraph before it")
    .option("--part-before <words>", "a new paragraph begins before these words")
    .option("--label <label>", 'its label as it is to be printed: "44 bis."', labelWords)
    .option("--no-label", "it has no label; what was taken for one is text")
    .option("--level <n>", "how deep it stands: 1 for a paragraph, 2 for its items", levelNumber)
    .addOption(new Option("--kind <kind>", "what it is").choices(KINDS))
    .action((address: string, own: MendOptions, called: Program) =>
      run(called, async (context) => {
        const { mend } = await import("../commands/mend.ts");
        return mend({ address, ...own, ...labelOf(called) }, context);
      }),
    );
  program
    .command("mends")
    .summary("list, add and revoke what was mended")
    .description("Lists what was mended of a draft and by whom; adds what a file says, and takes back what is named.")
    .argument("[draft]", "a draft by id or label; the latest unless named")
    .option("--add <file>", "a JSON file of mends to add (travaux.mends/1)")
    .option("--revoke <id>", "id of a mend to take back; may be given several times", severalWords)
    .action((draft: string | undefined, own: { add?: string; revoke?: readonly string[] }, called: Program) =>
      run(called, async (context) => {
        const { mends } = await import("../commands/mends.ts");
        return mends({ draft, ...own }, context);
      }),
    );
}

/** Beside `--no-label`, commander takes the label for given when nobody gave one. */
function labelOf(called: Program): { label?: string | false } {
  const { label } = called.opts<MendOptions>();
  return called.getOptionValueSource("label") === "cli" && label !== undefined ? { label } : {};
}
