import { toBase64 } from "./base64.ts";
import { packData, type Password } from "./carried-data.ts";
import { facesFor } from "./faces-for.ts";
import type { PageTemplate } from "./page-template.ts";

/** Under this id a page has what it carries. */
export const CARRIED_ID = "carried";

/** What stands in the data of a page: what the viewer reads, and the typefaces in which it is to be read. */
export interface Carried {
  readonly content: unknown;
  /** Rules of style. They are data like the rest: which scripts a text is in is told to nobody who lacks the password. */
  readonly faces: readonly string[];
}

/**
 * One file of HTML with the viewer and all that is to be read in it. It asks nothing of any network: its policy lets it run
 * this one script, and load nothing.
 *
 * Without a password equal content gives the same file, byte for byte. With one, nothing of the content stands in the clear.
 */
export async function writePage(template: PageTemplate, content: unknown, password: Password | null): Promise<string> {
  const faces = facesFor(JSON.stringify(content), template.faces).map(({ rule }) => rule);
  const data = await packData({ content, faces } satisfies Carried, password);
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(template.script)}'`,
    `style-src '${await hashOf(template.styles)}'`,
    "font-src data:",
    // A worker that is made of this script, to make Word files beside the page.
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Travaux</title>
<style>${insideElement(template.styles, "style")}</style>
</head>
<body>
<div id="root"></div>
<noscript>This page shows its text with the help of a script; let it run one.</noscript>
<script type="application/json" id="${CARRIED_ID}">${jsonInElement(data)}</script>
<script type="module">${insideElement(template.script, "script")}</script>
</body>
</html>
`;
}

/** JSON in which nothing can end the element that it stands in, or begin a comment: "<" is written as an escape. */
export function jsonInElement(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
}

/** @throws when the text would end its element, or begin what hides the end: a template is built without such words */
function insideElement(text: string, element: "script" | "style"): string {
  if (text.toLowerCase().includes(`</${element}`) || text.includes("<!--") || text.includes("\r"))
    throw new Error(`the template has words that cannot stand in a ${element}`);
  return text;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${toBase64(new Uint8Array(digest))}`;
}
