import { rawZip } from "./raw-zip.ts";
import type { RawEntry } from "./raw-zip.ts";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMES = `xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}"`;

/** The words by which a test sees that the text of a Word file was read. */
export const WORDS = "States shall report.";
export const PARAGRAPH = `<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`;

/** A relationship of the main part. */
export interface Related {
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Parts of a Word file: the inside of the body, or the whole main part, and what stands around it. */
export interface WordParts {
  readonly body?: string;
  readonly main?: string | Uint8Array;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly related?: readonly Related[];
  readonly others?: readonly RawEntry[];
}

const root = (name: string, inside: string): string => `<w:${name} ${NAMES}>${inside}</w:${name}>`;

/** The entries of a Word file, whole unless a test changes one. */
export function wordEntries(parts: WordParts): readonly RawEntry[] {
  const own = (["styles", "numbering", "footnotes", "comments"] as const).flatMap((name) =>
    parts[name] === undefined ? [] : [{ type: name, target: `${name}.xml`, inside: parts[name] }],
  );
  const related: readonly Related[] = [...own, ...(parts.related ?? [])];
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relationships([{ type: "officeDocument", target: "word/document.xml" }]) },
    {
      name: "word/document.xml",
      content: parts.main ?? root("document", `<w:body>${parts.body ?? PARAGRAPH}</w:body>`),
    },
    { name: "word/_rels/document.xml.rels", content: relationships(related) },
    ...own.map(({ type, target, inside }) => ({ name: `word/${target}`, content: root(type, inside) })),
    ...(parts.others ?? []),
  ];
}

function relationships(related: readonly Related[]): string {
  const each = related.map(
    ({ type, target, isExternal }, at) =>
      `<Relationship Id="r${at}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${isExternal === true ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships>${each.join("")}</Relationships>`;
}

export function wordFile(parts: WordParts): Uint8Array {
  return rawZip({ entries: wordEntries(parts) });
}

/** A Word file one of whose entries lies. */
export function wordFileWith(name: string, change: Partial<RawEntry>, parts: WordParts = {}): Uint8Array {
  return rawZip({
    entries: wordEntries(parts).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)),
  });
}
