import { describe, expect, test } from "vitest";
import { series, zero } from "../contract/lakes.ts";
import { everythingOf } from "../everything-of.ts";
import { alignment, batchOf, decision } from "../made-for-tests.ts";
import { openMemoryArchive } from "../memory/memory-archive.ts";
import { copyOfNegotiation } from "./negotiation-copy.ts";
import type { NegotiationCopy } from "./negotiation-copy.ts";
import { openCopy } from "./open-copy.ts";

async function lakes() {
  const archive = openMemoryArchive();
  await archive.keep(series);
  await archive.decide("lakes", decision("said-for-all"));
  return archive;
}

/** As it travels: as JSON. */
async function travelled(archive: ReturnType<typeof openMemoryArchive>): Promise<NegotiationCopy> {
  return JSON.parse(JSON.stringify(await copyOfNegotiation(archive, "lakes"))) as NegotiationCopy;
}

describe("a copy of a negotiation", () => {
  test("answers as the archive does, but for the originals", async () => {
    const archive = await lakes();
    const { originals, ...everything } = (await everythingOf(archive)) as { originals: unknown[] };
    const copied = await everythingOf(openCopy(await travelled(archive)));
    expect(copied).toEqual({ ...everything, originals: originals.map(() => null) });
  });

  test("is of one negotiation, and leaves the others where they are", async () => {
    const archive = await lakes();
    await archive.keep({ ...batchOf([zero]), negotiation: { name: "seas", title: "Seas", zone: "UTC" }, rounds: [] });
    const copy = openCopy(await travelled(archive));
    expect((await copy.listNegotiations()).map(({ name }) => name)).toEqual(["lakes"]);
    expect(await copy.findNegotiation("seas")).toBeNull();
    expect(await copy.listDrafts("seas")).toEqual([]);
    expect(await copy.draftText("seas", "zero")).toBeNull();
    expect((await copy.searchParagraphs("seas", "lakes", 9)).total).toBe(0);
    expect(await copyOfNegotiation(archive, "rivers")).toBeNull();
  });

  test("has nothing of what somebody keeps for themselves", async () => {
    const archive = await lakes();
    await archive.decide("lakes", { ...decision("said-to-oneself"), visibility: "private" });
    const { decisions } = await travelled(archive);
    expect(decisions.map(({ uuid }) => uuid)).toEqual(["said-for-all"]);
  });

  test("takes nothing in", async () => {
    const copy = openCopy(await travelled(await lakes()));
    const before = await everythingOf(copy);
    const refusals = [
      await copy.keep(series),
      await copy.decide("lakes", decision("another")),
      await copy.replaceAlignments("lakes", [{ before: "zero", after: "plus", alignment: alignment(0) }], []),
    ];
    for (const refusal of refusals) expect(refusal).toMatchObject({ ok: false, error: { kind: "archive-read-only" } });
    expect(await everythingOf(copy)).toEqual(before);
  });
});
