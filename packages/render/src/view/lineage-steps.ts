import type {
  ChangeFilter,
  DraftHeading,
  Lineage,
  LineageLink,
  LineageParagraph,
  RedlineRun,
  StepMeasures,
} from "@travaux/model";
import { counted, listed } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";
import { filteredRuns } from "./filtered-runs.ts";
import { changeWords } from "./change-words.ts";
import { quotedStart } from "./paragraph-names.ts";

/** What stands in one draft of a thread, with what happened on the way there in words. */
export interface ThreadStep {
  readonly draft: DraftHeading;
  /** Empty when the draft does not have the passage; `absence` says so. */
  readonly paragraphs: readonly ThreadParagraph[];
  readonly absence: string | null;
  /** Paragraphs of the thread beside the main line, by name. */
  readonly branches: readonly string[];
  /** What went from the thread here: "43 of Rev 1". */
  readonly dropped: readonly string[];
  /** "36 words, 2 in 1 bracket; +4 −3"; null where the line is not in the draft. */
  readonly figures: string | null;
}

export interface ThreadParagraph {
  readonly id: string;
  /** Address, or the first words when it has none. */
  readonly name: string;
  /** True of the paragraph that was asked for. */
  readonly isAsked: boolean;
  /** "in brackets", "Agreed ad ref", who wants what; empty when it is clean. */
  readonly statuses: readonly string[];
  /** The containers it stands in, where they changed; empty otherwise. */
  readonly place: readonly string[];
  /** Labels in the draft it came from; empty when they are the same as here. */
  readonly cameFrom: readonly string[];
  readonly remarks: readonly string[];
  /** True when the words are those of the step before, but for what a filter does not show. */
  readonly isUnchanged: boolean;
  /** The redline against the step before where it is known; else the text as one kept run. */
  readonly runs: readonly RedlineRun[];
}

/** The steps of a lineage, in draft order. */
export function stepsOf(lineage: Lineage): readonly ThreadStep[] {
  const first = lineage.drafts.findIndex(({ id }) => paragraphsIn(lineage, id).length > 0);
  return lineage.drafts.map((draft, index) => {
    const step = lineage.steps.find((each) => each.draft === draft.id);
    const all = step?.paragraphs ?? [];
    const paragraphs = paragraphsIn(lineage, draft.id).map((paragraph) => threadParagraph(paragraph, draft, lineage));
    const absence = index < first ? "not yet in this draft" : "not in this draft";
    return {
      draft,
      paragraphs,
      absence: paragraphs.length === 0 ? absence : null,
      branches: all.filter((paragraph) => paragraph.line === "branch").map(nameOf),
      dropped: (step?.dropped ?? []).map((place) => nameOfPlace(place, lineage)),
      figures: step?.measures === undefined ? null : figuresInWords(step.measures),
    };
  });
}

type StepParagraph = LineageParagraph;

function paragraphsIn(lineage: Lineage, draft: string): readonly StepParagraph[] {
  return lineage.steps
    .filter((step) => step.draft === draft)
    .flatMap((step) => step.paragraphs)
    .filter((paragraph) => paragraph.line !== "branch");
}

function nameOfPlace({ draft, paragraph }: LineageLink["before"], lineage: Lineage): string {
  const step = lineage.steps.find((each) => each.draft === draft);
  const found = step?.paragraphs.find(({ id }) => id === paragraph);
  const label = lineage.drafts.find(({ id }) => id === draft)?.label ?? draft;
  return `${found === undefined ? `#${paragraph}` : nameOf(found)} of ${showControls(label)}`;
}

function figuresInWords({ words, inserted, deleted, brackets, bracketedWords }: StepMeasures): string {
  const bracketed = brackets === 0 ? "" : `, ${bracketedWords} in ${counted(brackets, "bracket")}`;
  const changed = inserted + deleted === 0 ? "" : ` · +${inserted} −${deleted}`;
  return `${counted(words, "word")}${bracketed}${changed}`;
}

