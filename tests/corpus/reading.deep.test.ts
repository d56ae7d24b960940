import { readFileSync } from "node:fs";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import type { LegendEntry } from "@travaux/model";
import { afterAll, expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";
import { measureReading } from "./reading-measure.ts";
import type { ReadingMeasure } from "./reading-measure.ts";
import { billParagraphs, chileanParagraphs, resolutionParagraphs, unitsOf } from "./reading-references.ts";

/** `TRAVAUX_MISSED=1` prints what was missed of every file, `TRAVAUX_MISSED=PART` of the files with PART in the name. */
const { TRAVAUX_MISSED: showMissed } = process.env;

interface Reading {
  readonly file: string;
  readonly reference: readonly string[];
  readonly revisions?: "accept" | "reject";
  /** What a person says of the marks of the file. */
  readonly legend?: readonly LegendEntry[];
  /** What is held, a little below what is reached. */
  readonly words: number;
  readonly paragraphs: number;
}

const table: string[] = [];

async function check({
  file,
  reference,
  revisions = "accept",
  legend = [],
  words,
  paragraphs,
}: Reading): Promise<void> {
  const name = path.basename(file);
  const read = await ingestDraft({ name, bytes: readFileSync(file) }, { revisions, legend });
  if (!read.ok) expect.unreachable(`${name} is refused: ${read.error.kind}`);
  const measure = measureReading(reference, read.value);
  const warnings = read.value.findings.filter((finding) => finding.severity === "warning").length;
  const how = [revisions === "reject" ? "rejected" : "", legend.length > 0 ? "legend" : ""].filter(
    (each) => each !== "",
  );
  table.push(row(how.length > 0 ? `${name} (${how.join(", ")})` : name, measure, warnings));
  if (showMissed === "1" || (showMissed !== undefined && file.includes(showMissed))) table.push(missedOf(measure));
  expect(measure.words).toBeGreaterThan(words);
  expect(measure.paragraphs).toBeGreaterThan(paragraphs);
}

function row(name: string, { words, paragraphs }: ReadingMeasure, warnings: number): string {
  return `${name.padEnd(44)} ${words.toFixed(4)} ${paragraphs.toFixed(4).padStart(10)} ${String(warnings).padStart(8)}`;
}

function missedOf(measure: ReadingMeasure): string {
  const listed = (title: string, lines: readonly string[]): readonly string[] => [
    `  ${title}: ${lines.length}`,
    ...lines.map((line) => `    ${line}`),
  ];
  return [
    ...listed("missed words", measure.missedWords),
    ...listed("stray words", measure.strayWords),
    ...listed("missed paragraphs", measure.missedParagraphs),
    ...listed("stray paragraphs", measure.strayParagraphs),
  ].join("\n");
}

afterAll(() => {
  if (table.length === 0) return;
  const head = `${"file".padEnd(44)} words ${"paragraphs".padStart(10)} ${"warnings".padStart(8)}`;
  process.stdout.write(`${[head, ...table].join("\n")}\n`);
});

describeWith(corpora("un-resolutions"), "resolutions with a masthead, notes and running heads", (folder) => {
  test.for([
    ["A-RES-77-321", 0.994, 0.95],
    ["A-RES-78-272", 0.997, 0.95],
    ["A-RES-79-271", 0.995, 0.95],
    ["A-RES-80-107", 0.995, 0.95],
  ] as const)("%s is read", async ([name, words, paragraphs]) => {
    const file = path.join(folder, `${name}.pdf`);
    await check({
      file,
      reference: resolutionParagraphs(path.join(folder, `${name}.repo-text.txt`)),
      words,
      paragraphs,
    });
  });
});

describeWith(corpora("cardano"), "a constitution with lists, a table and code", (folder) => {
  const december = (): readonly string[] => unitsOf(path.join(folder, "cardano-b.units.jsonl"));
  const november = (): readonly string[] => unitsOf(path.join(folder, "cardano-a.units.jsonl"));

  test("the clean copy is read", async () => {
    const file = path.join(folder, "draft-constitution.pdf");
    await check({ file, reference: december(), words: 0.997, paragraphs: 0.945 });
  });

  test("the printed redline gives the later text", async () => {
    const file = path.join(folder, "draft-constitution-markup.pdf");
    await check({ file, reference: december(), words: 0.97, paragraphs: 0.9 });
  });

  test("the printed redline gives the earlier text", async () => {
    const file = path.join(folder, "draft-constitution-markup.pdf");
    await check({ file, reference: november(), revisions: "reject", words: 0.985, paragraphs: 0.79 });
  });
});

describeWith(corpora("cardano"), "the same redline with what a person says of its colours", (folder) => {
  // Whoever proposed a change has a colour; what is struck out is known for deleted.
  const legend: readonly LegendEntry[] = ["B80672", "137333", "A35A00"].map((value) => ({
    mark: "colour",
    value,
    means: "inserted",
  }));
  const file = path.join(folder, "draft-constitution-markup.pdf");

  test("it gives the later text", async () => {
    const reference = unitsOf(path.join(folder, "cardano-b.units.jsonl"));
    await check({ file, reference, legend, words: 0.97, paragraphs: 0.9 });
  });

  test("it gives the earlier text", async () => {
    const reference = unitsOf(path.join(folder, "cardano-a.units.jsonl"));
    await check({ file, reference, legend, revisions: "reject", words: 0.995, paragraphs: 0.9 });
  });
});

describeWith(corpora("us-bill"), "bills with printed line numbers", (folder) => {
  test.for([
    ["1_reported-in-house", 0.999, 0.99],
    ["2_engrossed-in-house", 0.999, 0.985],
  ] as const)("%s is read", async ([name, words, paragraphs]) => {
    const file = path.join(folder, `${name}.pdf`);
    await check({ file, reference: billParagraphs(path.join(folder, `${name}.xml`)), words, paragraphs });
  });
});

describeWith(corpora("chile"), "a long constitution", (folder) => {
  test("it is read", async () => {
    const name = path.join(folder, "v2_texto_definitivo_2022-07-04");
    await check({ file: `${name}.pdf`, reference: chileanParagraphs(`${name}.txt`), words: 0.999, paragraphs: 0.98 });
  });
});

describeWith(corpora("bbnj"), "two drafts of an agreement, as text extracted from PDF", (folder) => {
  test.for([
    ["v3_2022-06-01_ACONF232_2022_5_further_revised.txt", "bbnj-v3", 0.999, 0.985],
    ["v4_2022-12-12_ACONF232_2023_2_further_refreshed.txt", "bbnj-v4", 0.999, 0.985],
  ] as const)("%s is read", async ([name, reference, words, paragraphs]) => {
    const file = path.join(folder, name);
    await check({ file, reference: unitsOf(path.join(folder, `${reference}.units.jsonl`)), words, paragraphs });
  });
});
