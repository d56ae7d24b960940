import type { ReactNode } from "react";
import type { ComparedSide } from "./compare-setting.ts";
import type { CompareView } from "./compare-search.ts";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";

interface CompareHeadProps {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly view: CompareView;
  /** The tools. */
  readonly bar: ReactNode;
  /** The choice of the two drafts. */
  readonly children: ReactNode;
}

/** What stays in sight over a comparison: the tools, and which draft stands where. */
export function CompareHead({ before, after, view, bar, children }: CompareHeadProps): ReactNode {
  return (
    <div className="text-head compare-head" data-view={view} dir={after.layout}>
      <div {...interfaceAttributes()}>{bar}</div>
      {children}
      <p className="print-only compare-names">
        <bdi>{before.label}</bdi>{" "}
        <span className="compare-to" {...interfaceAttributes()}>
          {t("compare.to")}
        </span>{" "}
        <bdi>{after.label}</bdi>
      </p>
    </div>
  );
}
