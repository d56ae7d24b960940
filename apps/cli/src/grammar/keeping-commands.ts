import { Option } from "commander";
import type { Command as Program } from "commander";
import type { DraftKind } from "@travaux/model";
import { MENDS_OPTION } from "./mending-commands.ts";
import type { RunAction } from "./run-action.ts";
import { severalNumbers, severalWords, wholeNumber } from "./values.ts";

const DRAFT_KINDS = [
  "draft",
  "compilation",
  "chair-text",
  "non-paper",
  "elements",
  "final",
  "corrigendum",
] as const satisfies readonly DraftKind[];

/** The commands that keep something in the archive: `new`, `round add`, `add draft`, `add statement`, `import`. */
export function addKeepingCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Keeping:");
  program
    .command("new")
    .summary("start a negotiation in the archive")
    .description("Starts a negotiation; the archive is made when it is not there.")
    .argument("<negotiation>", "its short name: lower-case letters, digits and hyphens")
    .requiredOption("--title <title>", "its title")
    .option("--zone <zone>", "time zone of its dates (Europe/Paris); UTC unless given")
    .action((name: string, own: { title: string; zone?: string }, called: Program) =>
      run(called, async (context) => {
        const { newNegotiation } = await import("../commands/new.ts");
        return newNegotiation({ name, ...own }, context);
      }),
    );
  program
    .command("round")
    .summary("keep the calendar of rounds")
    .command("add")
    .description("Puts a round into the calendar.")
    .argument("<label>", 'what it is called: "Fifth round"')
    .requiredOption("--from <day>", "first day (2031-06-04)")
    .requiredOption("--to <day>", "last day (2031-06-08)")
    .option("--number <n>", "its number; the next one unless given", wholeNumber)
    .action((label: string, own: { from: string; to: string; number?: number }, called: Program) =>
      run(called, async (context) => {
        const { addRound } = await import("../commands/round-add.ts");
        return addRound({ label, ...own }, context);
      }),
    );
  const add = program.command("add").summary("add a draft or a statement");
  addDraftCommand(add, run);
  addStatementCommand(add, run);
  program
    .command("import")
    .summary("bring in a whole series, or what somebody handed on; safe to run again")
    .description(
      "Brings in negotiation, rounds, drafts and statements from a manifest, or all of it and what people decided from a bundle, all or nothing; safe to run again. A bundle is taken in under another name with --negotiation.",
    )
    .argument("<file>", "a manifest in YAML, with the files that it names beside it; or a bundle")
    .option("--dry-run", "say what a bundle would bring and what it contradicts, and keep nothing")
    .action((path: string, own: { dryRun?: boolean }, called: Program) =>
      run(called, async (context) => {
        const { importFile } = await import("../commands/import.ts");
        return importFile({ path, ...own }, context);
      }),
    );
}

interface DraftOptions {
  label: string;
  date?: string;
  round?: readonly number[];
  lang?: string;
  basedOn?: readonly string[];
  kind?: DraftKind;
  symbol?: string;
  issue?: number;
  text?: string;
  mends?: string;
}

function addDraftCommand(add: Program, run: RunAction): void {
  add
    .command("draft")
    .description("Reads a draft, aligns it with the one it continues, and keeps it.")
    .argument("<file>", "the draft's file")
    .requiredOption("--label <label>", 'as printed on it: "Rev 1"')
    .option("--date <date>", 'when it was issued: 2031-03-26, "2031-03-26 13:00"')
    .option("--round <n>", "round in which it was on the table; may be given several times", severalNumbers)
    .option("--lang <tag>", "its language, if it is not to be recognised")
    .option(
      "--based-on <draft>",
      "what it continues; the draft before unless given; may be given several times",
      severalWords,
    )
    .addOption(new Option("--kind <kind>", "what it is").choices(DRAFT_KINDS))
    .option("--symbol <symbol>", "its document symbol")
    .option("--issue <n>", "2 and more for what was issued again under the same label", wholeNumber)
    .option(...MENDS_OPTION)
    .option("--text <name>", "which of the negotiation's texts; the main one unless given")
    .action((file: string, own: DraftOptions, called: Program) =>
      run(called, async (context) => {
        const { addDraft } = await import("../commands/add-draft.ts");
        return addDraft({ file, ...own }, context);
      }),
    );
}

interface StatementOptions {
  date?: string;
  speaker?: string;
  onBehalfOf?: string;
  meeting?: string;
  round?: number;
  title?: string;
  lang?: string;
}

function addStatementCommand(add: Program, run: RunAction): void {
  add
    .command("statement")
    .description("Reads a statement and keeps it.")
    .argument("<file>", "the statement's file")
    .option("--date <date>", "when it was made")
    .option("--speaker <name>", "who spoke")
    .option("--on-behalf-of <name>", "for whom")
    .option("--meeting <name>", "at which meeting")
    .option("--round <n>", "in which round", wholeNumber)
    .option("--title <title>", "its title")
    .option("--lang <tag>", "its language, if it is not to be recognised")
    .action((file: string, own: StatementOptions, called: Program) =>
      run(called, async (context) => {
        const { addStatement } = await import("../commands/add-statement.ts");
        return addStatement({ file, ...own }, context);
      }),
    );
}
