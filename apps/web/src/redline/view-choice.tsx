import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import type { CompareView } from "./compare-search.ts";
import "../ui/views.css";

interface ViewChoiceProps {
  readonly views: readonly CompareView[];
  readonly chosen: CompareView;
  readonly choose: (view: CompareView) => void;
}

/** How changes are shown: opposite each other, in one text, or told in words. */
export function ViewChoice({ views, chosen, choose }: ViewChoiceProps): ReactNode {
  return (
    <fieldset className="views">
      <legend className="visually-hidden">{t("compare.showChanges")}</legend>
      {views.map((view) => (
        <button key={view} type="button" className="button" aria-pressed={view === chosen} onClick={() => choose(view)}>
          {t(`compare.${view}`)}
        </button>
      ))}
    </fieldset>
  );
}
