import { canonicalLabel } from "@travaux/model";
import type { Paragraph, Redline } from "@travaux/model";

/**
 * A draft as one would write it down, for tests: a line a paragraph.
 *
 * "# Water" is a heading, "## Use of water" one below it, "# Article 3 Boats" one with a label, "12 bis. Parties …" a paragraph and "(a) …" an item with that
 * label, "Option A: …" an option; other lines have no label. Ids are the draft's name and the place of the line.
 */
export function writtenDraft(name: string, lines: readonly string[]): readonly Paragraph[] {
  let headings: readonly string[] = [];
  let above: readonly string[] = [];
  return lines.map((line, at) => {
    const depth = depthOf(line);
    const { label, text } = depth > 0 ? partHeading(line.slice(depth).trim()) : partLabel(line);
    const canonical = label === null ? null : canonicalLabel(label);
    const isItem = label?.startsWith("(") === true;
    const step = canonical ?? (depth > 0 ? text : null);
    const path = [
      ...(depth > 0 ? headings.slice(0, depth - 1) : isItem ? above : headings),
      ...(step === null ? [] : [step]),
    ];
    if (depth > 0) headings = path;
    if (!isItem) above = path;
    return {
      ...bare,
      id: `${name}${at}`,
      kind: depth > 0 ? "heading" : isItem ? "item" : "paragraph",
      label,
      canonical,
      path,
      level: depth > 0 ? depth : isItem ? 2 : 1,
      text,
      origin: { part: "written", at },
    };
  });
}

const bare = { brackets: [], attributions: [], revisions: [], marks: [], notes: [], comments: [] } as const;

function depthOf(line: string): number {
  let depth = 0;
  while (line.charAt(depth) === "#") depth += 1;
  return depth;
}

function partHeading(line: string): { readonly label: string | null; readonly text: string } {
  // "Article 3 bis Boats", "Article 3" and "Option II" fit, "Articles of trade" does not.
  const match = /^(?:Article \d+(?: bis)?|Option [IVX]+)(?= |$)/.exec(line);
  const label = match?.[0] ?? null;
  return { label, text: label === null ? line : line.slice(label.length).trim() };
}

function partLabel(line: string): { readonly label: string | null; readonly text: string } {
  // "12 bis. Water", "(a) Water" and "Option A: Water" fit, "Water flows." does not.
  const match = /^(\d+(?: bis)?\.|\([a-z]+\)|Option [A-Z]:) /.exec(line);
  const label = match?.[1] ?? null;
  return { label, text: label === null ? line : line.slice(label.length + 1) };
}

/**
 * A redline as a reader would write it: `[-struck out-]`, `{+brought in+}`, `[>moved from here>]`, `{>moved to here>}`;
 * entries parted by " / ".
 */
export function writtenRedline(redline: Redline): string {
  return redline.map(({ runs }) => runs.map(writtenRun).join("")).join(" / ");
}

function writtenRun({ kind, text, move }: Redline[number]["runs"][number]): string {
  if (kind === "kept") return text;
  if (kind === "deleted") return move === undefined ? `[-${text}-]` : `[>${text}>]`;
  return move === undefined ? `{+${text}+}` : `{>${text}>}`;
}
