import { strToU8 } from "fflate";
import type { Passage } from "../layout.ts";
import type { ThreadKind } from "../notation.ts";
import type { StatementSheet } from "../statements.ts";
import { writeDocx } from "./docx.ts";
import { escaped } from "./marked-up.ts";
import { wrapped } from "./wrap.ts";

function headLines(statement: StatementSheet): readonly string[] {
  return [
    `Statement by ${statement.speaker}`,
    `on behalf of ${statement.onBehalfOf}`,
    statement.meeting,
    `New York, ${statement.printedDate}`,
  ];
}

function asText(statement: StatementSheet): string {
  const paragraphs = statement.paragraphs.map((text) => wrapped(text, "", ""));
  const head = headLines(statement).flatMap((line) => wrapped(line, "", ""));
  return `${[statement.title, head.join("\n"), "Check against delivery", ...paragraphs].join("\n\n")}\n`;
}

function asMarkdown(statement: StatementSheet): string {
  const head = headLines(statement).map((line) => `**${line}**`);
  return `${[`# ${statement.title}`, ...head, ...statement.paragraphs].join("\n\n")}\n`;
}

function asHtml(statement: StatementSheet): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${escaped(statement.title)}</title></head>`,
    "<body>",
    `<h1>${escaped(statement.title)}</h1>`,
    `<p class="head">${headLines(statement).map(escaped).join("<br>\n")}</p>`,
    ...statement.paragraphs.map(paragraph),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function unnumbered(text: string, kind: ThreadKind): Passage {
  return {
    key: text,
    kind,
    paragraphKind: "paragraph",
    label: null,
    canonical: null,
    address: null,
    path: [],
    wording: text,
    text,
  };
}

function asDocx(statement: StatementSheet): Uint8Array {
  const passages = [
    unnumbered(statement.title, "title"),
    ...[...headLines(statement), ...statement.paragraphs].map((text) => unnumbered(text, "preamble")),
  ];
  return writeDocx(
    passages.map((passage) => ({ passage, change: "kept", stretches: [{ kind: "kept", text: passage.wording }] })),
    {
      letterhead: { draft: "rev-2", version: "Check against delivery", issued: statement.printedDate },
      numberingBy: "style",
      editor: null,
      instant: `${statement.date}T13:00:00Z`,
      wordsPerRun: 1000,
    },
  );
}

/** A statement in the format that its file name says. */
export function writeStatement(statement: StatementSheet): Uint8Array {
  switch (statement.file.split(".").at(-1)) {
    case "docx":
      return asDocx(statement);
    case "html":
      return strToU8(asHtml(statement));
    case "md":
      return strToU8(asMarkdown(statement));
    default:
      return strToU8(asText(statement));
  }
}
