import type { Command as Program } from "commander";
import { refused } from "../command-end.ts";
import type { CommandContext, CommandEnd } from "../command-end.ts";
import type { RunAction } from "./run-action.ts";

interface ExportOptions {
  readonly bundle?: boolean;
}

/** What a negotiation can be taken out as; each is written by a file of its own. */
const FORMS = ["bundle"] as const;

/** The command that takes a negotiation out of the archive, in one of several forms. */
export function addExportingCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Handing on:");
  program
    .command("export")
    .summary("hand a negotiation on: as a bundle for another archive")
    .description(
      "Takes a negotiation out of the archive. With --bundle it is one file with all drafts, statements and decisions, which another person's Travaux takes in with import.",
    )
    .option("--bundle", "one file for another archive: -o waters.travaux")
    .action((own: ExportOptions, called: Program) => run(called, async (context) => exportAs(own, context)));
}

async function exportAs(own: ExportOptions, context: CommandContext): Promise<CommandEnd> {
  const [form, ...others] = FORMS.filter((name) => own[name] !== undefined);
  if (form === undefined || others.length > 0)
    return refused({ kind: "usage", sentence: `Say as what it is to be exported: ${listed()}.` });
  switch (form) {
    case "bundle": {
      const { exportBundle } = await import("../commands/export-bundle.ts");
      return exportBundle({}, context);
    }
  }
}

function listed(): string {
  return FORMS.map((form) => `--${form}`).join(" or ");
}
