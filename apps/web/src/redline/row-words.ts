import { type AddressBook, type ComparedPair, firstWords, type Paragraph } from "@travaux/model";
import { inARow } from "../language/listed.ts";
import { changeWords } from "./change-words.ts";
import type { IconName } from "../ui/icon.tsx";
import { t } from "../language/t.ts";
import { type ChangeKind, changeKinds } from "./change-kind.ts";
import type { PairRow, StubRow } from "./rows.ts";
import { countEdits } from "./side-runs.ts";

/** The addresses of both sides of a comparison. */
export interface AddressBooks {
  readonly before: AddressBook;
  readonly after: AddressBook;
}

/** What the margin prints beside a paragraph: its own label in canonical form, or nothing. */
export function marginLabel(paragraph: Paragraph): string | null {
  return paragraph.canonical ?? paragraph.label;
}

/** Labels of a group as one range or list: "12", "12–14", "12, 19". Those without a label are left out. */
export function labelsOf(paragraphs: readonly Paragraph[], book: AddressBook): string {
  const labels = paragraphs.flatMap((paragraph) => book.addressOf(paragraph.id) ?? []);
  const [first] = labels;
  if (first === undefined) return "";
  return labels.length > 2 ? `${first}–${labels.at(-1) ?? first}` : labels.join(t("list.comma"));
}

/** A paragraph in few words, for where it has no number: its kind and how it begins. */
function nameOf(paragraphs: readonly Paragraph[], book: AddressBook): string {
  const labels = labelsOf(paragraphs, book);
  if (labels !== "") return labels;
  const [first] = paragraphs;
  return first === undefined ? "" : t("name.quoted", { words: firstWords(first.text) });
}

/** The heading of a row as it is read aloud: "15, was 14, moved up, 2 edits". */
export function spokenHeading(row: PairRow, books: AddressBooks, direction: "up" | "down" | undefined): string {
  const after = nameOf(row.after, books.after);
  const before = nameOf(row.before, books.before);
  const wasNamed = labelsOf(row.before, books.before);
  const isRenamed = row.pair.renumbered && wasNamed !== "" && after !== "";
  const tags = rowTags(row, direction).map(({ words }) => words);
  const was = isRenamed ? t("tag.was", { labels: wasNamed }) : "";
  return inARow([after === "" ? before : after, was, ...tags, editsOf(row)]);
}

function editsOf(row: PairRow): string {
  if (row.pair.kind === "inserted" || row.pair.kind === "deleted") return "";
  const edits = countEdits(row.pair.redline);
  if (edits === 0) return row.changes.size === 0 ? t("tag.unchanged") : "";
  return t("tag.edits", { count: edits });
}

/** What of a row is said beside its text. */
export interface TaggedRow {
  readonly changes: ReadonlySet<ChangeKind>;
  readonly pair: Pick<ComparedPair, "kind" | "pinned" | "redline">;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/** What is said of a row beside its text, with its sign. */
export interface RowTag {
  readonly sign: IconName;
  readonly words: string;
}

/** "new", "moved up", "split in 2". Rewording shows in the text itself. */
export function rowTags(row: TaggedRow, direction: "up" | "down" | undefined): readonly RowTag[] {
  const tags: RowTag[] = [];
  for (const kind of changeKinds) {
    if (!row.changes.has(kind)) continue;
    const tag = tagOf(kind, row, direction);
    if (tag !== null) tags.push(tag);
  }
  if (row.pair.pinned) tags.push({ sign: "recast", words: t("tag.pinned") });
  return tags;
}

function tagOf(kind: ChangeKind, row: TaggedRow, direction: "up" | "down" | undefined): RowTag | null {
  switch (kind) {
    case "reworded":
    case "slight":
    case "renumbered":
      return null;
    case "brackets":
      return { sign: "brackets", words: changeWords(row.pair, "brackets") };
    case "force":
      return { sign: "force", words: changeWords(row.pair, "legal-force") };
    case "moved":
      return movedTag(direction);
    case "divided":
      return dividedTag(row);
    case "new":
    case "restored":
    case "dropped":
      return { sign: kind, words: t(`tag.${kind}`) };
  }
}

function movedTag(direction: "up" | "down" | undefined): RowTag {
  if (direction === undefined) return { sign: "moved", words: t("tag.moved") };
  return { sign: direction, words: direction === "up" ? t("tag.movedUp") : t("tag.movedDown") };
}

function dividedTag({ pair, before, after }: TaggedRow): RowTag {
  if (pair.kind === "split") return { sign: "split", words: t("tag.split", { count: after.length }) };
  if (pair.kind === "merged") return { sign: "merged", words: t("tag.merged", { count: before.length }) };
  return { sign: "recast", words: t("tag.recast", { before: before.length, after: after.length }) };
}

/** The line at the place that a passage left: "14 moved down, to 19". */
export function stubWords(stub: StubRow, books: AddressBooks, direction: "up" | "down" | undefined): string {
  const from = nameOf(stub.left, books.before);
  const to = labelsOf(stub.arrived, books.after);
  const moved = t(stubMessages[direction ?? "somewhere"], { from });
  return to === "" ? moved : t("stub.to", { moved, to });
}

/** The messages of a passage that moved, by where it went. */
const stubMessages = { up: "stub.movedUp", down: "stub.movedDown", somewhere: "stub.moved" } as const;

/** What a fold says: how many paragraphs, and from which to which. */
export function foldWords(rows: readonly PairRow[], books: AddressBooks, isFiltered: boolean): string {
  const paragraphs = rows.reduce((sum, row) => sum + Math.max(row.after.length, row.before.length), 0);
  const first = firstLabels(rows, books);
  const last = firstLabels(rows.toReversed(), books);
  const counted = t(isFiltered ? "fold.without" : "fold.unchanged", { count: paragraphs });
  return foldedRange(counted, first, last);
}

/** What a fold says when it is known from which row to which it goes; "" where that has no name. */
export function foldedRange(counted: string, first: string, last: string): string {
  if (first === "" && last === "") return counted;
  const isOne = first === "" || last === "" || first === last;
  return t("fold.range", { counted, range: isOne ? first || last : t("fold.fromTo", { first, last }) });
}

/** The labels of the first row that has any; no row behind it is looked at. */
function firstLabels(rows: readonly PairRow[], books: AddressBooks): string {
  for (const { after } of rows) {
    const labels = labelsOf(after, books.after);
    if (labels !== "") return labels;
  }
  return "";
}
