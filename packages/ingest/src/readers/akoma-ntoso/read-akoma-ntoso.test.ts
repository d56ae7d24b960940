import { describe, expect, test } from "vitest";
import type { IngestError } from "../../ingest-error.ts";
import { ingestDraft } from "../../ingest-draft.ts";
import { paragraphsIn, readDraft, sketch } from "../../testing/sketch.ts";

const OASIS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** A document of the type and namespace, with what stands in it. */
function akn(inside: string, { type = "statement", namespace = OASIS } = {}): string {
  return `<akomaNtoso xmlns="${namespace}"><${type} name="x">${inside}</${type}></akomaNtoso>`;
}

const body = (inside: string): string => akn(`<mainBody>${inside}</mainBody>`);

/** Compares one line a paragraph: "kind level path | label | text". */
async function check(source: string, expected: readonly string[]): Promise<void> {
  expect(await sketch(source)).toEqual(expected);
}

async function refusalOf(source: string): Promise<IngestError | null> {
  const result = await ingestDraft({ name: "draft.xml", bytes: new TextEncoder().encode(source) });
  return result.ok ? null : result.error;
}

describe("the parts of a document", () => {
  test("of a resolution: title, recitals with items, numbered paragraphs with points and what follows them", () =>
    check(
      akn(`
        <preface><p><docTitle>Compact on Rivers</docTitle></p><p><docNumber>A/CONF.999/L.3</docNumber></p></preface>
        <preamble>
          <formula name="opening"><p>The Conference,</p></formula>
          <recitals>
            <recital><num>PP1</num><p>Recalling earlier work,</p></recital>
            <recital><p>Noting with concern:</p><blockList><item><num>(a)</num><p>floods;</p></item></blockList></recital>
          </recitals>
        </preamble>
        <mainBody>
          <paragraph><num>1.</num>
            <list><intro><p>States shall:</p></intro>
              <point><num>(a)</num><content><p>consult;</p></content></point>
              <point><num>(b)</num><content><p>report.</p></content></point>
              <wrapUp><p>They do so each year.</p></wrapUp>
            </list>
          </paragraph>
        </mainBody>
        <conclusions><p>Done at Bern.</p></conclusions>`),
      [
        "title 0  | – | Compact on Rivers",
        "preamble 1  | – | The Conference,",
        "preamble 1 PP1 | PP1 | Recalling earlier work,",
        "preamble 1  | – | Noting with concern:",
        "item 2 (a) | (a) | floods;",
        "paragraph 1 1 | 1. | States shall:",
        "item 2 1 > (a) | (a) | consult;",
        "item 2 1 > (b) | (b) | report.",
        "paragraph 1 1 | – | They do so each year.",
        "paragraph 1  | – | Done at Bern.",
      ],
    ));

  test("of a treaty in French: parts, articles with and without a title, a cross heading, an annex", () =>
    check(
      akn(
        `<meta><identification source="#x"><FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification></meta>
        <body>
          <title><num>Titre I</num><heading>Principes</heading>
            <article><num>Article premier</num><heading>Objet</heading>
              <paragraph><num>1.</num><content><p>Les États coopèrent.</p><p>Ils le font de bonne foi.</p></content></paragraph>
            </article>
            <article><num>Article 2</num><alinea><content><p>Le présent accord est ouvert.</p></content></alinea></article>
            <crossHeading>Dispositions finales</crossHeading>
            <article><num>Article 3</num><content><p>Il entre en vigueur.</p></content></article>
          </title>
        </body>
        <attachments><attachment><heading>Annexe I</heading><doc name="a"><mainBody>
          <paragraph><num>1</num><content><p>Formulaire.</p></content></paragraph></mainBody></doc></attachment></attachments>`,
        { type: "act" },
      ),
      [
        "heading 1 Title I | Titre I | Principes",
        "heading 2 Title I > Art. 1 | Article premier | Objet",
        "paragraph 1 Title I > Art. 1 > 1 | 1. | Les États coopèrent.",
        "paragraph 1 Title I > Art. 1 > 1 | – | Ils le font de bonne foi.",
        "heading 2 Title I > Art. 2 | Article 2 | ",
        "paragraph 1 Title I > Art. 2 | – | Le présent accord est ouvert.",
        "heading 2 Title I > Dispositions finales | – | Dispositions finales",
        "heading 3 Title I > Dispositions finales > Art. 3 | Article 3 | ",
        "paragraph 1 Title I > Dispositions finales > Art. 3 | – | Il entre en vigueur.",
        "heading 1 Annexe I | – | Annexe I",
        "paragraph 1 Annexe I > 1 | 1 | Formulaire.",
      ],
    ));

  test("of the European Union: unnumbered sub-paragraphs go on the paragraph, points stand in lists", () =>
    check(
      akn(
        `<preamble>
          <citations><citation><p>Having regard to the Treaty,</p></citation></citations>
          <recitals><recital><num>(1)</num><p>Rivers cross borders.</p></recital></recitals>
          <block name="enacting">HAVE ADOPTED THIS REGULATION:</block>
        </preamble>
        <body><article><num>Article 4</num><heading>Monitoring</heading>
          <paragraph><num>1.</num>
            <subparagraph><content><p>Each authority shall report.</p></content></subparagraph>
            <subparagraph>
              <list><intro><p>The report shall cover:</p></intro>
                <point><num>(a)</num><content><p>flow;</p></content></point>
                <indent><num>—</num><content><p>depth.</p></content></indent></list>
            </subparagraph>
          </paragraph></article></body>`,
        { type: "act" },
      ),
      [
        "preamble 1  | – | Having regard to the Treaty,",
        "preamble 1 (1) | (1) | Rivers cross borders.",
        "preamble 1  | – | HAVE ADOPTED THIS REGULATION:",
        "heading 1 Art. 4 | Article 4 | Monitoring",
        "paragraph 1 Art. 4 > 1 | 1. | Each authority shall report.",
        "paragraph 1 Art. 4 > 1 | – | The report shall cover:",
        "item 2 Art. 4 > 1 > (a) | (a) | flow;",
        "item 2 Art. 4 > 1 | — | depth.",
      ],
    ));

  test("of a South African act: titled sections, subsections, lists of items in blocks", () =>
    check(
      akn(
        `<body><chapter eId="chp_2"><num>2</num><heading>Water</heading>
          <section eId="chp_2__sec_5"><num>5.</num><heading>Permits</heading>
            <subsection><num>(1)</num><content>
              <blockList><listIntroduction>A permit names—</listIntroduction>
                <item><num>(a)</num><p>the holder; and</p></item>
                <item><num>(b)</num><blockList><listIntroduction>the place—</listIntroduction>
                  <item><num>(i)</num><p>by map.</p></item></blockList></item>
                <listWrapUp>All in writing.</listWrapUp></blockList></content></subsection>
          </section>
          <section><num>6.</num><content><p>Permits lapse after a year.</p></content></section>
          </chapter></body>`,
        { type: "act" },
      ),
      [
        "heading 1 2 | 2 | Water",
        "heading 2 2 > 5 | 5. | Permits",
        "paragraph 1 2 > 5 > (1) | (1) | A permit names—",
        "item 2 2 > 5 > (1) > (a) | (a) | the holder; and",
        "item 2 2 > 5 > (1) > (b) | (b) | the place—",
        "item 3 2 > 5 > (1) > (b) > (i) | (i) | by map.",
        "paragraph 1 2 > 5 > (1) | – | All in writing.",
        "paragraph 1 2 > 6 | 6. | Permits lapse after a year.",
      ],
    ));

  test("of an Italian act of version 2: names and numbers as they were then, a number inside the title", async () => {
    const source = akn(
      `<body><article id="art5" evolvingId="art4"><heading><num>Art. 5</num> (Acque)</heading>
        <paragraph id="art5-com1"><num>1.</num><content><p>Le acque sono pubbliche.</p></content></paragraph></article></body>`,
      { type: "act", namespace: "http://www.akomantoso.org/2.0" },
    );
    await check(source, [
      "heading 1 Art. 5 | Art. 5 | (Acque)",
      "paragraph 1 Art. 5 > 1 | 1. | Le acque sono pubbliche.",
    ]);
    expect((await paragraphsIn(source)).map(({ eId, wId }) => [eId, wId])).toEqual([
      ["art5", "art4"],
      ["art5-com1", undefined],
    ]);
  });

  test("in Arabic and in Spanish, with their own words for articles and their own letters", async () => {
    await check(
      body(
        "<article><num>المادة 5</num><heading>التعاون</heading><paragraph><num>1 -</num><content><p>تتعاون الدول.</p></content></paragraph></article>",
      ),
      ["heading 1 Art. 5 | المادة 5 | التعاون", "paragraph 1 Art. 5 > 1 | 1 - | تتعاون الدول."],
    );
    await check(
      body(
        "<article><num>Artículo 12 bis</num><paragraph><num>4.</num><list><point><num>c)</num><content><p>aguas.</p></content></point></list></paragraph></article>",
      ),
      [
        "heading 1 Art. 12 bis | Artículo 12 bis | ",
        "paragraph 1 Art. 12 bis > 4 | 4. | ",
        "item 2 Art. 12 bis > 4 > (c) | c) | aguas.",
      ],
    );
  });

  test.for(["doc", "bill", "amendment", "debateReport", "judgment"])("of a %s: its paragraphs", (type) =>
    check(akn("<mainBody><paragraph><num>1.</num><content><p>Words.</p></content></paragraph></mainBody>", { type }), [
      "paragraph 1 1 | 1. | Words.",
    ]),
  );

  test("of a debate: sections as headings, speeches with who speaks", () =>
    check(
      akn(
        `<debateBody><debateSection name="item"><num>Item 3</num><heading>Rivers</heading>
          <speech by="#a"><from>The President:</from><p>The meeting is open.</p></speech></debateSection></debateBody>`,
        { type: "debate" },
      ),
      [
        "heading 1 Item 3 | Item 3 | Rivers",
        "paragraph 1 Item 3 | – | The President:",
        "paragraph 1 Item 3 | – | The meeting is open.",
      ],
    ));

  test("of a collection: each document under its own title", () =>
    check(
      akn(
        `<collectionBody>
          <component><doc name="a"><preface><p><docTitle>First text</docTitle></p></preface><mainBody><paragraph><num>1.</num><content><p>One.</p></content></paragraph></mainBody></doc></component>
          <component><doc name="b"><preface><p><docTitle>Second text</docTitle></p></preface><mainBody><paragraph><num>1.</num><content><p>Two.</p></content></paragraph></mainBody></doc></component>
        </collectionBody>`,
        { type: "documentCollection" },
      ),
      [
        "heading 1 First text | – | First text",
        "paragraph 1 First text > 1 | 1. | One.",
        "heading 1 Second text | – | Second text",
        "paragraph 1 Second text > 1 | 1. | Two.",
      ],
    ));

  test("a label without words, tables, lists as in HTML, and a bare line that carries its label itself", () =>
    check(
      body(`<paragraph><num>1.</num><point><num>(a)</num><content><p>act.</p></content></point></paragraph>
        <paragraph><num>2.</num><content><p>See:</p>
          <table><tr><th><p>Basin</p></th><th><p>Share</p></th></tr><tr><td><p>North</p></td><td><p>3</p></td></tr></table>
          <ol><li>first;</li><li><p>second.</p></li></ol></content></paragraph>
        <p>ANNEX I</p><p>3. Typed by hand.</p>`),
      [
        "paragraph 1 1 | 1. | ",
        "item 2 1 > (a) | (a) | act.",
        "paragraph 1 2 | 2. | See:",
        "table-row 1 2 | – | Basin\tShare",
        "table-row 1 2 | – | North\t3",
        "item 2 2 > 1 | 1. | first;",
        "item 2 2 > 2 | 2. | second.",
        "heading 1 Annex I | ANNEX I | ",
        "paragraph 1 Annex I > 3 | 3. | Typed by hand.",
      ],
    ));

  test("an article quoted in a sentence is paragraphs of it, and quotation marks that the file names are printed", () =>
    check(
      body(`<article><num>Article 1</num><content><p>In section 3 <mod>for <quotedText startQuote="“" endQuote="”">may</quotedText> put:
        <quotedStructure><section><num>3.</num><heading>Fees</heading><content><p>A fee is due.</p></content></section></quotedStructure></mod> from now on.</p></content></article>`),
      [
        "heading 1 Art. 1 | Article 1 | ",
        "paragraph 1 Art. 1 | – | In section 3 for “may” put:",
        "paragraph 2 Art. 1 > 3 | 3. | Fees",
        "paragraph 2 Art. 1 > 3 | – | A fee is due.",
        "paragraph 1 Art. 1 | – | from now on.",
      ],
    ));
});

