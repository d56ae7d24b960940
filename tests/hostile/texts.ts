import type { Becomes, HostileFile, HostileFiles } from "./hostile-file.ts";
import { textFile } from "./hostile-file.ts";

const times = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join("");
const KIB64 = 65_536;
const FRONT = "PREAMBLE\n\nThe States,\n\n1. States shall report.\n\n";
const utf16 = (...units: readonly number[]): Uint8Array => Buffer.from(Uint16Array.from([0xfeff, ...units]).buffer);

function bytes(name: string, content: Uint8Array | (() => Uint8Array), becomes: Becomes): HostileFile {
  return { name, make: () => (typeof content === "function" ? content() : content), becomes };
}

const letters = [...FRONT].map((character) => character.charCodeAt(0));
/** Runs that a reader of labels may take for a label without end. */
const LABEL_RUNS = [
  "(",
  "[",
  "1.",
  "1.1.",
  "(a)",
  "bis ",
  "ter bis ",
  "Art. ",
  "Article 1 ",
  "i",
  "xvi",
  "1 bis ",
  "…",
  "- ",
  "PP",
  "第",
  "44 alt ",
  "]",
  ")(",
  "«",
  "ex-para ",
];

export const texts: HostileFiles = {
  group: "a text",
  files: [
    bytes("with half characters", utf16(...letters, 0xd800, 0x41, 0xdc00, 0xdc00, 0xd800), {
      words: "States shall report.",
    }),
    bytes("with controls of direction", Buffer.from(`${FRONT}2. States\u202e troper llahs\u202c\u2066\u2067\u2069.`), {
      words: "States shall report.",
    }),
    bytes("with a NUL", Buffer.from(`${FRONT}\0`), { refused: "unknown-format" }),
    bytes("of NULs", Buffer.alloc(100_000), { refused: "unknown-format" }),
    bytes("of nothing", Buffer.alloc(0), { refused: "empty-file" }),
    bytes("of blanks", Buffer.alloc(1_000_000, " "), { refused: "empty-file" }),
    bytes("of blank lines that are not empty", () => Buffer.from("   \t \u00a0\u2003\n".repeat(100_000)), {
      refused: "empty-file",
    }),
    bytes("of signs that do not show", Buffer.from("\u200b\u200c\u2060\ufeff".repeat(1000)), { refused: "empty-file" }),
    bytes(
      "of chance",
      Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919 * (at + 13)) % 256),
      { refused: "unknown-format" },
    ),
    bytes("that is a picture", Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"), { refused: "unsupported-format" }),
    bytes(
      "that is an old Word file",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("WordDocument", "utf16le")]),
      { refused: "unsupported-format" },
    ),
    bytes(
      "that is a Word file with a password",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      { refused: "encrypted-file" },
    ),
    textFile("that is a program", "#!/bin/sh\nrm -rf /\n", { words: "rm -rf /" }),
    textFile(
      "that is JSON with names of what objects have",
      '{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {}}}',
      { words: "isAdmin" },
    ),
    textFile("in one line of two hundred thousand characters", () => `1. ${"word ".repeat(40_000)}`, {
      words: "word word",
    }),
    textFile("in one line of sixty million characters", () => `1. ${"word ".repeat(12_000_000)}`, "either", true),
    textFile("of one word of two hundred thousand letters", () => FRONT + "a".repeat(200_000), { words: "aaaa" }),
    textFile("of one word in many lines", () => FRONT + "syllable-\n".repeat(5000), { words: "States shall report." }),
    textFile(
      "of two hundred thousand lines that are all the same",
      () => "The States shall report.\n".repeat(200_000),
      "either",
      true,
    ),
    textFile("of pages that are all the same", () => "Draft of May\n1. States shall report.\n- 1 -\n\f".repeat(3000), {
      refused: "empty-file",
    }),
    textFile("of a hundred thousand brackets that open", () => FRONT + "[".repeat(100_000), {
      findings: ["unclosed-bracket"],
    }),
    textFile("of a hundred thousand brackets that close", () => FRONT + "]".repeat(100_000), {
      findings: ["unopened-bracket"],
    }),
    textFile(
      "of a hundred thousand brackets in brackets",
      () => FRONT + "[".repeat(50_000) + "a" + "]".repeat(50_000),
      { findings: ["limit-reached"] },
    ),
    textFile("of ten million brackets that open", () => FRONT + "[".repeat(10_000_000), "either", true),
    textFile("of ten million brackets, each around a letter", () => FRONT + "[a] ".repeat(5_000_000), "either", true),
    textFile("of brackets over paragraphs", () => times(5000, (at) => `${at + 1}. [States shall\n\n`), {
      findings: ["unclosed-bracket"],
    }),
    textFile(
      "of alternatives without end",
      () => `1. States ${"[shall/should] ".repeat(20_000)}report.`,
      { words: "States" },
      true,
    ),
    textFile("of one bracket of slashes", () => `1. States [${"a/".repeat(50_000)}] report.`, { words: "States" }),
    textFile("of names in brackets", () => `1. [${"EU, G77, AOSIS, ".repeat(5000)}] report.`, { words: "report" }),
    textFile("of proposals without end", () => `1. States report [${"EU: delete; G77: retain; ".repeat(5000)}]`, {
      words: "States",
    }),
    textFile("of ten thousand paragraphs of one letter", () => times(10_000, () => "a\n\n"), { words: "a" }),
    textFile(
      "of more paragraphs than a draft has",
      () => times(250_000, () => "a\n\n"),
      { refused: "limit-exceeded" },
      true,
    ),
    textFile("of labels that count down", () => times(2000, (at) => `${2000 - at}. Words.\n\n`), {
      findings: ["label-out-of-order"],
    }),
    textFile("of one label over and over", () => "1. Words.\n\n".repeat(2000), { findings: ["repeated-label"] }),
    textFile("of a label with a number of sixty thousand digits", () => `${"9".repeat(60_000)}. Words.\n\n2. Words.`, {
      words: "2. Words.",
    }),
    ...LABEL_RUNS.map((run) =>
      textFile(
        `that begins with 64 KiB of “${run.trim()}”`,
        () => `${run.repeat(Math.ceil(KIB64 / run.length))} words.\n\n2. Words.`,
        { words: "2. Words." },
      ),
    ),
    textFile(
      "that would run in a page",
      "1. <svg onload=alert(1)> and <img src=x onerror=alert(1)> and javascript:alert(1)",
      { words: "onerror=alert(1)" },
    ),
  ],
};

