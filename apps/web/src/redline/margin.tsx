import type { Paragraph } from "@travaux/model";
import { type ReactNode, useContext } from "react";
import { Icon, type IconName } from "../ui/icon.tsx";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import type { ComparedSide } from "./compare-setting.ts";
import { labelsOf, marginLabel, rowTags } from "./row-words.ts";
import type { PairRow } from "./rows.ts";
import { RowToolsContext } from "./row-tools.ts";
import { useCompareSetting } from "./use-compare-setting.ts";

interface LabelProps {
  readonly paragraph: Paragraph;
  readonly side: ComparedSide;
}

/** A paragraph's number, leading to its history. A paragraph without one has a sign to click instead. */
export function Label({ paragraph, side }: LabelProps): ReactNode {
  const { negotiation, before, books } = useCompareSetting();
  const book = side === before ? books.before : books.after;
  const label = marginLabel(paragraph) ?? (paragraph.kind === "preamble" ? book.addressOf(paragraph.id) : null);
  return (
    <PlainLink
      href={paragraphHref(negotiation, side.draft, paragraph.id)}
      className={label === null ? "label label-plain" : "label"}
      label={`History of ${label ?? "this paragraph"} in ${side.label}`}
    >
      <bdi>{label ?? "¶"}</bdi>
    </PlainLink>
  );
}

interface MarginNotesProps {
  readonly row: PairRow;
}

/** What is said of a row in the margin: its former number, and what happened to it besides rewording. */
export function MarginNotes({ row }: MarginNotesProps): ReactNode {
  const { directions, books } = useCompareSetting();
  // From another place, "(c)" alone would say nothing: there the whole address is named.
  const former = row.pair.moved ? labelsOf(row.before, books.before) : formerLabels(row);
  const was = row.pair.renumbered && row.after.length > 0 ? former : "";
  const tools = useContext(RowToolsContext);
  return (
    <>
      {was === "" ? null : (
        <span className="tag tag-was" dir="ltr">
          was <bdi>{was}</bdi>
        </span>
      )}
      {rowTags(row, directions.get(row.key)).map((tag) => (
        <span key={tag} className="tag" dir="ltr">
          <Icon name={iconOf(tag)} />
          {tag}
        </span>
      ))}
      {row.pair.doubt === undefined ? null : (
        <span className="tag" dir="ltr">
          uncertain
        </span>
      )}
      {tools === null ? null : (
        <button
          type="button"
          className="why-open no-print"
          dir="ltr"
          aria-expanded={tools.isOpen}
          aria-controls={tools.isOpen ? tools.panel : undefined}
          onClick={tools.toggle}
        >
          why?
        </button>
      )}
    </>
  );
}

function formerLabels(row: PairRow): string {
  return row.before.flatMap((paragraph) => marginLabel(paragraph) ?? []).join(", ");
}

const icons: readonly (readonly [start: string, icon: IconName])[] = [
  ["moved up", "up"],
  ["moved down", "down"],
  ["moved", "moved"],
  ["split", "split"],
  ["merged", "merged"],
  ["brackets", "brackets"],
  ["new", "new"],
  ["dropped", "dropped"],
  ["restored", "restored"],
  ["legal force", "force"],
];

function iconOf(tag: string): IconName {
  return icons.find(([start]) => tag.startsWith(start))?.[1] ?? "recast";
}
