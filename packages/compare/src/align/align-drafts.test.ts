import type { Alignment, AlignmentCorrection } from "@travaux/model";
import { generatePair, scoreAgainstTruth } from "@travaux/testkit";
import type { SettingName } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { writtenDraft } from "../testing/written-draft.ts";
import { alignDrafts } from "./align-drafts.ts";

/** Pairs as "kind 0,1>2", with "moved" behind those that moved; pairs that are the same are left out. */
const spell = (alignment: Alignment): readonly string[] =>
  alignment.pairs
    .filter((pair) => pair.kind !== "same" || pair.moved)
    .map((pair) => {
      const members = (ids: readonly string[]): string => ids.map((id) => id.slice(1)).join(",");
      return `${pair.kind} ${members(pair.before)}>${members(pair.after)}${pair.moved ? " moved" : ""}`;
    });

const align = (
  before: readonly string[],
  after: readonly string[],
  corrections: readonly AlignmentCorrection[] = [],
): readonly string[] => spell(alignDrafts(writtenDraft("b", before), writtenDraft("a", after), corrections));

const water = [
  "# Water",
  "1. Parties shall protect the springs and rivers that several villages draw from.",
  "2. Each village keeps a register of its wells, pumps and cisterns, open to every neighbour.",
  "(a) The depth of each well, measured in spring;",
  "(b) The name of the person who repairs the pump;",
  "# Boats",
  "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.",
  "4. A ferry master who refuses a passenger states the reason in the harbour book.",
  "5. Nets are mended on the northern beach and nowhere else during the month of August.",
];

const changed = (changes: Readonly<Record<number, string | null>>): readonly string[] =>
  water.flatMap((line, at) => {
    const change = changes[at];
    return change === undefined ? [line] : change === null ? [] : change.split("\n");
  });

