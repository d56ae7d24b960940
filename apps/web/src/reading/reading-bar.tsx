import type { DraftHeading } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import type { Walk } from "../redline/use-walk.ts";
import { Icon } from "../ui/icon.tsx";
import { type DraftView, draftViews } from "./draft-search.ts";
import "../ui/views.css";

interface ReadingBarProps {
  readonly view: DraftView;
  readonly choose: (view: DraftView) => void;
  /** What the text may be shown against. */
  readonly others: readonly DraftHeading[];
  readonly against: string | null;
  readonly hold: (against: string) => void;
  /** How many places the steps stop at; null in a view that has none. */
  readonly stops: number | null;
  readonly walk: Walk;
  readonly children: ReactNode;
}

/** The bar that stays in sight: how the draft is read, the way to a paragraph, and steps from one place to the next. */
export function ReadingBar(props: ReadingBarProps): ReactNode {
  const { view, choose, others, against, hold, stops, walk, children } = props;
  return (
    <div className="reading-bar no-print">
      <fieldset className="views">
        <legend className="visually-hidden">{t("draft.views")}</legend>
        {draftViews
          .filter((one) => one !== "changes" || others.length > 0)
          .map((one) => (
            <button key={one} type="button" className="button" aria-pressed={one === view} onClick={() => choose(one)}>
              {t(`draft.view.${one}`)}
            </button>
          ))}
      </fieldset>
      {view !== "changes" || against === null ? null : (
        <label className="against">
          <span className="meta quiet">{t("draft.against")}</span>
          <select className="input" value={against} onChange={(event) => hold(event.currentTarget.value)}>
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {children}
      {stops === null || view === "clean" ? null : (
        <div className="reading-steps">
          <p className="meta quiet" role="status">
            {t(`draft.stops.${view}`, { count: stops })}
          </p>
          <button type="button" className="button" disabled={stops === 0} onClick={walk.previousChange}>
            <Icon name="previous" />
            <span className="visually-hidden">{t("draft.previous")}</span>
          </button>
          <button type="button" className="button" disabled={stops === 0} onClick={walk.nextChange}>
            <Icon name="next" />
            <span className="visually-hidden">{t("draft.next")}</span>
          </button>
        </div>
      )}
    </div>
  );
}