describe("inside the lines", () => {
  const line = (inside: string): string =>
    body(`<paragraph><num>1.</num><content><p>${inside}</p></content></paragraph>`);

  test("changes are tracked changes, and both texts can be had", async () => {
    const source = line('States <del status="removed">may</del><ins period="#p1">shall</ins> act.');
    const [accepted] = await paragraphsIn(source);
    expect([accepted?.text, accepted?.revisions]).toEqual([
      "States shall act.",
      [
        { from: 7, to: 7, kind: "delete", text: "may" },
        { from: 7, to: 12, kind: "insert" },
      ],
    ]);
    const [rejected] = await paragraphsIn(source, { revisions: "reject" });
    expect(rejected?.text).toBe("States may act.");
    expect((await readDraft(source)).findings.map(({ code }) => code)).toEqual(["versions-together"]);
  });

  test("typographic marks, references, remarks, omissions and breaks of lines", async () => {
    const [paragraph] = await paragraphsIn(
      line(
        'Act <b>now</b> and <i>well</i>, see <ref href="#a">article<eol/>5</ref> <remark status="editorial">[sic]</remark> <omissis>…</omissis> H<sub>2</sub>O <span style="text-decoration: line-through">not</span>.',
      ),
    );
    expect(paragraph?.text).toBe("Act now and well, see article 5 [sic] … H2O not.");
    expect(paragraph?.marks.map(({ kind, from, to }) => [kind, paragraph.text.slice(from, to)])).toEqual([
      ["strong", "now"],
      ["emphasis", "well"],
      ["subscript", "2"],
      ["strike", "not"],
    ]);
  });

  test("notes stand behind the text in the order of their marks, each once, tied to every mark", async () => {
    const paragraphs = await paragraphsIn(
      akn(`<meta><notes source="#x"><note eId="n_2"><p>From the metadata.</p></note></notes></meta><mainBody>
        <paragraph><num>1.</num><content><p>One<authorialNote eId="n_1" marker="1"><p>A note.</p><p>It goes on.</p></authorialNote>, two<noteRef href="#n_2" marker="*"/>.</p></content></paragraph>
        <paragraph><num>2.</num><content><p>Three<noteRef href="#n_1" marker="1"/>.</p></content></paragraph></mainBody>`),
    );
    const ids = new Map(paragraphs.map(({ id, text }) => [id, text]));
    expect(paragraphs.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["paragraph", "1.", "One, two."],
      ["paragraph", "2.", "Three."],
      ["note", "1", "A note."],
      ["note", null, "It goes on."],
      ["note", null, "From the metadata."],
    ]);
    expect(paragraphs.flatMap(({ notes }) => notes.map(({ at, paragraph }) => [at, ids.get(paragraph)]))).toEqual([
      [3, "A note."],
      [8, "From the metadata."],
      [5, "A note."],
    ]);
  });

  test("brackets and names in them are found as in any text", async () => {
    const [paragraph] = await paragraphsIn(line("States [shall][should - EU] act."));
    expect(paragraph?.brackets.map(({ kind, alternatives }) => [kind, alternatives.length])).toEqual([
      ["open", 2],
      ["open", 2],
    ]);
    expect(paragraph?.attributions.map(({ actors }) => actors)).toEqual([["EU"]]);
  });
});

