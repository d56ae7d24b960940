import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sentenceOf } from "./sentence-of.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { PageHeading } from "./page-heading.tsx";
import "./notices.css";

/** A page that waits. It is shown only when the answer takes a while. */
export function LoadingNotice(): ReactNode {
  return (
    <div className="notice" role="status">
      <p className="quiet">{t("notice.reading")}</p>
      <div className="notice-lines" aria-hidden="true">
        {["one", "two", "three", "four", "five", "six"].map((line) => (
          <div key={line} className="notice-line" />
        ))}
      </div>
    </div>
  );
}

/** A page whose question was refused: the reason, and what to do. */
export function RefusalNotice({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  const tryAgain = async (): Promise<void> => {
    reset();
    await router.invalidate();
  };
  return (
    <div className="notice">
      <PageHeading title={t("notice.noAnswer")} className="notice-title">
        {sentenceOf(error)}
      </PageHeading>
      <p>
        <button type="button" className="button" onClick={() => void tryAgain()}>
          {t("notice.tryAgain")}
        </button>{" "}
        <Link to="/" className="button button-plain">
          {t("notice.allNegotiations")}
        </Link>
      </p>
    </div>
  );
}

/** An address under which there is no page. */
export function MissingNotice(): ReactNode {
  return (
    <div className="notice">
      <PageHeading title={t("notice.noPage")} className="notice-title">
        {t("notice.noPageHere")}
      </PageHeading>
      <p>
        <Message id="notice.goHome" link={(words) => <Link to="/">{words}</Link>} />
      </p>
    </div>
  );
}
