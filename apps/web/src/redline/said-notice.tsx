import { Link } from "@tanstack/react-router";
import type { ListedDecision } from "@travaux/model";
import { decisionInWords } from "@travaux/render";
import type { ReactNode } from "react";
import { useCompareSetting } from "./use-compare-setting.ts";
import "./why.css";

interface SaidNoticeProps {
  readonly decision: ListedDecision | null;
  readonly close: () => void;
}

/** Says that what was said is kept, and where it can be taken back. It is there before it has words, so that it is heard. */
export function SaidNotice({ decision, close }: SaidNoticeProps): ReactNode {
  const { negotiation } = useCompareSetting();
  return (
    <div className="said no-print" data-empty={decision === null}>
      <p role="status">{decision === null ? "" : `${kept(decision)}: ${decisionInWords(decision)}.`}</p>
      {decision === null ? null : (
        <>
          <Link to="/n/$negotiation/decisions" params={{ negotiation }}>
            All decisions
          </Link>
          <button type="button" className="button" onClick={close}>
            Close<span className="visually-hidden"> this notice</span>
          </button>
        </>
      )}
    </div>
  );
}

function kept({ state }: ListedDecision): string {
  return state === "revoked" ? "Revoked" : "Kept";
}
