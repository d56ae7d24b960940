import type { DraftListEntry, ProgressCounts, PublishedSeries, Round } from "@travaux/model";
import { element } from "../html/element.ts";
import type { HtmlElement, HtmlNode } from "../html/element.ts";
import { tableElement } from "../html/table.ts";
import { counted, grouped, percentage } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";
import { summaryInWords } from "../view/change-words.ts";
import { NAMING_CELLS, progressTables } from "../view/progress-tables.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom } from "./site-map.ts";
import { printSitePage, publicAddress } from "./site-page.ts";
import type { Site } from "./site-page.ts";

/** The first page: where the text stands, its rounds and drafts on a line of time, and what is counted, with the rules. */
export function frontPage(site: Site): SiteFile {
  const { map } = site;
  const { list, series, statements } = map.publication;
  const counts = [
    counted(list.drafts.length, "draft"),
    counted(list.rounds.length, "round"),
    ...(statements === null ? [] : [counted(statements.length, "statement")]),
  ];
  return printSitePage(
    site,
    {
      path: map.front,
      title: list.negotiation.title,
      summary: [`${counts.join(", ")}. Times are those of ${showControls(list.negotiation.zone)}.`],
      above: [],
      data: ["json"],
      work: {
        type: "Collection",
        language: null,
        date: null,
        parts: list.drafts.map(({ id, label, date }) => ({
          title: showControls(label),
          url: publicAddress(site, map.draft(id)),
          date,
        })),
      },
    },
    ...series.flatMap((each) => stateElements(site, each)),
    element("section", {}, element("h2", {}, "Rounds and drafts"), timeline(site)),
    ...series.flatMap((each) => progressElements(site, each)),
  );
}

/** Rounds and drafts by their days; a draft without a date stands behind the one before it. */
function timeline({ map }: Site): HtmlElement {
  const { list } = map.publication;
  let day = "";
  const drafts = list.drafts.map((entry) => {
    day = entry.date ?? day;
    return { day, item: draftItem(entry, { map }) };
  });
  const rounds = list.rounds.map((round) => ({ day: round.from, item: roundItem(round, { map }) }));
  // A round opens with the draft of the same day.
  const inOrder = [...drafts, ...rounds].toSorted((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
  return element("ol", { class: "timeline" }, ...inOrder.map(({ item }) => item));
}

function draftItem(entry: DraftListEntry, { map }: Pick<Site, "map">): HtmlElement {
  const changes = entry.changes.map((change) => {
    const page = map.comparison({ before: change.from, after: entry.id });
    const since = showControls(map.entry(change.from).label);
    return element(
      "p",
      {},
      element("a", { href: addressFrom(map.front, page) }, `Since ${since}`),
      `: ${summaryInWords(change.summary)}`,
    );
  });
  const measures = [
    counted(entry.measures.numbered, "numbered paragraph"),
    counted(entry.measures.words, "word"),
    counted(entry.measures.brackets, "open bracket"),
  ];
  return element(
    "li",
    { class: "draft" },
    element(
      "h3",
      { dir: "auto" },
      element("a", { href: addressFrom(map.front, map.draft(entry.id)) }, showControls(entry.label)),
    ),
    element("p", { class: "quiet" }, ...dateNodes(entry.date), ` · ${measures.join(", ")}`),
    ...changes,
  );
}

function roundItem(round: Round, { map }: Pick<Site, "map">): HtmlElement {
  const onTable = map.publication.list.drafts.filter(({ rounds }) => rounds.includes(round.number));
  const days = round.days ?? (round.from === round.to ? [round.from] : [`${round.from} to ${round.to}`]);
  return element(
    "li",
    { class: "round" },
    element("h3", { dir: "auto" }, showControls(round.label)),
    element("p", { class: "quiet" }, days.join(", ")),
    ...(onTable.length === 0
      ? []
      : [element("p", { dir: "auto" }, `On the table: ${onTable.map(({ label }) => showControls(label)).join(", ")}`)]),
  );
}

/** A day or a minute as people and programs read it. */
export function dateNodes(date: string | null): readonly HtmlNode[] {
  return date === null ? ["no date"] : [element("time", { datetime: date }, date.replace("T", " "))];
}

const stateFigures = [
  ["settled", "settled"],
  ["bracketed", "in brackets"],
  ["unsettled", "neither settled nor in brackets"],
  ["touched", "reworded or new in this draft"],
] as const satisfies readonly (readonly [keyof ProgressCounts, string])[];

/** The latest draft of a series in figures. */
function stateElements({ map }: Site, series: PublishedSeries): readonly HtmlElement[] {
  const latest = series.progress.drafts.at(-1);
  if (latest === undefined) return [];
  const { counts } = latest;
  const share = (count: number): string => (counts.paragraphs === 0 ? "0 %" : percentage(count / counts.paragraphs));
  const items = stateFigures.map(([figure, words]) =>
    element("li", {}, element("strong", {}, grouped(counts[figure])), ` ${words} (${share(counts[figure])})`),
  );
  const name = element("a", { href: addressFrom(map.front, map.draft(latest.id)) }, showControls(latest.label));
  const brackets = `${counted(counts.brackets, "open bracket")} with ${counted(counts.bracketedWords, "word")} in ${counts.brackets === 1 ? "it" : "them"}.`;
  return [
    element(
      "section",
      {},
      element("h2", { dir: "auto" }, "The state now: ", name),
      element("p", {}, `Of ${counted(counts.paragraphs, "paragraph")} that are negotiated one by one:`),
      element("ul", {}, ...items),
      element("p", {}, brackets),
      element("p", { class: "rules" }, "What is counted is said below the tables."),
    ),
  ];
}

function progressElements({ map }: Site, series: PublishedSeries): readonly HtmlElement[] {
  const { drafts, rounds, rules } = progressTables(series.progress);
  const columns = (titles: readonly string[], naming: number) =>
    titles.map((title, at) => ({ title, isNumber: at >= naming }));
  const isOnly = map.publication.series.length === 1;
  const first = series.progress.drafts[0]?.label ?? "";
  const suffix = isOnly ? "" : ` (from ${showControls(first)})`;
  return [
    element(
      "section",
      {},
      element("h2", { dir: "auto" }, `Progress${suffix}`),
      tableElement(`Drafts, in order${suffix}`, columns(drafts.titles, NAMING_CELLS.drafts), shownRows(drafts.rows)),
      ...(rounds.rows.length === 0
        ? []
        : [tableElement(`Rounds${suffix}`, columns(rounds.titles, NAMING_CELLS.rounds), shownRows(rounds.rows))]),
      element("h3", {}, "What is counted"),
      element("ul", { class: "rules" }, ...rules.map((rule) => element("li", {}, rule))),
    ),
  ];
}

function shownRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((cells) => cells.map(showControls));
}
