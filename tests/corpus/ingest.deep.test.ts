import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { ingestDraft } from "@travaux/ingest";
import { documentOf, findFlaw, paragraphsOf } from "@travaux/model";
import type { DraftText } from "@travaux/model";
import { expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";

/** Files of the corpora that hold no word: tables and pictures alone. */
const WORDLESS: ReadonlySet<string> = new Set([
  "RP033-Table-Prop-Ex-Change.docx",
  "RP033-Table-Prop-Ex-Change-Accepted.docx",
  "RP033-Table-Prop-Ex-Change-Rejected.docx",
  "WC013-Image-Before.docx",
  "WC013-Image-After.docx",
]);

async function read(file: string): Promise<DraftText | null> {
  const name = path.basename(file);
  const result = await ingestDraft({ name, bytes: readFileSync(file) });
  if (result.ok) return result.value;
  // A file without a word is refused as empty; any other refusal fails the test that asked.
  expect([name, result.error.kind]).toEqual([WORDLESS.has(name) ? name : "a file with words", "empty-file"]);
  return null;
}

const words = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []; // "44", "é"

/** Letters and digits of a draft and of what stands beside it, with what changes took away. */
function charactersOf(draft: DraftText): ReadonlyMap<string, number> {
  const texts = paragraphsOf(draft.document).flatMap(({ label, text, revisions }) => [
    label ?? "",
    text,
    ...revisions.map((revision) => revision.text ?? ""),
  ]);
  return count([...texts, ...draft.furniture].join(" "));
}

function count(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(text)) for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** All text in the parts of a Word file, found without the reader: tags cut out by their ends, alternatives once. */
function sourceText(file: string): string {
  const parts = unzipSync(readFileSync(file));
  const bodies = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"].flatMap((name) => parts[name] ?? []);
  return bodies.map((body) => textElements(withoutFallbacks(strFromU8(body)))).join(" ");
}

function withoutFallbacks(xml: string): string {
  return xml
    .split("<mc:Fallback>")
    .map((piece, place) => (place === 0 ? piece : (piece.split("</mc:Fallback>")[1] ?? "")))
    .join("");
}

function textElements(xml: string): string {
  return xml
    .split("<")
    .filter((piece) => /^(?:w:t|w:delText|m:t)[\s>]/.test(piece)) // "w:t>words", not "w:tab/>"
    .map((piece) => piece.slice(piece.indexOf(">") + 1))
    .join(" ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

describeWith(corpora("docx-revisions"), "Word files with tracked changes", (folder) => {
  const files = ["rp", "wc", "."].flatMap((part) =>
    readdirSync(path.join(folder, part))
      .filter((name) => name.endsWith(".docx"))
      .map((name) => path.join(folder, part, name)),
  );

  test("not a letter of any file is lost", async () => {
    const lost: string[] = [];
    for (const file of files) {
      const draft = await read(file);
      if (draft === null) continue;
      const kept = charactersOf(draft);
      for (const [character, times] of count(sourceText(file))) {
        if ((kept.get(character) ?? 0) < times) lost.push(`${path.basename(file)} ${character}`);
      }
    }
    process.stdout.write(`${files.length} Word files with tracked changes, ${lost.length} letters lost\n`);
    expect(lost).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(240);
  });

  test("each document is valid and is its paragraphs' document", async () => {
    for (const file of files) {
      const draft = await read(file);
      if (draft === null) continue;
      expect(findFlaw(draft.document)).toBeNull();
      const paragraphs = paragraphsOf(draft.document);
      expect(documentOf({ title: draft.title, language: draft.language, paragraphs })).toEqual(draft.document);
    }
  });
});

/** One unit of a clean text as a person cut it. */
interface Unit {
  readonly label: string | null;
  readonly text: string;
}

function unitsOf(file: string): readonly Unit[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Unit);
}

/** Share of a person's units that are exactly one paragraph here, label included, by their words. */
async function agreement(folder: string, file: string): Promise<number> {
  const draft = await read(path.join(folder, file));
  if (draft === null) return 0;
  const wordsOf = ({ label, text }: Unit): string => words(`${label ?? ""} ${text}`).join(" ");
  const found = new Set(paragraphsOf(draft.document).map(wordsOf));
  const units = unitsOf(path.join(folder, file.replace(/\.[a-z]+$/, ".units.jsonl"))); // cuts ".txt" off
  return units.filter((unit) => found.has(wordsOf(unit))).length / units.length;
}

describeWith(corpora("bbnj"), "two drafts of an agreement, as text", (folder) => {
  test.for(["bbnj-v3.txt", "bbnj-v4.txt"])("%s is cut as a person cuts it", async (file) => {
    expect(await agreement(folder, file)).toBe(1);
  });
});

describeWith(corpora("cardano"), "two drafts of a constitution, as Markdown", (folder) => {
  test.for(["cardano-a.md", "cardano-b.md"])("%s is cut as a person cuts it", async (file) => {
    expect(await agreement(folder, file)).toBeGreaterThan(0.995);
  });
});
