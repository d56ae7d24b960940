import { readFileSync } from "node:fs";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import { canonicalLabel, countBrackets, paragraphsOf } from "@travaux/model";
import type { Paragraph } from "@travaux/model";
import { expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";

/** A sample of notation with what it is to be read as. */
interface Sample {
  readonly text: string;
  readonly expected: {
    readonly labels: readonly string[];
    readonly kind: string;
    readonly by?: readonly string[];
    readonly support?: readonly string[];
    readonly oppose?: readonly string[];
    readonly former?: readonly string[];
    readonly speaker?: string;
    readonly alternatives?: readonly unknown[] | number;
    readonly depth?: number;
    readonly count_outer?: number;
    readonly count_all?: number;
    readonly counts_as_bracket?: boolean;
    readonly unbalanced?: boolean;
  };
}

/** What is not read, by the kind of the sample, and why not. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "slash-alternative-in-text":
    "where the left side begins is not sure, and a wrong cut would give words to the wrong side",
  "label-family": "names a family of labels and no paragraph",
  "tracked-residue":
    "a doubled word may be meant, and which of two was struck is not in the words: both are left as printed",
  legend: "a person says what marks mean; nothing is concluded from a legend's words",
  "status.agreed-at-level": "as for legends",
  "status.reserve": "a sentence of a report that names nobody: who reserves is not said",
  "version-stamp": "read as furniture at the start of a draft; alone between two paragraphs it is a line of the text",
  "placeholder.blank": "a remark on a draft: the blanks themselves are in the draft, and read there",
};

/** The kind of bracket that samples of a kind are, by the first word of theirs. */
const KINDS: Readonly<Record<string, string>> = {
  status: "status",
  placeholder: "placeholder",
  "chair-note": "placeholder",
  "word-comment-residue": "citation",
};

/** Labels of samples are spelt in several ways: "OP7.ter", "pre12", "Art.B.1". */
function normal(label: string): string {
  return canonicalLabel(label) ?? label;
}

/** The sample as a paragraph of a draft, with one before it and one behind it. */
async function paragraphsAround(text: string): Promise<readonly Paragraph[]> {
  const draft = `1. The parties share their water.\n\n${text}\n\n99. The parties meet.\n`;
  const result = await ingestDraft({ name: "sample.txt", bytes: new TextEncoder().encode(draft) });
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return paragraphsOf(result.value.document);
}

/** What of a sample is not read as it should be; empty when all of it is. */
async function misread({ text, expected }: Sample): Promise<readonly string[]> {
  const paragraphs = await paragraphsAround(text);
  const wrong: string[] = [];
  const printed = paragraphs.map((each) => [each.canonical, canonicalLabel(each.text)]).flat();
  // A label of a resolution may be printed without what it counts: "(1bis)" for PP1 bis.
  const isLabel = /^(?:label|option)|amendment/.test(expected.kind); // "label.inserted-paragraph"
  for (const label of isLabel ? expected.labels.map(normal) : [])
    if (!printed.some((each) => each === label || `PP${each}` === label)) wrong.push(`label ${label}`);
  const attributions = paragraphs.flatMap((each) => each.attributions);
  const named = attributions.flatMap((each) => (each.delegations ?? []).map((code) => `${each.verb} ${code}`));
  const has = (code: string, verbs: readonly string[] | null): boolean =>
    named.some((each) => each.endsWith(` ${code}`) && (verbs === null || verbs.some((verb) => each.startsWith(verb))));
  for (const code of expected.by ?? []) if (!has(code, null)) wrong.push(`by ${code}`);
  for (const code of expected.support ?? []) if (!has(code, ["support"])) wrong.push(`support ${code}`);
  for (const code of expected.oppose ?? []) if (!has(code, ["oppose"])) wrong.push(`oppose ${code}`);
  const verb = /^comment\.(delete|insert|oppose|reserve)$/.exec(expected.kind)?.[1]; // "comment.delete"
  const meant = verb === "insert" ? "include" : verb;
  if (meant !== undefined && !attributions.some((each) => each.verb === meant)) wrong.push(`verb ${meant}`);
  if (expected.speaker !== undefined && !attributions.some((each) => each.speaker === expected.speaker))
    wrong.push(`speaker ${expected.speaker}`);
  const former = paragraphs.flatMap((each) => each.former ?? []);
  if (String(expected.former ?? []) !== String(former)) wrong.push(`former ${String(former)}`);
  const count = countBrackets(paragraphs, () => 0);
  const brackets = paragraphs.flatMap((each) => each.brackets);
  if (expected.counts_as_bracket === false && count.all > 0) wrong.push("counted as open");
  if (expected.count_all !== undefined && count.all !== expected.count_all) wrong.push(`all ${count.all}`);
  if (expected.count_outer !== undefined && count.outermost !== expected.count_outer)
    wrong.push(`outermost ${count.outermost}`);
  if (expected.depth !== undefined && count.depth !== expected.depth) wrong.push(`depth ${count.depth}`);
  const kind = KINDS[expected.kind.split(".")[0] ?? ""];
  if (kind !== undefined && !brackets.some((each) => each.kind === kind)) wrong.push(`no bracket of kind ${kind}`);
  if (expected.unbalanced === true && !brackets.some((each) => !each.closes)) wrong.push("balanced");
  if (expected.kind.startsWith("bracket") && count.all === 0) wrong.push("no bracket");
  const alternatives = Array.isArray(expected.alternatives) ? expected.alternatives.length : expected.alternatives;
  if (alternatives !== undefined && !brackets.some((each) => each.alternatives.length === alternatives))
    wrong.push(`alternatives ${brackets.map((each) => each.alternatives.length).join(" ")}`);
  return wrong;
}

describeWith(corpora("../domain"), "the samples of notation", (place) => {
  test("each is read as it should be, or is an exception that is explained", async () => {
    // The file is an array of samples.
    const samples = JSON.parse(readFileSync(path.join(place, "notation-samples.json"), "utf8")) as readonly Sample[];
    const failed: string[] = [];
    let excepted = 0;
    for (const sample of samples) {
      const reason = EXCEPTIONS[sample.expected.kind];
      const wrong = reason === undefined ? await misread(sample) : [];
      if (reason !== undefined) excepted++;
      const verdict = reason ?? (wrong.length === 0 ? "as expected" : wrong.join("; "));
      process.stdout.write(`${sample.expected.kind.padEnd(34)} ${verdict}\n`);
      if (wrong.length > 0) failed.push(`${sample.text}: ${verdict}`);
    }
    process.stdout.write(
      `${samples.length - excepted - failed.length} of ${samples.length} as expected, ${excepted} explained\n`,
    );
    expect(failed).toEqual([]);
  });
});
