import { useRouteContext } from "@tanstack/react-router";
import type { ReadModel } from "../read-model.ts";

/** Where the answers come from. */
export function useReadModel(): ReadModel {
  return useRouteContext({ from: "__root__" }).readModel;
}
