import type { CitingPassage } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { textAttributes } from "../ui/direction.ts";
import "./citations.css";

interface PassageWordsProps {
  readonly passage: CitingPassage["passage"];
  readonly language: string;
}

/** The paragraph of a statement that has a citation, with the citation marked. */
export function PassageWords({ passage: { text, from, to }, language }: PassageWordsProps): ReactNode {
  return (
    <p className="text passage-words" {...textAttributes(language)}>
      {text.slice(0, from)}
      <mark className="cited-words">{text.slice(from, to)}</mark>
      {text.slice(to)}
    </p>
  );
}

/** Who spoke, for whom and when, as far as it is known: "Ms. Adelsberg for the Group of Basin States". */
export function spokenBy({ speaker, onBehalfOf }: CitingPassage["statement"]): string | null {
  if (speaker === null) return onBehalfOf === null ? null : t("statement.forGroup", { group: onBehalfOf });
  return onBehalfOf === null ? speaker : t("statement.spokenFor", { speaker, group: onBehalfOf });
}
