import { onePage, rawPdf, stream } from "./raw-pdf.ts";
import { WORD, wordFile } from "./word-package.ts";
import type { WordParts } from "./word-package.ts";

/** A kind of file that can be made as large as one likes. */
export interface GrowingFile {
  readonly name: string;
  /** Some hundreds of bytes for each unit of size. */
  readonly make: (size: number) => Uint8Array;
}

const times = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join("");
const SENTENCE = "The States Parties [shall] [should] report on the lakes, the rivers and the wetlands. ";

const text = (name: string, make: (size: number) => string): GrowingFile => ({
  name: `a text of ${name}`,
  make: (size) => Buffer.from(make(size)),
});
const markdown = (name: string, make: (size: number) => string): GrowingFile => ({
  name: `a Markdown text of ${name}`,
  make: (size) => Buffer.from(`# A draft\n\n- **One** item.\n\n${make(size)}`),
});
const html = (name: string, make: (size: number) => string): GrowingFile => ({
  name: `an HTML page of ${name}`,
  make: (size) => Buffer.from(`<!doctype html><html><body><h1>A draft</h1>${make(size)}</body></html>`),
});
const word = (name: string, make: (size: number) => WordParts): GrowingFile => ({
  name: `a Word file of ${name}`,
  make: (size) => wordFile(make(size)),
});
const akn = (name: string, make: (size: number) => string): GrowingFile => ({
  name: `an Akoma Ntoso file of ${name}`,
  make: (size) =>
    Buffer.from(
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><body>${make(size)}</body></act></akomaNtoso>`,
    ),
});
/** A PDF of one page with these operators. */
const pdf = (name: string, make: (size: number) => string): GrowingFile => ({
  name: `a PDF of ${name}`,
  make: (size) => rawPdf({ objects: onePage({ 4: stream(make(size)) }) }),
});

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
const shown = (words: string, x: number, y: number): string => `BT /F1 10 Tf ${x} ${y} Td (${words}) Tj ET `;
/** Lines of a page, over and over in the same places. */
const lineAt = (at: number): number => 740 - (at % 50) * 14;

const texts: readonly GrowingFile[] = [
  text("paragraphs", (size) => times(size, (at) => `${at + 1}. ${SENTENCE}\n\n`)),
  text("one paragraph in lines", (size) => times(size, () => `${SENTENCE}\n`)),
  text("one line", (size) => SENTENCE.repeat(size)),
  text("one word", (size) => "lake".repeat(size * 20)),
  text("brackets side by side", (size) => "[a] ".repeat(size * 5)),
  text("brackets in brackets", (size) => `1. ${"[a ".repeat(size)}${"]".repeat(size)}`),
  text("brackets that nothing closes", (size) => "[ word ".repeat(size * 5)),
  text("brackets that nothing opens", (size) => "word ] ".repeat(size * 5)),
  text(
    "brackets across paragraphs",
    (size) => `${times(size, (at) => `${at}. [ open\n\n`)}${"] close\n\n".repeat(size)}`,
  ),
  text("attributions", (size) => "[EU, G77 + China: retain this] [US: delete] ".repeat(size * 2)),
  text("labels", (size) => times(size * 2, (at) => `(${"abcdefgh".charAt(at % 8)}) (i) words\n`)),
  text("one label", (size) => "1.".repeat(size * 20)),
  text("headings", (size) => times(size, (at) => `ARTICLE ${at}\n\nScope\n\n`)),
  text("one label again and again", (size) => "5 bis. The same.\n\n".repeat(size)),
  text("one sentence again and again", (size) => `${SENTENCE}\n\n`.repeat(size)),
  text("pages", (size) => times(size, (at) => `Running head\n\n${SENTENCE}\n${SENTENCE}\n\n- ${at} -\n\f`)),
  text("words broken at line ends", (size) => times(size * 2, (at) => `the wet-\nlands of lake${at % 977}-\nside `)),
  text("blank lines", (size) => `1. One.${"\n".repeat(size * 50)}2. Two.`),
  text("blanks", (size) => `1. One.${" ".repeat(size * 50)}two.`),
  text("tabs and bars", (size) => times(size, (at) => `| ${at} | words\t|\tmore |\n`)),
  text("marks over letters", (size) => `e${"\u0301".repeat(size * 20)}`),
  text("right-to-left words", (size) => times(size, () => "١٦ الدول [الأطراف] تقدم تقارير\n\n")),
  text("Chinese", (size) => times(size, (at) => `第${at}段 各国[应][应当]报告。\n\n`)),
  text(
    "notes",
    (size) => `${times(size, (at) => `Words[${at}] more.\n\n`)}${times(size, (at) => `[${at}] A note.\n\n`)}`,
  ),
];

const markdowns: readonly GrowingFile[] = [
  markdown("paragraphs", (size) => times(size, (at) => `${at + 1}. ${SENTENCE}\n\n`)),
  markdown("stars", (size) => "*a **b ".repeat(size * 3)),
  markdown("underscores", (size) => "_a __b_ ".repeat(size * 3)),
  markdown("strokes", (size) => "~~a ~b~~ ".repeat(size * 3)),
  markdown("links", (size) => "[a](b) ".repeat(size * 3)),
  markdown("half links", (size) => "[a](".repeat(size * 3)),
  markdown("pictures", (size) => "![".repeat(size * 3)),
  markdown("back ticks", (size) => times(size, (at) => `${"`".repeat((at % 60) + 1)} a `)),
  markdown(
    "notes",
    (size) => `${times(size, (at) => `Words[^${at}].\n\n`)}${times(size, (at) => `[^${at}]: A note.\n\n`)}`,
  ),
  markdown(
    "named links",
    (size) => `${times(size, (at) => `[w][${at}]\n\n`)}${times(size, (at) => `[${at}]: http://x\n`)}`,
  ),
  markdown("a table", (size) => `| a | b |\n|---|---|\n${times(size, (at) => `| ${at} | words |\n`)}`),
  markdown("quotations", (size) => times(size, () => `> ${SENTENCE}\n\n`)),
  markdown("lists in lists", (size) => times(size, (at) => `${"  ".repeat(at % 8)}- item ${at}\n`)),
  markdown("headings", (size) => times(size, (at) => `## Part ${at}\n\nWords.\n\n`)),
  markdown("marked changes", (size) => "{++added++} {--gone--} {~~old~>new~~} ".repeat(size)),
  markdown("half marked changes", (size) => "{++ {-- {~~ ".repeat(size * 3)),
  markdown("tags", (size) => "<b>a</b> <!-- ".repeat(size * 3)),
  markdown("entities", (size) => "&amp; &x &#1; ".repeat(size * 3)),
  markdown("escapes", (size) => "\\* \\_ a\\. ".repeat(size * 3)),
];

const htmls: readonly GrowingFile[] = [
  html("paragraphs", (size) => times(size, (at) => `<p>${at + 1}. ${SENTENCE}</p>`)),
  html("one paragraph", (size) => `<p>${"<b>The</b> <i>lakes</i> ".repeat(size * 2)}</p>`),
  html("tags that nothing closes", (size) => "<p><b><i>a".repeat(size)),
  html("blocks in blocks", (size) => times(size, () => `${"<div>".repeat(50)}a${"</div>".repeat(50)}`)),
  html("rows", (size) => `<table>${times(size, (at) => `<tr><td>${at}</td><td>words</td></tr>`)}</table>`),
  html("cells of one row", (size) => `<table><tr>${"<td>words</td>".repeat(size)}</tr></table>`),
  html("items", (size) => `<ol>${times(size, () => "<li>words</li>")}</ol>`),
  html("changes", (size) => `<p>${"<ins>new</ins> <del>old</del> ".repeat(size)}</p>`),
  html("entities", (size) => `<p>${"&amp;&lt;&nbsp;&x;".repeat(size * 3)}</p>`),
  html("half tags", (size) => "< a <b ".repeat(size * 3)),
  html("comments", (size) => "<!-- a --> b ".repeat(size * 3)),
  html("half comments", (size) => "<!-- ".repeat(size * 5)),
  html("line breaks", (size) => `<p>${`${SENTENCE}<br>`.repeat(size)}</p>`),
  html("tags out of order", (size) => `<p>${"<b>a<i>b</b>c</i>".repeat(size)}`),
  html("classes", (size) => times(size, (at) => `<p class="a b c${at}" style="font-weight:bold;margin:0">words</p>`)),
];

const words: readonly GrowingFile[] = [
  word("paragraphs", (size) => ({ body: times(size, (at) => paragraph(run(`${at + 1}. ${SENTENCE}`))) })),
  word("one paragraph", (size) => ({ body: paragraph(run("lakes ").repeat(size * 3)) })),
  word("rows", (size) => ({
    body: `<w:tbl>${times(size, (at) => `<w:tr><w:tc>${paragraph(run(String(at)))}</w:tc><w:tc>${paragraph(run("words"))}</w:tc></w:tr>`)}</w:tbl>`,
  })),
  word("cells of one row", (size) => ({
    body: `<w:tbl><w:tr>${times(size, () => `<w:tc>${paragraph(run("words"))}</w:tc>`)}</w:tr></w:tbl>`,
  })),
  word("changes in one paragraph", (size) => ({
    body: paragraph(
      times(
        size,
        (at) =>
          `<w:ins w:id="${at}" w:author="A">${run("new ")}</w:ins><w:del w:id="${at}" w:author="B"><w:r><w:delText>old</w:delText></w:r></w:del>`,
      ),
    ),
  })),
  word("numbered paragraphs", (size) => ({
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    body: times(size, () =>
      paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(SENTENCE)}`),
    ),
  })),
  word("lists", (size) => ({
    numbering:
      times(
        size,
        (at) =>
          `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
      ) + times(size, (at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`),
    body: times(size, (at) =>
      paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at + 1}"/></w:numPr></w:pPr>${run("words")}`),
    ),
  })),
  word("notes", (size) => ({
    footnotes: times(size, (at) => `<w:footnote w:id="${at + 1}">${paragraph(run("A note."))}</w:footnote>`),
    body: times(size, (at) => paragraph(`${run("words")}<w:r><w:footnoteReference w:id="${at + 1}"/></w:r>`)),
  })),
  word("comments on one paragraph", (size) => ({
    comments: times(size, (at) => `<w:comment w:id="${at}" w:author="A">${paragraph(run("Why?"))}</w:comment>`),
    body: paragraph(
      times(size, (at) => `<w:commentRangeStart w:id="${at}"/>${run("words ")}<w:commentRangeEnd w:id="${at}"/>`),
    ),
  })),
  word("bookmarks and fields", (size) => ({
    body: times(size, (at) =>
      paragraph(
        `<w:bookmarkStart w:id="${at}" w:name="b${at}"/><w:fldSimple w:instr=" REF b${at} ">${run("words")}</w:fldSimple><w:bookmarkEnd w:id="${at}"/>`,
      ),
    ),
  })),
  word("fields that nothing ends", (size) => ({
    body: times(size, () => paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("words")}`)),
  })),
  word("styles", (size) => ({
    styles: times(size, (at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/></w:style>`),
    body: times(size, (at) => paragraph(`<w:pPr><w:pStyle w:val="s${at}"/></w:pPr>${run("words")}`)),
  })),
  word("attributes", (size) => ({
    body: times(size, (at) => `<w:p ${times(20, (place) => `w:rsid${place}="${at}" `)}>${run("words")}</w:p>`),
  })),
  word("names of namespaces", (size) => ({
    body: times(size, (at) => `<w:p xmlns:n${at}="urn:n${at}">${run("words")}</w:p>`),
  })),
  word("empty elements of no meaning", (size) => ({
    main: `<w:document xmlns:w="${WORD}"><w:body>${"<w:x/>".repeat(size * 10)}${paragraph(run("words"))}</w:body></w:document>`,
  })),
];

