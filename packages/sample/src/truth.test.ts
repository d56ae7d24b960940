import { describe, expect, test } from "vitest";
import { passagesOf } from "./layout.ts";
import { draftIds } from "./notation.ts";
import type { DraftId } from "./notation.ts";
import { readTruth } from "./sample-folder.ts";
import { makeTruth } from "./truth.ts";
import type { TruthGroup, TruthPair } from "./truth-shape.ts";

const truth = readTruth();

function textsOf(draft: DraftId): ReadonlyMap<string, string> {
  return new Map(passagesOf(draft).map(({ key, text }) => [key, text]));
}

function asDraftId(id: string): DraftId {
  const found = draftIds.find((known) => known === id);
  if (found === undefined) {
    throw new Error(`${id} is no draft`);
  }
  return found;
}

function groupOf(after: DraftId, key: string): TruthGroup | undefined {
  return truth.pairs
    .find((pair) => pair.after === after)
    ?.groups.find((group) => group.before.includes(key) || group.after.includes(key));
}

test("the truth file is the truth", () => {
  expect(truth).toEqual(makeTruth());
});

describe.each(truth.pairs.map((pair) => [`${pair.before} → ${pair.after}`, pair] as const))("%s", (_name, pair) => {
  const { before, after, groups }: TruthPair = pair;
  test("has each paragraph of either draft in exactly one group", () => {
    expect(groups.flatMap((group) => group.before).toSorted()).toEqual(
      [...textsOf(asDraftId(before)).keys()].toSorted(),
    );
    expect(groups.flatMap((group) => group.after).toSorted()).toEqual([...textsOf(asDraftId(after)).keys()].toSorted());
  });
  test("calls a group by the number of its paragraphs and by whether their text is equal", () => {
    const shapes: Record<TruthGroup["kind"], string> = {
      same: "1:1",
      revised: "1:1",
      split: "1:n",
      merged: "n:1",
      recast: "n:n",
      inserted: "0:1",
      deleted: "1:0",
    };
    const count = (keys: readonly string[]) => (keys.length > 1 ? "n" : `${keys.length}`);
    for (const group of groups) {
      expect(`${count(group.before)}:${count(group.after)}`).toBe(shapes[group.kind]);
      const isEqual =
        textsOf(asDraftId(before)).get(group.before[0] ?? "") === textsOf(asDraftId(after)).get(group.after[0] ?? "");
      expect(group.kind === "same").toBe(group.links.length === 1 && isEqual);
    }
  });
});

describe("in the series", () => {
  test.each([
    ["rev-1", "fund", { kind: "split", before: ["facility"], after: ["facility", "fund"] }],
    ["rev-1", "secretariat", { kind: "deleted" }],
    ["rev-1", "vision.benefits", { kind: "merged", before: ["vision.benefits", "vision.system"] }],
    ["rev-1", "data.exchange", { kind: "recast" }],
    ["rev-1", "data.satellites", { kind: "revised", moved: true, renumbered: true }],
    ["rev-1", "participation.access", { kind: "same", moved: true }],
    ["rev-2", "secretariat", { kind: "inserted", restored: true }],
    ["rev-2", "cryosphere", { kind: "inserted", restored: false }],
    ["rev-2", "framework.consult", { kind: "same", moved: true, renumbered: true }],
    ["rev-2", "framework.terms", { kind: "revised", after: ["note.terms"], moved: true }],
    ["rev-3", "network", { kind: "merged", before: ["network", "secretariat"] }],
    ["rev-3", "fund", { kind: "revised", renumbered: true, moved: false }],
    ["rev-3", "vision.purpose", { kind: "split", after: ["vision.purpose", "vision.daily"] }],
    ["final", "works.emergency", { kind: "revised", renumbered: true }],
  ] as const)("with %s, %s is in a group that is %j", (draft, key, expected) => {
    expect(groupOf(draft, key)).toMatchObject(expected);
  });
  test("what came back after a gap is linked over it", () => {
    expect(truth.restored.map(({ before, after }) => [before.key, before.draft, after.draft])).toEqual([
      ["disputes.armed", "zero-plus", "rev-2"],
      ["secretariat", "zero-plus", "rev-2"],
      ["vision.principles.gender", "zero-plus", "rev-3"],
      ["ecosystems.species", "zero-plus", "rev-3"],
      ["works.small", "zero-plus", "rev-3"],
    ]);
  });
});

describe("the past of paragraphs 44 and 45 of Rev 3", () => {
  test.each([
    ["44@rev-3", [["40"], ["41"], ["42"], ["43"], ["44"], ["45"]]],
    ["45@rev-3", [["41", "42"], ["42", "43"], ["43"], ["44", "45"], ["45"], ["46"]]],
  ])("%s stood under the numbers %j", (address, expected) => {
    const history = truth.histories.find((one) => one.address === address);
    expect(history?.steps.map((step) => step.paragraphs.map((paragraph) => paragraph.address))).toEqual(expected);
  });
});

describe.each(truth.provenance.map((one) => [one.address, one] as const))("the provenance of %s", (_address, one) => {
  const lineage = (draft: DraftId) => {
    const step = truth.histories.find(({ key }) => key === one.key)?.steps.find((each) => each.draft === draft);
    return (step?.paragraphs ?? []).map(({ key }) => textsOf(draft).get(key) ?? "").join(" ");
  };
  test("spells the paragraph", () => {
    expect(one.runs.map(({ text }) => text).join("")).toBe(textsOf("rev-3").get(one.key));
  });
  test("finds each run in the draft that it names and, unless reintroduced, in every one since", () => {
    const missing = one.runs.filter(({ text, since, reintroduced }) => {
      const from = draftIds.indexOf(asDraftId(since));
      const drafts = reintroduced ? [asDraftId(since)] : draftIds.slice(from, draftIds.indexOf("rev-3") + 1);
      return drafts.some((draft) => !lineage(draft).includes(text.trim()));
    });
    expect(missing).toEqual([]);
  });
  test("finds no run of several words in an earlier draft, and none that was reintroduced in Rev 1", () => {
    const early = one.runs.filter(({ text, since, reintroduced }) => {
      const before = draftIds.slice(0, draftIds.indexOf(asDraftId(since)));
      const gone: readonly DraftId[] = reintroduced ? [...before, "rev-1"] : before;
      return text.trim().includes(" ") && gone.some((draft) => lineage(draft).includes(text.trim()));
    });
    expect(early).toEqual([]);
  });
});
