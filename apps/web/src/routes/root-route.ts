import { createRootRouteWithContext } from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import type { ReadModel } from "../read-model.ts";
import { Shell } from "./shell.tsx";

export const rootRoute = createRootRouteWithContext<{
  readonly queryClient: QueryClient;
  readonly readModel: ReadModel;
}>()({ component: Shell });
