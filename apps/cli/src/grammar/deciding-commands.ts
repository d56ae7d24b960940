import type { Command as Program } from "commander";
import type { RunAction } from "./run-action.ts";

const ADDRESS = "44@rev-1, 16(c)@rev-1, #ID@rev-1; the latest draft unless named";

/** The commands with which people say how paragraphs go together, and see what was said: `align` and `decisions`. */
export function addDecidingCommands(program: Program, run: RunAction): void {
  const align = program
    .command("align")
    .summary("say which paragraphs belong together")
    .description("Says that two paragraphs belong together, or do not; honoured in every answer from then on.");
  const says = { pin: "These two belong together.", forbid: "These two do not belong together." } as const;
  for (const word of ["pin", "forbid"] as const) {
    align
      .command(word)
      .description(`${says[word]} Kept with your name (--as) until somebody revokes it.`)
      .argument("<address>", ADDRESS)
      .argument("<address>", "the other paragraph, of another draft")
      .action((one: string, other: string, _own: object, called: Program) =>
        run(called, async (context) => {
          const { align: correct } = await import("../commands/align.ts");
          return correct({ says: word, addresses: [one, other] }, context);
        }),
      );
  }
  program
    .command("decisions")
    .summary("list and revoke what people decided")
    .description("Lists what people decided: who, when, what, and whether it stands, was ended or lost its place.")
    .action((_own: object, called: Program) =>
      run(called, async (context) => {
        const { decisions } = await import("../commands/decisions.ts");
        return decisions({}, context);
      }),
    )
    .command("revoke")
    .description("Takes a decision back, with your name (--as); it stays listed as revoked.")
    .argument("<id>", "its number in the list, or its id")
    .action((decision: string, _own: object, called: Program) =>
      run(called, async (context) => {
        const { revokeDecision } = await import("../commands/decisions.ts");
        return revokeDecision({ decision }, context);
      }),
    );
}
