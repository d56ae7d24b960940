import type { DraftMends } from "@travaux/model";
import { renderMends } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readMendsFile } from "../files/read-mends-file.ts";

interface MendsArguments {
  readonly draft?: string | undefined;
  /** A file of `travaux.mends/1` whose mends are added. */
  readonly add?: string;
  /** Ids of mends that are taken back. */
  readonly revoke?: readonly string[];
}

/** `mends [DRAFT]`: lists what was mended, after adding what a file says and revoking what is named. */
export const mends: Command<MendsArguments> = async ({ draft, add, revoke = [] }, context) => {
  const said = await readMendsFile(add);
  if (!said.ok) return refused(said.error);
  const { negotiation } = context.flags;
  return answerWith<DraftMends>(context, {
    archive: "must-exist",
    printers: { terminal: (list) => renderMends(list, context.terminal) },
    ask: async (travaux) => {
      if (add !== undefined || revoke.length > 0) {
        const request = { negotiation, draft, revoke, author: authorOf(context), ...said.value };
        const mended = await travaux.mendDraft(request);
        if (!mended.ok) return mended;
      }
      return travaux.listMends({ negotiation, draft });
    },
  });
};
