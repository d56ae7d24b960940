import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import type { DraftList, DraftReport } from "@travaux/model";
import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { questions } from "../questions.ts";
import { useTurns } from "../drawing/use-turns.ts";
import { parseChangeFilter, printChangeFilter } from "../redline/change-filter.ts";
import { useWalk } from "../redline/use-walk.ts";
import { layoutAttributes } from "../ui/direction.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { ContentsSheet } from "./contents.tsx";
import { type DraftSearch, type DraftView, draftViews, readDraftSearch } from "./draft-search.ts";
import { basisOf, changesIn, originsIn, relatives, textSetting } from "./draft-setting.ts";
import type { OutlineEntry } from "./outline.ts";
import { PastLegend } from "./past-legend.tsx";
import { ReadingBar } from "./reading-bar.tsx";
import { READING_BLOCK, ReadingBlocks } from "./reading-blocks.tsx";
import { isStop } from "./reading-item-view.tsx";
import type { ReadingItem } from "./reading-items.ts";
import type { ReadingSetting } from "./reading-setting.ts";
import { useKeptParagraph } from "./use-kept-paragraph.ts";
import { useReadingContent } from "./use-reading-content.ts";
import { ViewNote } from "./view-note.tsx";

const route = getRouteApi("/n/$negotiation/d/$draft");

const noItems: readonly ReadingItem[] = [];

interface DraftTextProps {
  readonly list: DraftList;
  readonly draft: string;
  readonly report: DraftReport;
  /** False while only the beginning of a long draft has come. */
  readonly isWhole: boolean;
  readonly outline: readonly OutlineEntry[];
  /** What makes a file or a link of the draft. */
  readonly handOn: ReactNode;
}

/** The text of a draft in one of its views, with the bar above it. The address holds view and place. */
export function DraftText({ list, draft, report, isWhole, outline, handOn }: DraftTextProps): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const negotiation = list.negotiation.name;
  const hash = useHash();
  const place = useRef<HTMLDivElement>(null);
  const others = useMemo(() => relatives(list, draft), [list, draft]);
  const view: DraftView = search.view ?? "clean";
  const against = others.find(({ id }) => id === search.against)?.id ?? basisOf(list, draft, others);
  const asked = { negotiation, draft, report, isWhole, view, against, without: search.without ?? "" };
  const { done: content, isCurrent, waits, error } = useReadingContent(asked);
  // What the margin says has to be worked out: the text comes before it.
  const { data: margins } = useQuery({ ...questions.margins(read, negotiation, draft), enabled: isWhole });
  const text = useMemo(() => textSetting(report, outline), [report, outline]);
  const marginOf = useMemo(() => new Map(margins?.paragraphs.map((margin) => [margin.id, margin])), [margins]);
  const setting = useMemo<ReadingSetting>(
    () => ({
      ...text,
      negotiation,
      draft,
      language: report.language,
      view: content?.view ?? "clean",
      drafts: margins?.drafts ?? [],
      margins: marginOf,
      changes: changesIn(content, list, against, search.without),
      origins: originsIn(content, search.since),
    }),
    [text, negotiation, draft, report, content, margins, marginOf, list, against, search.without, search.since],
  );
  const { turns, isDrawn } = useTurns();
  const items = content?.items ?? noItems;
  const reveal = useCallback(
    (key: string) => {
      const at = items.findIndex((item) => item.key === key);
      if (at >= 0) turns.drawNow(Math.floor(at / READING_BLOCK));
      return at >= 0;
    },
    [items, turns],
  );
  const arrive = useCallback(
    (key: string) =>
      void navigate({ search: true, hash: `p-${key}`, replace: true, resetScroll: false, hashScrollIntoView: false }),
    [navigate],
  );
  const walk = useWalk({
    place,
    at: hash,
    arrive,
    draw: turns.drawNow,
    reveal,
    isCurrent,
    rowOf: (key) => document.getElementById(`p-${key}`),
  });
  const keep = useKeptParagraph(place, isCurrent && !waits, reveal);
  const change = (part: { readonly [Key in keyof DraftSearch]?: DraftSearch[Key] | DraftView | undefined }): void => {
    const isSame = JSON.stringify(readDraftSearch({ ...search, ...part })) === JSON.stringify(search);
    // Where the text stays as it is, no place is to be found again: later another text would be scrolled to it.
    if (!isSame && !("since" in part)) keep();
    void navigate({
      search: (now) => readDraftSearch({ ...now, ...part }),
      hash: true,
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  };
  const views = draftViews.filter((one) => one !== "changes" || others.length > 0);
  useLetterKeys({
    n: walk.nextChange,
    p: walk.previousChange,
    j: walk.nextRow,
    k: walk.previousRow,
    m: () => change({ view: views[(views.indexOf(view) + 1) % views.length] ?? "clean" }),
  });
  const stops = useMemo(
    () => (hasStops(setting) ? items.filter((item) => isStop(item, setting)).length : null),
    [items, setting],
  );
  return (
    <>
      <div className="text-head no-print">
        <ReadingBar
          view={view}
          choose={(next) => change({ view: next })}
          others={others}
          against={against}
          hold={(next) => change({ against: next })}
          filter={parseChangeFilter(search.without ?? "")}
          mark={(next) => change({ without: printChangeFilter(next) })}
          stops={waits ? null : stops}
          walk={walk}
          handOn={handOn}
          contents={<ContentsSheet entries={outline} language={report.language} />}
        />
      </div>
      <ViewNote
        view={view}
        waits={waits}
        error={error}
        content={content}
        setting={setting}
        report={report}
        change={change}
      />
      {setting.drafts.length < 2 ? null : <PastLegend />}
      <div
        ref={place}
        className="reading"
        data-view={view}
        aria-busy={!isWhole || waits || !isCurrent || !isDrawn}
        onClick={(event) => {
          const since = sinceOf(event.target);
          if (since !== undefined) change({ since: since === search.since ? undefined : since });
        }}
        {...layoutAttributes(report.language, report.paragraphs)}
      >
        <ReadingBlocks items={items} setting={setting} turns={turns} />
      </div>
    </>
  );
}

/** The key of the paragraph that the address points at. */
function useHash(): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  return hash.startsWith("p-") ? hash.slice("p-".length) : undefined;
}

function hasStops({ view, origins }: ReadingSetting): boolean {
  return view === "changes" || view === "brackets" || (origins !== null && origins.chosen !== null);
}

/** The draft that brought the words which were clicked. */
function sinceOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element) || target.closest("a, button") !== null) return undefined;
  return target.closest<HTMLElement>(".since")?.dataset["since"];
}
