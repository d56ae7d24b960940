import type { Jail } from "@travaux/ingest/jail";
import type { CliError } from "./cli-error.ts";
import type { Flags } from "./flags.ts";
import type { Progress } from "./print/progress.ts";
import type { TerminalOptions } from "@travaux/render";

/** What a command is given beside its own arguments. */
export interface CommandContext {
  readonly flags: Flags;
  readonly environment: NodeJS.ProcessEnv;
  /** The app's folder, from which the server beside it is found. */
  readonly appFolder: string;
  /** Reads files, each in a process of its own. */
  readonly jail: Jail;
  readonly terminal: TerminalOptions;
  readonly progress: Progress;
}

/** A line of a file that an error is about. */
export interface FileLine {
  readonly path: string;
  readonly line: number;
}

/**
 * How a command ended: with an answer, with a file and an answer about it, with word of what it wrote itself, with a refusal,
 * or by itself (it served, and somebody stopped it).
 */
export type CommandEnd =
  | {
      readonly kind: "answer";
      readonly text: string | Uint8Array;
      readonly differs: boolean;
      /** What is to be known of the answer and is no part of it. */
      readonly note?: string | null | undefined;
    }
  /** A file for `-o`, and what is to be said of it. */
  | { readonly kind: "made"; readonly path: string; readonly file: Uint8Array; readonly told: string }
  /** What is to be said of a folder that the command wrote where `-o` says. */
  | { readonly kind: "told"; readonly told: string }
  | { readonly kind: "refused"; readonly error: CliError; readonly at?: FileLine | undefined }
  | { readonly kind: "stopped"; readonly exitCode: number };

/** One command: its own arguments as commander parsed them, and the context. */
export type Command<Arguments> = (given: Arguments, context: CommandContext) => Promise<CommandEnd>;

export function refused(error: CliError, at?: FileLine): CommandEnd {
  return { kind: "refused", error, at };
}
