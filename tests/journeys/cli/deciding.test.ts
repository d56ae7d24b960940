import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Comparison, DecisionList, DraftReport, Lineage } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { emptyFolder, travaux } from "./run-travaux.ts";

/** A folder with an archive of two short drafts: a journey of many commands is not about their length. */
async function twoDrafts(): Promise<string> {
  const folder = await emptyFolder();
  const zero = "1. Lakes are open to all.\n\n2. Boats pay no toll.\n\n3. Parties meet every year.\n";
  const rev1 = "1. Lakes shall be open to all.\n\n2. Boats pay a toll.\n\n3. Parties meet every year.\n";
  await writeFile(path.join(folder, "zero.txt"), zero);
  await writeFile(path.join(folder, "rev-1.txt"), rev1);
  await travaux(folder, ["new", "waters", "--title", "Waters"]);
  await travaux(folder, ["add", "draft", "zero.txt", "--label", "zero"]);
  await travaux(folder, ["add", "draft", "rev-1.txt", "--label", "rev-1"]);
  return folder;
}

async function answer<Answer>(folder: string, args: readonly string[]): Promise<Answer> {
  const { out } = await travaux(folder, [...args, "--format", "json"]);
  // Whatever the command printed: its schema is held elsewhere.
  return JSON.parse(out) as Answer;
}

describe("saying which paragraphs belong together", () => {
  test("is kept with a name, honoured in comparison and history, listed, and taken back", async () => {
    const folder = await twoDrafts();
    const pin = ["align", "pin", "3@rev-1", "1@zero"];
    expect(await travaux(folder, pin)).toMatchObject({ code: 2, err: expect.stringContaining("--as NAME") });
    expect(await travaux(folder, pin, { TRAVAUX_AS: "Ana" })).toMatchObject({
      code: 0,
      out: "1@zero and 3@rev-1 belong together: decision 1, by Ana.\n",
    });
    const { pairs } = await answer<Comparison>(folder, ["diff", "zero..rev-1"]);
    expect(pairs.filter((pair) => pair.pinned)[0]?.evidence[0]).toMatchObject({
      code: "pinned",
      by: { author: "Ana" },
    });
    const { links } = await answer<Lineage>(folder, ["history", "3@rev-1"]);
    expect(links.some((link) => link.pinned && link.before.draft === "zero")).toBe(true);
    expect((await travaux(folder, ["diff", "zero..rev-1", "3", "--why"])).out).toContain("inked by Ana on ");
    expect((await travaux(folder, ["decisions"])).out).toMatch(/1 decision, of which 1 stands[\s\S]*by Ana/u);
    const revoked = await travaux(folder, ["decisions", "revoke", "1", "--as", "Ben"]);
    expect(revoked).toMatchObject({ code: 0, out: "Revoked: 1@zero and 3@rev-1 belong together.\n" });
    const after = await answer<Comparison>(folder, ["diff", "zero..rev-1"]);
    expect(after.pairs.some((pair) => pair.pinned)).toBe(false);
    expect((await travaux(folder, ["decisions"])).out).toContain("revoked by Ben");
  });

  test("outlives a draft that is read again, and says when its paragraph is lost", async () => {
    const folder = await twoDrafts();
    const say = ["align", "forbid", "2@rev-1", "2@zero", "--as", "Ana"];
    expect(await travaux(folder, say)).toMatchObject({ code: 0 });
    await travaux(folder, ["mend", "2@rev-1", "--label", "2 bis.", "--as", "Ben"]);
    const places = async () => (await answer<DecisionList>(folder, ["decisions"])).decisions[0]?.places;
    expect(await places()).toMatchObject([{ address: "2@zero" }, { address: "2 bis@rev-1" }]);
    await travaux(folder, ["mend", "2 bis@rev-1", "--join", "--as", "Ben"]);
    expect(await places()).toMatchObject([{ address: "2@zero" }, { address: null }]);
    expect((await travaux(folder, ["decisions"])).out).toMatch(/1 is lost[\s\S]*not honoured: not found: “/u);
    await travaux(folder, ["decisions", "revoke", "3", "--as", "Ben"]);
    expect(await places()).toMatchObject([{ address: "2@zero" }, { address: "2 bis@rev-1" }]);
    const { decisions } = await answer<DecisionList>(folder, ["decisions"]);
    expect(decisions.map(({ state }) => state)).toEqual(["standing", "standing", "revoked"]);
  });

  test("lists mends as well, and says which of them a revocation costs its place", async () => {
    const folder = await emptyFolder();
    await writeFile(path.join(folder, "zero.txt"), "1. Lakes are open.\n\n2. Rivers are open and boats pay no toll.\n");
    await travaux(folder, ["new", "waters", "--title", "Waters"]);
    await travaux(folder, ["add", "draft", "zero.txt", "--label", "Zero"]);
    await travaux(folder, ["mend", "2", "--part-before", "and boats", "--as", "Ana"]);
    const parted = await answer<DraftReport>(folder, ["show", "zero"]);
    const boats = parted.paragraphs.find(({ text }) => text.startsWith("and boats"));
    await travaux(folder, ["mend", `#${boats?.id ?? ""}`, "--label", "3.", "--as", "Ana"]);
    await travaux(folder, ["decisions", "revoke", "1", "--as", "Ben"]);
    const { decisions } = await answer<DecisionList>(folder, ["decisions"]);
    expect(decisions.map(({ state, says }) => [state, says.kind])).toEqual([
      ["revoked", "mended-structure"],
      ["lost", "mended-structure"],
    ]);
  });

  test("refuses what contradicts or leads nowhere, each with its exit code", async () => {
    const folder = await twoDrafts();
    await travaux(folder, ["align", "pin", "1@zero", "1@rev-1", "--as", "Ana"]);
    await travaux(folder, ["align", "pin", "2@zero", "2@rev-1", "--as", "Ana"]);
    await travaux(folder, ["decisions", "revoke", "2", "--as", "Ana"]);
    const refusals = [
      [["align", "forbid", "1@rev-1", "1@zero"], 5, "Ana said on"],
      [["align", "pin", "1@rev-1", "1@rev-1"], 2, "from one draft to another"],
      [["align", "pin", "1@rev-1", "2@rev-1"], 2, "from one draft to another"],
      [["align", "pin", "1@rev-1", "999@zero"], 4, "No paragraph of zero"],
      [["align", "pin", "1@rev-1"], 2, "Missing required argument"],
      [["align"], 2, "travaux align --help"],
      [["decisions", "revoke", "9"], 4, "No decision"],
      [["decisions", "revoke", "2"], 5, "does not stand any more"],
    ] as const;
    for (const [args, code, words] of refusals) {
      const ended = await travaux(folder, [...args, "--as", "Ben"]);
      expect([args, ended]).toEqual([args, { code, out: "", err: expect.stringContaining(words) }]);
    }
  });
});
