import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../limits.ts";
import { RefusalSignal } from "../../ingest-error.ts";
import { attributeOf, charactersOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";
import { readXml } from "./xml.ts";

const read = (xml: string): XmlElement =>
  readXml({ part: "x.xml", bytes: new TextEncoder().encode(xml), limits: DEFAULT_LIMITS });

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A tree in short: "a{x=1}[text b[]]". */
function short({ name, attributes, children }: XmlElement): string {
  const inside = children.map((child) => (typeof child === "string" ? JSON.stringify(child) : short(child)));
  return `${name}{${attributes.join("|")}}[${inside.join(" ")}]`;
}

/** The same by the parser that everybody uses, which is slower; null where that refuses. */
function shortBySaxes(xml: string): string | null {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const stack: { name: string; attributes: string[]; children: string[]; text: string }[] = [];
  let root: string | null = null;
  let isBroken = false;
  const flush = (): void => {
    const top = stack.at(-1);
    if (top === undefined || top.text === "") return;
    top.children.push(JSON.stringify(top.text));
    top.text = "";
  };
  const addText = (text: string): void => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += text;
  };
  parser.on("error", () => (isBroken = true));
  parser.on("doctype", () => (isBroken = true));
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ name, attributes }) => {
    flush();
    stack.push({ name, attributes: Object.entries(attributes).flat(), children: [], text: "" });
  });
  parser.on("closetag", () => {
    flush();
    const ended = stack.pop();
    if (ended === undefined) return;
    const tree = `${ended.name}{${ended.attributes.join("|")}}[${ended.children.join(" ")}]`;
    const outer = stack.at(-1);
    if (outer === undefined) root = tree;
    else outer.children.push(tree);
  });
  parser.write(xml).close();
  return isBroken ? null : root;
}

function shortOrNull(xml: string): string | null {
  try {
    return short(read(xml));
  } catch (thrown) {
    if (thrown instanceof RefusalSignal) return null;
    throw thrown;
  }
}

describe("reading XML", () => {
  test.for([
    ["elements, attributes and text", `<a x="1" y='2'>b<c/>d</a>`, 'a{x|1|y|2}["b" c{}[] "d"]'],
    ["the characters that have names", `<a x="&quot;&#x26;">&lt;&#233;&gt;</a>`, 'a{x|"&}["<é>"]'],
    ["text in one piece, whatever cuts it", "<a>b<!-- no -->c<![CDATA[<d>]]></a>", 'a{}["bc<d>"]'],
    ["line ends of all systems", "<a>b\r\nc\rd</a>", String.raw`a{}["b\nc\nd"]`],
    ["white space in attributes as blanks", `<a x="b\n\tc"/>`, "a{x|b  c}[]"],
    ["the usual names under other prefixes", `<q:p xmlns:q="${WORD}" q:x="1"/>`, null],
  ] as const)("%s", ([, xml, expected]) => {
    if (expected === null) {
      const element = read(xml);
      expect([element.name, attributeOf(element, "w:x")]).toEqual(["w:p", "1"]);
    } else expect(short(read(xml))).toBe(expected);
  });

  test.for([
    ["an element that does not end", "<a><b></a>"],
    ["a file that is cut off", "<a><b>text"],
    ["two root elements", "<a/><b/>"],
    ["text outside of the root element", "<a/>text"],
    ["nothing at all", ""],
    ["an attribute twice", `<a x="1" x="2"/>`],
    ["an attribute without quotation marks", "<a x=1/>"],
    ["an attribute without a value", "<a x/>"],
    ["attributes that nothing parts", `<a x="1"y="2"/>`],
    ["a “<” in an attribute", `<a x="<"/>`],
    ["an entity that nothing declares", "<a>&nbsp;</a>"],
    ["an ampersand alone", "<a>b & c</a>"],
    ["a reference to no character", "<a>&#0;</a>"],
    ["a control character", "<a>\u0001</a>"],
    ["the end of raw text in text", "<a>]]></a>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["an entity declaration", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ["a name that is none", "<1a/>"],
    ["a declaration in the middle", `<a><?xml version="1.0"?></a>`],
  ] as const)("%s is refused", ([, xml]) => {
    expect(() => read(xml)).toThrow(RefusalSignal);
  });

  test("a place counts paragraphs and rows as they begin", () => {
    const ordinals: number[] = [];
    const walk = (element: XmlElement): void => {
      if (element.name === "w:p" || element.name === "w:tr") ordinals.push(element.ordinal);
      for (const child of element.children) if (typeof child !== "string") walk(child);
    };
    walk(read(`<w:body xmlns:w="${WORD}"><w:p/><w:tbl><w:tr><w:p/></w:tr></w:tbl><w:p/></w:body>`));
    expect(ordinals).toEqual([0, 1, 2, 3]);
  });

  test("elements nest as deep as allowed and no deeper", () => {
    const nested = (depth: number): string => `${"<a>".repeat(depth)}x${"</a>".repeat(depth)}`;
    expect(charactersOf(read(nested(DEFAULT_LIMITS.depth)))).toBe("x");
    expect(() => read(nested(DEFAULT_LIMITS.depth + 1))).toThrow(RefusalSignal);
  });

  test("takes and refuses what a whole parser takes and refuses, and reads the same in it", () => {
    const pieces = [
      "<a>",
      "</a>",
      "<b>",
      "</b>",
      "<c/>",
      `<a x="1">`,
      "<c x='2' y=\"&lt;\"/>",
      "text",
      " ",
      "\r\n",
      "&amp;",
      "&#x41;",
      "&",
      ";",
      "<",
      ">",
      "<!-- c -->",
      "<!--",
      "-->",
      "<![CDATA[d]]>",
      "]]>",
      "<?i j?>",
      "é",
      `"`,
      "=",
      "/",
    ];
    const documents = fc
      .array(fc.constantFrom(...pieces), { maxLength: 14 })
      .map((chosen) => `<r>${chosen.join("")}</r>`);
    fc.assert(
      fc.property(documents, (xml) => {
        expect(shortOrNull(xml)).toBe(shortBySaxes(xml));
      }),
      { numRuns: 3000 },
    );
  });

  test("a million attributes are refused or read in time that grows with them", () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(" ");
    expect(read(`<a ${many}/>`).attributes.length).toBe(200_000);
  });
});