const akns: readonly GrowingFile[] = [
  akn("paragraphs", (size) =>
    times(size, (at) => `<paragraph eId="p${at}"><num>${at}.</num><content><p>${SENTENCE}</p></content></paragraph>`),
  ),
  akn(
    "one paragraph",
    (size) =>
      `<paragraph><content><p>${"<b>The</b> <ins>lakes</ins> <del>x</del> ".repeat(size)}</p></content></paragraph>`,
  ),
  akn("parts in parts", (size) =>
    times(size, () => `${"<chapter><num>I</num>".repeat(20)}<content><p>words</p></content>${"</chapter>".repeat(20)}`),
  ),
  akn(
    "notes",
    (size) =>
      `<paragraph><content><p>${times(size, (at) => `word<authorialNote marker="${at}"><p>A note.</p></authorialNote> `)}</p></content></paragraph>`,
  ),
  akn(
    "items",
    (size) =>
      `<paragraph><list>${times(size, () => "<point><num>(a)</num><content><p>words</p></content></point>")}</list></paragraph>`,
  ),
];

const pdfs: readonly GrowingFile[] = [
  pdf("words in one place", (size) => times(size, () => shown("lakes", 72, 700))),
  pdf("words on one line", (size) => times(size, (at) => shown("lakes", 72 + at / 10, 700))),
  pdf("lines", (size) => times(size, (at) => shown("The States shall report.", 72, 40_000 - at * 14))),
  pdf("lines in two columns", (size) =>
    times(size, (at) => shown("The lakes.", 72 + (at % 2) * 250, 40_000 - (at >> 1) * 14)),
  ),
  pdf("lines in many columns", (size) =>
    times(size, (at) => shown("lakes", (at % 40) * 50, lineAt(Math.floor(at / 40)))),
  ),
  pdf("turned words", (size) => times(size, (at) => `BT /F1 10 Tf 0 1 -1 0 ${at % 600} 100 Tm (lakes) Tj ET `)),
  pdf("rules under words", (size) =>
    times(size, (at) => `${shown("lakes", 72, lineAt(at))}72 ${lineAt(at) - 1} m 110 ${lineAt(at) - 1} l S `),
  ),
  pdf("rules through words", (size) =>
    times(size, (at) => `${shown("lakes", 72, 40_000 - at * 14)}72 ${40_003 - at * 14} m 110 ${40_003 - at * 14} l S `),
  ),
  pdf("letters apart", (size) => `BT /F1 10 Tf 72 700 Td [${"(l) -300 (a) 20 ".repeat(size)}] TJ ET`),
  pdf("one string", (size) => shown(SENTENCE.repeat(size), 72, 700)),
  pdf("places that leap", (size) =>
    times(size, (at) => shown("lakes", 72 + ((at * 7919) % 400), 50 + ((at * 104_729) % 700))),
  ),
  {
    name: "a PDF of pages",
    make: (size) => {
      const pages = Math.ceil(size / 10);
      const lines = times(10, (at) => shown(at === 0 ? "Running head" : "The States shall report.", 72, 740 - at * 20));
      return rawPdf({
        objects: {
          ...onePage({ 4: stream(lines) }),
          2: `<< /Type /Pages /Kids [${times(pages, (at) => `${at + 10} 0 R `)}] /Count ${pages} >>`,
          ...Object.fromEntries(
            Array.from({ length: pages }, (_, at) => [
              at + 10,
              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            ]),
          ),
        },
      });
    },
  },
];

/** Files of every format, in shapes whose cost grows faster than they do where a reader is careless. */
export const growingFiles: readonly GrowingFile[] = [...texts, ...markdowns, ...htmls, ...words, ...akns, ...pdfs];
