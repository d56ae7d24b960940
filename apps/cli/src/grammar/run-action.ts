import type { Command as Program } from "commander";
import type { CommandContext, CommandEnd } from "../command-end.ts";

/** Runs what a command does, with the flags that stand on the command line; `program` is the command that was called. */
export type RunAction = (program: Program, action: (context: CommandContext) => Promise<CommandEnd>) => Promise<void>;
