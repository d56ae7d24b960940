import { expect, test } from "vitest";
import type { CommandContext, CommandEnd } from "../command-end.ts";
import type { Flags } from "../flags.ts";
import { buildProgram } from "./build-program.ts";

/** What becomes of a command line that is refused before anything is looked at: it has flags, and nothing else is asked of it. */
async function endOf(line: string): Promise<CommandEnd | null> {
  const ended: { end: CommandEnd | null } = { end: null };
  const program = buildProgram("1.0.0", async (called, action) => {
    ended.end = await action({ flags: called.optsWithGlobals<Flags>() } as CommandContext);
  });
  await program.parseAsync(line.split(" "), { from: "user" });
  return ended.end;
}

test.for([
  ["export", "Say as what it is to be exported: --bundle or --page or --site."],
  ["export --bundle --site", "Say as what it is to be exported: --bundle or --page or --site."],
  ["export --bundle --base https://example.org/", "Only --site takes --base; leave it out of --bundle."],
  ["export --bundle --without statements", "Only --site takes --without; leave it out of --bundle."],
  ["export --page --without statements", "Only --site takes --without; leave it out of --page."],
  ["export --site --password", "Only --page takes --password; leave it out of --site."],
  ["export --bundle --password-file x", "Only --page takes --password-file; leave it out of --bundle."],
  ["export --page --format docx", "A page is HTML and has no --format docx; name a file with -o negotiation.html."],
] as const)("%s is refused: no option is passed over", { timeout: 60_000 }, async ([line, sentence]) => {
  expect(await endOf(line)).toEqual({ kind: "refused", error: { kind: "usage", sentence } });
});
