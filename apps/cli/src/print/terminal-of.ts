import type { TerminalOptions } from "@travaux/render";
import type { Flags } from "../flags.ts";

/** What is known of the terminal that output goes to. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The usual width, where no terminal tells. */
const USUAL_WIDTH = 80;

/**
 * How to set text for where it goes. Colour: never with `--no-color`, NO_COLOR, in a file or on a dumb terminal; always
 * with FORCE_COLOR; else on a terminal.
 */
export function terminalOf(flags: Flags, stream: OutputStream, environment: NodeJS.ProcessEnv): TerminalOptions {
  return {
    width: flags.width ?? widthOf(stream, environment),
    colour: wantsColour(flags, stream, environment),
    all: flags.all === true,
  };
}

function widthOf(stream: OutputStream, environment: NodeJS.ProcessEnv): number {
  const told = Number(environment["COLUMNS"]);
  return stream.columns ?? (Number.isInteger(told) && told > 0 ? told : USUAL_WIDTH);
}

function wantsColour(flags: Flags, stream: OutputStream, environment: NodeJS.ProcessEnv): boolean {
  if (!flags.color || flags.output !== undefined || (environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && environment["TERM"] !== "dumb";
}
