import type { BundleManifest, Decision } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../keeping/real-parts.ts";
import {
  anchorAt,
  bundledDraft,
  bundledStatement,
  negotiationOf,
  otherFileOf,
  writtenBundle,
} from "./generated-negotiations.ts";
import { bundleOf, deskWith, takeIn } from "./open-doors.ts";

const nothing = { drafts: [], statements: [], decisions: [], removals: [] };
const [zero, plus, rev1] = [bundledDraft("zero"), bundledDraft("plus"), bundledDraft("rev-1")];
const one = negotiationOf({ ...nothing, drafts: [zero, rev1], statements: [bundledStatement("remarks")] });
const removal = { what: "draft", name: "plus", at: "2031-03-06T09:00:00Z", by: "Ana", reason: null } as const;
const dated = { on: "2031-02-11", precision: "day", zone: null, source: "given" } as const;
const note: Decision = {
  uuid: "u-1",
  author: "Ana",
  at: "2031-03-05T09:00:00Z",
  says: { kind: "revoke" },
  supersedes: null,
  visibility: "shared",
};

/** What two sides cannot both be kept of; with the words by which a person knows what is meant. */
const contradictions: readonly (readonly [kind: string, here: BundleManifest, there: BundleManifest, words: string])[] =
  [
    ["negotiation", one, { ...one, negotiation: { ...one.negotiation, title: "Lakes" } }, "“Compact on Shared Lakes”"],
    ["negotiation", one, { ...one, negotiation: { ...one.negotiation, zone: "Europe/Paris" } }, "Europe/Paris"],
    [
      "round",
      one,
      {
        ...one,
        rounds: one.rounds.map((round) => ({ ...round, label: round.number === 1 ? "Opening" : round.label })),
      },
      "Round 1",
    ],
    ["draft-content", one, { ...one, drafts: [otherFileOf(zero), rev1] }, "“zero”"],
    ["draft-name", one, { ...one, drafts: [zero, { ...rev1, id: "rev-1.1" }] }, "rev-1.1"],
    ["draft-name", one, { ...one, drafts: [zero, { ...otherFileOf(rev1), label: "Rev one" }] }, "“Rev one”"],
    [
      "draft-particulars",
      one,
      { ...one, drafts: [zero, { ...rev1, date: dated }] },
      "2031-02-10 (given) here and 2031-02-11",
    ],
    ["draft-particulars", one, { ...one, drafts: [zero, { ...rev1, basedOn: [] }] }, "its basis is zero here and none"],
    [
      "draft-particulars",
      one,
      { ...one, drafts: [zero, { ...rev1, language: "en-GB" }] },
      "its language is en here and en-GB in the bundle",
    ],
    ["draft-order", { ...one, drafts: [zero, plus, rev1] }, { ...one, drafts: [zero, rev1, plus] }, "stands before"],
    ["statement-content", one, { ...one, statements: [otherFileOf(bundledStatement("remarks"))] }, "remarks"],
    [
      "statement-particulars",
      one,
      { ...one, statements: [{ ...bundledStatement("remarks"), speaker: "B" }] },
      "R. Osei",
    ],
    ["decision-content", { ...one, decisions: [note] }, { ...one, decisions: [{ ...note, author: "Ben" }] }, "u-1"],
    ["removed", { ...one, removals: [removal] }, { ...one, drafts: [zero, plus, rev1] }, "Ana removed the draft plus"],
  ];

describe("what contradicts and cannot be held both ways", () => {
  test.for(contradictions)(
    "%s: is refused from either side, and nothing is changed",
    async ([kind, here, there, words]) => {
      for (const [mine, theirs] of [
        [here, there],
        [there, here],
      ] as const) {
        const desk = await deskWith("memory", mine);
        const before = await bundleOf(desk);
        const file = {
          name: "lakes.travaux",
          bytes: writtenBundle({ ...theirs, statements: [...theirs.statements, bundledStatement("letter")] }),
        };
        const preview = answerOf(await desk.travaux.previewBundle({ file }));
        expect(preview).toMatchObject({ outcome: "refused", came: { statements: ["letter"] } });
        const refused = await desk.travaux.importBundle({ file });
        expect(refused).toMatchObject({ ok: false, error: { kind: "bundle-conflicts", conflicts: preview.conflicts } });
        expect(preview.conflicts.map((conflict) => [conflict.kind, conflict.outcome])).toEqual([[kind, "refused"]]);
        if (mine === here) expect(preview.conflicts[0]?.sentence).toContain(words);
        expect(Buffer.compare(await bundleOf(desk), before)).toBe(0);
        expect((await desk.archive.listStatements("lakes")).map(({ id }) => id)).not.toContain("letter");
      }
    },
  );

  test("is told all at once, and is no contradiction under another name", async () => {
    const desk = await deskWith("memory", one);
    const there = { ...one, negotiation: { ...one.negotiation, title: "Lakes" }, drafts: [otherFileOf(zero), rev1] };
    const file = { name: "lakes.travaux", bytes: writtenBundle(there) };
    const refused = await desk.travaux.importBundle({ file });
    expect(refused).toMatchObject({
      error: { conflicts: [{ kind: "negotiation" }, { kind: "draft-content" }] },
    });
    const apart = answerOf(await desk.travaux.importBundle({ file, negotiation: "lakes-of-ben" }));
    expect(apart).toMatchObject({
      isNew: true,
      outcome: "kept",
      negotiation: { name: "lakes-of-ben", title: "Lakes" },
    });
    expect((await desk.archive.listNegotiations()).map(({ name }) => name)).toEqual(["lakes", "lakes-of-ben"]);
  });
});