describe("what the file says of itself", () => {
  test("title, language, tables of contents as furniture; places count elements", async () => {
    const draft = await readDraft(
      akn(
        `<meta><identification source="#x"><FRBRWork><FRBRalias name="uri" value="urn:x"/><FRBRalias name="title" value="Rivers"/></FRBRWork><FRBRExpression><FRBRlanguage language="es"/></FRBRExpression></identification></meta>
        <preface><p><docNumber>A/CONF.999/L.3</docNumber> of <docDate date="2031-05-04">4 May 2031</docDate></p><toc><tocItem href="#a" level="1">1. Water</tocItem></toc></preface>
        <mainBody><paragraph eId="para_1" wId="para_3"><num>1.</num><content><p>Words.</p></content></paragraph></mainBody>`,
      ),
    );
    expect([draft.title, draft.language, draft.furniture]).toEqual([
      "Rivers",
      "es",
      ["A/CONF.999/L.3 of 4 May 2031", "1. Water"],
    ]);
    expect(draft.document.content?.[0]?.attrs).toMatchObject({
      origin: { part: "akn", at: 19 },
      eId: "para_1",
      wId: "para_3",
    });
  });

  test("pictures and documents that stand elsewhere are reported and not opened; a mark without its note, too", async () => {
    const draft = await readDraft(
      body(
        '<p>Words <img src="http://127.0.0.1:9/x.png"/><noteRef href="#n" marker="7"/>.</p><componentRef src="x.akn"/>',
      ),
    );
    expect(draft.findings.map(({ code }) => code)).toEqual(["mark-without-note", "linked-content-not-followed"]);
    expect(JSON.stringify(draft.document)).toContain("Words 7.");
  });
});

