import type { CitationMeaning } from "@travaux/application";
import type { DecisionList } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { keptDecisions } from "../print/kept-decisions.ts";

interface SettleArguments {
  readonly statement: string;
  readonly citation: number;
  readonly addresses: readonly string[];
  readonly draft?: string;
  /** True when no document is named. */
  readonly elsewhere?: string | true;
  readonly none?: boolean;
}

/** `settle ID N …`: what a citation means, as a person sees it. */
export const settle: Command<SettleArguments> = async ({ statement, citation, ...said }, context) => {
  const meanings = meaningsIn(said);
  const [means, ...others] = meanings;
  if (means === undefined || others.length > 0) {
    const sentence =
      "One thing has to be said of the citation; give addresses (44@rev-2), or --draft, or --elsewhere, or --none.";
    return refused({ kind: "usage", sentence });
  }
  return answerWith<DecisionList>(context, {
    archive: "must-exist",
    printers: { terminal: (list) => keptDecisions(list, context) },
    ask: (travaux) =>
      travaux.settleCitation({
        negotiation: context.flags.negotiation,
        statement,
        citation,
        means,
        author: authorOf(context),
      }),
  });
};

function meaningsIn(said: Omit<SettleArguments, "statement" | "citation">): readonly CitationMeaning[] {
  const { addresses, draft, elsewhere, none } = said;
  return [
    ...(addresses.length === 0 ? [] : [{ kind: "paragraphs" as const, addresses }]),
    ...(draft === undefined ? [] : [{ kind: "draft" as const, draft }]),
    ...(elsewhere === undefined
      ? []
      : [{ kind: "elsewhere" as const, ...(elsewhere === true ? {} : { document: elsewhere }) }]),
    ...(none === true ? [{ kind: "none" as const }] : []),
  ];
}
