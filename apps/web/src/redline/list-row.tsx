import { createElement, type ReactNode } from "react";
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
    <div className="cell cell-inline" data-kind={paragraph.kind} data-level={1}>
      <div className="margin">
        <Label paragraph={paragraph} side={side} />
        <MarginNotes row={row} />
      </div>
      <div>
        <ListBody row={row} />
      </div>
    </div>
  );
}

function ListBody({ row }: ListRowProps): ReactNode {
  const { before, after } = useCompareSetting();
  if (row.after.length === 0) return <Whole id="list.dropped" text={wordsOf(row.before)} language={before.language} />;
  if (row.before.length === 0) return <Whole id="list.new" text={wordsOf(row.after)} language={after.language} />;
  if (row.changes.size === 0)
    return (
      <p className="text change-heading" {...textAttributes(after.language)}>
        {wordsOf(row.after)}
      </p>
    );
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

function wordsOf(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map(({ text }) => text).join(" ");
}

interface WholeProps {
  readonly id: "list.dropped" | "list.new";
  readonly text: string;
  readonly language: string;
}

function Whole({ id, text, language }: WholeProps): ReactNode {
  const words = (
    <span className="text" {...textAttributes(language)}>
      {text}
    </span>
  );
  return (
    <p>
      <Message id={id} text={words} />
    </p>
  );
}

interface SentenceProps {
  readonly sentence: ChangeSentence;
}

/** A sentence of the interface, with words of the drafts in it that keep their language and direction. */
function Sentence({ sentence }: SentenceProps): ReactNode {
  const { language } = useCompareSetting().after;
  const change = <ChangeWords sentence={sentence} />;
  if (sentence.context === "") return <Message id="list.atStart" change={change} />;
  return (
    <Message
      id="list.after"
      change={change}
      quiet={(words) => createElement("span", { className: "quiet" }, ...words)}
      context={
        <q className="text" {...textAttributes(language)}>
          {sentence.context}
        </q>
      }
    />
  );
}

function ChangeWords({ sentence }: SentenceProps): ReactNode {
  const { before, after } = useCompareSetting();
  const came = (words: string): ReactNode => (
    <ins className="mark text" {...textAttributes(after.language)}>
      {words}
    </ins>
  );
  const went = (words: string): ReactNode => (
    <del className="mark text" {...textAttributes(before.language)}>
      {words}
    </del>
  );
  switch (sentence.kind) {
    case "replaced":
      return <Message id="list.replaced" after={came(sentence.after)} before={went(sentence.before)} />;
    case "inserted":
      return <Message id="list.cameIn" after={came(sentence.after)} />;
    case "deleted":
      return <Message id="list.struckOut" before={went(sentence.before)} />;
  }
}
