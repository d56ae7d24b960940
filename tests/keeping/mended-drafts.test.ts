import { openSqliteArchive } from "@travaux/archive/sqlite";
import { ingestDraft, MADE_BY } from "@travaux/ingest";
import type { OpenArchive, OriginalFile, ReadDraft } from "@travaux/application";
import type { DraftReport, PlacedMend } from "@travaux/model";
import { placeMend } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { answerOf, doorTo, freshArchive } from "./real-parts.ts";

function original(name: string, text: string): OriginalFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

const zero = original("zero.txt", "1. Parties share what they measure.\n\n2. Lakes are open to all.\n");
const rev1 = original(
  "rev-1.txt",
  "1. Parties share what\n\nthey measure every month.\n\n2. Lakes are open to all.\n\n3. Rivers are as well.\n",
);

const later = { algorithm: MADE_BY.algorithm, version: MADE_BY.version + 1 };

/** A reader of a later version, which may understand the same file otherwise. */
function laterReader(reads: (file: OriginalFile) => OriginalFile): { readDraft: ReadDraft; reader: typeof later } {
  const readDraft: ReadDraft = async (file, options) => {
    const read = await ingestDraft(reads(file), options);
    return read.ok ? { ok: true, value: { ...read.value, madeBy: later } } : read;
  };
  return { readDraft, reader: later };
}

/** The archive as it is when the files that its drafts were read from are gone. */
function withoutOriginals(path: string): OpenArchive {
  return async () => {
    const opened = await openSqliteArchive(path);
    return opened.ok ? { ok: true, value: { ...opened.value, original: async () => null } } : opened;
  };
}

function shown({ paragraphs }: DraftReport): readonly string[] {
  return paragraphs.map(({ label, text }) => (label === null ? text : `${label} ${text}`));
}

function mendOf(report: DraftReport, at: number, mend: PlacedMend["mend"]): PlacedMend {
  const paragraph = report.paragraphs[at];
  if (paragraph === undefined) throw new Error(`there is no paragraph ${at}`);
  return placeMend(paragraph, mend);
}

/** An archive with two drafts of which the later one was misread, and mended before it was kept. */
async function mendedArchive(): Promise<string> {
  const archive = freshArchive();
  const door = doorTo(archive);
  answerOf(await door.newNegotiation({ name: "waters", title: "Waters" }));
  answerOf(await door.addDraft({ file: zero, label: "Zero", language: "en" }));
  const report = answerOf(await door.showFile({ file: rev1 }));
  const mends = [mendOf(report, 1, { kind: "join" })];
  answerOf(await door.addDraft({ file: rev1, label: "Rev 1", language: "en", mends, author: "Ana" }));
  return archive;
}

const joined = [
  "1. Parties share what they measure every month.",
  "2. Lakes are open to all.",
  "3. Rivers are as well.",
];