describe("alignDrafts", () => {
  test("pairs a draft with itself, all the same", () => {
    const { pairs, moves } = alignDrafts(writtenDraft("b", water), writtenDraft("a", water));
    expect(pairs.map((pair) => [pair.kind, pair.similarity, pair.moved, pair.renumbered])).toEqual(
      water.map(() => ["same", 1, false, false]),
    );
    expect(moves).toEqual([]);
  });

  test("sees a revision, a deletion and an insertion where they stand", () => {
    const after = changed({
      1: "1. Parties should protect the springs and rivers that several villages draw from.",
      4: null,
      6: "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.\n4. Lighthouse keepers are paid in coal.",
    });
    expect(align(water, after)).toEqual(["revised 1>1", "deleted 4>", "inserted >6"]);
  });

  test("does not call moved what only stands elsewhere because something was inserted", () => {
    const after = ["# Fire", "Bonfires are lit on hills only, after a bell has rung twice.", ...water];
    expect(align(water, after)).toEqual(["inserted >0", "inserted >1"]);
  });

  test("follows a paragraph that moved", () => {
    const after = [...water.slice(0, 1), ...water.slice(7, 8), ...water.slice(1, 7), ...water.slice(8)];
    expect(align(water, after)).toEqual(["same 7>1 moved"]);
  });

  test("counts a section that moved as one move", () => {
    const after = [...water.slice(5), ...water.slice(0, 5)];
    const { pairs, moves } = alignDrafts(writtenDraft("b", water), writtenDraft("a", after));
    expect(pairs.filter((pair) => pair.moved).length).toBe(4);
    expect(moves).toEqual([{ before: ["b5", "b6", "b7", "b8"], after: ["a0", "a1", "a2", "a3"] }]);
  });

  test("joins the two halves of a paragraph that was split", () => {
    const after = changed({
      6: "3. Ferries carry passengers, mail and animals between the islands.\n4. Ferries sail whenever the weather allows.",
    });
    const before = changed({
      6: "3. Ferries carry passengers, mail and animals between the islands. Ferries sail whenever the weather allows.",
    });
    expect(align(before, after)).toEqual(["split 6>6,7"]);
    expect(align(after, before)).toEqual(["merged 6,7>6"]);
  });

  test("joins two paragraphs when a sentence passed from one to the other", () => {
    const mast = "Masts are oiled before winter by the oldest sailor of each household.";
    const before = changed({
      7: `4. A ferry master who refuses a passenger states the reason. ${mast}`,
      8: "5. Nets are mended on the northern beach.",
    });
    const after = changed({
      7: "4. A ferry master who refuses a passenger states the reason.",
      8: `5. Nets are mended on the northern beach. ${mast}`,
    });
    expect(align(before, after)).toEqual(["recast 7,8>7,8"]);
  });

  test.for([
    [
      "one that brings in words of both",
      "5. Nets are mended on the northern beach and nowhere else, by daylight, during August and September.",
      ["merged 8,9>8"],
    ],
    [
      "one that one of them says alone",
      "5. Nets are mended on the northern beach and nowhere else during August.",
      ["deleted 9>"],
    ],
  ] as const)("takes options for merged when one text came of both: %s", ([, settled, pairs]) => {
    const options = changed({
      8: "Option A: Nets are mended on the northern beach and nowhere else during August.\nOption B: Nets are mended on the northern beach by daylight during August and September.",
    });
    expect(align(options, changed({ 8: settled }))).toEqual(pairs);
  });

  test("knows what lies in an option by the order of the labels, where a title stands between", () => {
    const options = [
      ...water,
      "# Article 7",
      "## Option I",
      "## Counting of birds",
      "1. Birds on the cliffs are counted in spring by two villages that take turns.",
      "## Option II",
      "## Register of birds",
      "1. Birds on the cliffs are counted in spring by a warden from another island.",
    ];
    const settled = [
      ...water,
      "# Article 7 Birds",
      "1. Birds on the cliffs are counted in spring and autumn by a warden whom two villages choose.",
    ];
    expect(align(options, settled)).toContain("merged 12,15>10");
  });

  test("joins what was put in another order", () => {
    const parts = ["Coal is weighed at the quay.", "Salt is kept under a roof.", "Rope is coiled every evening."];
    const before = changed({ 8: parts.map((part, at) => `(${"abc".charAt(at)}) ${part}`).join("\n") });
    const after = changed({ 8: `5. ${parts.toReversed().join(" ")}` });
    expect(align(before, after)).toEqual(["merged 8,9,10>8"]);
  });

  test("says that a paragraph has moved when its article lives on without it", () => {
    const article = [
      "# Article 3 Boats",
      "1. Boats are painted in the colours of the village that they belong to.",
      "2. Warships of other islands are not painted, nor inspected, nor taxed.",
      "# Article 4 Lamps",
    ];
    const after = [...article.slice(0, 2), "# Article 3 bis Warships", ...article.slice(2)];
    expect(align([...water, ...article], [...water, ...after])).toEqual(["inserted >11", "same 11>12 moved"]);
  });

  test("takes the one that left its article for moved, of two that crossed", () => {
    const before = [
      "# Article 3 Boats",
      "1. Boats are painted in the colours of the village that they belong to, once a year.",
      "2. Masts are oiled before winter.",
      "# Article 4 Lamps",
      "1. Lamps burn whale oil and are lit at dusk by the keeper, or by the eldest of the children.",
      "2. Lamps are cleaned on Sundays, after the bell.",
    ];
    const after = [...before.slice(0, 2), ...before.slice(4, 5), ...before.slice(2, 4), ...before.slice(5)];
    expect(align([...water, ...before], [...water, ...after])).toEqual(["same 13>11 moved"]);
  });

  test("goes by the label where there is nothing else to read", () => {
    const articles = (texts: readonly string[]): readonly string[] =>
      texts.flatMap((text, at) => [`# Article ${at + 1}`, text]);
    const before = articles([
      "Lanterns burn oil.",
      "Deleted and put into article 1.",
      "Deleted, see above.",
      "Ropes are coiled.",
    ]);
    const after = articles(["Lanterns burn oil.", "Deleted.", "Deleted.", "Ropes are coiled."]);
    expect(align(before, after)).toEqual(["revised 3>3", "revised 5>5"]);
  });

  test("does not take a number that was used again for the same article", () => {
    const before = [
      ...water,
      "# Article 9 Relation to other charters",
      "Other charters stay in force on every island.",
    ];
    const after = [...water, "# Article 9 Lanterns", "Whale oil burns in lanterns."];
    expect(align(before, after)).toEqual(["deleted 9>", "deleted 10>", "inserted >9", "inserted >10"]);
  });

  test("leaves a paragraph in its place when a copy of it stands elsewhere", () => {
    const item = "(c) The development of programmes of research, including research on kelp, moss and lichen";
    const before = changed({ 4: `(b) The name of the person who repairs the pump;\n${item};` });
    const shorter = "(c) The development of programmes of research, including research on kelp";
    const after = [
      ...changed({ 4: `(b) The name of the person who repairs the pump;\n${shorter};` }),
      "# Annex",
      `${item}.`,
    ];
    expect(align(before, after)).toEqual(["revised 5>5", "inserted >10", "inserted >11"]);
  });

  test("takes a copy of a text that stays for inserted", () => {
    expect(
      align(water, [
        ...water,
        "6. Ferries carry passengers, mail and animals between the islands whenever the weather allows.",
      ]),
    ).toEqual(["inserted >9"]);
  });

  test("tells short lines that are alike apart by what stands around them", () => {
    const articles = (names: readonly string[]): readonly string[] =>
      names.flatMap((name) => [`# ${name} of the eastern harbour`, "Deleted."]);
    const before = articles(["Lamps", "Anchors", "Ropes", "Sails"]);
    const after = articles(["Lamps", "Ropes", "Sails"]);
    expect(align(before, after)).toEqual(["deleted 2>", "deleted 3>"]);
  });

  test.for([
    ["Notes go here.", "Lanterns burn whale oil.", ["deleted 9>", "inserted >9"]],
    ["1. Notes go here.", "1. Lanterns burn whale oil.", ["revised 9>9"]],
    ["# Notes go here", "# Lanterns burn whale oil", ["deleted 9>", "inserted >9"]],
    ["Notas aquí.", "Los faroles queman aceite.", ["deleted 9>", "inserted >9"]],
  ] as const)("does not link by place alone what shares no word: %s", ([one, other, pairs]) => {
    expect(align([...water, one, "# Rain"], [...water, other, "# Rain"])).toEqual(pairs);
  });

  test.for([
    ["boats  sail , fast", "boats sail, fast", "same"],
    ["the boats may be idle", "the boats maybe idle", "revised"],
    ["以 和 为 贵", "以和为贵", "same"],
  ] as const)("takes white space for the setting of a line unless it parts words: %s", ([one, other, kind]) => {
    const { pairs } = alignDrafts(writtenDraft("b", [...water, one]), writtenDraft("a", [...water, other]));
    expect(pairs.at(-1)?.kind).toBe(kind);
  });

  test("follows siblings of one pattern when the first of them goes", () => {
    const items = (sides: readonly string[]): readonly string[] =>
      sides.map((side, at) => `(${"abc".charAt(at)}) The secretary of the ${side} council;`);
    expect(align(items(["northern", "southern", "eastern"]), items(["southern", "eastern"]))).toEqual(["deleted 0>"]);
  });

  test("says that a label changed", () => {
    const after = changed({
      6: "7. Ferries carry passengers, mail and animals between the islands whenever the weather allows.",
    });
    const { pairs } = alignDrafts(writtenDraft("b", water), writtenDraft("a", after));
    expect(pairs.filter((pair) => pair.renumbered).map((pair) => pair.after)).toEqual([["a6"]]);
  });

  test("makes a pinned link and no forbidden one", () => {
    const pin: AlignmentCorrection = { says: "pin", before: "b3", after: "a8" };
    const forbid: AlignmentCorrection = { says: "forbid", before: "b1", after: "a1" };
    const { pairs } = alignDrafts(writtenDraft("b", water), writtenDraft("a", water), [pin, forbid]);
    const links = pairs.flatMap((pair) => pair.links.map((link) => `${link.before}>${link.after}`));
    expect(links).toContain("b3>a8");
    expect(links).not.toContain("b1>a1");
    // b8 has the words of a8, so it joins what was pinned there.
    expect(pairs.filter((pair) => pair.pinned).map((pair) => pair.before)).toEqual([["b3", "b8"]]);
  });

  test("leaves out corrections about paragraphs that are not there", () => {
    expect(align(water, water, [{ says: "pin", before: "gone", after: "a1" }])).toEqual([]);
  });

  test("gives reasons for every link, and a pinned one says so", () => {
    const pin: AlignmentCorrection = { says: "pin", before: "b3", after: "a4" };
    const { pairs } = alignDrafts(writtenDraft("b", water), writtenDraft("a", water), [pin]);
    for (const pair of pairs) expect(pair.evidence.length > 0).toBe(pair.links.length > 0);
    expect(pairs.find((pair) => pair.pinned)?.evidence[0]?.code).toBe("pinned");
  });

  test("names the other reading where two fit nearly as well", () => {
    const before = changed({ 8: "5. Nets are mended on the northern beach in August." });
    const after = changed({
      8: "5. Nets are mended on the northern beach in May.\n6. Nets are mended on the northern beach in June.",
    });
    const doubted = alignDrafts(writtenDraft("b", before), writtenDraft("a", after)).pairs.filter((pair) => pair.doubt);
    expect(doubted.flatMap((pair) => pair.doubt?.instead.after ?? [])).not.toEqual([]);
  });

  test.for([
    ["two empty drafts", [], []],
    ["nothing before", [], ["1. Water."]],
    ["nothing after", ["1. Water."], []],
    ["paragraphs without words", ["# ", "1. —", "…"], ["…", "1. —"]],
  ] as const)("is at ease with %s", ([, before, after]) => {
    const { pairs } = alignDrafts(writtenDraft("b", before), writtenDraft("a", after));
    expect(pairs.flatMap((pair) => pair.before).length).toBe(before.length);
    expect(pairs.flatMap((pair) => pair.after).length).toBe(after.length);
  });
});

