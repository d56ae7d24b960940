import { Option } from "commander";
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
  readonly site?: boolean;
  readonly base?: string;
  readonly without?: "statements";
}

/** What a negotiation can be taken out as; each is written by a file of its own. */
const FORMS = ["bundle", "page", "site"] as const;

/** What one form alone takes: with another it is refused, so that nobody takes it for done. */
const OF_ONE_FORM = [
  ["password", "--password", "page"],
  ["passwordFile", "--password-file", "page"],
  ["base", "--base", "site"],
  ["without", "--without", "site"],
] as const;

/** The command that takes a negotiation out of the archive, in one of several forms. */
export function addExportingCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Handing on:");
  program
    .command("export")
    .summary(
      "hand a negotiation on: as a bundle for another archive, a page to be read anywhere, or a site for the public",
    )
    .description(
      "Takes a negotiation out of the archive. With --bundle it is one file with all drafts, statements and decisions, which another person's Travaux takes in with import. With --page it is one HTML file with the viewer in it, which any browser opens without a network; with two drafts, these two and nothing else. With --site it is a folder of plain pages for the public, which any server of files can serve.",
    )
    .option("--bundle", "one file for another archive: -o waters.travaux")
    .option("--page [draft..draft]", "one HTML file to be read, of the whole or of two drafts: rev-1..rev-2")
    .option("--password", "encrypt the page with a password, which is asked for")
    .option("--password-file <file>", "encrypt the page with the password in the first line of a file")
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
  const misplaced = OF_ONE_FORM.find(([name, , taker]) => own[name] !== undefined && taker !== form);
  if (misplaced !== undefined) {
    const [, option, taker] = misplaced;
    return refused({ kind: "usage", sentence: `Only --${taker} takes ${option}; leave it out of --${form}.` });
  }
  switch (form) {
    case "bundle": {
      const { exportBundle } = await import("../commands/export-bundle.ts");
      return exportBundle({}, context);
    }
    case "page": {
      const { exportPage } = await import("../commands/export-page.ts");
      return exportPage({ ...own, range: own.page === true ? undefined : own.page }, context);
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
