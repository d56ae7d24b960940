import type { Command as Program, CommanderError } from "commander";

/** Commands of the contract that this version does not have. They are named so that nobody looks for a typing error. */
const NOT_YET: ReadonlySet<string> = new Set(["remove", "backup", "restore", "completion"]);

/** What commander objects to, as one sentence that says what to do. */
export function usageSentence(error: CommanderError, program: Program): string {
  const [called = ""] = program.args;
  if (error.code === "commander.unknownCommand" && NOT_YET.has(called)) {
    return `The command ${called} is not there yet in this version; "travaux --help" lists those that are.`;
  }
  if (error.code === "commander.help") {
    return `A command is wanted; "travaux${called === "" ? "" : ` ${called}`} --help" lists them.`;
  }
  const help = NO_HELP_NEEDED.has(error.code) ? "" : ' "travaux --help" lists what there is.';
  return `${asSentence(error.message)}${help}`;
}

/** Errors whose message says what to do. */
const NO_HELP_NEEDED: ReadonlySet<string> = new Set([
  "commander.invalidArgument",
  "commander.missingMandatoryOptionValue",
]);

/** "error: unknown command 'comapre'\n(Did you mean compare?)" becomes "Unknown command 'comapre'. Did you mean compare?" */
function asSentence(message: string): string {
  const words = message.startsWith("error: ") ? message.slice("error: ".length) : message;
  const [statement = "", ...rest] = words.split("\n").map((line) => line.trim());
  const hints = rest.filter((line) => line !== "").map((line) => (line.startsWith("(") ? line.slice(1, -1) : line));
  const first = `${statement.charAt(0).toUpperCase()}${statement.slice(1)}`;
  // "…missing." and "…number?" fit, "…missing" does not.
  const ended = /[.?!]$/u.test(first) ? first : `${first}.`;
  return [ended, ...hints].join(" ");
}
