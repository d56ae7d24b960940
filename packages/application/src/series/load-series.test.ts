import { alignDrafts } from "@travaux/compare";
import type { Anchor, DecisionContent } from "@travaux/model";
import { failure } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { paragraphsOfLines } from "../testing/read-lines.ts";
import { answerOf, threeDrafts } from "../testing/three-drafts.ts";

describe("what was computed and kept", () => {
  test("serves between neighbours as it is", async () => {
    const { archive, travaux } = await threeDrafts();
    archive.alignments = archive.alignments.map((kept) => ({ ...kept, alignment: { ...kept.alignment, moves: [] } }));
    const kept = archive.alignments.find(({ after }) => after === "rev-1");
    const comparison = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1" }));
    expect(comparison.pairs.map(({ evidence }) => evidence)).toEqual(
      kept?.alignment.pairs.map(({ evidence }) => evidence),
    );
  });

  test("by an older method is made again and kept instead, with its links over gaps", async () => {
    const { archive, travaux } = await threeDrafts();
    const present = archive.alignments;
    archive.alignments = present.map((kept) => {
      const old = alignDrafts([], paragraphsOfLines("1. Other words"));
      return { ...kept, alignment: { ...old, madeBy: { algorithm: "older", version: 1 } } };
    });
    const links = archive.gapLinks;
    archive.gapLinks = [];
    const history = answerOf(await travaux.traceHistory({ address: "2@rev-2" }));
    expect(history.links.some(({ gap }) => gap)).toBe(true);
    expect(archive.alignments.toSorted((one, other) => one.after.localeCompare(other.after))).toEqual(present);
    expect(archive.gapLinks).toEqual(links);
  });

  test("is unpacked once for many questions, and again when anything was kept", async () => {
    const { archive, travaux } = await threeDrafts();
    let stamp = "one";
    let unpacked = 0;
    const draftText = archive.draftText.bind(archive);
    archive.changeStamp = async () => stamp;
    archive.draftText = async (negotiation, id) => {
      unpacked += 1;
      return draftText(negotiation, id);
    };
    const first = await travaux.traceHistory({ address: "2@rev-2" });
    expect(unpacked).toBe(3);
    expect(await travaux.traceHistory({ address: "2@rev-2" })).toEqual(first);
    await travaux.blameParagraph({ address: "1@rev-1" });
    await travaux.tabulateConcordance({});
    await travaux.listDrafts({});
    expect(unpacked).toBe(3);
    stamp = "two";
    expect(await travaux.traceHistory({ address: "2@rev-2" })).toEqual(first);
    expect(unpacked).toBe(6);
  });

  test("that cannot be kept is answered all the same", async () => {
    const { archive, travaux } = await threeDrafts();
    archive.alignments = [];
    archive.replaceAlignments = async () => failure({ kind: "archive-read-only", path: "a.db" });
    expect(await travaux.traceHistory({ address: "2@rev-2" })).toMatchObject({ ok: true });
  });

  test("gives way to what people decided, in both directions, until it is revoked", async () => {
    const { archive, travaux } = await threeDrafts();
    const anchor = (draft: string, paragraph: string): Anchor => ({
      draft,
      paragraph,
      origin: { part: "text", at: 0 },
      quotation: "",
    });
    const decide = async (uuid: string, says: DecisionContent, supersedes: string | null = null) =>
      archive.decide("waters", { uuid, author: "A", at: "2031-06-01T10:00Z", says, supersedes, visibility: "shared" });
    const linked = async (before: string, after: string) => {
      const { pairs } = answerOf(await travaux.diffDrafts({ before, after }));
      return pairs.some(
        ({ links, pinned }) => pinned && links.some((link) => link.before === "p3" && link.after === "p3"),
      );
    };
    expect(await linked("zero-draft", "rev-1")).toBe(false);
    await decide("one", { kind: "pin", before: anchor("zero-draft", "p3"), after: anchor("rev-1", "p3") });
    expect(await linked("zero-draft", "rev-1")).toBe(true);
    expect(await linked("rev-1", "zero-draft")).toBe(true);
    await decide("two", { kind: "revoke" }, "one");
    expect(await linked("zero-draft", "rev-1")).toBe(false);
  });
});