/** Read as plain text, since a Markdown parser would take too long: the bullets stay. */
const PLAIN: Becomes = { words: "- b", findings: ["structure-guessed"] };

export const markdowns: HostileFiles = {
  group: "Markdown",
  files: [
    textFile("with raw HTML", "# Title\n\n- a\n- b\n\n<script>alert(1)</script>\n\n1. States shall report.", {
      words: "States shall report.",
    }),
    textFile(
      "with links that would run something",
      "# Title\n\n- a\n- [States](javascript:alert(1)) ![x](file:///etc/passwd)\n",
      { words: "States", not: "alert" },
    ),
    textFile(
      "with front matter that names what objects have",
      "---\n__proto__: {isAdmin: true}\nconstructor: x\n---\n\n# Title\n\n- a\n- b\n",
      { words: "Title" },
    ),
    textFile("of emphasis that opens", () => `# T\n\n- a\n- b\n\n${"*a **b ".repeat(10_000)}`, PLAIN),
    textFile(
      "of emphasis that opens and closes crosswise",
      () => `# T\n\n- a\n- b\n\n${"*a _b* c_ ".repeat(10_000)}`,
      PLAIN,
    ),
    textFile("of links that open", () => `# T\n\n- a\n- b\n\n${"[a](".repeat(10_000)}`, PLAIN),
    textFile("of pictures that open", () => `# T\n\n- a\n- b\n\n${"![".repeat(20_000)}`, PLAIN),
    textFile("of code of every length", () => `# T\n\n- a\n- b\n\n${times(600, (at) => `${"`".repeat(at + 1)} `)}`, {
      words: "b",
      findings: ["structure-guessed"],
    }),
    textFile("of tags that open", () => `# T\n\n- a\n- b\n\n${"<a ".repeat(20_000)}`, PLAIN),
    textFile("of entities that are none", () => `# T\n\n- a\n- b\n\n${"&a".repeat(30_000)}`, PLAIN),
    textFile("of quotations in quotations", () => `# T\n\n- a\n- b\n\n${">".repeat(20_000)} a`, PLAIN),
    textFile("of lists in lists", () => `# T\n\n- a\n- b\n\n${times(2000, (at) => `${"  ".repeat(at)}- a\n`)}`, {
      words: "a",
      findings: ["structure-guessed"],
    }),
    textFile("of a million list markers in a line", () => `# T\n\n- a\n- b\n\n${"- ".repeat(500_000)}`, "either", true),
    textFile(
      "of definitions",
      () => `# T\n\n- a\n- b\n\n${times(2000, (at) => `[a${at}]: b\n`)}${"[a1]".repeat(2000)}`,
      { words: "T" },
    ),
    textFile("of notes that refer to each other", () => `# T\n\n- a[^1]\n- b\n\n[^1]: a[^2]\n\n[^2]: b[^1]\n`, {
      words: "T",
    }),
    textFile(
      "with a table of five hundred columns",
      () => `# T\n\n- a\n- b\n\n${"|a".repeat(500)}|\n${"|-".repeat(500)}|\n${"|b".repeat(500)}|\n`,
      { words: "T" },
    ),
    textFile(
      "with a table of twenty thousand rows",
      () => `# T\n\n- a\n- b\n\n|a|b|\n|-|-|\n${"|c|d|\n".repeat(20_000)}`,
      "either",
      true,
    ),
    textFile("of a hundred thousand brackets", () => `# T\n\n- a\n- b\n\n${"[".repeat(100_000)}`, PLAIN),
    textFile(
      "of thirty thousand headings under which a line is drawn",
      () => `# T\n\n- a\n- b\n\n${"a\n=\n".repeat(30_000)}`,
      "either",
      true,
    ),
  ],
};

