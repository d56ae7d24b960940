import type { DraftChange, DraftList, DraftListEntry } from "@travaux/model";
import { counted, grouped, percentage } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { summaryInWords } from "../view/change-words.ts";
import { printBlock } from "./margin-block.ts";
import { printTable } from "./table.ts";
import type { Column } from "./table.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

const columns: readonly Column[] = [
  { title: "Draft", align: "start" },
  { title: "Id", align: "start" },
  { title: "Date", align: "start" },
  { title: "Rounds", align: "start" },
  { title: "Numbered", align: "end" },
  { title: "Words", align: "end" },
  { title: "Brackets", align: "end" },
  { title: "Changed", align: "end" },
];

/** The rounds and drafts of a negotiation as tables; with `all`, what each draft did to the one before, in words. */
export function renderDraftList(list: DraftList, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const head = printBlock({ margin: [], indent: 0, text: [strong(showControls(list.negotiation.title))] }, page);
  const counts = [
    counted(list.drafts.length, "draft"),
    counted(list.rounds.length, "round"),
    counted(list.statements, "statement"),
  ];
  const particulars = `${showControls(list.negotiation.name)} · ${counts.join(", ")} · times of ${showControls(list.negotiation.zone)}`;
  const rounds = list.rounds.map((round) => [
    [plain(String(round.number))],
    [plain(showControls(round.label))],
    [plain(round.days === undefined ? `${round.from} to ${round.to}` : round.days.join(", "))],
  ]);
  const roundColumns: readonly Column[] = [
    { title: "#", align: "end" },
    { title: "Round", align: "start" },
    { title: "Days", align: "start" },
  ];
  const lines = [
    ...head,
    ...printBlock({ margin: [], indent: 0, text: [quiet(particulars)] }, page),
    ...(list.drafts.length === 0 ? [] : ["", ...printTable(columns, list.drafts.map(cellsOf), page)]),
    ...(rounds.length === 0 ? [] : ["", ...printTable(roundColumns, rounds, page)]),
    ...(options.all ? changesInWords(list, page) : []),
  ];
  return `${lines.join("\n")}\n`;
}

function cellsOf(draft: DraftListEntry): readonly (readonly StyledRun[])[] {
  const { numbered, words, brackets } = draft.measures;
  return [
    [strong(showControls(draft.label))],
    [plain(showControls(draft.id))],
    [plain((draft.date ?? "no date").replace("T", " "))],
    [plain(draft.rounds.join(", "))],
    [plain(grouped(numbered))],
    [plain(grouped(words))],
    [plain(grouped(brackets))],
    [plain(draft.changes.map((change) => percentage(change.shareChanged)).join(", "))],
  ];
}

function changesInWords(list: DraftList, page: { margin: number; width: number; colour: boolean }): readonly string[] {
  const labelOf = (change: DraftChange): string =>
    list.drafts.find(({ id }) => id === change.from)?.label ?? change.from;
  return list.drafts.flatMap((draft) =>
    draft.changes.flatMap((change) => {
      const names = `${showControls(labelOf(change))} → ${showControls(draft.label)}: `;
      return [
        "",
        ...printBlock({ margin: [], indent: 0, text: [strong(names), plain(summaryInWords(change.summary))] }, page),
      ];
    }),
  );
}
