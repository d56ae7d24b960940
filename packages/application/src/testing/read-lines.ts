import { createHash } from "node:crypto";
import { documentOf, failure, success } from "@travaux/model";
import type { Draft, Paragraph } from "@travaux/model";
import type { OriginalFile, ReadDraft, ReadStatement } from "../ports.ts";

const nothing = { brackets: [], attributions: [], revisions: [], marks: [], notes: [], comments: [] };

/** A file for a test: one line a paragraph, "44. Parties shall meet". */
export function file(name: string, text: string): OriginalFile {
  return { name, bytes: Buffer.from(text, "utf8") };
}

/** Paragraphs of such a text. "# Words" is a heading; "(a) words" stands under the number before it. */
export function paragraphsOfLines(text: string): readonly Paragraph[] {
  let heading: readonly string[] = [];
  let number: readonly string[] = [];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, at) => {
    const base = { id: `p${at + 1}`, origin: { part: "text", at }, ...nothing };
    if (line.startsWith("# ")) {
      const words = line.slice(2);
      heading = [words];
      number = [];
      return { ...base, kind: "heading" as const, label: null, canonical: null, path: heading, level: 1, text: words };
    }
    const space = line.indexOf(" ");
    const first = line.slice(0, space);
    // "44." and "(a)" fit, "Parties" does not.
    if (!/^(?:\d+\.|\([a-z]\))$/.test(first)) {
      const path = [...heading, ...number];
      return { ...base, kind: "paragraph" as const, label: null, canonical: null, path, level: 1, text: line };
    }
    const isItem = first.startsWith("(");
    const canonical = isItem ? first : first.slice(0, -1);
    if (!isItem) number = [canonical];
    const path = [...heading, ...number, ...(isItem ? [canonical] : [])];
    const kind = isItem ? ("item" as const) : ("paragraph" as const);
    return { ...base, kind, label: first, canonical, path, level: isItem ? 2 : 1, text: line.slice(space + 1) };
  });
}

/** Reads such a file; an empty one is refused as a real reader does. A first line "lang: fr" names the language. */
export const readLines: ReadDraft = async ({ name, bytes }, options) => {
  const whole = Buffer.from(bytes).toString("utf8");
  if (whole === "") return failure({ kind: "empty-file", name });
  const [first = "", ...rest] = whole.split("\n");
  const stated = first.startsWith("lang: ") ? first.slice("lang: ".length) : "und";
  const language = options?.language ?? stated;
  const paragraphs = paragraphsOfLines(first.startsWith("lang: ") ? rest.join("\n") : whole);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return success({
    title: "",
    language,
    source: { name, format: "text", sha256 },
    document: documentOf({ title: "", language, paragraphs }),
    furniture: [],
    findings: [],
    madeBy: { algorithm: "lines", version: 1 },
  });
};

/** The same for statements. */
export const readStatementLines: ReadStatement = async (original, options) => {
  const read = await readLines(original, options);
  if (!read.ok) return read;
  const { title, language, source, document, findings } = read.value;
  return success({ title, language, source, document, findings });
};

/** A draft for tests that look at nothing but what they name. */
export function draft(id: string, more: Partial<Draft> = {}): Draft {
  const source = { name: `${id}.txt`, format: "text", sha256: id } as const;
  const identity = { text: "main", label: id, language: "en", issue: 1 };
  return { id, ...identity, kind: "draft", symbol: null, date: null, basedOn: [], rounds: [], source, ...more };
}
