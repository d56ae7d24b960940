import { router } from "./procedure.ts";
import { bundles } from "./routers/bundles.ts";
import { decisions } from "./routers/decisions.ts";
import { drafts } from "./routers/drafts.ts";
import { negotiations } from "./routers/negotiations.ts";
import { paragraphs } from "./routers/paragraphs.ts";
import { search } from "./routers/search.ts";
import { statements } from "./routers/statements.ts";

/** From the wire to the use cases: every procedure there is. */
export const appRouter = router({ negotiations, bundles, drafts, decisions, paragraphs, search, statements });

/** What a client needs to know; import it as a type only. */
export type AppRouter = typeof appRouter;
