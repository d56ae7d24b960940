import { failure, success } from "@travaux/model";
import { expect, test } from "vitest";
import { readAhead } from "./read-ahead.ts";
import { someTravaux } from "./testing/run-server.ts";

const rev2 = { id: "rev-2", changes: [{ from: "rev-1" }] };

function travauxThat(asked: string[]) {
  const names = ["one", "empty", "gone", "too-many"].map((name) => ({ name, title: name, zone: "UTC" }));
  return someTravaux({
    listNegotiations: async () => success(names),
    listDrafts: async ({ negotiation = "" }) => {
      asked.push(`list ${negotiation}`);
      if (negotiation === "gone") return failure({ kind: "no-such-negotiation", negotiation, negotiations: [] });
      return success({ drafts: negotiation === "empty" ? [] : [{ id: "rev-1", changes: [] }, rev2] } as never);
    },
    showDraft: async ({ draft }) => {
      asked.push(`show ${draft}`);
      return success({} as never);
    },
    diffDrafts: async ({ before, after }) => {
      asked.push(`compare ${before} with ${after}`);
      return success({} as never);
    },
  });
}

test("what the first pages ask is asked before, of no more negotiations than are remembered", async () => {
  const asked: string[] = [];
  await readAhead(travauxThat(asked), null);
  expect(asked).toEqual(["list one", "show rev-2", "compare rev-1 with rev-2", "list empty", "list gone"]);
});

test("only the negotiation that is opened is read ahead", async () => {
  const asked: string[] = [];
  await readAhead(travauxThat(asked), "waters");
  expect(asked[0]).toBe("list waters");
  expect(asked).toHaveLength(3);
});
