import { describe, expect, test } from "vitest";
import { file } from "../testing/read-lines.ts";
import { answerOf, rev2, threeDrafts } from "../testing/three-drafts.ts";

const author = "Ana Duarte";
const day = "2031-05-28";

describe("what a person says of two paragraphs", () => {
  test("is honoured by every later answer, with who said so and when", async () => {
    const { travaux } = await threeDrafts();
    const pin = { says: "pin", addresses: ["2@rev-1", "1@zero-draft"], author } as const;
    const { decisions } = answerOf(await travaux.correctAlignment(pin));
    // The earlier draft comes first, in whatever order they are named.
    expect(decisions).toMatchObject([
      { number: 1, state: "standing", author, says: { kind: "pin", before: { draft: "zero-draft" } } },
    ]);
    const { pairs } = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1" }));
    const pinned = pairs.filter((pair) => pair.pinned);
    expect(pinned).toMatchObject([{ before: expect.arrayContaining(["p2"]), after: expect.arrayContaining(["p3"]) }]);
    expect(pinned[0]?.evidence[0]).toMatchObject({
      code: "pinned",
      text: expect.stringContaining(`by ${author} on ${day}`),
      by: { author, uuid: decisions[0]?.uuid },
    });
    const history = answerOf(await travaux.traceHistory({ address: "2@rev-1" }));
    // The words say that another paragraph belongs to the group; nobody said so of that one.
    expect(history.links.filter((link) => link.pinned)).toMatchObject([
      { before: { draft: "zero-draft", paragraph: "p2" }, after: { draft: "rev-1", paragraph: "p3" } },
    ]);
    expect(history.links.length).toBeGreaterThan(1);
    const { rows } = answerOf(await travaux.tabulateConcordance({}));
    const row = rows.find(({ cells }) => cells[0]?.paragraphs.some(({ id }) => id === "p2"));
    expect(row?.cells[1]?.paragraphs.map(({ id }) => id)).toContain("p3");
  });

  test("parts what was linked, and is shown on both sides without the doubt that it settles", async () => {
    const { travaux } = await threeDrafts();
    const addresses = ["1@zero-draft", "1@rev-1"] as const;
    answerOf(await travaux.correctAlignment({ says: "forbid", addresses, author }));
    const { pairs } = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1" }));
    const ofTwo = pairs.filter((pair) => [...pair.before, ...pair.after].includes("p2"));
    expect(ofTwo.map(({ kind }) => kind).toSorted()).toEqual(["deleted", "inserted"]);
    for (const pair of ofTwo) {
      expect(pair.evidence).toMatchObject([{ code: "forbidden", weighs: "against", by: { author } }]);
      expect(pair.doubt).toBeUndefined();
    }
  });

  test("holds between drafts with another between them: a link over a gap is made, or is not", async () => {
    const { travaux } = await threeDrafts();
    const restored = async () => {
      const { links } = answerOf(await travaux.traceHistory({ address: "2@rev-2" }));
      return links.filter((link) => link.gap);
    };
    expect(await restored()).toMatchObject([{ pinned: false }]);
    const addresses = ["2@zero-draft", "2@rev-2"] as const;
    const forbidden = answerOf(await travaux.correctAlignment({ says: "forbid", addresses, author }));
    expect(await restored()).toEqual([]);
    const without = answerOf(await travaux.diffDrafts({ before: "rev-1", after: "rev-2" }));
    expect(without.pairs.filter((pair) => pair.restored)).toEqual([]);
    await travaux.revokeDecision({ decision: forbidden.decisions[0]?.uuid ?? "", author });
    answerOf(await travaux.correctAlignment({ says: "pin", addresses: ["1@zero-draft", "2@rev-2"], author }));
    expect(await restored()).toMatchObject([{ pinned: true, before: { paragraph: "p2" } }]);
    const pinned = answerOf(await travaux.diffDrafts({ before: "rev-1", after: "rev-2" }));
    expect(pinned.pairs.filter((pair) => pair.restored)).toMatchObject([{ after: ["p3"] }]);
  });

  test("does not make restored what was never gone", async () => {
    const { travaux } = await threeDrafts();
    const addresses = ["2@zero-draft", "1@rev-2"] as const;
    answerOf(await travaux.correctAlignment({ says: "pin", addresses, author }));
    const { links } = answerOf(await travaux.traceHistory({ address: "1@rev-2" }));
    expect(links.filter((link) => link.gap)).toMatchObject([{ pinned: true, before: { paragraph: "p3" } }]);
    const { pairs } = answerOf(await travaux.diffDrafts({ before: "rev-1", after: "rev-2" }));
    expect(pairs.filter((pair) => pair.after.some((id) => id === "p2"))).toMatchObject([{ restored: false }]);
  });

  test("is kept once, and its reverse is refused with who said it until it is revoked", async () => {
    const { archive, travaux } = await threeDrafts();
    const addresses = ["1@zero-draft", "1@rev-1"] as const;
    const first = answerOf(await travaux.correctAlignment({ says: "pin", addresses, author }));
    const again = await travaux.correctAlignment({
      says: "pin",
      addresses: ["1@rev-1", "1@zero-draft"],
      author: "Ben",
    });
    expect(answerOf(again)).toEqual(first);
    const reverse = { says: "forbid", addresses, author: "Ben" } as const;
    expect(await travaux.correctAlignment(reverse)).toMatchObject({
      error: { kind: "decided-otherwise", says: "pin", addresses, by: { author, uuid: first.decisions[0]?.uuid } },
    });
    expect(await archive.listDecisions("waters")).toHaveLength(1);
    answerOf(await travaux.revokeDecision({ decision: "1", author: "Ben" }));
    expect(answerOf(await travaux.correctAlignment(reverse)).decisions).toMatchObject([{ number: 3, author: "Ben" }]);
  });

  test.for([
    [["1@rev-1", "1@rev-1"], "same-draft"],
    [["1@rev-1", "2@rev-1"], "same-draft"],
    [["1@rev-1", "9@rev-2"], "no-such-paragraph"],
    [["1@rev-1", "1@rev-9"], "no-such-draft"],
    [["1@rev-1", "1@fr"], "unrelated-drafts"],
    [["1@rev-1", "@"], "bad-address"],
  ] as const)("of %j is refused as %s", async ([addresses, kind]) => {
    const { travaux } = await threeDrafts();
    const french = file("fr.txt", "lang: fr\n1. Les Parties partagent leurs mesures.");
    answerOf(await travaux.addDraft({ file: french, label: "fr", basedOn: [], language: "fr" }));
    const outcome = await travaux.correctAlignment({ says: "pin", addresses, author });
    expect(outcome).toMatchObject({ error: { kind } });
  });

  test("needs a name", async () => {
    const { travaux } = await threeDrafts();
    const addresses = ["1@zero-draft", "1@rev-1"] as const;
    const nameless = await travaux.correctAlignment({ says: "pin", addresses, author: " " });
    expect(nameless).toMatchObject({ error: { kind: "no-author" } });
    expect(await travaux.revokeDecision({ decision: "1" })).toMatchObject({ error: { kind: "no-author" } });
  });
});

