import type { Command as Program } from "commander";
import { refused } from "../command-end.ts";
import type { CommandContext, CommandEnd } from "../command-end.ts";
import type { RunAction } from "./run-action.ts";

interface ExportOptions {
  /** True, or the drafts that follow it. */
  readonly page?: string | true;
  readonly password?: boolean;
  readonly passwordFile?: string;
}

/** What a negotiation can be taken out as; each is written by a file of its own. */
const FORMS = ["page"] as const;

/** The command that takes a negotiation out of the archive, in one of several forms. */
export function addExportingCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Handing on:");
  program
    .command("export")
    .summary("take a negotiation along: as one page that any browser opens")
    .description(
      "Takes a negotiation out of the archive. With --page it is one HTML file with the viewer and all drafts and statements in it, which any browser opens without a network; with two drafts, these two and nothing else.",
    )
    .option("--page [draft..draft]", "one HTML file, of the whole or of two drafts: rev-1..rev-2")
    .option("--password", "encrypt the page with a password, which is asked for")
    .option("--password-file <file>", "encrypt the page with the password in the first line of a file")
    .action((own: ExportOptions, called: Program) => run(called, async (context) => exportAs(own, context)));
}

async function exportAs(own: ExportOptions, context: CommandContext): Promise<CommandEnd> {
  const [form, ...others] = FORMS.filter((name) => own[name] !== undefined);
  if (form === undefined || others.length > 0)
    return refused({ kind: "usage", sentence: `Say as what it is to be exported: ${listed()}.` });
  switch (form) {
    case "page": {
      const { exportPage } = await import("../commands/export-page.ts");
      return exportPage({ ...own, range: own.page === true ? undefined : own.page }, context);
    }
  }
}

function listed(): string {
  return FORMS.map((form) => `--${form}`).join(" or ");
}
