import { Option } from "commander";
import type { Command as Program } from "commander";
import { refused } from "../command-end.ts";
import type { CommandContext, CommandEnd } from "../command-end.ts";
import type { RunAction } from "./run-action.ts";

interface ExportOptions {
  readonly bundle?: boolean;
  readonly site?: boolean;
  readonly base?: string;
  readonly without?: "statements";
}

/** What a negotiation can be taken out as; each is written by a file of its own. */
const FORMS = ["bundle", "site"] as const;

/** The command that takes a negotiation out of the archive, in one of several forms. */
export function addExportingCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Handing on:");
  program
    .command("export")
    .summary("hand a negotiation on: as a bundle for another archive, or as a site for the public")
    .description(
      "Takes a negotiation out of the archive. With --bundle it is one file with all drafts, statements and decisions, which another person's Travaux takes in with import. With --site it is a folder of plain pages for the public, which any server of files can serve.",
    )
    .option("--bundle", "one file for another archive: -o waters.travaux")
    .option("--site", "a folder of pages, written to the folder that -o names")
    .option("--base <address>", "where the site will be published: https://example.org/waters/")
    .addOption(
      new Option("--without <what>", "leave out of the site what is not for the public").choices(["statements"]),
    )
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
    case "site": {
      const { exportSite } = await import("../commands/export-site.ts");
      return exportSite(own, context);
    }
  }
}

function listed(): string {
  return FORMS.map((form) => `--${form}`).join(" or ");
}
