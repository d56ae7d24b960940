import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft } from "../../testing/sketch.ts";

const page = (body: string): string => `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`;
const read = async (body: string): Promise<readonly (readonly [string, string | null, string])[]> =>
  (await paragraphsIn(page(body))).map(({ kind, label, text }) => [kind, label, text] as const);

describe("HTML from Word", () => {
  const number = (printed: string): string =>
    `<![if !supportLists]><span style='mso-list:Ignore'>${printed}<span>&nbsp;&nbsp; </span></span><![endif]>`;

  test("numbers that Word made are labels, its bullets are none, and levels nest", async () => {
    expect(
      await read(
        `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${number("1.")}States will:<o:p></o:p></p>` +
          `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>${number("(a)")}measure;</p>` +
          `<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'>${number("·")}record.</p>`,
      ),
    ).toEqual([
      ["paragraph", "1.", "States will:"],
      ["item", "(a)", "measure;"],
      ["item", null, "record."],
    ]);
  });

  test("changes have the name of their author", async () => {
    const [paragraph] = await paragraphsIn(
      page(`<p class=MsoNormal>1. States <ins cite="mailto:Ana%20Ruiz" datetime="2031-05-01">will </ins>meet.</p>`),
    );
    expect(paragraph?.revisions[0]).toMatchObject({ kind: "insert", author: "Ana Ruiz", date: "2031-05-01" });
  });

  test("comments are data at their place and no text", async () => {
    const draft = await readDraft(
      page(
        `<p>1. States meet<a class=msocomanchor href="#_msocom_1">[AR1]</a> twice.</p>` +
          `<div style='mso-element:comment-list'><div id="_com_1"><p class=MsoCommentText>Why twice?</p></div></div>`,
      ),
    );
    const paragraphs = paragraphsOf(draft.document);
    expect(paragraphs.map(({ text }) => text)).toEqual(["States meet twice."]);
    expect(paragraphs[0]?.comments).toEqual([{ from: 11, to: 11, author: "AR", initials: "AR", text: "Why twice?" }]);
  });

  test("notes and their marks find each other", async () => {
    const paragraphs = await paragraphsIn(
      page(
        `<p>1. The basin<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> is salt.</p>` +
          `<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> As mapped.</p></div></div>`,
      ),
    );
    expect(paragraphs.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["paragraph", "1.", "The basin is salt."],
      ["note", "1", "As mapped."],
    ]);
    expect(paragraphs[0]?.notes).toEqual([{ at: 9, paragraph: paragraphs[1]?.id }]);
  });

  test("a page that says how its characters are encoded is read so", async () => {
    const bytes = Uint8Array.from(
      `<html><head><meta charset=windows-1252></head><body><p>1. The \u0093basin\u0094.</p></body></html>`,
      (each) => each.codePointAt(0) ?? 0,
    );
    const draft = await readDraft(bytes);
    expect(paragraphsOf(draft.document)[0]?.text).toBe("The “basin”.");
    expect(draft.findings).toEqual([]);
  });
});

describe("HTML from a publisher", () => {
  const article =
    "<h1>Compact</h1><p><span class=dropcap>S</span>tates meet in the middle of every winter.</p><p>1. They measure the water.</p>";
  const text = ["Compact", "States meet in the middle of every winter.", "They measure the water."];

  test.for([
    ["what stands beside the main part", `<div>Site</div><main>${article}</main><aside>News</aside>`, ["Site", "News"]],
    ["what stands beside the only article", `<header><h2>Site</h2></header><article>${article}</article>`, ["Site"]],
    ["banners", `<div role="dialog">Cookies</div>${article}`, ["Cookies"]],
    ["buttons to share", `${article}<div class="share-buttons top"><a>Send</a></div>`, ["Send"]],
    ["the way to the page", `<ol class=breadcrumb><li>Home</li><li>Lakes</li></ol>${article}`, ["Home", "Lakes"]],
  ] as const)("%s stands apart", async ([, body, apart]) => {
    const draft = await readDraft(page(body));
    expect(paragraphsOf(draft.document).map((paragraph) => paragraph.text)).toEqual(text);
    expect(draft.furniture).toEqual(apart);
  });

  test("notes beside the main part are notes all the same", async () => {
    const body = `<main>${article}<p>2. The basin<sup><a href="#n1">1</a></sup> is salt.</p></main><section><ol><li id=n1>As mapped.</li></ol></section>`;
    expect((await read(body)).at(-1)).toEqual(["note", "1", "As mapped."]);
  });

  test("a main part with hardly a word does not hide the rest", async () => {
    expect(await read(`<main><p>Menu</p></main><div>${article}</div>`)).toHaveLength(4);
  });
});

