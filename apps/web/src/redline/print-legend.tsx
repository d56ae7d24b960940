import type { ReactNode } from "react";
import { Message } from "../language/message.tsx";
import "./redline.css";

/** How to read the marks, on paper. */
export function PrintLegend(): ReactNode {
  return (
    <p className="print-only meta">
      <Message
        id="compare.printLegend"
        ins={(words) => <ins className="mark">{words}</ins>}
        del={(words) => <del className="mark">{words}</del>}
      />
    </p>
  );
}