function threadParagraph(paragraph: StepParagraph, draft: DraftHeading, lineage: Lineage): ThreadParagraph {
  const links = lineage.links.filter(({ after }) => after.draft === draft.id && after.paragraph === paragraph.id);
  const name = nameOf(paragraph);
  const origins = links.map((link) => originOf(link, lineage));
  const cameFrom = [...new Set(origins.map((origin) => origin.name))];
  const runs = runsOf(paragraph, links, lineage.filter);
  const isQuiet = lineage.filter !== undefined && isRedlined(links) && runs.every((run) => run.kind === "kept");
  const isUnchanged = links.length === 1 && (links[0]?.kind === "same" || isQuiet);
  return {
    id: paragraph.id,
    isAsked: paragraph.asked === true,
    statuses: statusesOf(paragraph),
    place: placeOf(paragraph, links, lineage),
    name,
    cameFrom: cameFrom.length === 1 && cameFrom[0] === name ? [] : cameFrom,
    remarks: [...remarksOf(links, origins), ...classesOf(links), ...(isQuiet ? ["in ways that are not shown"] : [])],
    isUnchanged,
    runs,
  };
}

/** What is printed about the words, for reading; nothing for clean ones. */
function statusesOf({ status }: StepParagraph): readonly string[] {
  if (status === undefined) return [];
  const wanted = status.attributions.map(({ actors, verb, text }) => `${actors.join(", ")} ${verb}: “${text}”`);
  return [...(status.kind === "bracketed" ? ["in brackets"] : []), ...status.printed, ...wanted].map(showControls);
}

/** Where it stands, when it stood elsewhere before or is new. */
function placeOf({ path = [] }: StepParagraph, links: readonly LineageLink[], lineage: Lineage): readonly string[] {
  const here = path.slice(0, -1);
  const before = links.flatMap((link) =>
    paragraphsIn(lineage, link.before.draft).filter(({ id }) => id === link.before.paragraph),
  );
  const isElsewhere = before.every((one) => (one.path ?? []).slice(0, -1).join("\n") !== here.join("\n"));
  return isElsewhere ? here.map(showControls) : [];
}

function nameOf(paragraph: StepParagraph): string {
  return showControls(paragraph.address ?? paragraph.label ?? "") || quotedStart(paragraph.text);
}

interface Origin {
  readonly name: string;
  readonly draft: string;
}

function originOf(link: LineageLink, lineage: Lineage): Origin {
  const draft = lineage.drafts.find(({ id }) => id === link.before.draft)?.label ?? link.before.draft;
  const paragraph = paragraphsIn(lineage, link.before.draft).find(({ id }) => id === link.before.paragraph);
  return {
    name: paragraph === undefined ? `#${link.before.paragraph}` : nameOf(paragraph),
    draft: showControls(draft),
  };
}

function remarksOf(links: readonly LineageLink[], origins: readonly Origin[]): readonly string[] {
  if (links.length === 0) return ["first appears"];
  const gap = origins.filter((_, index) => links[index]?.gap === true);
  const froms = listed([...new Set(origins.map((origin) => origin.name))]);
  const kinds = [...new Set(links.map((link) => kindInWords(link, froms)))];
  return [
    ...kinds,
    ...(links.some((link) => link.moved) ? ["moved"] : []),
    // A person may link what was never gone with an earlier draft as well.
    ...(gap.length === links.length
      ? [`restored: last seen in ${listed([...new Set(gap.map((origin) => origin.draft))])}`]
      : []),
    ...(links.some((link) => link.pinned) ? ["linked by a person"] : []),
  ];
}

/** The classes of change on the way, in words; mere rewording is said by "revised". */
function classesOf(links: readonly LineageLink[]): readonly string[] {
  const classes = new Set(links.flatMap((link) => link.changes ?? []));
  classes.delete("wording");
  return [...classes].map((change) => changeWords[change]);
}

function kindInWords(link: LineageLink, froms: string): string {
  switch (link.kind) {
    case "same":
      return "unchanged";
    case "split":
      return `split from ${froms}`;
    case "merged":
      return `merged from ${froms}`;
    case "recast":
      return `recast from ${froms}`;
    case "revised":
    case "inserted":
    case "deleted":
      return "revised";
  }
}

function isRedlined(links: readonly LineageLink[]): boolean {
  return links.some((link) => link.redline !== undefined);
}

/** The redline of the pair, where it is known, with the changes that are to be shown; else the text. */
function runsOf(
  paragraph: StepParagraph,
  links: readonly LineageLink[],
  filter: ChangeFilter | undefined,
): readonly RedlineRun[] {
  const redline = links.find((link) => link.redline !== undefined)?.redline ?? [];
  const runs = redline.filter(({ after }) => after === paragraph.id).flatMap((entry) => entry.runs);
  return runs.length === 0 ? [{ kind: "kept", text: paragraph.text }] : filteredRuns(runs, filter);
}
