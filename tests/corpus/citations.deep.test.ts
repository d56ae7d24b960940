import { readFileSync } from "node:fs";
import path from "node:path";
import { findCitations, findProposedWordings } from "@travaux/cite";
import { canonicalLabel } from "@travaux/model";
import { scoreSets } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";

/** A sentence, the labels that a careful reader finds in it, and whose they are. */
interface Sample {
  readonly text: string;
  readonly expected: {
    readonly labels: readonly string[];
    readonly other_labels?: readonly string[];
    readonly target: "current-draft" | "other-document" | "mixed" | "none";
    readonly part?: string | Readonly<Record<string, string>>;
  };
}

/** One label that is wanted or was found: which, and whose. */
interface Entry {
  readonly label: string;
  readonly isOther: boolean;
}

function normalised(label: string): string {
  return (canonicalLabel(label) ?? label).replaceAll(" ", "").toLowerCase();
}

function wantedIn({ expected }: Sample): readonly Entry[] {
  const isOther = expected.target === "other-document";
  const others = expected.other_labels ?? [];
  return [
    ...expected.labels.map((label) => ({ label: normalised(label), isOther })),
    ...others.map((label) => ({ label: normalised(label), isOther: true })),
  ];
}

function foundIn({ text }: Sample): readonly Entry[] {
  return findCitations(text).flatMap((citation) =>
    citation.labels.map((label) => ({
      label: normalised(typeof label === "string" ? label : label.from),
      isOther: citation.document === "other",
    })),
  );
}

function partsIn({ expected }: Sample): readonly string[] {
  if (expected.part === undefined) return [];
  return typeof expected.part === "string" ? [expected.part] : Object.values(expected.part);
}

/**
 * Samples leave out what their sentence says beside the label: "3" for "Section 3" of a budget, "Aichi Target 14" with the
 * name of the other document. A label that ends in the other one's words is the same label here.
 */
function sameLabel(one: string, other: string): boolean {
  return one.length > other.length
    ? one.endsWith(other) && !/\d$/u.test(one.slice(0, -other.length))
    : other.endsWith(one) && !/\d$/u.test(other.slice(0, -one.length)); // "section3" and "3", not "13" and "3"
}

type Likeness = (wanted: Entry, found: Entry) => boolean;

const likenesses: readonly (readonly [string, Likeness])[] = [
  ["labels, letter by letter", (wanted, found) => wanted.label === found.label],
  ["labels", (wanted, found) => sameLabel(wanted.label, found.label)],
  ["labels and targets", (wanted, found) => sameLabel(wanted.label, found.label) && wanted.isOther === found.isOther],
];

function keys(sample: number, wanted: readonly Entry[], prefix: string): readonly string[] {
  return wanted.map((_, at) => `${sample} ${prefix}${at}`);
}

/** What is wanted and found, as sets whose common members are the hits. */
function compared(samples: readonly Sample[], like: Likeness): { wanted: Set<string>; found: Set<string> } {
  const wantedKeys = new Set<string>();
  const foundKeys = new Set<string>();
  for (const [at, sample] of samples.entries()) {
    const wanted = wantedIn(sample);
    const open = new Set(wanted.keys());
    for (const key of keys(at, wanted, "")) wantedKeys.add(key);
    for (const [place, entry] of foundIn(sample).entries()) {
      const hit = [...open].find((each) => like(wanted[each] ?? entry, entry));
      if (hit !== undefined) open.delete(hit);
      foundKeys.add(hit === undefined ? `${at} surplus ${place}` : `${at} ${hit}`);
    }
  }
  return { wanted: wantedKeys, found: foundKeys };
}

function printed(entries: readonly Entry[]): string {
  return entries.map(({ label, isOther }) => `${isOther ? "!" : ""}${label}`).join(", ");
}

describeWith(corpora("../domain"), "sentences that cite paragraphs", (folder) => {
  // The file is a list of samples, as the reference beside the project describes it.
  const samples = JSON.parse(readFileSync(path.join(folder, "citation-samples.json"), "utf8")) as readonly Sample[];

  test.for(likenesses)("%s: recall and precision are 0.95 at least", ([name, like]) => {
    const { wanted, found } = compared(samples, like);
    const { precision, recall } = scoreSets(found, wanted);
    const failing = samples.filter((sample, at) => {
      const one = compared([sample], like);
      return at >= 0 && (one.wanted.size !== one.found.size || [...one.wanted].some((key) => !one.found.has(key)));
    });
    const rows = failing.map(
      (sample) => `  ${sample.text}: wanted ${printed(wantedIn(sample))}; found ${printed(foundIn(sample))}`,
    );
    process.stdout.write(
      `${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n${rows.join("\n")}\n`,
    );
    if (name === "labels, letter by letter") return;
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  test("nothing is bound to the draft in a sentence that cites nothing of it", () => {
    const wrong = samples.filter(
      (sample) => sample.expected.labels.length === 0 && foundIn(sample).some(({ isOther }) => !isOther),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test("the part that a sentence names is found", () => {
    const missed = samples.filter((sample) => {
      const found = new Set(findCitations(sample.text).map(({ part }) => part));
      return partsIn(sample).some((part) => !found.has(part));
    });
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});

describe("time to find citations", () => {
  const length = 1_000_000;
  const usual = msFor(
    "On paragraphs 4 and 5 (b), see Article 12(3) of the 1997 Convention. ".repeat(length / 64).slice(0, length),
  );

  test.for([
    ["a list without an end", (at: number) => `${at === 0 ? "paragraphs " : ""}${at}, `],
    ["第 and nothing else", () => "第"],
    ["Chinese lists", (at: number) => `${at === 0 ? "第" : ""}1、`],
    ["open brackets", () => "("],
    ["brackets that stay open behind a citation", () => "paragraph 1 ("],
    ["nouns without numbers", () => "paragraph "],
    ["sub-labels without an end", (at: number) => `${at === 0 ? "paragraph 16" : ""}(a)`],
    ["ordinals without an end", () => "first and "],
    ["documents inside documents", () => "paragraph 1 of the annex to the "],
    ["articles within articles", () => "Article 1, paragraph 1, "],
    ["words that point back", () => "paragraph 1 and these paragraphs "],
    ["one number", () => "1"],
    ["one range", () => "OP1-"],
    ["verbs that ask for changes", () => "delete “"],
  ] as const)("%s: a million characters take what a million of prose do, within an order", ([, piece]) => {
    const pieces: string[] = [];
    for (let at = 0, size = 0; size < length; at++) size += pieces[pieces.push(piece(at)) - 1]?.length ?? 1;
    expect(msFor(pieces.join(""))).toBeLessThan(20 * usual);
  });
});

/** The shorter of two times, as other things run on the machine. */
function msFor(text: string): number {
  const times = [1, 2].map(() => {
    const start = performance.now();
    findProposedWordings(text, findCitations(text));
    return performance.now() - start;
  });
  return Math.min(...times);
}
