import { readFileSync } from "node:fs";
import path from "node:path";
import { findCitations } from "@travaux/cite";
import { canonicalLabel } from "@travaux/model";
import { expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";

/** A sentence and the labels that a careful reader finds in it. */
interface Sample {
  readonly text: string;
  readonly expected: { readonly labels: readonly string[]; readonly other_labels?: readonly string[] };
}

function normalised(label: string): string {
  return (canonicalLabel(label) ?? label).replaceAll(" ", "");
}

describeWith(corpora("../domain"), "sentences that cite paragraphs", (folder) => {
  test("four labels in five are found at least, and four in five of those found are there", () => {
    // The file is a list of samples, as the reference beside the project describes it.
    const samples = JSON.parse(readFileSync(path.join(folder, "citation-samples.json"), "utf8")) as readonly Sample[];
    let [wanted, said, hits] = [0, 0, 0];
    for (const { text, expected } of samples) {
      const labels = new Set([...expected.labels, ...(expected.other_labels ?? [])].map(normalised));
      const found = findCitations(text).flatMap((citation) =>
        citation.labels.map((label) => normalised(typeof label === "string" ? label : label.from)),
      );
      wanted += labels.size;
      said += found.length;
      hits += found.filter((label) => labels.has(label)).length;
    }
    expect(hits / wanted).toBeGreaterThan(0.8);
    expect(hits / said).toBeGreaterThan(0.8);
  });
});
