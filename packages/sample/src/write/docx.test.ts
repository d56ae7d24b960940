import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../layout.ts";
import type { DraftId } from "../notation.ts";
import { sampleFolder } from "../sample-folder.ts";

/** What a paragraph's words are inside of, and what its own mark says. */
type Change = "ins" | "del" | "moveFrom" | "moveTo";

interface Read {
  /** Words with the changes they stand in. */
  readonly pieces: { readonly text: string; readonly within: readonly Change[] }[];
  readonly mark: Change[];
  style: string;
}

function isChange(name: string): name is `w:${Change}` {
  return ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].includes(name);
}

function partsOf(file: string): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(readFileSync(join(sampleFolder, file))));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The paragraphs of a main part, with a parser that knows nothing of the writer. */
function readParagraphs(xml: string): readonly Read[] {
  const result: Read[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const current = result.at(-1);
    if (name === "w:p") {
      result.push({ pieces: [], mark: [], style: "" });
    } else if (name === "w:pStyle" && current !== undefined) {
      current.style = attributes["w:val"] ?? "";
    } else if (isChange(name) && open.at(-1) === "w:rPr") {
      current?.mark.push(changeOf(name));
    }
    open.push(name);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    if (["w:t", "w:delText"].includes(open.at(-1) ?? "")) {
      result.at(-1)?.pieces.push({ text, within: open.filter(isChange).map(changeOf) });
    }
  });
  parser.write(xml).close();
  return result;
}

function changeOf(name: `w:${Change}`): Change {
  return name === "w:ins" ? "ins" : name === "w:del" ? "del" : name === "w:moveFrom" ? "moveFrom" : "moveTo";
}

function textsWithout(paragraphs: readonly Read[], gone: readonly Change[]): readonly string[] {
  return paragraphs
    .filter(({ mark }) => !mark.some((change) => gone.includes(change)))
    .map(({ pieces }) =>
      pieces
        .filter(({ within }) => !within.some((change) => gone.includes(change)))
        .map(({ text }) => text)
        .join(""),
    );
}

function bodyTexts(draft: DraftId): readonly string[] {
  return passagesOf(draft)
    .filter(({ kind }) => kind !== "note")
    .flatMap(({ kind, text }) => (kind === "row" ? text.split("\t") : [text]));
}

const files = ["zero-draft-plus.docx", "final-draft.docx", "statements/04-upstream-partners.docx"];

describe.each(files)("%s", (file) => {
  const parts = partsOf(file);
  test("has well-formed parts", () => {
    for (const [name, xml] of Object.entries(parts)) {
      expect(() => new SaxesParser().write(xml).close(), name).not.toThrow();
    }
  });
  test("types no label", () => {
    const texts = textsWithout(readParagraphs(parts["word/document.xml"] ?? ""), []);
    // Matches "12." and "(a)" and "Objective 3:" at the start; not "(x" nor "Objectives".
    expect(texts.filter((text) => /^(\d+\.|\([a-z]+\)|Objective \d+:)/.test(text))).toEqual([]);
  });
});

describe("the words of the main part", () => {
  test("of a file without tracked changes are those of its draft", () => {
    const paragraphs = readParagraphs(partsOf("final-draft.docx")["word/document.xml"] ?? "");
    expect(textsWithout(paragraphs, [])).toEqual(bodyTexts("final"));
  });
  test.each([
    ["accepted", ["del", "moveFrom"], "zero-plus"],
    ["rejected", ["ins", "moveTo"], "zero"],
  ] as const)("with tracked changes %s, give the draft %s", (_what, gone, draft) => {
    const paragraphs = readParagraphs(partsOf("zero-draft-plus.docx")["word/document.xml"] ?? "");
    expect(textsWithout(paragraphs, gone)).toEqual(bodyTexts(draft));
  });
  test("carry the styles that number them", () => {
    const paragraphs = readParagraphs(partsOf("final-draft.docx")["word/document.xml"] ?? "");
    const numbered = passagesOf("final").filter(({ kind }) => kind === "numbered" || kind === "bis");
    expect(paragraphs.filter(({ style }) => style === "NumberedParagraph")).toHaveLength(numbered.length);
  });
});
