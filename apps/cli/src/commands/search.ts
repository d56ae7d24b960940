import type { SearchResult } from "@travaux/model";
import { renderSearch } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

/** `search QUERY`: paragraphs of all drafts by their words. */
export const search: Command<{ readonly query: readonly string[]; readonly limit?: number }> = (given, context) =>
  answerWith<SearchResult>(context, {
    archive: "must-exist",
    printers: { terminal: (result) => renderSearch(result, context.terminal) },
    ask: (travaux) =>
      travaux.search({ negotiation: context.flags.negotiation, query: given.query.join(" "), limit: given.limit }),
  });
