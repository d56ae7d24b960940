import type { ReactNode } from "react";
import { useReadModel } from "../ui/use-read-model.ts";

/** True where what a person says or adds can be kept: not in a copy. */
export function useCanKeep(): boolean {
  return useReadModel().copy === null;
}

/** Around what keeps something: in a copy it is not offered. */
export function Keeping({ children }: { readonly children: ReactNode }): ReactNode {
  return useCanKeep() ? children : null;
}
