import { inlines } from "../inline.ts";
import type { Passage } from "../layout.ts";
import type { Letterhead } from "./marked-up.ts";

function inlineText(wording: string, noteNumbers: ReadonlyMap<string, string>): string {
  return inlines(wording)
    .map((inline) => {
      if (inline.kind === "note") {
        return `[^${noteNumbers.get(inline.key) ?? ""}]`;
      }
      return inline.isEmphasised ? `*${inline.text}*` : inline.text;
    })
    .join("");
}

function tableLine(passage: Passage): string {
  return `| ${passage.text.split("\t").join(" | ")} |`;
}

function tableLines(rows: readonly Passage[]): string {
  const [head, ...rest] = rows.map(tableLine);
  return [head, "| --- | --- | --- |", ...rest].join("\n");
}

function block(passage: Passage, noteNumbers: ReadonlyMap<string, string>): string {
  const text = inlineText(passage.wording, noteNumbers);
  const label = passage.label ?? "";
  switch (passage.kind) {
    case "title":
      return `# ${text}`;
    case "heading":
      return `## ${text}`;
    case "objective":
      return `### ${label} ${text}`;
    case "numbered":
    case "bis":
      return `${label} ${text}`;
    // Four spaces keep a point inside the numbered paragraph it belongs to.
    case "item":
    case "subitem":
      return `    ${label} ${text}`;
    case "note":
      return `[^${label}]: ${text}`;
    case "preamble":
    case "row":
      return text;
  }
}

/** Markdown as a secretariat keeps it: numbers typed, points indented below their paragraph, a piped table, notes by `[^1]`. */
export function writeMarkdown(passages: readonly Passage[], letterhead: Letterhead): string {
  const noteNumbers = new Map(
    passages.filter(({ kind }) => kind === "note").map((note) => [note.key, note.label ?? ""]),
  );
  const rows = passages.filter(({ kind }) => kind === "row");
  const body = passages.flatMap((passage) => {
    if (passage.kind === "row") {
      return passage === rows[0] ? [tableLines(rows)] : [];
    }
    const own = block(passage, noteNumbers);
    return passage.kind === "title" ? [own, `*${letterhead.version}, ${letterhead.issued}*`] : [own];
  });
  return `${body.join("\n\n")}\n`;
}
