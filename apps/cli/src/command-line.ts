import { CommanderError } from "commander";
import type { CommandContext, CommandEnd } from "./command-end.ts";
import { finish, finishWithBug, finishWithUsage } from "./finish.ts";
import type { Flags } from "./flags.ts";
import { buildProgram } from "./grammar/build-program.ts";
import { usageSentence } from "./grammar/usage-sentence.ts";
import { startProgress } from "./print/progress.ts";
import { terminalOf } from "./print/terminal-of.ts";
import { hearClosedReaders } from "./print/write-out.ts";

/** The app that runs: its version, and its folder, from which the reader's process and the server beside it are found. */
export interface App {
  readonly version: string;
  readonly appFolder: string;
}

/** Runs one command line and gives its exit code. Nothing is thrown: a bug is said in a sentence, with exit code 70. */
export async function runCommandLine(args: readonly string[], { version, appFolder }: App): Promise<number> {
  hearClosedReaders(process.stdout, process.stderr);
  let exitCode = 0;
  const program = buildProgram(version, async (called, action) => {
    exitCode = await runAction(called.optsWithGlobals<Flags>(), appFolder, action);
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) return finishWithBug(thrown, args);
    // Help and version were asked for and printed.
    if (thrown.exitCode === 0) return 0;
    return finishWithUsage(usageSentence(thrown, program), args);
  }
}

async function runAction(
  flags: Flags,
  appFolder: string,
  action: (context: CommandContext) => Promise<CommandEnd>,
): Promise<number> {
  const progress = startProgress(process.stderr, flags.quiet === true);
  const terminal = terminalOf(flags, process.stdout, process.env);
  try {
    const end = await action({ flags, environment: process.env, appFolder, terminal, progress });
    progress.end();
    return await finish(end, flags);
  } finally {
    progress.end();
  }
}