const html = (inside: string): string =>
  `<!doctype html><html><body><p>States shall report.</p>${inside}</body></html>`;
const shown = { words: "States shall report." } as const;

export const htmls: HostileFiles = {
  group: "HTML",
  files: [
    textFile("with a script", html("<script>document.title = 'x'; alert(1)</script>"), { ...shown, not: "alert" }),
    textFile(
      "with a picture that would run something",
      html("<img src=x onerror=alert(1)><svg onload=alert(1)></svg>"),
      { ...shown, not: "alert" },
    ),
    textFile("with a link that would run something", html("<p><a href='javascript:alert(1)'>Parties</a>"), {
      words: "Parties",
      not: "alert",
    }),
    textFile(
      "with a frame, an object and a base",
      html(
        "<base href=//evil><iframe src=file:///etc/passwd></iframe><object data=file:///etc/passwd></object><embed src=x>",
      ),
      { ...shown, not: "root:" },
    ),
    textFile(
      "that would go elsewhere",
      `<!doctype html><meta http-equiv=refresh content="0;url=http://localhost:9/"><link rel=stylesheet href=http://localhost:9/>${html("")}`,
      shown,
    ),
    textFile(
      "with names of what objects have",
      html("<p __proto__=1 constructor=2 class='__proto__' id='constructor'>Words.</p><__proto__>x</__proto__>"),
      shown,
    ),
    textFile("with a hundred thousand attributes", () => html(`<p ${times(100_000, (at) => `a${at}=1 `)}>Words.</p>`), {
      refused: "limit-exceeded",
    }),
    textFile(
      "with a million attributes",
      () => html(`<p ${times(1_000_000, (at) => `a${at}="1"`)}>Words.</p>`),
      { refused: "limit-exceeded" },
      true,
    ),
    textFile("a hundred thousand elements deep", () => html("<div>".repeat(100_000)), { refused: "limit-exceeded" }),
    textFile("of lists in lists", () => html("<ul><li>".repeat(100_000)), { refused: "limit-exceeded" }),
    textFile(
      "of a million lists in lists",
      () => html("<ul><li>".repeat(1_000_000)),
      { refused: "limit-exceeded" },
      true,
    ),
    textFile(
      "with a hundred thousand cells",
      () => html(`<table>${`<tr>${"<td>a".repeat(10)}`.repeat(10_000)}</table>`),
      shown,
      true,
    ),
    textFile(
      "with a million cells",
      () => html(`<table>${`<tr>${"<td>a".repeat(10)}`.repeat(100_000)}</table>`),
      "either",
      true,
    ),
    textFile(
      "whose cell spans a thousand million rows and columns",
      html("<table><tr><td rowspan=1000000000 colspan=1000000000>a<td>b<tr><td>c</table>"),
      shown,
    ),
    textFile(
      "whose list begins at a thousand million",
      html("<ol start=999999999999999><li value=-5>a<li>b</ol><ol start=1e999 type=I reversed><li>c</ol>"),
      shown,
    ),
    textFile(
      "with formatting that opens again in each paragraph",
      () => html(`${times(180, (at) => `<b id=${at}>`)}${"<p>a".repeat(3000)}`),
      shown,
    ),
    textFile("with links in links", () => html("<a href=x>".repeat(20_000)), shown),
    textFile(
      "with forms, tables and formatting that are never closed",
      () => html("<table><b><tr><i><td><form>".repeat(3000)),
      { refused: "limit-exceeded" },
    ),
    textFile("with a comment that does not end", html("<!-- "), shown),
    textFile("of comments", () => html("<!-- -->".repeat(100_000)), shown),
    textFile("of entities", () => html(`<p>${"&lt;&#0;&#x110000;&#xd800;&nbsp;&notanentity;".repeat(10_000)}`), shown),
    textFile("with plain text without end", html("<plaintext>a<script>"), shown),
    textFile("with a template", html("<template><p>hidden</p></template>"), shown),
    textFile(
      "of two thousand notes that refer to each other",
      () => html(times(2000, (at) => `<p><a href="#n${at + 1}" id="n${at}">${at}</a> words</p>`)),
      shown,
    ),
    textFile("of a hundred thousand brackets", () => html(`<p>${"[".repeat(100_000)}</p>`), {
      findings: ["unclosed-bracket"],
    }),
    textFile("of fifty thousand paragraphs", () => html("<p>a".repeat(50_000)), "either", true),
    textFile("with changes in changes", () => html(`<p>${"<ins><del>".repeat(80)}a`), shown),
    textFile(
      "that is XML with a billion laughs",
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>',
      { refused: "unsupported-format" },
    ),
  ],
};
