import type { Paragraph } from "@travaux/model";
import { type ReactNode, useContext } from "react";
import { Message } from "../language/message.tsx";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { Icon } from "../ui/icon.tsx";
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
      label={t("compare.historyOf", { label: label ?? t("draft.thisParagraph"), draft: side.label })}
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
  const own = interfaceAttributes();
  return (
    <>
      {was === "" ? null : (
        <span className="tag tag-was" {...own}>
          <Message id="tag.was" labels={<bdi>{was}</bdi>} />
        </span>
      )}
      {rowTags(row, directions.get(row.key)).map(({ sign, words }) => (
        <span key={words} className="tag" {...own}>
          <Icon name={sign} />
          {words}
        </span>
      ))}
      {row.pair.doubt === undefined ? null : (
        <span className="tag" {...own}>
          {t("tag.uncertain")}
        </span>
      )}
      {tools === null ? null : (
        <button
          type="button"
          className="why-open no-print"
          {...own}
          aria-expanded={tools.isOpen}
          aria-controls={tools.isOpen ? tools.panel : undefined}
          onClick={tools.toggle}
        >
          {t("tag.why")}
        </button>
      )}
    </>
  );
}

function formerLabels(row: PairRow): string {
  return row.before.flatMap((paragraph) => marginLabel(paragraph) ?? []).join(t("list.comma"));
}
