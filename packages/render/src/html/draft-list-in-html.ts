import type { DraftList } from "@travaux/model";
import { counted, grouped, percentage } from "../text/in-words.ts";
import { element } from "./element.ts";
import { printPage } from "./page.ts";
import { tableElement } from "./table.ts";
import type { HtmlColumn } from "./table.ts";

const draftColumns: readonly HtmlColumn[] = [
  { title: "Draft" },
  { title: "Id" },
  { title: "Date" },
  { title: "Rounds" },
  { title: "Numbered paragraphs", isNumber: true },
  { title: "Words", isNumber: true },
  { title: "Open brackets", isNumber: true },
  { title: "Paragraphs changed", isNumber: true },
];

/** The drafts and rounds of a negotiation as a page of its own. */
export function renderDraftListHtml(list: DraftList): string {
  const drafts = list.drafts.map((draft) => [
    draft.label,
    draft.id,
    draft.date === null ? "no date" : element("time", { datetime: draft.date }, draft.date.replace("T", " ")),
    draft.rounds.join(", "),
    grouped(draft.measures.numbered),
    grouped(draft.measures.words),
    grouped(draft.measures.brackets),
    draft.changes.map((change) => percentage(change.shareChanged)).join(", "),
  ]);
  const rounds = list.rounds.map((round) => [
    `${round.number}. ${round.label}`,
    round.days === undefined ? `${round.from} to ${round.to}` : round.days.join(", "),
  ]);
  const counts = [
    counted(list.drafts.length, "draft"),
    counted(list.rounds.length, "round"),
    counted(list.statements, "statement"),
  ];
  return printPage(
    { title: list.negotiation.title, summary: `${counts.join(", ")}. Times are those of ${list.negotiation.zone}.` },
    tableElement("Drafts, in order", draftColumns, drafts),
    ...(rounds.length === 0 ? [] : [tableElement("Rounds", [{ title: "Round" }, { title: "Days" }], rounds)]),
  );
}
