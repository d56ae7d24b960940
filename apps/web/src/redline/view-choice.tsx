import type { ReactNode } from "react";
import type { CompareView } from "./compare-search.ts";
import "../ui/views.css";

const names: Readonly<Record<CompareView, string>> = { side: "Side by side", inline: "Inline", list: "List" };

interface ViewChoiceProps {
  readonly views: readonly CompareView[];
  readonly chosen: CompareView;
  readonly choose: (view: CompareView) => void;
}

/** How changes are shown: opposite each other, in one text, or told in words. */
export function ViewChoice({ views, chosen, choose }: ViewChoiceProps): ReactNode {
  return (
    <fieldset className="views">
      <legend className="visually-hidden">Show changes</legend>
      {views.map((view) => (
        <button key={view} type="button" className="button" aria-pressed={view === chosen} onClick={() => choose(view)}>
          {names[view]}
        </button>
      ))}
    </fieldset>
  );
}
