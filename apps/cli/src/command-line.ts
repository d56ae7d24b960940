import type { Jail } from "@travaux/ingest/jail";
import { CommanderError } from "commander";
import type { CommandContext, CommandEnd } from "./command-end.ts";
import { finish, finishWithBug, finishWithUsage } from "./finish.ts";
import { sourceAtOutput } from "./files/source-at-output.ts";
import { archivePath, formatOfFile } from "./flags.ts";
import type { Flags } from "./flags.ts";
import { buildProgram } from "./grammar/build-program.ts";
import { usageSentence } from "./grammar/usage-sentence.ts";
import { startProgress } from "./print/progress.ts";
import { terminalOf } from "./print/terminal-of.ts";
import { hearStreamErrors } from "./print/write-out.ts";

/** The app that runs: its version, its folder, from which the server beside it is found, and what reads files for it. */
export interface App {
  readonly version: string;
  readonly appFolder: string;
  readonly jail: Jail;
}

/** Runs one command line and gives its exit code. Nothing is thrown: a bug is said in a sentence, with exit code 70. */
export async function runCommandLine(args: readonly string[], app: App): Promise<number> {
  hearStreamErrors(process.stdout, process.stderr);
  let exitCode = 0;
  const program = buildProgram(app.version, async (called, action) => {
    const flags = withFormatOfFile(called.optsWithGlobals<Flags>(), program);
    const taken = await sourceAtOutput(flags.output, [...called.args, archivePath(flags, process.env)]);
    if (taken !== null) exitCode = await finishWithUsage(writtenOver(taken), args);
    else exitCode = await runAction(flags, app, action);
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

/** The ending of the output's name counts where no format was given. */
function withFormatOfFile(flags: Flags, program: ReturnType<typeof buildProgram>): Flags {
  const isGiven = program.getOptionValueSource("format") !== "default";
  const format = flags.output === undefined || isGiven ? null : formatOfFile(flags.output);
  return format === null ? flags : { ...flags, format };
}

function writtenOver(source: string): string {
  return `The output would be written over ${source}, which is read; name another file with -o.`;
}

async function runAction(
  flags: Flags,
  { appFolder, jail }: App,
  action: (context: CommandContext) => Promise<CommandEnd>,
): Promise<number> {
  const progress = startProgress(process.stderr, flags.quiet === true);
  const terminal = terminalOf(flags, process.stdout, process.env);
  try {
    const end = await action({ flags, environment: process.env, appFolder, jail, terminal, progress });
    progress.end();
    return await finish(end, flags);
  } finally {
    progress.end();
  }
}
