import { describe, expect, test } from "vitest";
import { answerOf, threeDrafts } from "../testing/three-drafts.ts";
import { file } from "../testing/read-lines.ts";

const signed = { author: "Ana Duarte" } as const;

describe("a negotiation that is copied", () => {
  test("whole has its drafts in order, what was said, and the day where it is at home", async () => {
    const { travaux } = await threeDrafts();
    await travaux.addStatement({ file: file("remarks.txt", "We prefer paragraph 2."), date: "2031-06-01" });
    await travaux.correctAlignment({ ...signed, says: "forbid", addresses: ["1@zero-draft", "1@rev-1"] });
    const { copy, pair, madeOn } = answerOf(await travaux.copyNegotiation({}));
    expect(copy.negotiation.name).toBe("waters");
    expect(copy.drafts.map(({ draft }) => draft.id)).toEqual(["zero-draft", "rev-1", "rev-2"]);
    expect(copy.statements).toHaveLength(1);
    expect(copy.decisions).toHaveLength(1);
    expect(pair).toBeNull();
    expect(madeOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  test("by two drafts has these and nothing else, and the later one continues the earlier", async () => {
    const { travaux } = await threeDrafts();
    await travaux.addStatement({ file: file("remarks.txt", "We prefer paragraph 2."), date: "2031-06-01" });
    await travaux.correctAlignment({ ...signed, says: "forbid", addresses: ["1@zero-draft", "1@rev-1"] });
    await travaux.correctAlignment({ ...signed, says: "pin", addresses: ["2@zero-draft", "3@rev-2"] });
    await travaux.revokeDecision({ ...signed, decision: "1" });
    await travaux.revokeDecision({ ...signed, decision: "2" });
    const drafts = { before: "Zero draft", after: "rev-2" };
    const { copy, pair } = answerOf(await travaux.copyNegotiation({ drafts }));
    expect(copy.drafts.map(({ draft }) => [draft.id, draft.basedOn])).toEqual([
      ["zero-draft", []],
      ["rev-2", ["zero-draft"]],
    ]);
    expect(copy.alignments.map(({ before, after }) => [before, after])).toEqual([["zero-draft", "rev-2"]]);
    expect(copy.statements).toEqual([]);
    // The pin between the two and its revocation; nothing of what was said of the draft between them.
    expect(copy.decisions.map(({ says }) => says.kind)).toEqual(["pin", "revoke"]);
    expect(JSON.stringify(copy)).not.toContain("rev-1");
    expect(pair).toEqual({ before: "zero-draft", after: "rev-2" });
  });

  test.for([
    [{ before: "zero-draft", after: "Zero draft" }, "one-draft-twice"],
    [{ before: "zero-draft", after: "rev-9" }, "no-such-draft"],
  ] as const)("by %o is refused as %s", async ([drafts, kind]) => {
    const { travaux } = await threeDrafts();
    expect(await travaux.copyNegotiation({ drafts })).toMatchObject({ ok: false, error: { kind } });
  });

  test("leaves the archive as it was", async () => {
    const { archive, travaux } = await threeDrafts();
    const before = JSON.stringify([archive.alignments, archive.gapLinks]);
    answerOf(await travaux.copyNegotiation({ drafts: { before: "rev-2", after: "zero-draft" } }));
    expect(JSON.stringify([archive.alignments, archive.gapLinks])).toBe(before);
  });
});
