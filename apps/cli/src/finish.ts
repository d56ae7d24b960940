import type { CliError } from "./cli-error.ts";
import type { CommandEnd } from "./command-end.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";
import { whyNotWritten, writeWhole } from "./files/write-whole.ts";
import type { Flags } from "./flags.ts";
import { showControls } from "@travaux/render";
import { printError } from "./print/error-out.ts";
import { writeOut } from "./print/write-out.ts";

/** Writes what a command ended with where it belongs, and gives the exit code. */
export async function finish(end: CommandEnd, flags: Flags): Promise<number> {
  switch (end.kind) {
    case "stopped":
      return end.exitCode;
    case "refused":
      // When nobody can be told, the exit code still tells.
      await writeOut(process.stderr, printError(end, flags.format === "json")).catch(() => null);
      return exitCodeOf(end.error);
    case "made":
    case "told": {
      const written = end.kind === "made" ? await writeMade(end) : await writeToOutput(end.told);
      return written === null ? exitCodes.done : finish({ kind: "refused", error: written }, flags);
    }
    case "answer": {
      const written = await writeAnswer(end.text, flags);
      if (written !== null) return finish({ kind: "refused", error: written }, flags);
      if (typeof end.note === "string") {
        await writeOut(process.stderr, `travaux: ${showControls(end.note)}\n`).catch(() => null);
      }
      return end.differs && flags.exitCode === true ? exitCodes.differs : exitCodes.done;
    }
  }
}

/** Spreadsheet programs take a file of comma-separated values for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";

async function writeAnswer(text: string | Uint8Array, flags: Flags): Promise<CliError | null> {
  if (flags.output === undefined) {
    if (typeof text !== "string" && process.stdout.isTTY) {
      return { kind: "usage", sentence: "This file can't be shown in a terminal; name a file with -o." };
    }
    return writeToOutput(text);
  }
  const isMarked = flags.format === "csv" && typeof text === "string";
  const written = await writeWhole(flags.output, isMarked ? BYTE_ORDER_MARK + text : text);
  return written.ok ? null : written.error;
}

/** The file goes where `-o` says, what is said of it to standard output. */
async function writeMade({ path, file, told }: Extract<CommandEnd, { kind: "made" }>): Promise<CliError | null> {
  const written = await writeWhole(path, file);
  return written.ok ? writeToOutput(told) : written.error;
}

async function writeToOutput(text: string | Uint8Array): Promise<CliError | null> {
  return writeOut(process.stdout, text).then(
    () => null,
    (thrown: unknown) => ({ kind: "answer-not-written", detail: whyNotWritten(thrown) }),
  );
}

/** Says how the command should have been called. */
export async function finishWithUsage(sentence: string, args: readonly string[]): Promise<number> {
  const end = { kind: "refused", error: { kind: "usage", sentence } } as const;
  await writeOut(process.stderr, printError(end, wantsJson(args))).catch(() => null);
  return exitCodes.usage;
}

/** Says that something happened that should not be possible; where, only to those who ask with `--verbose`. */
export async function finishWithBug(thrown: unknown, args: readonly string[]): Promise<number> {
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const message = `Something went wrong that should not be possible (${what}); please report it, with what --verbose says.`;
  const stack = args.includes("--verbose") && thrown instanceof Error ? (thrown.stack ?? "") : "";
  const asJson = { error: { code: "bug", message, ...(stack === "" ? {} : { stack }) } };
  const asText = `travaux: ${message}\n${stack === "" ? "" : `${stack}\n`}`;
  await writeOut(process.stderr, wantsJson(args) ? `${JSON.stringify(asJson)}\n` : asText).catch(() => null);
  return exitCodes.bug;
}

/** Read from the words themselves, because the command line may be what is wrong. */
function wantsJson(args: readonly string[]): boolean {
  return args.includes("--format=json") || args.some((arg, index) => arg === "--format" && args[index + 1] === "json");
}