describe("files that are none, or worse", () => {
  test.for([
    [
      "a prefix of its own",
      `<a:akomaNtoso xmlns:a="${OASIS}"><a:doc name="x"><a:mainBody><a:p>1. Words.</a:p></a:mainBody></a:doc></a:akomaNtoso>`,
    ],
    ["a draft of the standard", akn("<mainBody><p>1. Words.</p></mainBody>", { namespace: `${OASIS}/CSD13` })],
    ["version 1", akn("<mainBody><p>1. Words.</p></mainBody>", { namespace: "http://www.akomantoso.org/1.0" })],
    ["no namespace", "<akomaNtoso><doc><mainBody><p>1. Words.</p></mainBody></doc></akomaNtoso>"],
    [
      "a part alone",
      `<?xml version="1.0"?><!-- part --><section xmlns="${OASIS}"><num>1.</num><content><p>Words.</p></content></section>`,
    ],
  ] as const)("with %s it is read", async ([, source]) => {
    expect((await readDraft(source)).source.format).toBe("akoma-ntoso");
    await check(source, ["paragraph 1 1 | 1. | Words."]);
  });

  test("other XML says what it calls itself", async () => {
    expect(
      await refusalOf('<?xml version="1.0"?><akomaNtoso xmlns="urn:other"><p>words</p></akomaNtoso>'),
    ).toMatchObject({
      kind: "unsupported-format",
      format: "XML file (“akomaNtoso”)",
    });
  });

  test.for([
    ["entities", `<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa">]>${body("<p>&a;</p>")}`],
    ["an external document type", `<!DOCTYPE akomaNtoso SYSTEM "file:///etc/passwd">${body("<p>words</p>")}`],
    ["an entity that nothing declares", body("<p>&passwords;</p>")],
    ["an element that does not end", body("<p>words").replace("</mainBody>", "")],
    ["a prefix that nothing declares", body("<x:p>words</x:p>")],
    ["an attribute twice", body('<p class="a" class="b">words</p>')],
  ] as const)("%s: unreadable", async ([, source]) => {
    expect(await refusalOf(source)).toMatchObject({ kind: "unreadable-file", format: "akoma-ntoso" });
  });

  test.for([
    ["depth without end", body("<div>".repeat(100_000))],
    ["attributes without end", body(`<p ${Array.from({ length: 5000 }, (_, at) => `a${at}="x"`).join(" ")}>words</p>`)],
    ["elements without end", body("<b/>".repeat(400_001))],
  ] as const)("%s: beyond the limits", async ([, source]) => {
    expect(await refusalOf(source)).toMatchObject({ kind: "limit-exceeded" });
  });

  test("a file without words is empty; names with blanks and “__proto__” do no harm", async () => {
    expect(await refusalOf(body("<p> </p>"))).toMatchObject({ kind: "empty-file" });
    const [paragraph] = await paragraphsIn(
      body('<paragraph eId="a b" __proto__="x"><num>1.</num><content><p own="y">Words.</p></content></paragraph>'),
    );
    expect([paragraph?.eId, paragraph?.text]).toEqual([undefined, "Words."]);
  });
});
