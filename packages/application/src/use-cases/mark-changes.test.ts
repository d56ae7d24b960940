import { changesBetween } from "@travaux/model";
import { expect, test } from "vitest";
import { file } from "../testing/read-lines.ts";
import { answerOf, rev2, threeDrafts } from "../testing/three-drafts.ts";

test("what was kept since then is told by kinds, negotiation by negotiation", async () => {
  const { travaux } = await threeDrafts();
  let before = answerOf(await travaux.markChanges({ since: null }));
  const changed = async (): Promise<string> => {
    const after = answerOf(await travaux.markChanges({ since: before }));
    const told = changesBetween(before, after).map(({ negotiation, things }) => `${negotiation}: ${things.join(" ")}`);
    before = after;
    return told.join("; ");
  };
  expect(await changed()).toBe("");
  await travaux.addDraft({ file: file("rev-3.txt", `${rev2}\n4. Locks open at dawn.`), label: "Rev 3" });
  expect(await changed()).toBe("waters: drafts texts");
  await travaux.addRound({ number: 1, label: "First round", from: "2031-02-01", to: "2031-02-03" });
  expect(await changed()).toBe("waters: rounds");
  await travaux.correctAlignment({ says: "forbid", addresses: ["1@zero-draft", "1@rev-1"], author: "A. Person" });
  expect(await changed()).toBe("waters: decisions");
  await travaux.newNegotiation({ name: "seas", title: "Seas", zone: "UTC" });
  expect(await changed()).toBe("seas: negotiation rounds drafts texts statements decisions");
});
