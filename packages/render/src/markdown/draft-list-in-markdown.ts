import type { DraftList } from "@travaux/model";
import { grouped, percentage } from "../text/in-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./table-in-markdown.ts";

const draftTitles = ["Draft", "Id", "Date", "Rounds", "Numbered", "Words", "Brackets", "Changed"];

/** The drafts and rounds of a negotiation as Markdown tables. */
export function renderDraftListMarkdown(list: DraftList): string {
  const drafts = list.drafts.map((draft) => [
    escapeMarkdown(draft.label),
    escapeMarkdown(draft.id),
    (draft.date ?? "no date").replace("T", " "),
    draft.rounds.join(", "),
    grouped(draft.measures.numbered),
    grouped(draft.measures.words),
    grouped(draft.measures.brackets),
    draft.changes.map((change) => escapeMarkdown(percentage(change.shareChanged))).join(", "),
  ]);
  const rounds = list.rounds.map((round) => [
    String(round.number),
    escapeMarkdown(round.label),
    round.days === undefined ? `${round.from} to ${round.to}` : round.days.join(", "),
  ]);
  const tables = [
    markdownTable(draftTitles, drafts),
    ...(rounds.length === 0 ? [] : [markdownTable(["#", "Round", "Days"], rounds)]),
  ];
  return `${[`# ${escapeMarkdown(list.negotiation.title)}`, ...tables].join("\n\n")}\n`;
}
