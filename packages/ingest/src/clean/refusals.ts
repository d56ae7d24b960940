import type { Refusal } from "../ingest-error.ts";

/** Code that runs may hold anything, and a file that loses it may say something else. */
export const MACROS: Refusal = {
  kind: "not-cleaned",
  detail: "it holds macros, which may name people and machines",
  advice: "save it in Word as a document without macros (.docx) and clean that",
};

/** Text that Word takes in from a file inside the file, in whatever format that is. */
export const EMBEDDED_TEXT: Refusal = {
  kind: "not-cleaned",
  detail: "part of its text is another file inside it",
  advice: "open it in Word, save it, and clean that",
};

export function notWord(format: string): Refusal {
  return {
    kind: "not-cleaned",
    detail: `it is no Word file but ${FORMAT_NAMES.get(format) ?? "text"}`,
    advice: "give a Word file (.docx)",
  };
}

const FORMAT_NAMES: ReadonlyMap<string, string> = new Map([
  ["pdf", "a PDF"],
  ["html", "HTML"],
  ["markdown", "Markdown"],
  ["akoma-ntoso", "Akoma Ntoso"],
]);
