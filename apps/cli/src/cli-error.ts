import type { TravauxError } from "@travaux/application";

/** What only the command line can refuse. */
export type DoorError =
  /** The command was not called as it must be. The sentence says how. */
  | { readonly kind: "usage"; readonly sentence: string }
  /** The manifest is not readable as YAML. */
  | { readonly kind: "manifest-not-yaml"; readonly path: string; readonly line: number; readonly detail: string }
  /** Output could not be written to the file that `-o` names; what stood there before still stands there. */
  | { readonly kind: "output-not-written"; readonly path: string; readonly detail: string }
  /** The folder that `-o` names holds a file that is the user's: one that was not written by this command, or changed since. */
  | { readonly kind: "folder-in-use"; readonly path: string; readonly file: string; readonly isChanged: boolean }
  /** Standard output did not take the answer: a full disk behind ">", say. */
  | { readonly kind: "answer-not-written"; readonly detail: string }
  /** What pages are made from is not there: the project is not built. */
  | { readonly kind: "no-template"; readonly detail: string }
  /** There is no browser that prints a PDF. The sentence says what to do. */
  | { readonly kind: "no-browser"; readonly sentence: string }
  /** A browser is there, and did not print. */
  | { readonly kind: "pdf-not-printed"; readonly browser: string; readonly detail: string }
  /** The server could not be started, or ended at once. */
  | { readonly kind: "server-not-started"; readonly detail: string };

/** Every way in which the command can say no. */
export type CliError = TravauxError | DoorError;
