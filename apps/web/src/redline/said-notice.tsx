import { Link } from "@tanstack/react-router";
import type { ListedDecision } from "@travaux/model";
import type { ReactNode } from "react";
import { decisionWords } from "../decisions/decision-words.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
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
      <p role="status">{decision === null ? "" : t(`said.${kept(decision)}`, { what: decisionWords(decision) })}</p>
      {decision === null ? null : (
        <>
          <Link to="/n/$negotiation/decisions" params={{ negotiation }}>
            {t("said.allDecisions")}
          </Link>
          <button type="button" className="button" onClick={close}>
            <Message id="said.close" hidden={(words) => <span className="visually-hidden">{words}</span>} />
          </button>
        </>
      )}
    </div>
  );
}

function kept({ state }: ListedDecision): "revoked" | "kept" {
  return state === "revoked" ? "revoked" : "kept";
}
