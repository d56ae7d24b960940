import { getRouteApi } from "@tanstack/react-router";
import type { Lineage } from "@travaux/model";
import { type ReactNode, useMemo } from "react";
import { t } from "../language/t.ts";
import { parseChangeFilter, printChangeFilter } from "../redline/change-filter.ts";
import { ClassFilter } from "../redline/class-filter.tsx";
import { HistoryList } from "./history-list.tsx";
import { MeasureList } from "./measure-list.tsx";
import { type ParagraphSearch, readParagraphSearch } from "./paragraph-search.ts";
import { wordingFramesOf } from "./wording-frames.ts";
import { WordingPlayer } from "./wording-player.tsx";
import "../ui/views.css";

const route = getRouteApi("/n/$negotiation/p/$draft/$paragraph");

interface HistoryOfProps {
  readonly negotiation: string;
  readonly lineage: Lineage;
  readonly here: { readonly draft: string; readonly paragraph: string };
}

/** The wordings of a passage, one under another or one at a time, with the changes that a reader wants marked. */
export function HistoryOf({ negotiation, lineage, here }: HistoryOfProps): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => parseChangeFilter(search.without ?? ""), [search.without]);
  const frames = useMemo(() => wordingFramesOf(lineage, filter), [lineage, filter]);
  const change = (part: { readonly [Key in keyof ParagraphSearch]?: ParagraphSearch[Key] | undefined }): void =>
    void navigate({
      search: (now) => readParagraphSearch({ ...now, ...part }),
      replace: true,
      resetScroll: false,
    });
  const isOne = search.wordings === "one";
  return (
    <>
      <MeasureList lineage={lineage} />
      <div className="history-tools no-print">
        <fieldset className="views">
          <legend className="visually-hidden">{t("player.ways")}</legend>
          <button
            type="button"
            className="button"
            aria-pressed={!isOne}
            onClick={() => change({ wordings: undefined })}
          >
            {t("player.list")}
          </button>
          <button type="button" className="button" aria-pressed={isOne} onClick={() => change({ wordings: "one" })}>
            {t("player.one")}
          </button>
        </fieldset>
        <ClassFilter filter={filter} choose={(next) => change({ without: printChangeFilter(next) })} />
      </div>
      {isOne ? (
        <WordingPlayer frames={frames} at={search.at ?? here.draft} goTo={(at) => change({ at })} />
      ) : (
        <HistoryList negotiation={negotiation} lineage={lineage} here={here} filter={filter} />
      )}
    </>
  );
}
