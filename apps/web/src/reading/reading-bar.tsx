import type { ChangeFilter, DraftHeading } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { ClassFilter } from "../redline/class-filter.tsx";
import type { Walk } from "../redline/use-walk.ts";
import { StepButtons } from "../ui/step-buttons.tsx";
import { TextBar } from "../ui/text-bar.tsx";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import { type DraftView, draftViews } from "./draft-search.ts";
import "../ui/views.css";

interface ReadingBarProps {
  readonly view: DraftView;
  readonly choose: (view: DraftView) => void;
  /** What the text may be shown against. */
  readonly others: readonly DraftHeading[];
  readonly against: string | null;
  readonly hold: (against: string) => void;
  readonly filter: ChangeFilter | undefined;
  readonly mark: (filter: ChangeFilter | undefined) => void;
  /** How many places the steps stop at; null in a view that has none. */
  readonly stops: number | null;
  readonly walk: Walk;
  readonly handOn: ReactNode;
  /** The table of contents as a sheet, where there is no room for it beside the text. */
  readonly contents: ReactNode;
}

/** The bar that stays in sight: how the draft is read, what of it is marked, and steps from one place to the next. */
export function ReadingBar(props: ReadingBarProps): ReactNode {
  const { view, choose, others, against, hold, filter, mark, stops, walk, handOn, contents } = props;
  const isWide = useMedia(TWO_COLUMNS);
  const isHeld = view === "changes" && against !== null;
  const other = isHeld ? <Against others={others} against={against} hold={hold} /> : null;
  return (
    <TextBar
      views={
        <fieldset className="views">
          <legend className="visually-hidden">{t("draft.views")}</legend>
          {draftViews
            .filter((one) => one !== "changes" || others.length > 0)
            .map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={one === view}
                onClick={() => choose(one)}
              >
                {t(`draft.view.${one}`)}
              </button>
            ))}
        </fieldset>
      }
      filter={
        isHeld ? (
          <>
            {isWide ? null : other}
            <ClassFilter filter={filter} choose={mark} />
          </>
        ) : undefined
      }
      chosen={isHeld && filter !== undefined ? 1 : 0}
      steps={
        stops === null || view === "clean" ? undefined : (
          <StepButtons
            where={t(`draft.stops.${view}`, { count: stops })}
            stops="place"
            isEmpty={stops === 0}
            walk={walk}
          />
        )
      }
      handOn={handOn}
    >
      {isWide ? other : contents}
    </TextBar>
  );
}

interface AgainstProps {
  readonly others: readonly DraftHeading[];
  readonly against: string;
  readonly hold: (against: string) => void;
}

function Against({ others, against, hold }: AgainstProps): ReactNode {
  return (
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
  );
}
