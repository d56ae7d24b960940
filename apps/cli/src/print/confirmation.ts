import { showControls } from "@travaux/render";
import type { CommandContext } from "../command-end.ts";

/** A sentence that says what was kept; nothing with `--quiet`. */
export function confirmation(sentence: string, context: CommandContext): string {
  return context.flags.quiet === true ? "" : `${showControls(sentence)}\n`;
}
