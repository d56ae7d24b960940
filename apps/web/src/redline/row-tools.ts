import { createContext } from "react";

/** What a row's margin offers: to open and close the reasons why its paragraphs stand together. */
export interface RowTools {
  readonly isOpen: boolean;
  readonly panel: string;
  readonly toggle: () => void;
}

export const RowToolsContext = createContext<RowTools | null>(null);
