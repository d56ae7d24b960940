import type { Command as Program } from "commander";
import { refused } from "../command-end.ts";
import type { CommandContext, CommandEnd } from "../command-end.ts";
import type { RunAction } from "./run-action.ts";

interface ExportOptions {
  readonly bundle?: boolean;
  /** True, or the drafts that follow it. */
  readonly page?: string | true;
  readonly password?: boolean;
  readonly passwordFile?: string;
}

/** What a negotiation can be taken out as; each is written by a file of its own. */
const FORMS = ["bundle", "page"] as const;

/** The command that takes a negotiation out of the archive, in one of several forms. */
export function addExportingCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Handing on:");
  program
    .command("export")
    .summary("hand a negotiation on: as a bundle for another archive, or as a page to be read anywhere")
    .description(
      "Takes a negotiation out of the archive. With --bundle it is one file with all drafts, statements and decisions, which another person's Travaux takes in with import. With --page it is one HTML file with the viewer in it, which any browser opens without a network; with two drafts, these two and nothing else.",
    )
    .option("--bundle", "one file for another archive: -o waters.travaux")
    .option("--page [draft..draft]", "one HTML file to be read, of the whole or of two drafts: rev-1..rev-2")
    .option("--password", "encrypt the page with a password, which is asked for")
    .option("--password-file <file>", "encrypt the page with the password in the first line of a file")
    .action((own: ExportOptions, called: Program) => run(called, async (context) => exportAs(own, context)));
}

async function exportAs(own: ExportOptions, context: CommandContext): Promise<CommandEnd> {
  const [form, ...others] = FORMS.filter((name) => own[name] !== undefined);
  if (form === undefined || others.length > 0)
    return refused({ kind: "usage", sentence: `Say as what it is to be exported: ${listed()}.` });
  if (form !== "page" && (own.password === true || own.passwordFile !== undefined))
    return refused({ kind: "usage", sentence: "Only a page takes a password; say --page, or leave it out." });
  switch (form) {
    case "bundle": {
      const { exportBundle } = await import("../commands/export-bundle.ts");
      return exportBundle({}, context);
    }
    case "page": {
      const { exportPage } = await import("../commands/export-page.ts");
      return exportPage({ ...own, range: own.page === true ? undefined : own.page }, context);
    }
  }
}

function listed(): string {
  return FORMS.map((form) => `--${form}`).join(" or ");
}
