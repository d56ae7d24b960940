import { inlines } from "../inline.ts";
import type { Passage } from "../layout.ts";
import type { Letterhead } from "./marked-up.ts";
import { textWidth, wrapped } from "./wrap.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number in the raised digits that plain text has. */
function raised(number: string): string {
  return [...number].map((digit) => superscripts.charAt(Number(digit))).join("");
}

function withNotes(passage: Passage, noteNumbers: ReadonlyMap<string, string>): string {
  return inlines(passage.wording)
    .map((inline) => (inline.kind === "words" ? inline.text : raised(noteNumbers.get(inline.key) ?? "")))
    .join("");
}

function centred(text: string): string {
  return " ".repeat(Math.floor((textWidth - text.length) / 2)) + text;
}

function labelled(label: string, text: string, indent: number): string {
  const lead = " ".repeat(indent);
  const first = `${lead}${label}`.padEnd(indent + 5);
  return wrapped(text, first.endsWith(" ") ? first : `${first} `, " ".repeat(indent + 5));
}

function tableLines(rows: readonly Passage[]): string {
  const cells = rows.map((row) => row.text.split("\t"));
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`)
    .join("\n");
}

function block(passage: Passage, noteNumbers: ReadonlyMap<string, string>): string {
  const text = withNotes(passage, noteNumbers);
  const label = passage.label ?? "";
  switch (passage.kind) {
    case "title":
      return centred(text);
    case "objective":
      return wrapped(`${label} ${text}`, "", "");
    case "numbered":
    case "bis":
      return labelled(label, text, 0);
    case "item":
      return labelled(label, text, 5);
    case "subitem":
      return labelled(label, text, 10);
    case "note":
      return wrapped(text, `${raised(label)} `, "  ");
    case "heading":
    case "preamble":
    case "row":
      return wrapped(text, "", "");
  }
}

/** Plain text as it goes out by mail: hard-wrapped, labels typed, a ruled table, notes below a rule. */
export function writeText(passages: readonly Passage[], letterhead: Letterhead): string {
  const noteNumbers = new Map(
    passages.filter(({ kind }) => kind === "note").map((note) => [note.key, note.label ?? ""]),
  );
  const rows = passages.filter(({ kind }) => kind === "row");
  const notes = passages.filter(({ kind }) => kind === "note");
  const body = passages.flatMap((passage) => {
    if (passage.kind === "note" || (passage.kind === "row" && passage !== rows[0])) {
      return [];
    }
    return [passage.kind === "row" ? tableLines(rows) : block(passage, noteNumbers)];
  });
  return (
    [
      `${letterhead.version}\n${letterhead.issued}`,
      ...body,
      "-".repeat(20),
      ...notes.map((note) => block(note, noteNumbers)),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}
