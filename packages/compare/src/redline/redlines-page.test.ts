import { Lexicon } from "@travaux/words";
import { expect, test } from "vitest";
import { redlineSpecimens } from "../testing/redline-specimens.ts";
import { writtenDraft, writtenRedline } from "../testing/written-draft.ts";
import { diffTokens } from "./diff-tokens.ts";
import { redlinePair } from "./redline-pair.ts";
import { spellPair } from "./spell-pair.ts";
import { tokenRow, wordsIn } from "./token-row.ts";

/** The redline by the smallest edit script, before anything was tidied. */
function untidied(before: string, after: string): string {
  const lexicon = new Lexicon();
  const [row, other] = [tokenRow(writtenDraft("b", [before]), lexicon), tokenRow(writtenDraft("a", [after]), lexicon)];
  const pair = { before: row, after: other, script: diffTokens(row.spelling, other.spelling) };
  return writtenRedline(spellPair(pair, { deleted: [], inserted: [] }));
}

function tidied(before: string, after: string): string {
  return writtenRedline(redlinePair(writtenDraft("b", [before]), writtenDraft("a", [after])));
}

/** Marked words and places, from a written redline: what stands between its marks, and how often marks begin. */
function measureOf(written: string): string {
  const marked = [...written.matchAll(/\[-(.*?)-\]|\{\+(.*?)\+\}|\[>(.*?)>\]|\{>(.*?)>\}/gs)];
  const text = marked.map((match) => match.slice(1).join("")).join(" ");
  const row = tokenRow(writtenDraft("x", [text]), new Lexicon());
  // "[-a-]{+b+}" is one place, "[-a-] c {+b+}" is two.
  const places = written.match(/(?<![-+>][\]}])[[{](?=[-+>])/g) ?? [];
  return `${wordsIn(row, 0, row.length)} words, ${places.length} ${places.length === 1 ? "place" : "places"}`;
}

function printed(): string {
  const parts = redlineSpecimens.map(({ language, says, before, after }) => {
    const [smallest, ours] = [untidied(before, after), tidied(before, after)];
    return [
      `## ${says} (${language})`,
      "The smallest diff:",
      `> ${smallest}\n>\n> ${measureOf(smallest)}`,
      "As it is shown:",
      `> ${ours}\n>\n> ${measureOf(ours)}`,
    ].join("\n\n");
  });
  return `${[INTRODUCTION, ...parts].join("\n\n")}\n`;
}

const INTRODUCTION = `# Redlines before and after tidying

What the smallest diff of words makes of a change, and what is shown of it. \`[-words-]\` were struck out, \`{+words+}\` came in,
\`[>words>]\` moved from here and \`{>words>}\` to here. A place is where a reader sees something changed: neighbouring marks are
one. All sentences are invented. This page is printed by a test from the code as it is.`;

test("the page of redlines is what the code makes", async () => {
  await expect(printed()).toMatchFileSnapshot("../../../../docs/redlines.md");
});

test.for(redlineSpecimens)("has no more places than the smallest diff: $says ($language)", ({ before, after }) => {
  const places = (written: string): number => Number(/(\d+) place/.exec(measureOf(written))?.[1]);
  expect(places(tidied(before, after))).toBeLessThanOrEqual(places(untidied(before, after)));
});
