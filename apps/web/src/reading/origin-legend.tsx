import type { DraftHeading } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import type { DraftOrigins } from "./reading-content.ts";

interface OriginLegendProps {
  readonly drafts: readonly DraftHeading[];
  readonly origins: DraftOrigins;
  readonly chosen: string | null;
  readonly choose: (draft: string | null) => void;
}

/** Which draft brought how many words, each with the line under them; one can be singled out. */
export function OriginLegend({ drafts, origins, chosen, choose }: OriginLegendProps): ReactNode {
  const labelOf = (id: string): string => drafts.find((draft) => draft.id === id)?.label ?? id;
  const own = chosen === null ? undefined : origins.brought.get(chosen);
  return (
    <div className="origin-legend">
      <p className="meta quiet" role="status">
        {chosen === null || own === undefined
          ? t("origins.hint")
          : t("origins.chosen", { draft: labelOf(chosen), words: own.words, paragraphs: own.paragraphs })}
      </p>
      <ul className="origin-drafts">
        {[...origins.brought].map(([draft, { words }]) => (
          <li key={draft}>
            <button
              type="button"
              className="button chip"
              aria-pressed={draft === chosen}
              onClick={() => choose(draft === chosen ? null : draft)}
            >
              <span className="since" data-line={chosen === null ? (origins.lines.get(draft) ?? 0) : 0}>
                <bdi>{labelOf(draft)}</bdi>
              </span>{" "}
              <span>{t("count.words", { count: words })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
