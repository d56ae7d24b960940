import type { Paragraph } from "@travaux/model";

/** A title with what stands below it. */
export interface Part {
  readonly kind: "part";
  readonly paragraph: Paragraph;
  readonly children: readonly Branch[];
}

/** A paragraph or an item with what stands below it and what goes on it. */
export interface Provision {
  readonly kind: "provision";
  readonly paragraph: Paragraph;
  readonly children: readonly Branch[];
}

/** A paragraph without a label that goes on the provision around it. */
export interface Line {
  readonly kind: "line";
  readonly paragraph: Paragraph;
}

/** Rows that follow each other. */
export interface Rows {
  readonly kind: "rows";
  readonly rows: readonly Paragraph[];
}

export type Branch = Part | Provision | Line | Rows;

interface OpenBranch {
  readonly kind: "part" | "provision";
  readonly paragraph: Paragraph;
  readonly children: Branch[];
}

/**
 * Nests the paragraphs of a draft as Akoma Ntoso does: titles by their levels, provisions below the one in whose path
 * they stand. What fits nowhere stands at the outermost place, and keeps its level by what is written beside it.
 */
export function provisionTree(paragraphs: readonly Paragraph[]): readonly Branch[] {
  const roots: Branch[] = [];
  let open: readonly OpenBranch[] = [];
  /** The table that the paragraph before belongs to. */
  let rows: Paragraph[] | null = null;
  for (const paragraph of paragraphs) {
    const isOfProvision = paragraph.kind !== "heading" && paragraph.kind !== "title";
    const within = isOfProvision ? parentsOf(open, paragraph) : open.filter((each) => isAbove(each, paragraph));
    const children = within.at(-1)?.children ?? roots;
    if (paragraph.kind === "table-row") {
      const last = children.at(-1);
      if (rows !== null && last?.kind === "rows" && last.rows === rows) rows.push(paragraph);
      else {
        rows = [paragraph];
        children.push({ kind: "rows", rows });
      }
      open = within;
      continue;
    }
    rows = null;
    if (goesOn(within.at(-1), paragraph)) {
      children.push({ kind: "line", paragraph });
      open = within;
      continue;
    }
    const kind = paragraph.kind === "heading" ? "part" : "provision";
    const branch: OpenBranch = { kind, paragraph, children: [] };
    children.push(branch);
    open = paragraph.kind === "title" ? within : [...within, branch];
  }
  return roots;
}

function isAbove({ kind, paragraph }: OpenBranch, title: Paragraph): boolean {
  return kind === "part" && (title.kind === "title" || paragraph.level < title.level);
}

/** What is open and in whose path the paragraph stands. */
function parentsOf(open: readonly OpenBranch[], paragraph: Paragraph): readonly OpenBranch[] {
  const isUnlabelled = paragraph.label === null && paragraph.kind !== "item";
  const owner = isUnlabelled ? open.findLastIndex((each) => goesOn(each, paragraph)) : -1;
  if (owner >= 0) return open.slice(0, owner + 1);
  const last = open.findLastIndex(
    (each) =>
      (each.kind === "part" || each.paragraph.level < paragraph.level) &&
      startsWith(paragraph.path, each.paragraph.path),
  );
  return open.slice(0, last + 1);
}

/** A labelled provision and a paragraph without a label whose path ends with it. */
function goesOn(around: OpenBranch | undefined, { label, kind, path }: Paragraph): boolean {
  if (around?.kind !== "provision" || around.paragraph.label === null) return false;
  const isBare = label === null && kind !== "item" && kind !== "heading" && kind !== "title";
  return isBare && path.length === around.paragraph.path.length && startsWith(path, around.paragraph.path);
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length <= path.length && start.every((step, at) => step === path[at]);
}