describe("what was removed on one side", () => {
  const both = { ...one, drafts: [zero, plus, rev1] };
  test("comes back where the other side knew of it and added it again", async () => {
    const desk = await deskWith("memory", { ...one, removals: [removal] });
    const taken = await takeIn(desk, writtenBundle({ ...both, removals: [removal] }));
    expect(taken).toMatchObject({ outcome: "kept", came: { drafts: ["plus"], removals: [] }, conflicts: [] });
    expect((await desk.archive.listDrafts("lakes")).map(({ id }) => id)).toEqual(["zero", "plus", "rev-1"]);
  });

  test("stays removed where neither has it, and both know so from then on", async () => {
    const desk = await deskWith("memory", one);
    const taken = await takeIn(desk, writtenBundle({ ...one, removals: [removal] }));
    expect(taken).toMatchObject({ came: { removals: ["plus"] }, conflicts: [] });
    expect(await desk.archive.listRemovals("lakes")).toEqual([removal]);
  });
});

describe("what is kept and listed", () => {
  test("one file under two names, as a draft and as a statement", async () => {
    const desk = await deskWith("memory", one);
    const twins = {
      drafts: [zero, { ...rev1, id: "first", label: "First revision" }],
      statements: [{ ...bundledStatement("remarks"), id: "speech" }],
    };
    const taken = await takeIn(desk, writtenBundle({ ...one, ...twins }));
    expect(taken.conflicts.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ["same-file", "both-kept"],
      ["same-file", "both-kept"],
    ]);
    expect(taken.came).toMatchObject({ drafts: ["first"], statements: ["speech"] });
  });

  test("the other name of a file, which stays what it is called here", async () => {
    const desk = await deskWith("memory", one);
    const renamed = { ...zero, file: { ...zero.file, name: "Zero (final).txt" } };
    const taken = await takeIn(desk, writtenBundle({ ...one, drafts: [renamed, rev1] }));
    expect(taken.conflicts).toMatchObject([{ kind: "file-name", outcome: "kept-as-here" }]);
    expect((await desk.archive.listDrafts("lakes"))[0]?.source.name).toBe("zero.txt");
  });

  test("a pin against a forbiddance: what was said later counts, whichever came first", async () => {
    const ends = { before: anchorAt("zero", 1), after: anchorAt("rev-1", 2) };
    const pin: Decision = { ...note, uuid: "u-pin", says: { kind: "pin", ...ends } };
    const forbid: Decision = {
      ...note,
      uuid: "u-forbid",
      author: "Ben",
      at: "2031-03-06T09:00:00Z",
      says: { kind: "forbid", ...ends },
    };
    for (const [mine, theirs] of [
      [pin, forbid],
      [forbid, pin],
    ] as const) {
      const desk = await deskWith("memory", { ...one, decisions: [mine] });
      const taken = await takeIn(desk, writtenBundle({ ...one, decisions: [theirs] }));
      expect(taken.conflicts).toMatchObject([
        { kind: "link", outcome: "both-kept", decisions: [mine.uuid, theirs.uuid] },
      ]);
      expect(taken.conflicts[0]?.sentence).toMatch(/Ana .*Ben|Ben .*Ana/);
      const listed = answerOf(await desk.travaux.listDecisions({ negotiation: "lakes" }));
      expect(new Map(listed.decisions.map(({ uuid, state }) => [uuid, state]))).toEqual(
        new Map([
          ["u-pin", "superseded"],
          ["u-forbid", "standing"],
        ]),
      );
    }
  });
});

test("what is marked as private is not handed on", async () => {
  const own: Decision = { ...note, uuid: "u-2", visibility: "private" };
  const desk = await deskWith("memory", { ...one, decisions: [note, own] });
  const { manifest } = answerOf(await desk.travaux.exportBundle({ negotiation: "lakes" }));
  expect(manifest.decisions).toEqual([note]);
});

test("a draft that is here is read again when the bundle says how", async () => {
  const at = anchorAt("rev-1", 2);
  const says = {
    kind: "mended-structure",
    draft: "rev-1",
    origin: at.origin,
    quotation: at.quotation,
    mend: { kind: "label", label: "7." },
  } as const;
  const desk = await deskWith("sqlite", one);
  await takeIn(desk, writtenBundle({ ...one, decisions: [{ ...note, says }] }));
  const report = answerOf(await desk.travaux.showDraft({ negotiation: "lakes", draft: "rev-1" }));
  expect(report.paragraphs.map(({ label }) => label)).toContain("7.");
});

test("what two people both mended alike is told to the reader once, and the word of both stands", async () => {
  const { origin, quotation } = anchorAt("rev-1", 2);
  const joined = (uuid: string, author: string): Decision => ({
    ...note,
    uuid,
    author,
    says: { kind: "mended-structure", draft: "rev-1", origin, quotation, mend: { kind: "join" } },
  });
  const desk = await deskWith("memory", one);
  await takeIn(desk, writtenBundle({ ...one, decisions: [joined("u-ana", "Ana"), joined("u-ben", "Ben")] }));
  const { paragraphs, findings } = answerOf(await desk.travaux.showDraft({ negotiation: "lakes", draft: "rev-1" }));
  expect([paragraphs.length, findings.filter(({ code }) => code === "mend-lost")]).toEqual([2, []]);
  const { decisions } = answerOf(await desk.travaux.listDecisions({ negotiation: "lakes" }));
  expect(decisions.map(({ uuid, state }) => [uuid, state])).toEqual([
    ["u-ana", "standing"],
    ["u-ben", "standing"],
  ]);
});
