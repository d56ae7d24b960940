import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";
import type { Happening, Live } from "./use-live.ts";
import "./live-notice.css";

interface LiveNoticeProps extends Live {
  readonly negotiation: string | undefined;
}

/**
 * What others did and whether the server is there, at the foot of the window: nothing that is being read makes room for it.
 * The place is always there, so that what comes into it is spoken.
 */
export function LiveNotice({ negotiation, connection, happening, dismiss }: LiveNoticeProps): ReactNode {
  const isNews = connection === "fine" && happening !== null && negotiation !== undefined;
  return (
    <div className="live no-print" role="status">
      {connection === "fine" ? null : (
        <p className="live-notice" data-connection={connection}>
          {t(`live.${connection}`)}
        </p>
      )}
      {isNews ? (
        <div className="live-notice">
          <p>{sentenceOf(happening)}</p>
          <HappeningLink negotiation={negotiation} happening={happening} follow={dismiss} />
          <button type="button" className="button button-plain" onClick={dismiss}>
            {t("action.close")}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function sentenceOf(happening: Happening): string {
  if (happening.kind !== "drafts") return t(`live.${happening.kind}`);
  const { labels } = happening;
  return t("live.drafts", { count: labels.length, drafts: listed(labels) });
}

interface HappeningLinkProps {
  readonly negotiation: string;
  readonly happening: Happening;
  readonly follow: () => void;
}

function HappeningLink({ negotiation, happening, follow }: HappeningLinkProps): ReactNode {
  const link = { params: { negotiation }, className: "button", onClick: follow } as const;
  switch (happening.kind) {
    case "drafts":
      return (
        <Link {...link} to="/n/$negotiation" search={{ added: happening.latest }}>
          {t("live.look")}
        </Link>
      );
    case "statements":
      return (
        <Link {...link} to="/n/$negotiation/statements">
          {t("live.look")}
        </Link>
      );
    case "decisions":
      return (
        <Link {...link} to="/n/$negotiation/decisions">
          {t("live.look")}
        </Link>
      );
  }
}