describe("alignDrafts on generated drafts", () => {
  const floors: readonly (readonly [SettingName, number])[] = [
    ["normal", 0.995],
    ["heavy", 0.99],
    ["templ", 0.99],
  ];

  test.for(floors)("finds the links of %s pairs", ([setting, floor]) => {
    for (const seed of [1, 2, 3]) {
      const { before, after, truth } = generatePair({ setting, paragraphs: 300, seed });
      const score = scoreAgainstTruth(alignDrafts(before, after).pairs, truth);
      expect(score.links.f1).toBeGreaterThanOrEqual(floor);
      expect(score.moved.precision).toBeGreaterThanOrEqual(0.95);
      expect(score.moved.recall).toBeGreaterThanOrEqual(0.9);
    }
  });

  test("gives the same links from either side", () => {
    for (const seed of [1, 2, 3, 4]) {
      const { before, after } = generatePair({ setting: "heavy", paragraphs: 80, seed });
      const forth = alignDrafts(before, after).pairs.flatMap((pair) => pair.links);
      const back = alignDrafts(after, before).pairs.flatMap((pair) => pair.links);
      const spelt = (one: string, other: string): string => `${one} ${other}`;
      expect(new Set(back.map((link) => spelt(link.after, link.before)))).toEqual(
        new Set(forth.map((link) => spelt(link.before, link.after))),
      );
    }
  });
});
