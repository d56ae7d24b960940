import type { ReactNode } from "react";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { textAttributes } from "../ui/direction.ts";
import { type ChangeSentence, changeSentencesOf } from "./change-sentences.ts";
import { Label, MarginNotes } from "./margin.tsx";
import type { PairRow } from "./rows.ts";
import { inlineGroupsOf } from "./side-runs.ts";
import { useCompareSetting } from "./use-compare-setting.ts";

interface ListRowProps {
  readonly row: PairRow;
}

/** A pair told in words: which words replaced which, for reading aloud and for who does not see the marks. */
export function ListRow({ row }: ListRowProps): ReactNode {
  const setting = useCompareSetting();
  const paragraph = row.after[0] ?? row.before[0];
  if (paragraph === undefined) return null;
  const side = row.after.length > 0 ? setting.after : setting.before;
  return (
    <div className="cell cell-inline" dir={side.layout} data-kind={paragraph.kind} data-level={1}>
      <div className="margin">
        <Label paragraph={paragraph} side={side} />
        <MarginNotes row={row} />
      </div>
      <div {...textAttributes(side.language)}>
        <ListBody row={row} />
      </div>
    </div>
  );
}

function ListBody({ row }: ListRowProps): ReactNode {
  if (row.after.length === 0) return <Whole id="list.dropped" text={row.before.map((one) => one.text).join(" ")} />;
  if (row.before.length === 0) return <Whole id="list.new" text={row.after.map((one) => one.text).join(" ")} />;
  if (row.changes.size === 0)
    return <p className="text change-heading">{row.after.map((one) => one.text).join(" ")}</p>;
  const groups = inlineGroupsOf(row.pair.redline);
  const sentences = groups.flatMap((group) => changeSentencesOf(group.runs));
  if (sentences.length === 0) return <p className="quiet">{t("list.sameWords")}</p>;
  return (
    <ul className="change-list">
      {sentences.map((sentence, index) => (
        <li key={`${index}-${sentence.kind}`}>
          <Sentence sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}

interface WholeProps {
  readonly id: "list.dropped" | "list.new";
  readonly text: string;
}

function Whole({ id, text }: WholeProps): ReactNode {
  return (
    <p>
      <Message id={id} text={<span className="text">{text}</span>} />
    </p>
  );
}

interface SentenceProps {
  readonly sentence: ChangeSentence;
}

function Sentence({ sentence }: SentenceProps): ReactNode {
  const change = <ChangeWords sentence={sentence} />;
  if (sentence.context === "") return <Message id="list.atStart" change={change} />;
  return (
    <Message
      id="list.after"
      change={change}
      quiet={(words) => <span className="quiet">{words}</span>}
      context={<q className="text">{sentence.context}</q>}
    />
  );
}

function ChangeWords({ sentence }: SentenceProps): ReactNode {
  switch (sentence.kind) {
    case "replaced":
      return (
        <Message
          id="list.replaced"
          after={<ins className="mark text">{sentence.after}</ins>}
          before={<del className="mark text">{sentence.before}</del>}
        />
      );
    case "inserted":
      return <Message id="list.cameIn" after={<ins className="mark text">{sentence.after}</ins>} />;
    case "deleted":
      return <Message id="list.struckOut" before={<del className="mark text">{sentence.before}</del>} />;
  }
}
