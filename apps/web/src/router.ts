import type { QueryClient } from "@tanstack/react-query";
import { createBrowserHistory, createRouter, type RouterHistory } from "@tanstack/react-router";
import { LoadingNotice, MissingNotice, RefusalNotice } from "./ui/notices.tsx";
import { routeTree } from "./routes/route-tree.ts";
import type { ReadModel } from "./read-model.ts";
import type { FileWriter } from "./writing/file-order.ts";

/** What every page is given: where answers come from, where they are kept, and who makes files of them. */
export interface ViewerContext {
  readonly queryClient: QueryClient;
  readonly readModel: ReadModel;
  readonly writeFile: FileWriter;
}

/**
 * The pages under their addresses. All state of a page lies in its address, as plain words.
 *
 * @param history the window's, unless told
 */
export function createViewerRouter(context: ViewerContext, history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    history,
    routeTree,
    context,
    defaultPreload: "intent",
    // Answers are kept and aged by the query client alone.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
    defaultPendingComponent: LoadingNotice,
    defaultErrorComponent: RefusalNotice,
    defaultNotFoundComponent: MissingNotice,
    parseSearch: parsePlainSearch,
    stringifySearch: printPlainSearch,
  });
}

/** Everything in an address is text: a draft called "2" is no number. */
function parsePlainSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

function printPlainSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}

export type ViewerRouter = ReturnType<typeof createViewerRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: ViewerRouter;
  }
}
