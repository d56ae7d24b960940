import { expect, test } from "vitest";
import type { ProvenanceRun } from "@travaux/model";
import { riverProvenance } from "../fixtures/answers.ts";
import { provenanceRows } from "./provenance-rows.ts";

function run(text: string, since: string, label: string | null, reintroduced = false): ProvenanceRun {
  return { text, since, from: { draft: since, paragraph: "p", label }, reintroduced };
}

test("rows join what has one origin, put white space with the words before it, and lose nothing", () => {
  const runs = [
    run("The ", "zero", "38."),
    run("Parties", "zero", "38."),
    run(" ", "rev-2", "44."),
    run("act", "zero", "38.", true),
  ];
  const rows = provenanceRows({ ...riverProvenance(), runs });
  expect(rows).toEqual([
    { text: "The Parties ", since: "zero", label: "38" },
    { text: "act", since: "zero (again)", label: "38" },
  ]);
  expect(rows.map((row) => row.text).join("")).toBe(runs.map((each) => each.text).join(""));
});
