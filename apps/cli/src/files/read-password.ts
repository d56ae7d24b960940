import { failure, success } from "@travaux/model";
import type { FileError } from "@travaux/application";
import type { Result } from "@travaux/model";
import type { DoorError } from "../cli-error.ts";
import { askUnseen } from "../print/ask-unseen.ts";
import type { Terminal } from "../print/ask-unseen.ts";
import { readTextFile } from "./read-text-file.ts";

/** Where a password comes from. Never from the command line itself: others on the machine can read that. */
export interface PasswordFlags {
  /** Ask for it. */
  readonly password?: boolean;
  readonly passwordFile?: string;
}

/**
 * Whoever has the file may try as many passwords as their machines can, unseen. Hashing slows them down to some ten
 * thousand a second for each good graphics card: what is shorter than this falls in hours or days.
 */
const FEWEST_CHARACTERS = 12;

type PasswordError = DoorError | FileError;

/** The password with which something is to be locked; null when none is wanted. */
export async function readPassword(
  { password = false, passwordFile }: PasswordFlags,
  terminal: Terminal,
): Promise<Result<string | null, PasswordError>> {
  if (password && passwordFile !== undefined) return usage("Give --password or --password-file, not both.");
  if (passwordFile !== undefined) return fromFile(passwordFile);
  return password ? fromTerminal(terminal) : success(null);
}

async function fromFile(file: string): Promise<Result<string, PasswordError>> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  // What a text editor puts behind the line is no part of it.
  return longEnough((text.value ?? "").split(/\r?\n/u)[0] ?? "");
}

async function fromTerminal(terminal: Terminal): Promise<Result<string, PasswordError>> {
  if (!terminal.stdin.isTTY || !terminal.stderr.isTTY)
    return usage("There is no terminal to ask for a password at; name a file that has it with --password-file.");
  const password = await askUnseen("Password for the page: ", terminal);
  const isEnough = longEnough(password);
  if (!isEnough.ok) return isEnough;
  const again = await askUnseen("The same again: ", terminal);
  return again === password ? isEnough : usage("The two passwords are not the same; begin again.");
}

function longEnough(password: string): Result<string, PasswordError> {
  if ([...password].length >= FEWEST_CHARACTERS) return success(password);
  return usage(
    `A password of fewer than ${FEWEST_CHARACTERS} characters does not protect a file that anybody can try at; take several words.`,
  );
}

function usage(sentence: string): Result<never, PasswordError> {
  return failure({ kind: "usage", sentence });
}
