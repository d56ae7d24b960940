import { openAddressBook } from "@travaux/model";
import type { AddressTable, Paragraph, ParagraphId } from "@travaux/model";
import { listed } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";

/** How the paragraphs of one draft are named in output. */
export interface ParagraphNames {
  readonly paragraphs: readonly Paragraph[];
  paragraph(id: ParagraphId): Paragraph | undefined;
  /** Canonical address ("44", "16(c)"), empty when it has none: what stands in a margin. */
  label(id: ParagraphId): string;
  /** The address, or the first words in quotation marks: what stands in a sentence. */
  name(id: ParagraphId): string;
  /** True of a part of a draft: whether a label leads to one paragraph of the draft can't be told from it. */
  readonly isPart: boolean;
  /** True when the label of a paragraph leads to it alone. */
  isAlone(id: ParagraphId): boolean;
  /** The place in reading order, from 0; -1 when the draft does not have it. */
  position(id: ParagraphId): number;
}

const FIRST_WORDS = 5;

/** Makes the names of a draft's paragraphs; of a part of a draft, `counted` has those that are counted in the whole. */
export function nameParagraphs(paragraphs: readonly Paragraph[], counted?: AddressTable): ParagraphNames {
  const addresses = openAddressBook(paragraphs);
  const byId = new Map(paragraphs.map((paragraph, position) => [paragraph.id, { paragraph, position }]));
  const label = (id: ParagraphId): string => showControls(counted?.[id] ?? addresses.addressOf(id) ?? "");
  // Whoever names a long paragraph names it often: for each of its findings.
  const starts = new Map<ParagraphId, string>();
  const startOf = (id: ParagraphId): string => {
    const start = starts.get(id) ?? quotedStart(byId.get(id)?.paragraph.text ?? "");
    starts.set(id, start);
    return start;
  };
  let timesOf: ReadonlyMap<string, number> | null = null;
  const isAlone = (id: ParagraphId): boolean => {
    timesOf ??= countLabels(paragraphs.map((paragraph) => label(paragraph.id)));
    return label(id) !== "" && timesOf.get(label(id).toLowerCase()) === 1;
  };
  return {
    paragraphs,
    isAlone,
    isPart: counted !== undefined,
    paragraph: (id) => byId.get(id)?.paragraph,
    label,
    name: (id) => label(id) || startOf(id),
    position: (id) => byId.get(id)?.position ?? -1,
  };
}

function countLabels(labels: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const label of labels) times.set(label.toLowerCase(), (times.get(label.toLowerCase()) ?? 0) + 1);
  return times;
}

/** The first words in quotation marks, with "…" where there are more. */
export function quotedStart(text: string): string {
  const words = showControls(text)
    .split(" ")
    .filter((word) => word !== "");
  const start = words.slice(0, FIRST_WORDS).join(" ");
  return words.length > FIRST_WORDS ? `“${start} …”` : `“${start}”`;
}

/** Paragraphs that stand apart are named one by one when they are no more. */
const FEW_APART = 3;

/** Names a block by its ends, "38", "38 to 40", "“Implementation” to 46"; a few that stand apart by each: "20 and 29". */
export function nameBlock(names: ParagraphNames, ids: readonly ParagraphId[]): string {
  const first = ids[0];
  if (first === undefined) return "";
  const start = names.position(first);
  const isOneStretch = ids.every((id, at) => names.position(id) === start + at);
  if (!isOneStretch && ids.length <= FEW_APART) return listed(ids.map((id) => names.name(id)));
  const last = ids.findLast((id) => names.label(id) !== "") ?? first;
  return last === first ? names.name(first) : `${names.name(first)} to ${names.name(last)}`;
}