describe("the list of decisions", () => {
  test("has what stands and what was revoked, under numbers that stay", async () => {
    const { travaux } = await threeDrafts();
    const say = (one: string, other: string) =>
      travaux.correctAlignment({ says: "pin", addresses: [one, other], author });
    answerOf(await say("1@zero-draft", "1@rev-1"));
    answerOf(await say("1@rev-1", "1@rev-2"));
    answerOf(await travaux.revokeDecision({ decision: "1", author: "Ben" }));
    const { decisions } = answerOf(await travaux.listDecisions({}));
    expect(decisions).toMatchObject([
      { number: 1, state: "revoked", endedBy: { author: "Ben" }, places: [{ address: "1@zero-draft" }, {}] },
      { number: 2, state: "standing", places: [{ address: "1@rev-1" }, { address: "1@rev-2" }] },
    ]);
    const { pairs } = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1" }));
    expect(pairs.some((pair) => pair.pinned)).toBe(false);
    expect(await travaux.revokeDecision({ decision: "1", author })).toMatchObject({
      error: { kind: "decision-ended", number: 1, by: { author: "Ben" } },
    });
    expect(await travaux.revokeDecision({ decision: "7d1c", author })).toMatchObject({
      error: { kind: "no-such-decision", decision: "7d1c" },
    });
    expect(await travaux.revokeDecision({ decision: "uuid-", author })).toMatchObject({
      error: { kind: "ambiguous-decision" },
    });
  });

  test("says that a decision is lost when its paragraph is not found any more, and revokes it all the same", async () => {
    const { archive, travaux } = await threeDrafts();
    answerOf(await travaux.correctAlignment({ says: "pin", addresses: ["2@zero-draft", "2@rev-2"], author }));
    const draft = await archive.draftText("waters", "rev-2");
    if (draft === null) throw new Error("the draft is kept");
    const reread = await travaux.showFile({ file: file("rev-2.txt", rev2) });
    expect(reread.ok).toBe(true);
    // A better reader gives other ids: what stands at the same place with the same words is found again.
    const renamed = JSON.parse(JSON.stringify(draft).replaceAll('"p3"', '"q3"')) as typeof draft;
    await keepInstead(archive, renamed);
    const found = answerOf(await travaux.listDecisions({})).decisions;
    expect(found).toMatchObject([{ state: "standing", places: [{}, { paragraph: "q3", address: "2@rev-2" }] }]);
    const elsewhere = JSON.parse(
      JSON.stringify(renamed).replaceAll('"q3"', '"r3"').replaceAll("riparian community", "village"),
    ) as typeof draft;
    await keepInstead(archive, elsewhere);
    const lost = answerOf(await travaux.listDecisions({})).decisions;
    expect(lost).toMatchObject([
      { state: "lost", places: [{ address: "2@zero-draft" }, { paragraph: null, address: null }] },
    ]);
    expect(lost[0]?.places[1]?.quotation).toContain("riparian community");
    const { pairs } = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-2" }));
    expect(pairs.some((pair) => pair.pinned)).toBe(false);
    answerOf(await travaux.revokeDecision({ decision: "1", author }));
    expect(answerOf(await travaux.listDecisions({})).decisions).toMatchObject([{ state: "revoked" }]);
  });

  test("has mends, and takes them back by reading the draft again", async () => {
    const { travaux } = await threeDrafts();
    const mends = [{ address: "1", mend: { kind: "label", label: "1 bis." } }] as const;
    const mended = await travaux.mendDraft({ draft: "rev-2", mends, author });
    expect(mended.ok).toBe(true);
    const { decisions } = answerOf(await travaux.listDecisions({}));
    expect(decisions).toMatchObject([{ number: 1, state: "standing", says: { kind: "mended-structure" } }]);
    answerOf(await travaux.revokeDecision({ decision: "1", author: "Ben" }));
    expect(answerOf(await travaux.listMends({ draft: "rev-2" })).mends).toEqual([]);
    expect(answerOf(await travaux.listDecisions({})).decisions).toMatchObject([
      { state: "revoked", endedBy: { author: "Ben" } },
    ]);
  });
});

async function keepInstead(
  archive: Awaited<ReturnType<typeof threeDrafts>>["archive"],
  text: NonNullable<Awaited<ReturnType<typeof archive.draftText>>>,
): Promise<void> {
  const drafts = (await archive.listDrafts("waters")).map(({ id }) => id);
  const decisions = (await archive.listDecisions("waters")).length;
  const nothing = { alignments: [], gapLinks: [], linksInto: [], decisions: [] };
  await archive.replaceText("waters", { ...nothing, draft: "rev-2", text, seen: { drafts, decisions } });
}