describe("HTML from a portal", () => {
  const printed = [
    "1. The States of the basin recognize that the level of its lakes de-",
    "pends upon every river, including the smallest, and upon each",
    "of its springs, and therefore they will:",
    "(a) measure the water of each of them in winter and in",
    "summer;",
    "(b) record what they measured.",
    "2. They meet.",
  ];
  const paragraphs = [
    "The States of the basin recognize that the level of its lakes depends upon every river, including the smallest, and upon each of its springs, and therefore they will:",
    "measure the water of each of them in winter and in summer;",
    "record what they measured.",
    "They meet.",
  ];
  const div = (line: string): string => `<div style="position:absolute;left:72px"><span>${line}</span></div>`;

  test.for([
    ["an element a line", printed.map(div).join("")],
    ["a line break a line", `<font face=Arial>${printed.join("<br>")}</font>`],
    [
      "pages",
      `<div data-page-no=1>${div("A/CONF.999/5")}${printed.slice(0, 2).map(div).join("")}</div><div data-page-no=2>${div("A/CONF.999/5")}${printed.slice(2).map(div).join("")}</div>`,
    ],
    ["preformatted", `<pre>${printed.join("\n")}</pre>`],
  ] as const)("%s gives the paragraphs that were printed", async ([, body]) => {
    expect((await read(body)).map(([, , text]) => text)).toEqual(paragraphs);
  });

  test("a line of a page knows where it stands in the file", async () => {
    const html = page(printed.map(div).join(""));
    const last = (await paragraphsIn(html)).at(-1);
    expect(html.slice(last?.origin.at)).toMatch(/^2\. They meet\./);
  });

  test("a table that sets labels beside paragraphs is paragraphs, one that lays out a page is boxes", async () => {
    const labels = `<table><tr><td>1.</td><td>States meet:</td></tr><tr><td></td><td><p>(a) twice;</p><p>(b) in spring.</p></td></tr><tr><td>2.</td><td>They vote.</td></tr></table>`;
    expect(await read(labels)).toEqual([
      ["paragraph", "1.", "States meet:"],
      ["item", "(a)", "twice;"],
      ["item", "(b)", "in spring."],
      ["paragraph", "2.", "They vote."],
    ]);
    const layout = `<table><tr><td>1. States meet.</td><td><p>2. They vote.</p><p>3. They pay.</p></td></tr></table>`;
    expect((await read(layout)).map(([, label]) => label)).toEqual(["1.", "2.", "3."]);
  });

  test("cells that reach over rows and columns keep the others in their columns", async () => {
    const body = `<table><tr><th rowspan=2>Year</th><th colspan=2>Step</th></tr><tr><td>Talks</td><td>Votes</td></tr></table>`;
    expect((await read(body)).map(([, , text]) => text)).toEqual(["Year\tStep\t", "\tTalks\tVotes"]);
  });
});

describe("lists", () => {
  test.for([
    ["list-style-type:lower-greek", "", "γ.", "δ."],
    ["list-style-type:arabic-indic", "", "٣.", "٤."],
    ["list-style-type:cjk-ideographic", "", "三、", "四、"],
    ["list-style:upper-roman inside", "", "III.", "IV."],
    ["list-style:inside", "type=a", "c.", "d."],
    ["list-style-type:decimal-leading-zero", "", "03.", "04."],
    ["list-style-type:unheard-of", "", "3.", "4."],
    ["list-style-type:'– '", "", null, null],
    ["", "reversed", "3.", "2."],
  ] as const)("%s %s", async ([style, attribute, first, second]) => {
    const body = `<ol start=3 ${attribute} style="${style}"><li>One thing.</li><li>Another thing.</li></ol>`;
    expect((await read(body)).map(([, label]) => label)).toEqual([first, second]);
  });
});
