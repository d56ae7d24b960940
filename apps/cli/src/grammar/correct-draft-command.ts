import type { Command as Program } from "commander";
import { orNone } from "./or-none.ts";
import type { RunAction } from "./run-action.ts";
import { severalNumbers } from "./values.ts";

interface CorrectOptions {
  date?: string | boolean;
  symbol?: string | boolean;
  round?: readonly number[] | boolean;
}

/** `drafts correct`: what a person says of a draft that is kept. */
export function addCorrectDraftCommand(drafts: Program, run: RunAction): void {
  drafts
    .command("correct")
    .description(
      "Corrects what is known of a draft that is kept. Kept with your name (--as) until somebody revokes it; the draft keeps its place in the series.",
    )
    .argument("<draft>", "its id or label")
    .option("--date <date>", "when it was issued")
    .option("--no-date", "it has no date")
    .option("--symbol <symbol>", "its document symbol")
    .option("--no-symbol", "it has no symbol")
    .option("--round <n>", "round in which it was on the table; may be given several times", severalNumbers)
    .option("--no-round", "it was on the table in no round")
    .action((draft: string, own: CorrectOptions, called: Program) =>
      run(called, async (context) => {
        const { correctDraft } = await import("../commands/drafts.ts");
        const [date, symbol, rounds] = [orNone(own.date), orNone(own.symbol), orNone(own.round)];
        return correctDraft({ draft, says: { date, symbol, rounds: rounds === null ? [] : rounds } }, context);
      }),
    );
}
