import { createContext } from "react";

/** Whether the reader has just come from another page of the viewer. Set by the shell, taken by the page's heading. */
export const Arrival = createContext<{ fromElsewhere: boolean }>({ fromElsewhere: false });
