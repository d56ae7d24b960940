import { describe, expect, test } from "vitest";
import { memoryArchive } from "../testing/memory-archive.ts";
import { answerOf, over, threeDrafts } from "../testing/three-drafts.ts";

describe("a negotiation", () => {
  test("need not be named when it is the only one", async () => {
    const { archive, travaux } = await threeDrafts();
    expect(answerOf(await travaux.listDrafts({})).negotiation.name).toBe("waters");
    expect(answerOf(await travaux.listDrafts({ negotiation: "WATERS" })).drafts).toHaveLength(3);
    await travaux.newNegotiation({ name: "forests", title: "" });
    expect(await travaux.listDrafts({})).toMatchObject({
      error: { kind: "several-negotiations", negotiations: ["waters", "forests"] },
    });
    expect(await over(archive).listDrafts({ negotiation: "seas" })).toMatchObject({
      error: { kind: "no-such-negotiation" },
    });
    expect(await over(memoryArchive()).listDrafts({})).toMatchObject({ error: { kind: "no-negotiation" } });
  });

  test.for([
    [{ name: "Shared Waters", title: "T" }, "bad-name"],
    [{ name: "waters", title: "T", zone: "Mars" }, "bad-zone"],
  ] as const)("like %o is refused as %s", async ([request, kind]) => {
    expect(await over(memoryArchive()).newNegotiation(request)).toMatchObject({ error: { kind } });
  });
});

describe("a round", () => {
  test("gets the next number, and is one however often it is added", async () => {
    const { travaux } = await threeDrafts();
    const first = { label: "First round", from: "2031-02-01", to: "2031-02-05" };
    expect(await travaux.addRound(first)).toMatchObject({ value: { number: 1 } });
    expect(await travaux.addRound({ ...first, label: "Second round" })).toMatchObject({ value: { number: 2 } });
    expect(await travaux.addRound(first)).toMatchObject({ value: { number: 1 } });
    expect(answerOf(await travaux.listDrafts({})).rounds).toHaveLength(2);
  });

  test.for([
    [{ label: "R", from: "2031-02-05", to: "2031-02-01" }, "backward-round"],
    [{ label: "R", from: "soon", to: "2031-02-01" }, "bad-date"],
    [{ label: " ", from: "2031-02-01", to: "2031-02-01" }, "empty-label"],
  ] as const)("like %o is refused as %s", async ([request, kind]) => {
    const { travaux } = await threeDrafts();
    expect(await travaux.addRound(request)).toMatchObject({ error: { kind } });
  });
});
