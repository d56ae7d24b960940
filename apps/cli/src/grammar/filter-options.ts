import { InvalidArgumentError } from "commander";
import type { Command as Program } from "commander";
import { changeClasses } from "@travaux/model";
import type { ChangeClass } from "@travaux/model";

/** Adds the options that say which changes are shown. */
export function withFilterOptions(command: Program): Program {
  return command
    .option(
      "--only <classes>",
      `show only changes of these classes, with commas between: ${changeClasses.join(", ")}`,
      classNames,
    )
    .option("--without <classes>", "show all changes but those of these classes", classNames)
    .option(
      "--substance",
      "leave out punctuation, capitals, spelling, numbering, formatting and references that only followed a new number",
    );
}

export const FORCE_WORDS = {
  flags: "--force-words <file>",
  description: "words of legal force that count beside ours, a line each: shall = 4 (binds) to may = 1",
} as const;

/** The same, and what every comparison takes beside. */
export function withComparisonOptions(command: Program): Program {
  return withFilterOptions(command)
    .option("--why", "say under each pair what speaks for it and against it, and how to settle what is doubtful")
    .option(FORCE_WORDS.flags, FORCE_WORDS.description)
    .option("--author <name>", "in whose name the changes of a Word file stand; Travaux unless given")
    .option("--date <date>", "which day or minute they bear; none unless given")
    .addHelpText("after", FILES_HELP);
}

const FILES_HELP = `
-o redline.docx writes a Word file with tracked changes: accepting all gives the later draft, rejecting all the earlier one.
--format patch writes a unified diff, one line a paragraph, that "patch" and "git apply" take:
it fits what "travaux show BEFORE --format text" prints and makes "travaux show AFTER --format text" of it.
`;

function classNames(text: string, earlier: readonly ChangeClass[] = []): readonly ChangeClass[] {
  const named = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return [...earlier, ...named.map(className)];
}

function className(name: string): ChangeClass {
  const known = changeClasses.find((each) => each === name.toLowerCase());
  if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${changeClasses.join(", ")}.`);
  return known;
}
