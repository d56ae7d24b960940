import { compareDrafts, reportChanges } from "@travaux/compare";
import { renderChangeReportDocx, renderChangeReportMarkdown } from "@travaux/render";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readSampleDrafts } from "../sample/read-sample.ts";

const sides = (await readSampleDrafts()).slice(1, 3).map(({ id, paragraphs }) => ({ name: id, paragraphs }));
const [before = { name: "", paragraphs: [] }, after = before] = sides;
const report = reportChanges(compareDrafts(before, after));

/** The lines of the main part, each as its words without the signs of lists. */
function linesOfWord(file: Uint8Array): readonly string[] {
  const main = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  return [...main.matchAll(/<w:p>.*?<\/w:p>/gu)]
    .map(([line]) => [...line.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, words]) => words).join(""))
    .map((line) => plain(line.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">")));
}

/** The lines of Markdown as words; a row of a table gives its cells. */
function linesOfMarkdown(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => !/^\|[\s|:-]+\|$/u.test(line)) // "| --- | --- |"
    .flatMap((line) => (line.startsWith("|") ? line.split(/(?<!\\)\|/u) : [line]))
    .map((line) =>
      plain(
        line
          .replace(/^(?:#+|\s*-) /u, "")
          .replaceAll("**", "")
          .replaceAll("\\", ""),
      ),
    );
}

function plain(line: string): string {
  return line.replace(/^[•–]/u, "").trim();
}

test("a change report in Word says what it says in Markdown, all of it", () => {
  const word = linesOfWord(renderChangeReportDocx(report)).filter((line) => line !== "");
  const markdown = linesOfMarkdown(renderChangeReportMarkdown(report)).filter((line) => line !== "");
  expect(word.length).toBeGreaterThan(100);
  // The figures stand at the end in Word, below a heading of their own, and have a head for each column.
  const own = ["What is counted", "What is counted", "Figure", "Count"];
  expect(word.toSorted()).toEqual([...markdown, ...own.slice(1)].toSorted());
});
