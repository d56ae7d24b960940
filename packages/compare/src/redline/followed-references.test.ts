import { expect, test } from "vitest";
import { compareParagraphs } from "../testing/comparison-laws.ts";
import { writtenDraft } from "../testing/written-draft.ts";

const harbour = [
  "# Article 1 Harbours",
  "1. Every harbour has a lamp that burns from dusk to dawn, tended by two keepers.",
  "2. Keepers are chosen by the fishermen of the two nearest villages, for a year.",
  "# Article 2 Ferries",
  "1. Ferries carry mail, passengers and animals between the islands, whatever the hour.",
];
const fires = ["# Article 1 Fires", "1. Bonfires are lit on hills only, after a bell has rung twice for all to hear."];
const later = harbour.map((line) => line.replace("Article 2", "Article 3").replace("Article 1", "Article 2"));

const classesOf = (before: string, after: string): readonly string[] => {
  const { pairs } = compareParagraphs(
    writtenDraft("b", [...harbour, `2. ${before}`]),
    writtenDraft("a", [...fires, ...later, `2. ${after}`]),
  );
  return pairs.at(-1)?.changes ?? [];
};

test.for([
  [
    "it followed an article",
    "Fees follow article 1 in winter.",
    "Fees follow article 2 in winter.",
    ["renumbered-reference"],
  ],
  [
    "it names something else now",
    "Fees follow article 1 in winter.",
    "Fees follow article 3 in winter.",
    ["reference"],
  ],
  ["the paragraph kept its number", "Fees follow paragraph 1 above.", "Fees follow paragraph 2 above.", ["reference"]],
  [
    "the paragraph is counted elsewhere",
    "Fees follow paragraph 1 of article 9.",
    "Fees follow paragraph 2 of article 9.",
    ["reference"],
  ],
  [
    "it is a French one",
    "Les droits suivent l’article 1 en hiver.",
    "Les droits suivent l’article 2 en hiver.",
    ["renumbered-reference"],
  ],
] as const)("tells what a reference did: %s", ([, before, after, classes]) => {
  expect(classesOf(before, after)).toEqual(classes);
});

test.for([
  [
    "one came in above",
    "2. Nets dry on poles along the northern beach.",
    "3. Nets dry on poles along the northern beach.",
    "consequential",
  ],
  [
    "it got a name of its own",
    "2. Nets dry on poles along the northern beach.",
    "1 bis. Nets dry on poles along the northern beach.",
    "deliberate",
  ],
  [
    "it was counted before and skips now",
    "2. Nets dry on poles along the northern beach.",
    "9. Nets dry on poles along the northern beach.",
    "deliberate",
  ],
] as const)("tells why a paragraph has another number: %s", ([, before, after, why]) => {
  const first = "1. Boats are painted in the colours of their village.";
  const fresh = after.startsWith("3") ? ["2. Lighthouse keepers are paid in coal."] : [];
  const { pairs } = compareParagraphs(writtenDraft("b", [first, before]), writtenDraft("a", [first, ...fresh, after]));
  expect(pairs.at(-1)?.renumbering).toBe(why);
});
