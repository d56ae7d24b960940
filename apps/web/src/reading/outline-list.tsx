import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../language/t.ts";
import { textAttributes } from "../ui/direction.ts";
import type { OutlineEntry } from "./outline.ts";
import { useSectionInSight } from "./use-section-in-sight.ts";

interface OutlineListProps {
  readonly entries: readonly OutlineEntry[];
  /** Of the draft, not of the viewer. */
  readonly language: string;
  readonly onFollow?: () => void;
}

/** The headings of a draft, leading there; the one under which the reader is is marked, and kept in sight in a long list. */
export function OutlineList({ entries, language, onFollow }: OutlineListProps): ReactNode {
  const section = useSectionInSight();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>("[aria-current]") ?? null;
    const frame = list.current?.parentElement ?? null;
    if (here === null || frame === null) return;
    // Not `scrollIntoView`: that would move the page as well.
    const [top, bottom] = [here.offsetTop, here.offsetTop + here.offsetHeight];
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
  }, [section]);
  if (entries.length === 0) return <p className="quiet">{t("draft.noHeadings")}</p>;
  return (
    <ol ref={list} className="outline-list" {...textAttributes(language)}>
      {entries.map((entry) => (
        <li key={entry.id} data-rank={entry.rank}>
          {/* Not the router's: of hundreds of those each follows every change of the address. */}
          <a href={`#p-${entry.id}`} aria-current={entry.id === section ? "location" : undefined} onClick={onFollow}>
            {entry.label === null ? null : <bdi>{entry.label} </bdi>}
            <bdi>{entry.text}</bdi>
          </a>
        </li>
      ))}
    </ol>
  );
}
