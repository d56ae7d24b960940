import { inlines } from "../inline.ts";
import type { Passage } from "../layout.ts";
import { escaped } from "./marked-up.ts";
import type { Letterhead } from "./marked-up.ts";

/** What the site prints around every page. */
export const siteFurniture = {
  navigation: ["Home", "Documents", "Calendar"],
  footer: "Joint Secretariat of the Shared Waters Process. Advance unedited text.",
} as const;

function inlineMarkup(wording: string, noteNumbers: ReadonlyMap<string, string>): string {
  return inlines(wording)
    .map((inline) => {
      if (inline.kind === "note") {
        const number = noteNumbers.get(inline.key) ?? "";
        return `<sup><a href="#note-${number}" id="call-${number}">${number}</a></sup>`;
      }
      return inline.isEmphasised ? `<em>${escaped(inline.text)}</em>` : escaped(inline.text);
    })
    .join("");
}

function tableMarkup(rows: readonly Passage[]): string {
  const lines = rows.map((row, at) => {
    const cell = at === 0 ? "th" : "td";
    return `<tr>${row.text
      .split("\t")
      .map((text) => `<${cell}>${escaped(text)}</${cell}>`)
      .join("")}</tr>`;
  });
  return ["<table>", ...lines, "</table>"].join("\n");
}

function anchor(label: string): string {
  return `p${label.replaceAll(".", "").replaceAll(" ", "-")}`;
}

function block(passage: Passage, noteNumbers: ReadonlyMap<string, string>): string {
  const text = inlineMarkup(passage.wording, noteNumbers);
  const label = passage.label ?? "";
  switch (passage.kind) {
    case "title":
      return `<h1>${text}</h1>`;
    case "heading":
      return `<h2>${text}</h2>`;
    case "objective":
      return `<h3>${label} ${text}</h3>`;
    case "preamble":
      return `<p class="preamble">${text}</p>`;
    case "numbered":
    case "bis":
      return `<p id="${anchor(label)}"><span class="number">${label}</span>&nbsp;${text}</p>`;
    case "item":
      return `<p class="point">${label} ${text}</p>`;
    case "subitem":
      return `<p class="point second">${label} ${text}</p>`;
    case "note":
      return `<p id="note-${label}" role="doc-footnote"><sup><a href="#call-${label}">${label}</a></sup> ${text}</p>`;
    case "row":
      return "";
  }
}

function page(letterhead: Letterhead, title: string, main: readonly string[]): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<title>${title} – ${letterhead.version}</title>`,
    "<style>",
    "body { font-family: Georgia, serif; max-width: 44rem; margin: 0 auto; line-height: 1.5 }",
    ".point { margin-left: 2.5rem } .point.second { margin-left: 5rem }",
    "</style>",
    "</head>",
    "<body>",
    `<nav><ul>${siteFurniture.navigation.map((entry) => `<li><a href="#">${entry}</a></li>`).join("")}</ul></nav>`,
    `<header><p>${letterhead.version}, ${letterhead.issued}</p></header>`,
    "<main>",
    ...main,
    "</main>",
    `<footer><p>${siteFurniture.footer}</p></footer>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** HTML as a web publisher puts it out: headings, labels typed in paragraphs, a table, linked footnotes, the site around it. */
export function writeHtml(passages: readonly Passage[], letterhead: Letterhead): string {
  const notes = passages.filter(({ kind }) => kind === "note");
  const noteNumbers = new Map(notes.map((note) => [note.key, note.label ?? ""]));
  const rows = passages.filter(({ kind }) => kind === "row");
  const body = passages.flatMap((passage) => {
    if (passage.kind === "note") {
      return [];
    }
    if (passage.kind === "row") {
      return passage === rows[0] ? [tableMarkup(rows)] : [];
    }
    return [block(passage, noteNumbers)];
  });
  return page(letterhead, passages[0]?.text ?? "", [
    ...body,
    '<section class="footnotes" role="doc-endnotes">',
    "<hr>",
    ...notes.map((note) => block(note, noteNumbers)),
    "</section>",
  ]);
}
