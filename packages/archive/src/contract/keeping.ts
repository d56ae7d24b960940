import { describe, expect, test } from "vitest";
import { paragraphsOf } from "@travaux/model";
import type { DraftToKeep } from "../archive.ts";
import { everythingOf } from "../everything-of.ts";
import { alignment, batchOf, draftToKeep, negotiation, rounds } from "../made-for-tests.ts";
import { plus, remarks, rev, series, zero } from "./lakes.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: keeping. Test-only. */
export function keeping(subject: Subject): void {
  describe("keeping", () => {
    test("an empty subject.archive has nothing, and says so without an error", async () => {
      expect(await subject.archive.listNegotiations()).toEqual([]);
      expect(await subject.archive.findNegotiation("lakes")).toBeNull();
      expect(await subject.archive.listDrafts("lakes")).toEqual([]);
      expect(await subject.archive.listRounds("lakes")).toEqual([]);
      expect(await subject.archive.draftText("lakes", "zero")).toBeNull();
      expect(await subject.archive.original("00")).toBeNull();
      expect(await subject.archive.listDecisions("lakes")).toEqual([]);
      expect(await subject.archive.searchParagraphs("lakes", "water", 10)).toEqual({ total: 0, found: [] });
    });

    test("gives back a whole series as it was kept", async () => {
      expect(await subject.keep(series)).toEqual({
        negotiation: "kept",
        drafts: { kept: ["zero", "plus", "rev-1"], alreadyThere: [] },
        statements: { kept: ["remarks"], alreadyThere: [] },
      });
      expect(await subject.archive.listNegotiations()).toEqual([negotiation]);
      expect(await subject.archive.findNegotiation("lakes")).toEqual(negotiation);
      expect(await subject.archive.listRounds("lakes")).toEqual(rounds);
      expect(await subject.archive.listDrafts("lakes")).toEqual([zero.draft, plus.draft, rev.draft]);
      expect(await subject.archive.draftText("lakes", "plus")).toEqual(plus.text);
      expect(await subject.archive.listAlignments("lakes")).toEqual([
        ...plus.alignments,
        { before: "zero", after: "rev-1", alignment: alignment(0.7) },
        { before: "plus", after: "rev-1", alignment: alignment(0.6) },
      ]);
      expect(await subject.archive.listGapLinks("lakes")).toEqual(rev.gapLinks);
      expect(await subject.archive.listStatements("lakes")).toEqual([remarks.statement]);
      expect(await subject.archive.statementText("lakes", "remarks")).toEqual(remarks.text);
    });

    test("gives back originals byte for byte, by their sha256", async () => {
      await subject.keep(series);
      const bytes = await subject.archive.original(zero.draft.source.sha256);
      expect(Buffer.from(bytes ?? []).equals(zero.original)).toBe(true);
      expect(
        Buffer.from((await subject.archive.original(remarks.statement.source.sha256)) ?? []).equals(remarks.original),
      ).toBe(true);
    });

    test("gives an original to the negotiation that it belongs to and to no other", async () => {
      await subject.keep(series);
      await subject.keep({ ...batchOf([]), negotiation: { ...negotiation, name: "rivers" } });
      expect(await subject.archive.original(zero.draft.source.sha256, "lakes")).not.toBeNull();
      expect(await subject.archive.original(zero.draft.source.sha256, "rivers")).toBeNull();
      expect(await subject.archive.original(zero.draft.source.sha256, "nowhere")).toBeNull();
    });

    test("keeps every byte value of an original", async () => {
      const original = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
      const { createHash } = await import("node:crypto");
      const sha256 = createHash("sha256").update(original).digest("hex");
      const draft = { ...zero.draft, source: { ...zero.draft.source, sha256 } };
      await subject.keep(batchOf([{ ...zero, draft, original }]));
      expect([...((await subject.archive.original(sha256)) ?? [])]).toEqual([...original]);
    });

    test("keeps every character of a text, those included that files should not have", async () => {
      const strange = draftToKeep("zero", [
        'NUL \0, half a pair \ud800, \u{1f30a}, \u202ebidi, \ufffe, "quotes" and \'; drop table.',
      ]);
      await subject.keep(batchOf([strange]));
      expect(await subject.archive.draftText("lakes", "zero")).toEqual(strange.text);
      const { found } = await subject.archive.searchParagraphs("lakes", "quotes", 1);
      expect(found.map((hit) => hit.paragraph)).toEqual(paragraphsOf(strange.text.document));
    });

    test("the same batch again changes nothing and says that all of it was there", async () => {
      await subject.keep(series);
      const before = await everythingOf(subject.archive);
      expect(await subject.keep(series)).toEqual({
        negotiation: "already-there",
        drafts: { kept: [], alreadyThere: ["zero", "plus", "rev-1"] },
        statements: { kept: [], alreadyThere: ["remarks"] },
      });
      expect(await everythingOf(subject.archive)).toEqual(before);
      expect((await subject.archive.searchParagraphs("lakes", "borders", 10)).total).toBe(2);
    });

    test("a batch that grew brings what is new", async () => {
      await subject.keep(batchOf([zero]));
      expect(await subject.keep(series)).toMatchObject({ drafts: { kept: ["plus", "rev-1"], alreadyThere: ["zero"] } });
    });

    test("the same draft twice in one batch is one draft", async () => {
      expect(await subject.keep(batchOf([zero, zero]))).toMatchObject({
        drafts: { kept: ["zero"], alreadyThere: ["zero"] },
      });
      expect(await subject.archive.listDrafts("lakes")).toHaveLength(1);
    });

    test("one original can stand for two drafts", async () => {
      const annex: DraftToKeep = { ...zero, draft: { ...zero.draft, id: "annex.zero", text: "annex" } };
      await subject.keep(batchOf([zero, annex]));
      expect(await subject.archive.listDrafts("lakes")).toEqual([zero.draft, annex.draft]);
    });

    test("languages, issues and texts under one label are drafts of their own", async () => {
      const french = draftToKeep("zero.fr", ["Les Parties partagent."], { label: "zero", language: "fr" });
      const reissued = draftToKeep("zero.2", ["Parties shall share."], { label: "zero", issue: 2 });
      const annex = draftToKeep("annex.zero", ["List of lakes."], { label: "zero", text: "annex" });
      await subject.keep(batchOf([zero, french, reissued, annex]));
      expect(await subject.archive.listDrafts("lakes")).toHaveLength(4);
    });

    test("two negotiations do not see each other", async () => {
      await subject.keep(series);
      const rivers = {
        ...batchOf([draftToKeep("zero", ["Rivers run."])]),
        negotiation: { ...negotiation, name: "rivers" },
      };
      await subject.keep(rivers);
      expect((await subject.archive.listNegotiations()).map((each) => each.name)).toEqual(["lakes", "rivers"]);
      expect(await subject.archive.draftText("rivers", "zero")).toEqual(rivers.drafts[0]?.text);
      expect(await subject.archive.draftText("lakes", "zero")).toEqual(zero.text);
      expect(await subject.archive.searchParagraphs("rivers", "borders", 10)).toEqual({ total: 0, found: [] });
    });
  });
}
