import { describe, expect, test } from "vitest";
import { paragraphsIn } from "../../testing/sketch.ts";
import { characterStyle, p, r, style, wordFile } from "../../testing/word-file.ts";

/** "kind words" for each mark of the first paragraph, with its value. */
async function marksOf(body: string, styles = ""): Promise<readonly string[]> {
  const [first] = await paragraphsIn(wordFile(body, { styles }));
  return (first?.marks ?? []).map(
    ({ kind, value, from, to }) => `${kind}${value === undefined ? "" : `=${value}`} ${first?.text.slice(from, to)}`,
  );
}

describe("marks of a run", () => {
  test.for([
    ["bold", "<w:b/>", ["strong shall"]],
    ["bold that is switched off", '<w:b w:val="0"/>', []],
    ["bold that is switched off in a word", '<w:b w:val="false"/>', []],
    ["italics", '<w:i w:val="on"/>', ["emphasis shall"]],
    ["underline", '<w:u w:val="single"/>', ["underline shall"]],
    ["underline of no kind", '<w:u w:val="none"/>', []],
    ["strike-through", "<w:strike/>", ["strike shall"]],
    ["double strike-through", "<w:dstrike/>", ["strike shall"]],
    ["a highlight", '<w:highlight w:val="yellow"/>', ["highlight=yellow shall"]],
    ["a highlight of none", '<w:highlight w:val="none"/>', []],
    ["shading, as Google Docs highlights", '<w:shd w:val="clear" w:fill="00FF00"/>', ["highlight=green shall"]],
    ["shading in a colour of its own", '<w:shd w:val="clear" w:fill="FFE599"/>', ["highlight=ffe599 shall"]],
    ["white shading", '<w:shd w:val="clear" w:fill="FFFFFF"/>', []],
    ["a colour", '<w:color w:val="C00000"/>', ["colour=c00000 shall"]],
    ["the usual colour", '<w:color w:val="auto"/>', []],
    ["raised text", '<w:vertAlign w:val="superscript"/>', ["superscript shall"]],
    ["bold from right to left", "<w:rtl/><w:bCs/>", ["strong shall"]],
    ["bold that a run from right to left does not show", "<w:rtl/><w:b/>", []],
  ] as const)("%s", async ([, properties, marks]) => {
    expect(await marksOf(p(r("Parties ") + r("shall", properties) + r(" act.")))).toEqual(marks);
  });

  test("where nothing is marked nothing is said", async () => {
    expect(await marksOf(p("Parties act."))).toEqual([]);
  });
});

describe("marks by style", () => {
  const strong = characterStyle("Strong", "<w:b/>");
  const heavy = style("Heavy", { run: "<w:b/>" });

  test("a style of characters marks as the run itself would", async () => {
    const styles = characterStyle("Deleted", '<w:strike/><w:color w:val="FF0000"/><w:highlight w:val="cyan"/>');
    const body = p(r("Parties ") + r("shall", '<w:rStyle w:val="Deleted"/>') + r(" act."));
    expect(await marksOf(body, styles)).toEqual(["strike shall", "highlight=cyan shall", "colour=ff0000 shall"]);
  });

  test("a style of characters takes what it is based on, and may take it back", async () => {
    const inner =
      '<w:style w:type="character" w:styleId="Inner"><w:basedOn w:val="Strong"/><w:rPr>RUN</w:rPr></w:style>';
    const body = p(r("Parties ") + r("shall", '<w:rStyle w:val="Inner"/>') + r(" act."));
    expect(await marksOf(body, strong + inner.replace("RUN", "<w:i/>"))).toEqual(["strong shall", "emphasis shall"]);
    expect(await marksOf(body, strong + inner.replace("RUN", '<w:b w:val="0"/>'))).toEqual([]);
  });

  test("what the run says goes before its style", async () => {
    const body = p(r("Parties ") + r("shall", '<w:rStyle w:val="Strong"/><w:b w:val="0"/>') + r(" act."));
    expect(await marksOf(body, strong)).toEqual([]);
  });

  test("what a paragraph's style makes bold sets nothing in it apart", async () => {
    expect(await marksOf(p("Parties act.", '<w:pStyle w:val="Heavy"/>'), heavy)).toEqual([]);
  });

  test("bold by two styles is plain, as in Word", async () => {
    const body = p(r("Parties ") + r("shall", '<w:rStyle w:val="Strong"/>') + r(" act."), '<w:pStyle w:val="Heavy"/>');
    expect(await marksOf(body, strong + heavy)).toEqual([]);
    const [first] = await paragraphsIn(wordFile(p("1. One.") + body, { styles: strong + heavy }));
    expect(first?.kind).toBe("paragraph");
  });

  test("colour, highlight and strike-through of a paragraph's style are kept, but not of a heading's or the usual one's", async () => {
    const red = '<w:color w:val="C00000"/>';
    const styles =
      style("Side", { run: red }) +
      style("Head", { name: "heading 1", run: red }) +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:color w:val="333333"/></w:rPr></w:style>' +
      style("Body", { base: "Normal" });
    const of = async (id: string): Promise<readonly string[]> =>
      marksOf(p("Parties act.", `<w:pStyle w:val="${id}"/>`), styles);
    expect([await of("Side"), await of("Head"), await of("Body")]).toEqual([["colour=c00000 Parties act."], [], []]);
    expect(await marksOf(p("Parties act."), styles)).toEqual([]);
  });

  test("what a link looks like is no mark", async () => {
    const styles = characterStyle("Hyperlink", '<w:u w:val="single"/><w:color w:val="0563C1"/>');
    expect(await marksOf(p(r("See ") + r("there", '<w:rStyle w:val="Hyperlink"/>')), styles)).toEqual([]);
  });

  test("styles based on each other in a circle end", async () => {
    const styles = style("One", { base: "Other", run: "<w:strike/>" }) + style("Other", { base: "One" });
    expect(await marksOf(p("Parties act.", '<w:pStyle w:val="Other"/>'), styles)).toEqual(["strike Parties act."]);
  });
});

describe("hidden text", () => {
  const shown = async (body: string, styles = ""): Promise<readonly string[]> =>
    (await paragraphsIn(wordFile(body, { styles }))).map(({ text }) => text);
  const hiding = characterStyle("Note", "<w:vanish/>") + style("Away", { run: "<w:vanish/>" });

  test.for([
    ["by the run", p(r("Shown. ") + r("Hidden.", "<w:vanish/>")), ["Shown."]],
    ["by its style", p(r("Shown. ") + r("Hidden.", '<w:rStyle w:val="Note"/>')), ["Shown."]],
    ["by the paragraph's style", p("Shown.") + p("Hidden.", '<w:pStyle w:val="Away"/>'), ["Shown."]],
    ["shown again by the run", p(r("Shown.", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Away"/>'), ["Shown."]],
    [
      "hidden by two styles, which is shown",
      p(r("Shown.", '<w:rStyle w:val="Note"/>'), '<w:pStyle w:val="Away"/>'),
      ["Shown."],
    ],
  ] as const)("%s", async ([, body, texts]) => expect(await shown(body, hiding)).toEqual(texts));
});
