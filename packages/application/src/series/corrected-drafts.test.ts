import type { CorrectedDraft, Dated, Decision, DecisionContent, Draft } from "@travaux/model";
import { expect, test } from "vitest";
import { correctedDrafts } from "./corrected-drafts.ts";

const day = (on: string): Dated => ({ on, precision: "day", zone: null, source: "given" });

const draft = (id: string): Draft => ({
  id,
  text: "main",
  label: id,
  language: "en",
  issue: 1,
  kind: "draft",
  symbol: "A/1",
  date: day("2031-05-01"),
  basedOn: [],
  rounds: [1],
  source: { name: `${id}.txt`, format: "text", sha256: "0".repeat(64) },
});

function said(uuid: string, says: DecisionContent, supersedes: string | null = null): Decision {
  return { uuid, author: "Ana", at: `2031-06-0${uuid}T10:00:00Z`, says, supersedes, visibility: "shared" };
}
const of = (id: string, says: CorrectedDraft): DecisionContent => ({ kind: "corrected-draft", draft: id, says });

test("the last word that stands on a particular counts, and the order of the drafts stays", () => {
  const journal = [
    said("1", of("b", { field: "date", value: day("2031-04-01") })),
    said("2", of("b", { field: "symbol", value: null })),
    said("3", of("b", { field: "date", value: day("2031-05-28") })),
    said("4", of("a", { field: "rounds", value: [1, 2] })),
    said("5", of("a", { field: "symbol", value: "A/2" })),
    said("6", { kind: "revoke" }, "5"),
  ];
  expect(correctedDrafts([draft("a"), draft("b")], journal)).toEqual([
    { ...draft("a"), rounds: [1, 2] },
    { ...draft("b"), symbol: null, date: day("2031-05-28") },
  ]);
});

test("drafts of which nobody said anything are the same", () => {
  const drafts = [draft("a")];
  expect(correctedDrafts(drafts, [said("1", { kind: "revoke" })])).toBe(drafts);
  expect(correctedDrafts(drafts, [said("1", of("gone", { field: "symbol", value: null }))])).toEqual(drafts);
});
