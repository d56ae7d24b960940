import { Command as Program, Option } from "commander";
import { FORMATS } from "../flags.ts";
import { addAskingCommands } from "./asking-commands.ts";
import { addDecidingCommands } from "./deciding-commands.ts";
import { addExportingCommands } from "./exporting-commands.ts";
import { addFileCommands } from "./file-commands.ts";
import { addKeepingCommands } from "./keeping-commands.ts";
import { addMendingCommands } from "./mending-commands.ts";
import type { RunAction } from "./run-action.ts";
import { addStatementCommands } from "./statement-commands.ts";
import { outputFormat, wholeNumber } from "./values.ts";

const EXAMPLES = `
Examples:
  travaux compare rev-1.docx rev-2.docx        what changed between two files
  travaux import manifest.yaml                 a whole negotiation into an archive
  travaux history 44@rev-3                     one paragraph through all drafts
  travaux diff rev-1..rev-2 --format html -o changes.html
`;

/** The grammar of the command line: all commands, and the flags that each of them takes wherever they stand. */
export function buildProgram(version: string, run: RunAction): Program {
  const program = new Program("travaux")
    .description("The drafting history of a negotiated text, paragraph by paragraph.")
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .option("--archive <path>", "the archive (also TRAVAUX_ARCHIVE); travaux.db here unless given")
    .option("--negotiation <name>", "which negotiation, where the archive holds several")
    .option("--as <name>", "who decides (also TRAVAUX_AS)")
    .addOption(
      new Option("--format <format>", "how to print the answer")
        .choices(FORMATS)
        .argParser(outputFormat)
        .default("terminal"),
    )
    .option("-o, --output <file>", "write the answer to a file instead, whole or not at all")
    .option("--exit-code", "exit with 1 when drafts differ")
    .option("--all", "print everything, not only what changed")
    .option("--width <columns>", "columns of a line", wholeNumber)
    .option("--quiet", "no progress, and no confirmation of what was kept")
    .option("--no-color", "no colour (also NO_COLOR)")
    .option("--verbose", "with a bug, say where it happened")
    .addHelpText("after", EXAMPLES);
  // Commander's own words go nowhere: errors are made into sentences, help is printed when it is asked for.
  const settle = (command: Program): void => {
    command
      .helpCommand(false)
      .exitOverride()
      .configureOutput({ writeErr: () => undefined, outputError: () => undefined });
    command.commands.forEach(settle);
  };
  addFileCommands(program, run);
  addKeepingCommands(program, run);
  addMendingCommands(program, run);
  addDecidingCommands(program, run);
  addAskingCommands(program, run);
  addStatementCommands(program, run);
  addExportingCommands(program, run);
  settle(program);
  return program;
}