describe("what a person mended", () => {
  test("is kept with the draft, and says who did it", async () => {
    const door = doorTo(await mendedArchive());
    const report = answerOf(await door.showDraft({ draft: "rev-1" }));
    expect(shown(report)).toEqual(joined);
    expect(report.mends).toMatchObject([
      { author: "Ana", quotation: "they measure every month.", mend: { kind: "join" } },
    ]);
    expect(answerOf(await door.listMends({})).mends).toEqual(report.mends);
    expect(answerOf(await door.listMends({ draft: "zero" })).mends).toEqual([]);
  });

  test("is not taken from nobody", async () => {
    const door = doorTo(await mendedArchive());
    const mends = [{ address: "2", mend: { kind: "level", level: 2 } }] as const;
    expect(await door.mendDraft({ mends })).toMatchObject({ error: { kind: "no-author" } });
    const file = original("rev-2.txt", "1. Words.\n");
    const legend = [{ mark: "highlight", means: "agreed" }] as const;
    expect(await door.addDraft({ file, label: "Rev 2", legend, author: " " })).toMatchObject({
      error: { kind: "no-author" },
    });
  });

  test("is refused where the draft is kept already without it, and is there where it is kept with it", async () => {
    const door = doorTo(await mendedArchive());
    const report = answerOf(await door.showFile({ file: rev1 }));
    const add = (mends: readonly PlacedMend[]) =>
      door.addDraft({ file: rev1, label: "Rev 1", language: "en", mends, author: "Ana" });
    const join = mendOf(report, 1, { kind: "join" });
    expect(answerOf(await add([join])).outcome).toBe("already-there");
    const error = { kind: "mended-otherwise", draft: "rev-1" };
    expect(await add([join, mendOf(report, 3, { kind: "kind", as: "heading" })])).toMatchObject({ error });
    expect(answerOf(await add([])).outcome).toBe("already-there");
    const legend = [{ mark: "highlight", means: "agreed" }] as const;
    const marked = { file: rev1, label: "Rev 1", language: "en", mends: [join], legend, author: "Ana" };
    expect(await door.addDraft(marked)).toMatchObject({ error });
    expect(answerOf(await door.listMends({})).mends).toHaveLength(1);
  });

  test("survives a better reader, which reads the originals again when the archive is asked", async () => {
    const archive = await mendedArchive();
    const door = doorTo(
      archive,
      laterReader((file) => file),
    );
    expect(shown(answerOf(await door.showDraft({ draft: "rev-1" })))).toEqual(joined);
    // Without another reading: it is kept so.
    const unable: ReadDraft = async () => Promise.reject(new Error("nothing is to be read"));
    const next = doorTo(archive, { readDraft: unable, reader: later });
    expect(shown(answerOf(await next.showDraft({ draft: "rev-1" })))).toEqual(joined);
    const history = answerOf(await next.traceHistory({ address: "1" }));
    expect(JSON.stringify(history)).toContain("every month");
  });

  test("applies to a better reader's paragraphs where it finds its place, and is reported as lost where it does not", async () => {
    const archive = await mendedArchive();
    const understood = original("rev-1.txt", "1. Parties share what they measure every month.\n\n2. Lakes.\n");
    const door = doorTo(
      archive,
      laterReader((file) => (file.name === "rev-1.txt" ? understood : file)),
    );
    const report = answerOf(await door.showDraft({ draft: "rev-1" }));
    expect(shown(report)).toEqual(["1. Parties share what they measure every month.", "2. Lakes."]);
    expect(report.findings).toMatchObject([{ code: "mend-lost", severity: "warning" }]);
    expect(report.mends).toHaveLength(1);
    const { drafts } = answerOf(await door.listDrafts({}));
    expect(drafts[1]?.changes).toMatchObject([{ from: "zero", summary: { revised: 2 } }]);
  });

  test("is read again once when several ask at the same time, and it is said of each draft", async () => {
    const archive = await mendedArchive();
    const read: string[] = [];
    const again = laterReader((file) => {
      read.push(file.name);
      return file;
    });
    const said: string[] = [];
    const door = doorTo(archive, { ...again, onReadAgain: ({ label }) => said.push(label) });
    const answers = await Promise.all([door.listDrafts({}), door.showDraft({ draft: "rev-1" }), door.listMends({})]);
    answers.forEach((answer) => expect(answer.ok).toBe(true));
    expect(new Set(read).size).toBe(read.length);
    expect(said).toHaveLength(read.length);
  });

  test("leaves a draft as it was when a better reader can not read it", async () => {
    const archive = await mendedArchive();
    const refuses: ReadDraft = async ({ name }) => ({ ok: false, error: { kind: "timed-out", name, limitMs: 9 } });
    const door = doorTo(archive, { readDraft: refuses, reader: later });
    expect(shown(answerOf(await door.showDraft({ draft: "rev-1" })))).toEqual(joined);
  });

  test("is never read again by an older reader", async () => {
    const archive = await mendedArchive();
    answerOf(
      await doorTo(
        archive,
        laterReader((file) => file),
      ).listDrafts({}),
    );
    const unable: ReadDraft = async () => Promise.reject(new Error("nothing is to be read"));
    expect(shown(answerOf(await doorTo(archive, { readDraft: unable }).showDraft({ draft: "rev-1" })))).toEqual(joined);
  });
});

