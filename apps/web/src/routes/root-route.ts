import { createRootRouteWithContext } from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import type { ReadModel } from "../read-model.ts";
import type { FileWriter } from "../writing/file-order.ts";
import { Shell } from "./shell.tsx";

/** What the loaders of pages ask with. */
export interface ViewerContext {
  readonly queryClient: QueryClient;
  readonly readModel: ReadModel;
  readonly writeFile: FileWriter;
}

export const rootRoute = createRootRouteWithContext<ViewerContext>()({ component: Shell });
