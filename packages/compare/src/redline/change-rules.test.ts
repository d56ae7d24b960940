import type { RedlineRun } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { compareDrafts } from "../compare-drafts.ts";
import { writtenDraft } from "../testing/written-draft.ts";
import { legalForceTable } from "./legal-force-table.ts";
import type { LegalForceTable } from "./legal-force-table.ts";
import { changeRules } from "../testing/change-rules.ts";
import type { ChangeExample } from "../testing/change-rules.ts";

/** The runs that changed between two drafts of the paragraphs given, one line each, in brackets where "[" and "]" stand. */
function changedRuns(before: readonly string[], after: readonly string[]): readonly RedlineRun[] {
  const sides = [writtenDraft("b", before), writtenDraft("a", after)] as const;
  const [one, other] = sides.map((paragraphs, at) => ({ name: `${at}`, paragraphs: paragraphs.map(withBrackets) }));
  if (one === undefined || other === undefined) throw new Error("there are two sides");
  const runs = compareDrafts(one, other).pairs.flatMap(({ redline }) => redline.flatMap((entry) => entry.runs));
  return runs.filter(({ kind }) => kind !== "kept");
}

/** What a reader of drafts would find: each pair of square brackets is open. */
function withBrackets<P extends ReturnType<typeof writtenDraft>[number]>(paragraph: P): P {
  const from = paragraph.text.indexOf("[");
  const to = paragraph.text.indexOf("]") + 1;
  if (from < 0 || to <= from) return paragraph;
  const bracket = {
    id: `${paragraph.id}[`,
    from,
    to,
    depth: 0,
    kind: "open",
    opens: true,
    closes: true,
    alternatives: [],
  };
  return { ...paragraph, brackets: [bracket] };
}

function checkExample({ before, after, classes, force, brackets }: ChangeExample): void {
  const [first, ...runs] = changedRuns([before], [after]);
  const all = first === undefined ? [] : [first, ...runs];
  expect([...new Set(all.flatMap(({ changes = [] }) => changes))].toSorted()).toEqual([...classes].toSorted());
  expect(all.find((run) => run.force !== undefined)?.force).toBe(force);
  if (brackets !== undefined) expect(all.map((run) => run.brackets)).toContain(brackets);
}

describe("the rules of the classes of change", () => {
  const examples = changeRules.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example })));

  test.for(examples)("$name: $before → $after", (example) => checkExample(example));

  test("take words of legal force from another table", () => {
    const [before, after] = ["Die Parteien müssen berichten.", "Die Parteien sollen berichten."].map((line, at) => ({
      name: `${at}`,
      paragraphs: writtenDraft(`${at}-`, [line]),
    }));
    if (before === undefined || after === undefined) throw new Error("there are two sides");
    const changes = (legalForce?: LegalForceTable): readonly string[] =>
      compareDrafts(before, after, undefined, legalForce === undefined ? {} : { legalForce }).pairs.flatMap(
        (pair) => pair.changes,
      );
    expect(changes()).toEqual(["wording"]);
    expect(changes({ ...legalForceTable, de: { müssen: 4, sollen: 2 } })).toEqual(["legal-force", "wording"]);
  });

  test("give a word of two languages one strength", () => {
    const all = Object.values(legalForceTable).flatMap((words) => Object.entries(words));
    const strengths = new Map<string, Set<number>>();
    for (const [word, force] of all) strengths.set(word, (strengths.get(word) ?? new Set()).add(force));
    expect([...strengths].filter(([, forces]) => forces.size > 1)).toEqual([]);
  });

  test("are those that docs/changes.md prints", async () => {
    await expect(printedRules()).toMatchFileSnapshot("../../../../docs/changes.md");
  });
});

function printedRules(): string {
  return [INTRODUCTION, ...changeRules.map(printRule), CODA].join("\n\n") + "\n";
}

function printRule({ name, rule, examples }: (typeof changeRules)[number]): string {
  if (examples.length === 0) return [`## ${name}`, "", rule].join("\n");
  const rows = examples.map(({ before, after, classes, force, brackets }) => {
    const said = [...classes, force, brackets].filter((each) => each !== undefined);
    return `| ${before} | ${after} | ${said.join(", ")} |`;
  });
  return [
    `## ${name}`,
    "",
    rule,
    "",
    "| before | after | classes, and what is said of them |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

const INTRODUCTION = `# What a change is

Each change in a redline belongs to one or more classes, which can be filtered. A class says what kind of thing changed, never
who gains by it. The rules hold in every language; where a rule needs words, they stand in a table that anybody can read and
add to with a file of their own. This page is printed by a test, which holds each example to what the code says of it.`;

const CODA = `## What moved

A phrase that was struck out at one place and brought in at another, in the same words but for capitals and marks, is shown as
moved: both runs bear the same \`move\`. It is \`wording\`, for order is substance. Within a paragraph, or a group of a split, a
merger or a recast, three words are enough where they are most of what changed at both ends, and five elsewhere; between
paragraphs six and eight. A phrase that stands elsewhere too is boilerplate and does not move. Where a moved sentence was also
edited, its unchanged parts are shown as moved, if each is long enough.

## The tables

| table | what for | where |
| --- | --- | --- |
| words of legal force, with their strength from 1 to 4 | \`legal-force\` and its direction | \`legal-force-table.ts\` |
| Chinese words in which a character of the table has no force | \`legal-force\` | \`legal-force-table.ts\` |
| words that deny | \`legal-force\` without a direction | \`legal-force-table.ts\` |
| words that name a provision | \`reference\` | \`reference-words.ts\` |
| months, and numbers in words | \`number\` | \`quantity-words.ts\` |

All lie in \`packages/compare/src/redline\`. A line added to one is enough: words are looked up in all languages at once, in
lower case, with typographic apostrophes as plain ones. \`compareDrafts\` takes a table of legal force in place of ours
(\`{ legalForce: { de: { soll: 2, muss: 4 } } }\`, or ours with lines added: \`{ ...legalForceTable, de: { … } }\`).

Nobody has to touch the code for that: \`travaux compare … --force-words FILE\` (\`diff\` as well) adds the lines of a text file to
the table, in any language; they count before ours, and lines that begin with # are remarks:

\`\`\`
# German
müssen = 4
sollen = 2
können = 1
\`\`\`

Strength: 4 binds, 3 calls on, 2 recommends, 1 permits. Where a negation came or went, or the words of force on the two sides are
not as many, no direction is given.`;
