import type { Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { MarkedRuns } from "../redline/marked-runs.tsx";
import { labelsOf, marginLabel, stubWords } from "../redline/row-words.ts";
import { textAttributes } from "../ui/direction.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { OriginWords } from "./origin-words.tsx";
import { ParagraphText } from "./paragraph-text.tsx";
import type { ReadingItem } from "./reading-items.ts";
import { ReadingMargin } from "./reading-margin.tsx";
import type { ReadingSetting } from "./reading-setting.ts";
import { Words } from "./words.tsx";

interface ItemProps<Item extends ReadingItem> {
  readonly item: Item;
  readonly setting: ReadingSetting;
}

/** One paragraph on the page of a draft, or what stands in the place of one. */
export function ReadingItemView({ item, setting }: ItemProps<ReadingItem>): ReactNode {
  switch (item.kind) {
    case "paragraph":
      return <HereItem item={item} setting={setting} />;
    case "gone":
      return <GoneItem item={item} setting={setting} />;
    case "stub":
      return <StubItem item={item} setting={setting} />;
  }
}

function HereItem({ item, setting }: ItemProps<Extract<ReadingItem, { kind: "paragraph" }>>): ReactNode {
  const { key, paragraph, change } = item;
  return (
    <div
      id={`p-${key}`}
      className="para"
      tabIndex={-1}
      data-row={key}
      data-change={isStop(item, setting)}
      data-kind={paragraph.kind}
      data-level={paragraph.level}
      data-moved={change?.row.pair.moved ?? false}
    >
      <div className="para-label">
        <LabelLink paragraph={paragraph} setting={setting} />
        {change === undefined || !change.isFirst ? null : <Was change={change} setting={setting} />}
      </div>
      <Words rank={setting.ranks.get(paragraph.id)}>
        <ShownWords item={item} setting={setting} />
      </Words>
      <ReadingMargin paragraph={paragraph} change={change} setting={setting} />
    </div>
  );
}

/** Whether the walk from one to the next stops at an item: at changes, at brackets, or at words of the chosen draft. */
export function isStop(item: ReadingItem, { view, origins }: ReadingSetting): boolean {
  if (item.kind === "stub") return false;
  if (view === "changes") return item.change?.isWanted ?? false;
  if (view === "brackets") return item.paragraph.brackets.some(({ kind }) => kind === "open");
  if (view !== "provenance" || origins === null || origins.chosen === null) return false;
  return origins.byParagraph.get(item.paragraph.id)?.some(({ since }) => since === origins.chosen) ?? false;
}

function ShownWords({ item, setting }: ItemProps<Extract<ReadingItem, { kind: "paragraph" }>>): ReactNode {
  const { paragraph, change } = item;
  if (change !== undefined) {
    const before = setting.changes?.isFiltered === true ? null : change.before;
    return <ChangedWords runs={change.runs} before={before} after={paragraph} noteLabel={setting.noteLabel} />;
  }
  const stretches = setting.origins?.byParagraph.get(paragraph.id);
  if (setting.origins !== null && stretches !== undefined)
    return (
      <OriginWords
        paragraph={paragraph}
        stretches={stretches}
        origins={setting.origins}
        noteLabel={setting.noteLabel}
      />
    );
  return <ParagraphText paragraph={paragraph} noteLabel={setting.noteLabel} />;
}

/** A paragraph's number, leading to its history. One without a number has a sign instead. */
function LabelLink({ paragraph, setting }: { readonly paragraph: Paragraph; readonly setting: ReadingSetting }) {
  const { negotiation, draft, book } = setting;
  const counted = paragraph.kind === "preamble" ? book.addressOf(paragraph.id) : null;
  const label = marginLabel(paragraph) ?? counted;
  return (
    <PlainLink
      href={paragraphHref(negotiation, draft, paragraph.id)}
      label={t("draft.historyOf", { label: label ?? t("draft.thisParagraph") })}
    >
      <bdi>{label ?? "¶"}</bdi>
    </PlainLink>
  );
}

/** The number that a paragraph had in the other draft. */
function Was({
  change: { row },
  setting: { changes },
}: {
  readonly change: NonNullable<Extract<ReadingItem, { kind: "paragraph" }>["change"]>;
  readonly setting: ReadingSetting;
}): ReactNode {
  const was = row.pair.renumbered && changes !== null ? labelsOf(row.before, changes.books.before) : "";
  return was === "" ? null : <span className="para-was">{t("tag.was", { labels: was })}</span>;
}

/** What the other draft has and this one has not. */
function GoneItem({ item, setting }: ItemProps<Extract<ReadingItem, { kind: "gone" }>>): ReactNode {
  const { key, paragraph, change } = item;
  const label = marginLabel(paragraph);
  return (
    <div
      id={`p-${key}`}
      className="para para-gone"
      tabIndex={-1}
      data-row={key}
      data-change={isStop(item, setting)}
      data-kind={paragraph.kind}
      data-level={paragraph.level}
    >
      <div className="para-label">{label === null ? null : <del>{label}</del>}</div>
      <div className="text" {...textAttributes(setting.changes?.language ?? "")}>
        <MarkedRuns runs={change.runs} before={setting.changes?.isFiltered === true ? null : change.before} />
      </div>
      <div className="para-margin">
        <span className="tag para-tag">{t("draft.gone")}</span>
      </div>
    </div>
  );
}

/** One line at the place that a passage left, leading to where it stands now. */
function StubItem({ item, setting }: ItemProps<Extract<ReadingItem, { kind: "stub" }>>): ReactNode {
  const { changes } = setting;
  const arrived = item.stub.arrived[0];
  if (changes === null || arrived === undefined) return null;
  return (
    <div id={`p-${item.key}`} className="para para-stub" tabIndex={-1} data-row={item.key} data-change={false}>
      <div className="para-label" />
      <p className="meta">
        <a href={`#p-${arrived.id}`}>
          {stubWords(item.stub, changes.books, changes.directions.get(item.stub.leadsTo))}
        </a>
      </p>
    </div>
  );
}
