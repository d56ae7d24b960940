import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "./real-parts.ts";
import { statementSheets } from "@travaux/sample";

const UPSTREAM = "04-upstream-partners";

async function sample() {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  const show = async (statement: string) => answerOf(await travaux.showStatement({ statement }));
  return { travaux, show };
}

test(
  "who spoke, for whom, where and when is recognised in every statement of the sample",
  { timeout: 60_000 },
  async () => {
    const { travaux } = await sample();
    const { statements } = answerOf(await travaux.listStatements({}));
    for (const sheet of statementSheets) {
      const entry = statements.find(({ source }) => sheet.file.endsWith(source.name));
      const { title, speaker, onBehalfOf, meeting, round, date } = entry?.particulars ?? {};
      const found = [title, speaker, onBehalfOf, meeting, round].map((each) => each?.value);
      expect(found).toEqual([sheet.title, sheet.speaker, sheet.onBehalfOf, sheet.meeting, sheet.round]);
      expect(date?.value?.on).toBe(sheet.date);
    }
  },
);

test("paragraphs 44 and 45 end to end: cited, doubted, settled, taken back", { timeout: 60_000 }, async () => {
  const { travaux, show } = await sample();
  // The printed date lies in the sixth round, and the statement names the fifth.
  const before = await show(UPSTREAM);
  expect(before.findings.map(({ code }) => code)).toContain("date-outside-round");
  const [both] = before.citations;
  expect(both).toMatchObject({
    text: "paragraphs 44 and 45",
    status: "ambiguous",
    candidates: [
      { draft: "rev-2", evidence: ["round"] },
      { draft: "rev-3", evidence: ["date"] },
    ],
    findings: [{ code: "date-outside-round" }],
  });
  expect(both?.candidates[0]?.labels.map(({ label, paragraphs }) => [label, paragraphs.length])).toEqual([
    ["44", 1],
    ["45", 1],
  ]);

  // From the paragraph: it may be meant, and another statement means its later self under another number.
  const cited = answerOf(await travaux.citedParagraph({ address: "44@rev-2" }));
  expect(
    cited.citations.map(({ statement, status, names }) => [
      statement.id,
      status,
      names.map(({ label, draft }) => `${label}@${draft}`),
    ]),
  ).toEqual([
    ["02-delta-states", "bound", ["43@rev-1"]],
    [UPSTREAM, "ambiguous", ["44@rev-2", "45@rev-3"]],
    ["05-group-of-basin-states", "bound", ["45@rev-3"]],
  ]);

  const ask = { statement: UPSTREAM, citation: 1 };
  const rev2 = { ...ask, means: { kind: "draft", draft: "Rev 2" }, author: "Ana" } as const;
  const decided = answerOf(await travaux.settleCitation(rev2));
  expect(decided.decisions).toMatchObject([
    { number: 1, state: "standing", places: [{ address: "44@rev-2" }, { address: "45@rev-2" }] },
  ]);
  const settled = (await show(UPSTREAM)).citations[0];
  expect(settled).toMatchObject({
    status: "bound",
    settled: { author: "Ana", decision: 1, means: "paragraphs" },
    targets: [
      { label: "44", draft: "rev-2", evidence: ["settled"] },
      { label: "45", draft: "rev-2", evidence: ["settled"] },
    ],
  });
  // Forward along the thread.
  expect(
    settled?.targets.map(({ now }) => [now?.draft, ...(now?.paragraphs.map(({ address }) => address) ?? [])]),
  ).toEqual([
    ["final", "46"],
    ["final", "46"],
  ]);

  // The same again is that decision; something else is refused until it is revoked.
  expect(answerOf(await travaux.settleCitation(rev2)).decisions[0]?.uuid).toBe(decided.decisions[0]?.uuid);
  const other = await travaux.settleCitation({ ...ask, means: { kind: "none" }, author: "Ben" });
  expect(other).toMatchObject({ ok: false, error: { kind: "settled-otherwise", by: { author: "Ana" } } });
  answerOf(await travaux.revokeDecision({ decision: "1", author: "Ben" }));
  expect((await show(UPSTREAM)).citations[0]).toEqual(both);
});

test("who cites an item speaks of its paragraph, and not the other way round", { timeout: 60_000 }, async () => {
  const { travaux } = await sample();
  const citing = async (address: string): Promise<readonly string[]> => {
    const { citations } = answerOf(await travaux.citedParagraph({ address }));
    return citations.flatMap(({ statement, names }) => names.map(({ label }) => `${statement.id}: ${label}`));
  };
  expect(await citing("32@rev-1")).toContain("03-riparian-women: 32(c)");
  expect(await citing("32(a)@rev-1")).not.toContain("03-riparian-women: 32(c)");
  expect(await citing("Objective 9@rev-1")).not.toContain("03-riparian-women: 32(c)");
});

test("a corrected date binds all citations anew, and taking it back undoes that", { timeout: 60_000 }, async () => {
  const { travaux, show } = await sample();
  const before = await show(UPSTREAM);
  const correction = { statement: "04", says: { date: "2031-06-07", onBehalfOf: null }, author: "Ana" };
  const decided = answerOf(await travaux.correctStatement(correction));
  expect(decided.decisions.map(({ says }) => (says.kind === "corrected-particular" ? says.says.field : null))).toEqual([
    "onBehalfOf",
    "date",
  ]);
  const after = await show(UPSTREAM);
  expect(after.statement).toMatchObject({ date: "2031-06-07", onBehalfOf: null });
  expect(after.particulars.date).toMatchObject({ source: "corrected", by: { author: "Ana" } });
  expect(after.citations.map(({ status }) => status)).toEqual([
    "bound",
    "bound",
    "bound",
    "bound",
    "bound",
    "elsewhere",
    "bound",
  ]);
  expect(after.findings.map(({ code }) => code)).not.toContain("date-outside-round");
  for (const decision of ["1", "2"]) answerOf(await travaux.revokeDecision({ decision, author: "Ana" }));
  expect(await show(UPSTREAM)).toEqual(before);
  const list = answerOf(await travaux.listDecisions({}));
  expect(list.decisions.map(({ state }) => state)).toEqual(["revoked", "revoked"]);
});

test("what may not be settled or corrected is refused, and nothing is kept", { timeout: 60_000 }, async () => {
  const { travaux } = await sample();
  const refusals = [
    await travaux.showStatement({ statement: "99" }),
    await travaux.showStatement({ statement: "0" }),
    await travaux.settleCitation({ statement: "04", citation: 99, means: { kind: "none" }, author: "Ana" }),
    await travaux.settleCitation({ statement: "04", citation: 1, means: { kind: "none" } }),
    await travaux.settleCitation({
      statement: "04",
      citation: 1,
      means: { kind: "paragraphs", addresses: ["99@rev-2"] },
      author: "Ana",
    }),
    await travaux.correctStatement({ statement: "04", says: {}, author: "Ana" }),
    await travaux.correctStatement({ statement: "04", says: { round: 9 }, author: "Ana" }),
  ];
  expect(refusals.map((each) => (each.ok ? "answered" : each.error.kind))).toEqual([
    "no-such-statement",
    "ambiguous-statement",
    "no-such-citation",
    "no-author",
    "no-such-paragraph",
    "nothing-said",
    "no-such-round",
  ]);
  expect(answerOf(await travaux.listDecisions({})).decisions).toEqual([]);
});
