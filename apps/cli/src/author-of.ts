import type { CommandContext } from "./command-end.ts";

/** Who decides: `--as`, else TRAVAUX_AS; empty when neither says so. */
export function authorOf({ flags, environment }: Pick<CommandContext, "flags" | "environment">): string {
  return flags.as ?? environment["TRAVAUX_AS"] ?? "";
}
