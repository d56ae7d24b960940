import { success } from "@travaux/model";
import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive } from "./real-parts.ts";

const file = (name: string, words: string) => ({ name, bytes: new TextEncoder().encode(words) });

/** Two drafts and a statement between them, the second draft dated by mistake after the statement. */
async function negotiation() {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.newNegotiation({ name: "waters", title: "Waters" }));
  answerOf(await travaux.addRound({ label: "First round", from: "2031-05-01", to: "2031-05-20" }));
  const zero = file("zero.txt", "1. Lakes are open to all.\n\n2. Boats pay no toll.\n");
  const rev = file("rev-1.txt", "1. Lakes shall be open.\n\n2. States keep a record.\n\n3. Boats pay no toll.\n");
  answerOf(await travaux.addDraft({ file: zero, label: "zero", date: "2031-03-01" }));
  answerOf(await travaux.addDraft({ file: rev, label: "rev-1", date: "2031-05-28" }));
  const remarks = file("remarks.txt", "On paragraph 2 we have no comment.\n");
  answerOf(await travaux.addStatement({ file: remarks, date: "2031-05-10" }));
  return travaux;
}

type Door = Awaited<ReturnType<typeof negotiation>>;

const latest = async (travaux: Door) => answerOf(await travaux.listDrafts({})).drafts.at(-1);

/** The paragraphs that the statement is taken to speak of. */
async function meantIn(travaux: Door): Promise<readonly string[]> {
  const { citations } = answerOf(await travaux.showStatement({ statement: "remarks" }));
  return citations.flatMap(({ targets }) =>
    targets.map(({ heading, draftLabel }) => `${heading?.address}@${draftLabel}`),
  );
}

test("a draft's date, symbol and rounds are corrected with a name, and statements are bound by them", async () => {
  const travaux = await negotiation();
  expect(await meantIn(travaux)).toEqual(["2@zero"]);
  const says = { date: "2031-05-02", symbol: " A/CONF.999/2 ", rounds: [1, 1] };
  const kept = answerOf(await travaux.correctDraft({ draft: "rev-1", says, author: "Ana" }));
  expect(kept.decisions.map(({ says: said, author, state }) => [said, author, state])).toMatchObject([
    [
      { kind: "corrected-draft", draft: "rev-1", says: { field: "date", value: { on: "2031-05-02" } } },
      "Ana",
      "standing",
    ],
    [{ says: { field: "symbol", value: "A/CONF.999/2" } }, "Ana", "standing"],
    [{ says: { field: "rounds", value: [1] } }, "Ana", "standing"],
  ]);
  expect(await latest(travaux)).toMatchObject({ date: "2031-05-02", symbol: "A/CONF.999/2", rounds: [1] });
  expect(await meantIn(travaux)).toEqual(["2@rev-1"]);
});

test("said again it takes the place of what was said, and taken back it is as it was", async () => {
  const travaux = await negotiation();
  answerOf(await travaux.correctDraft({ draft: "rev-1", says: { date: "2031-05-02" }, author: "Ana" }));
  answerOf(await travaux.correctDraft({ draft: "rev-1", says: { date: null }, author: "Ben" }));
  expect(await latest(travaux)).toMatchObject({ date: null });
  const { decisions } = answerOf(await travaux.listDecisions({}));
  expect(decisions.map(({ state }) => state)).toEqual(["superseded", "standing"]);
  answerOf(await travaux.revokeDecision({ decision: "2", author: "Ana" }));
  expect(await latest(travaux)).toMatchObject({ date: "2031-05-28" });
});

test.for([
  ["nobody's name", { draft: "rev-1", says: { date: "2031-05-02" }, author: " " }, "no-author"],
  ["nothing", { draft: "rev-1", says: {}, author: "Ana" }, "nothing-said"],
  ["no date", { draft: "rev-1", says: { date: "spring" }, author: "Ana" }, "bad-date"],
  ["a round that is not in the calendar", { draft: "rev-1", says: { rounds: [7] }, author: "Ana" }, "no-such-round"],
  ["a draft that is not there", { draft: "rev-9", says: { symbol: null }, author: "Ana" }, "no-such-draft"],
] as const)("with %s it is refused and costs nothing", async ([, request, kind]) => {
  const travaux = await negotiation();
  expect(await travaux.correctDraft(request)).toMatchObject({ ok: false, error: { kind } });
  expect(answerOf(await travaux.listDecisions({})).decisions).toEqual([]);
});

test("a draft that comes later continues and follows what the corrected dates say, whichever way it comes", async () => {
  const later = file("rev-2.txt", "1. Lakes shall be open.\n\n2. States keep records.\n\n3. Boats pay no toll.\n");
  const ways: readonly ((travaux: Door) => Promise<unknown>)[] = [
    async (travaux) => travaux.addDraft({ file: later, label: "rev-2", date: "2031-05-20" }),
    async (travaux) =>
      travaux.importSeries({
        manifest: {
          negotiation: { name: "waters", title: "Waters", zone: "UTC" },
          drafts: [{ file: "rev-2.txt", label: "Rev 2", id: "rev-2", date: "2031-05-20" }],
        },
        readFile: async () => success(later),
      }),
  ];
  for (const bring of ways) {
    const travaux = await negotiation();
    const correct = async (date: string) => travaux.correctDraft({ draft: "rev-1", says: { date }, author: "Ana" });
    answerOf(await correct("2031-05-02"));
    expect(await bring(travaux)).toMatchObject({ ok: true });
    const { drafts } = answerOf(await travaux.listDrafts({}));
    expect(drafts.map(({ id, basedOn }) => [id, basedOn])).toEqual([
      ["zero", []],
      ["rev-1", ["zero"]],
      ["rev-2", ["rev-1"]],
    ]);
  }
});
