import { Option } from "commander";
import type { Command as Program } from "commander";
import type { ComparisonFlags } from "../comparison-question.ts";
import { withComparisonOptions } from "./filter-options.ts";
import { MENDS_OPTION } from "./mending-commands.ts";
import type { RunAction } from "./run-action.ts";
import { wholeNumber } from "./values.ts";

/** The commands that need no archive: `compare`, `show`, `check`, `clean`, `cite`. `show` and `check` take a draft of the archive as well. */
export function addFileCommands(program: Program, run: RunAction): void {
  program.commandsGroup("Files and drafts:");
  withComparisonOptions(
    program
      .command("compare")
      .summary("compare two files")
      .description("Compares two files, paragraph by paragraph; no archive is needed.")
      .argument("<before>", "the earlier file")
      .argument("<after>", "the later file")
      .option("--lang <tag>", "language of both files, if it is not to be recognised")
      .addOption(
        new Option(
          "--revisions <which>",
          "which text of tracked changes in the files; keep: accept, and leave them in their names in a Word file",
        ).choices(["accept", "reject", "keep"]),
      ),
  ).action((before: string, after: string, own: ComparisonFlags & { lang?: string }, called: Program) =>
    run(called, async (context) => {
      const { compare } = await import("../commands/compare.ts");
      return compare({ before, after, ...own }, context);
    }),
  );
  program
    .command("show")
    .summary("show what was understood of a file or a draft")
    .description("Shows what was understood: structure, labels, brackets, tracked changes and findings.")
    .argument("<file|draft>", "a file, or a draft of the archive by id or label")
    .argument("[label]", "only this paragraph and what stands under it")
    .option("--lang <tag>", "language of the file, if it is not to be recognised")
    .addOption(new Option("--revisions <which>", "which text of tracked changes").choices(["accept", "reject"]))
    .option(...MENDS_OPTION)
    .action(
      (
        subject: string,
        label: string | undefined,
        own: { lang?: string; revisions?: "accept" | "reject"; mends?: string },
        called: Program,
      ) =>
        run(called, async (context) => {
          const { show } = await import("../commands/show.ts");
          return show({ subject, label, ...own }, context);
        }),
    );
  program
    .command("check")
    .summary("list what is odd in a file or a draft")
    .description("Lists findings only: numbers that jump or repeat, unbalanced brackets and the like.")
    .argument("<file|draft>", "a file, or a draft of the archive by id or label")
    .option("--lang <tag>", "language of the file, if it is not to be recognised")
    .option(...MENDS_OPTION)
    .action((subject: string, own: { lang?: string; mends?: string }, called: Program) =>
      run(called, async (context) => {
        const { check } = await import("../commands/check.ts");
        return check({ subject, ...own }, context);
      }),
    );
  program
    .command("clean")
    .summary("take out of a Word file what tells of people and machines")
    .description(
      "Writes a Word file again without what tells of people and machines and is none of its text, and says what that was.",
    )
    .argument("<file>", "a Word file (.docx)")
    .addOption(
      new Option(
        "--authors <what>",
        "what becomes of the names and dates of changes and comments; replaced unless given",
      )
        .choices(["replace", "keep"])
        .default("replace"),
    )
    .action((file: string, own: { authors: "replace" | "keep" }, called: Program) =>
      run(called, async (context) => {
        const { clean } = await import("../commands/clean.ts");
        return clean({ file, ...own }, context);
      }),
    );
  program
    .command("cite")
    .summary("find the paragraphs that a text cites")
    .description(
      "Finds the citations of paragraphs in a statement or any other text; with an archive, says which drafts they mean.",
    )
    .argument("<file>", "a statement, a report, a speech")
    .option("--lang <tag>", "language of the file, if it is not to be recognised")
    .option("--date <date>", "when it was said, if that is not to be recognised")
    .option("--round <n>", "in which round, if that is not to be recognised", wholeNumber)
    .action((file: string, own: { lang?: string; date?: string; round?: number }, called: Program) =>
      run(called, async (context) => {
        const { cite } = await import("../commands/cite.ts");
        return cite({ file, ...own }, context);
      }),
    );
}
