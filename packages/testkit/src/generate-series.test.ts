import { describe, expect, test } from "vitest";
import { generatePair } from "./generate-pair.ts";
import { generateSeries } from "./generate-series.ts";
import { settings } from "./setting.ts";
import type { SettingName } from "./setting.ts";

const names: readonly SettingName[] = ["normal", "heavy", "templ"];

describe("generated drafts", () => {
  test.for(names)("%s: equal seeds give equal drafts, other seeds others", (setting) => {
    const one = generatePair({ setting, paragraphs: 60, seed: 7 });
    expect(generatePair({ setting, paragraphs: 60, seed: 7 })).toEqual(one);
    expect(generatePair({ setting, paragraphs: 60, seed: 8 }).before).not.toEqual(one.before);
  });

  test.for(names)("%s: the shares of what happened are those of the setting", (setting) => {
    const { before, after, truth } = generatePair({ setting, paragraphs: 3000, seed: 3 });
    const linkedBefore = new Set(truth.links.map((link) => link.before));
    const linkedAfter = new Set(truth.links.map((link) => link.after));
    const words = before.reduce((sum, paragraph) => sum + paragraph.text.split(" ").length, 0);
    expect(1 - linkedAfter.size / after.length).toBeCloseTo(settings[setting].inserted, 1);
    expect(1 - linkedBefore.size / before.length).toBeCloseTo(settings[setting].deleted, 1);
    expect(truth.moved.size / after.length).toBeCloseTo(settings[setting].moved, 1);
    expect(words / before.length).toBeGreaterThan(25);
  });

  test("every id of the truth is a paragraph of its draft, and ids are unique", () => {
    const { drafts, steps, restored } = generateSeries({ setting: "normal", paragraphs: 80, drafts: 6, seed: 5 });
    const ids = drafts.map((draft) => new Set(draft.paragraphs.map((paragraph) => paragraph.id)));
    drafts.forEach((draft, at) => expect(ids[at]?.size).toBe(draft.paragraphs.length));
    steps.forEach((step, at) => {
      for (const link of step.links)
        expect([ids[at]?.has(link.before), ids[at + 1]?.has(link.after)]).toEqual([true, true]);
    });
    expect(restored.length).toBeGreaterThan(0);
    for (const { before, after } of restored) {
      expect(after.draft - before.draft).toBeGreaterThan(1);
      expect([ids[before.draft]?.has(before.paragraph), ids[after.draft]?.has(after.paragraph)]).toEqual([true, true]);
    }
  });

  test("the words with their origins spell the paragraphs", () => {
    const { drafts } = generateSeries({ setting: "heavy", paragraphs: 40, drafts: 5, seed: 9 });
    drafts.forEach((draft, at) =>
      draft.paragraphs.forEach((paragraph, place) => {
        const words = draft.words[place] ?? [];
        expect(words.map((word) => word.text).join(" ")).toBe(paragraph.text);
        for (const word of words) expect(word.since).toBeLessThanOrEqual(at);
      }),
    );
  });
});