describe("a draft that is kept", () => {
  test("is mended by address, and goes together with its series as it is now", async () => {
    const door = doorTo(await mendedArchive());
    const part = { address: "1", mend: { kind: "part-before", words: "every month" } } as const;
    const report = answerOf(await door.mendDraft({ draft: "rev-1", mends: [part], author: "Ben" }));
    expect(shown(report)).toEqual(["1. Parties share what they measure", "every month.", ...joined.slice(1)]);
    expect(report.mends?.map(({ author }) => author)).toEqual(["Ana", "Ben"]);
    const { drafts } = answerOf(await door.listDrafts({}));
    expect(drafts[1]?.changes[0]?.summary).toMatchObject({ inserted: 2 });
    expect(drafts[1]?.measures.paragraphs).toBe(4);
  });

  test("is tried first, and nothing is kept of the trial", async () => {
    const door = doorTo(await mendedArchive());
    const heading = { address: "3", mend: { kind: "kind", as: "heading" } } as const;
    const report = answerOf(await door.previewMends({ mends: [heading] }));
    expect(report.paragraphs.at(-1)?.kind).toBe("heading");
    expect(answerOf(await door.showDraft({})).paragraphs.at(-1)?.kind).toBe("paragraph");
    expect(answerOf(await door.listMends({})).mends).toHaveLength(1);
  });

  test("is what it was when a mend is revoked, and only a mend that stands can be", async () => {
    const door = doorTo(await mendedArchive());
    const uuid = answerOf(await door.listMends({})).mends[0]?.uuid ?? "";
    const report = answerOf(await door.mendDraft({ revoke: [uuid], author: "Ben" }));
    expect(shown(report)).toEqual(["1. Parties share what", "they measure every month.", ...joined.slice(1)]);
    expect(answerOf(await door.listMends({})).mends).toEqual([]);
    expect(await door.mendDraft({ revoke: [uuid], author: "Ben" })).toMatchObject({ error: { kind: "no-such-mend" } });
  });

  test("takes a new meaning of a mark in the place of the one before", async () => {
    const door = doorTo(await mendedArchive());
    const say = (means: string) =>
      door.mendDraft({ legend: [{ mark: "highlight", value: "yellow", means }], author: "Ben" });
    answerOf(await say("proposed"));
    expect(answerOf(await say("agreed")).legend).toEqual([{ mark: "highlight", value: "yellow", means: "agreed" }]);
    expect(answerOf(await door.listMends({})).legend).toMatchObject([{ means: "agreed", author: "Ben" }]);
    expect(answerOf(await door.showDraft({})).legend).toHaveLength(1);
  });

  test("refuses a mend that finds no place, words that are not there and an address that leads nowhere", async () => {
    const door = doorTo(await mendedArchive());
    const stray: PlacedMend = { origin: { part: "elsewhere", at: 9 }, quotation: "Oceans", mend: { kind: "join" } };
    const part = { kind: "part-before", words: "oceans" } as const;
    for (const [mend, kind] of [
      [stray, "lost-mend"],
      [{ address: "1", mend: part }, "no-such-words"],
      [{ address: "9", mend: { kind: "join" } }, "no-such-paragraph"],
    ] as const)
      expect(await door.mendDraft({ mends: [mend], author: "Ben" })).toMatchObject({ error: { kind } });
    expect(answerOf(await door.listMends({})).mends).toHaveLength(1);
  });

  test("refuses a mend that finds no place also where another is revoked, and reports what an older one loses by that", async () => {
    const door = doorTo(await mendedArchive());
    const part = { address: "1", mend: { kind: "part-before", words: "every month" } } as const;
    answerOf(await door.mendDraft({ mends: [part], author: "Ben" }));
    const uuid = answerOf(await door.listMends({})).mends[0]?.uuid ?? "";
    const stray: PlacedMend = { origin: { part: "elsewhere", at: 9 }, quotation: "Oceans", mend: { kind: "join" } };
    expect(await door.mendDraft({ mends: [stray], revoke: [uuid], author: "Ben" })).toMatchObject({
      error: { kind: "lost-mend", detail: expect.stringContaining("Oceans") },
    });
    expect(answerOf(await door.listMends({})).mends).toHaveLength(2);
    const heading = { address: "3", mend: { kind: "kind", as: "heading" } } as const;
    const report = answerOf(await door.mendDraft({ mends: [heading], revoke: [uuid], author: "Ben" }));
    expect(report.findings.map(({ code }) => code)).toEqual(["mend-lost"]);
    expect(report.paragraphs.at(-1)?.kind).toBe("heading");
  });

  test("can not be mended without its original, and says that this is what is missing", async () => {
    const archive = await mendedArchive();
    const bare = doorTo(archive, { openArchive: withoutOriginals(archive) });
    const heading = { address: "3", mend: { kind: "kind", as: "heading" } } as const;
    const missing = { error: { kind: "missing", what: "original", name: "rev-1.txt" } };
    expect(await bare.mendDraft({ mends: [heading], author: "Ben" })).toMatchObject(missing);
    expect(await bare.fetchOriginal({})).toMatchObject(missing);
  });

  test("that two people mend at once has what both said", async () => {
    const archive = await mendedArchive();
    const said = [
      [{ address: "2", mend: { kind: "label", label: "2 bis." } }],
      [{ address: "3", mend: { kind: "kind", as: "heading" } }],
    ] as const;
    const both = await Promise.all(said.map((mends) => doorTo(archive).mendDraft({ mends, author: "Ana" })));
    both.forEach(answerOf);
    const report = answerOf(await doorTo(archive).showDraft({}));
    expect(report.paragraphs.map(({ label, kind }) => [label, kind])).toEqual([
      ["1.", "paragraph"],
      ["2 bis.", "paragraph"],
      ["3.", "heading"],
    ]);
  });
});
