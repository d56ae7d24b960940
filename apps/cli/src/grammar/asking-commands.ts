import { Option } from "commander";
import type { Command as Program } from "commander";
import { concordanceEvents, synopsisBases } from "@travaux/model";
import type { SynopsisBasis } from "@travaux/model";
import type { WantedChanges } from "../change-filter-of.ts";
import type { ConcordanceFlags } from "../commands/concordance.ts";
import type { ComparisonFlags } from "../comparison-question.ts";
import { FORCE_WORDS, withComparisonOptions, withFilterOptions } from "./filter-options.ts";
import { addCorrectDraftCommand } from "./correct-draft-command.ts";
import type { RunAction } from "./run-action.ts";
import { concordanceEventList, portNumber, wholeNumber } from "./values.ts";

/** The commands that ask the archive, and the one that serves it. */
export function addAskingCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Asking:");
  const drafts = program
    .command("drafts")
    .summary("list rounds and drafts")
    .description("Lists the rounds and drafts of a negotiation with what is counted in them.")
    .action((_own: object, called: Program) =>
      run(called, async (context) => {
        const { drafts: list } = await import("../commands/drafts.ts");
        return list({}, context);
      }),
    );
  addCorrectDraftCommand(drafts, run);
  withComparisonOptions(
    program
      .command("diff")
      .summary("compare two drafts of the archive")
      .description("Compares two drafts of the archive, whole or one paragraph.")
      .argument("<draft..draft>", "the two drafts by id or label: rev-1..rev-2")
      .argument("[label]", "only this paragraph and what stands under it")
      .addOption(
        new Option(
          "--revisions <which>",
          "accept: tracked changes of the later draft are changes like all others; keep: they stay in their names in a Word file",
        ).choices(["accept", "keep"]),
      ),
  ).action((range: string, label: string | undefined, own: ComparisonFlags, called: Program) =>
    run(called, async (context) => {
      const { diff } = await import("../commands/diff.ts");
      return diff({ range, label, ...own }, context);
    }),
  );
  program
    .command("report")
    .summary("tell the main changes between two drafts, section by section")
    .description("Tells the main changes between two drafts, section by section, with figures and their rules.")
    .argument("<draft..draft>", "the two drafts by id or label: rev-1..rev-2")
    .argument("[label]", "only this paragraph and what stands under it")
    .option(FORCE_WORDS.flags, FORCE_WORDS.description)
    .action((range: string, label: string | undefined, own: { forceWords?: string }, called: Program) =>
      run(called, async (context) => {
        const { report } = await import("../commands/report.ts");
        return report({ range, label, ...own }, context);
      }),
    );
  addParagraphCommands(program, run);
  program
    .command("synopsis")
    .summary("put drafts in columns, for paper and for Word")
    .description(
      "Puts drafts in columns with their whole texts, a row for what belongs together, what differs marked; as Word or HTML.",
    )
    .argument("<drafts...>", "two drafts or more, by id or label, in the order of the columns: rev-1 rev-2 rev-3")
    .addOption(
      new Option("--against <column>", "what each column is held against").choices(synopsisBases).default("before"),
    )
    .action((drafts: readonly string[], own: { against: SynopsisBasis }, called: Program) =>
      run(called, async (context) => {
        const { synopsis } = await import("../commands/synopsis.ts");
        return synopsis({ drafts, ...own }, context);
      }),
    );
  program
    .command("concordance")
    .summary("say where each paragraph went")
    .description("Says where each paragraph went, over the whole series or between two drafts.")
    .argument("[draft..draft]", "the first and the last draft: rev-1..rev-3")
    .option("--by <draft>", "the draft whose order the rows keep; the last one unless given")
    .option(
      "--happened <events>",
      `only where any of this happened: ${concordanceEvents.join(", ")}`,
      concordanceEventList,
    )
    .option("--section <name>", "only what stands in this provision or under this heading")
    .option("--draft <draft>", "only what this draft has or lost; with --happened, what happened there")
    .action((range: string | undefined, own: ConcordanceFlags, called: Program) =>
      run(called, async (context) => {
        const { concordance } = await import("../commands/concordance.ts");
        return concordance({ range, ...own }, context);
      }),
    );
  program
    .command("progress")
    .summary("count what is settled, in brackets and touched")
    .description("Counts what is settled, in brackets and touched, per draft and per round.")
    .argument("[draft]", "the text of which draft; the latest unless named")
    .action((draft: string | undefined, _own: object, called: Program) =>
      run(called, async (context) => {
        const { progress } = await import("../commands/progress.ts");
        return progress({ draft }, context);
      }),
    );
  program
    .command("search")
    .summary("find paragraphs and statements by their words, paragraphs by their number")
    .description(
      "Finds the passages of all drafts, and the statements, that have all of the words, and what is called so.",
    )
    .argument("<query...>", "the words, or an address: 44, 16(c), Art. 12(4)(b), PP3@zero")
    .option("--limit <n>", "how many to give; 50 unless given", wholeNumber)
    .action((query: readonly string[], own: { limit?: number }, called: Program) =>
      run(called, async (context) => {
        const { search } = await import("../commands/search.ts");
        return search({ query, ...own }, context);
      }),
    );
  program
    .command("serve")
    .summary("serve the viewer on this machine")
    .description("Serves the viewer on this machine and prints its address; Ctrl+C ends it.")
    .option("--port <n>", "where to listen; 4440, or the next that is free, unless given", portNumber)
    .option("--host <address>", "which address to listen on; only this machine's own are allowed")
    .action((own: { port?: number; host?: string }, called: Program) =>
      run(called, async (context) => {
        const { serve } = await import("../commands/serve.ts");
        return serve(own, context);
      }),
    );
}

function addParagraphCommands(program: Program, run: RunAction): void {
  withFilterOptions(
    program
      .command("history")
      .summary("follow one paragraph through all drafts")
      .description("Follows one paragraph through all drafts.")
      .argument("<address>", "44@rev-3, 16(c), PP3@zero, #ID@rev-2; the latest draft unless named"),
  ).action((address: string, own: WantedChanges, called: Program) =>
    run(called, async (context) => {
      const { history } = await import("../commands/history.ts");
      return history({ address, ...own }, context);
    }),
  );
  program
    .command("blame")
    .summary("say which draft brought each word of a paragraph")
    .description("Says which draft brought each word of a paragraph.")
    .argument("<address>", "44@rev-3, 16(c), PP3@zero, #ID@rev-2; the latest draft unless named")
    .action((address: string, _own: object, called: Program) =>
      run(called, async (context) => {
        const { blame } = await import("../commands/blame.ts");
        return blame({ address }, context);
      }),
    );
}
