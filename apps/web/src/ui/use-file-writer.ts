import { useRouteContext } from "@tanstack/react-router";
import type { FileWriter } from "../writing/file-order.ts";

/** Who makes files. */
export function useFileWriter(): FileWriter {
  return useRouteContext({ from: "__root__" }).writeFile;
}
