import type { Command as Program } from "commander";
import { orNone } from "./or-none.ts";
import type { RunAction } from "./run-action.ts";
import { wholeNumber } from "./values.ts";

interface CorrectOptions {
  title?: string;
  speaker?: string;
  onBehalfOf?: string | false;
  meeting?: string | false;
  round?: number | false;
  date?: string | false;
  lang?: string;
}

interface SettleOptions {
  draft?: string;
  elsewhere?: string | true;
  none?: boolean;
}

/** The commands about what was said: `statements`, `cited`, `settle`. */
export function addStatementCommands(program: Program, run: RunAction): void {
  const statements = program
    .command("statements")
    .summary("list statements, or show one with its citations")
    .description("Lists the statements of a negotiation, or shows one with its citations and what they mean.")
    .argument("[statement]", "its id in the list, or the beginning of it")
    .action((statement: string | undefined, _own: object, called: Program) =>
      run(called, async (context) => {
        const { statements: show } = await import("../commands/statements.ts");
        return show({ statement }, context);
      }),
    );
  addCorrectCommand(statements, run);
  program
    .command("cited")
    .summary("list statements that cite a paragraph, in any draft")
    .description("Lists the statements that cite a paragraph, whatever its number was and in whatever draft.")
    .argument("<address>", "44@rev-3, 16(c), PP3@zero, #ID@rev-2; the latest draft unless named")
    .action((address: string, _own: object, called: Program) =>
      run(called, async (context) => {
        const { cited } = await import("../commands/cited.ts");
        return cited({ address }, context);
      }),
    );
  program
    .command("settle")
    .summary("say what a citation means")
    .description("Says what a citation of a statement means. Kept with your name (--as) until somebody revokes it.")
    .argument("<statement>", "its id in the list of statements")
    .argument("<citation>", "the number of the citation in it", wholeNumber)
    .argument("[address...]", "the paragraphs that are meant: 44@rev-2 45@rev-2")
    .option("--draft <draft>", "what it names is meant as this draft has it")
    .option("--elsewhere [document]", "another document is meant")
    .option("--none", "it is no citation")
    .action((...given: readonly [string, number, readonly string[], SettleOptions, Program]) => {
      const [statement, citation, addresses, own, called] = given;
      return run(called, async (context) => {
        const { settle } = await import("../commands/settle.ts");
        return settle({ statement, citation, addresses, ...own }, context);
      });
    });
}

function addCorrectCommand(statements: Program, run: RunAction): void {
  statements
    .command("correct")
    .description("Corrects what is known of a statement. Kept with your name (--as) until somebody revokes it.")
    .argument("<statement>", "its id in the list of statements")
    .option("--date <date>", "when it was made")
    .option("--no-date", "it has no date")
    .option("--speaker <name>", "who spoke")
    .option("--on-behalf-of <name>", "for whom")
    .option("--no-on-behalf-of", "for nobody else")
    .option("--meeting <name>", "at which meeting")
    .option("--no-meeting", "at no meeting")
    .option("--round <n>", "in which round", wholeNumber)
    .option("--no-round", "in no round")
    .option("--title <title>", "its title")
    .option("--lang <tag>", "its language")
    .action((statement: string, own: CorrectOptions, called: Program) =>
      run(called, async (context) => {
        const { correctStatement } = await import("../commands/statements.ts");
        const { lang, onBehalfOf, meeting, round, date, ...said } = own;
        const open = {
          onBehalfOf: orNone(onBehalfOf),
          meeting: orNone(meeting),
          round: orNone(round),
          date: orNone(date),
        };
        return correctStatement({ statement, says: { ...said, ...open, language: lang } }, context);
      }),
    );
}
