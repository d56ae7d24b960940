import type { Comparison, DecisionList, Lineage } from "@travaux/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyArchive, serve } from "./run-server.ts";
import type { EmptyArchive, RunningServer } from "./run-server.ts";
import { answerOf, Talk } from "./talk-to-server.ts";

const negotiation = "lakes";
const drafts = [
  ["Zero", "1. Parties share what they measure.\n\n2. Lakes are open to the boats of all Parties.\n"],
  ["Rev 1", "1. Parties share all that they measure.\n\n2. Boats pay no toll on any lake.\n"],
] as const;
const pin = { negotiation, says: "pin", addresses: ["2@rev-1", "2@zero"], author: "Ana" };

let place: EmptyArchive;
let server: RunningServer;
let talk: Talk;

beforeAll(async () => {
  place = await emptyArchive();
  server = await serve(place.archive);
  talk = new Talk(server.url);
  answerOf(await talk.mutate("negotiations.create", { name: negotiation, title: "Lakes" }));
  for (const [label, text] of drafts) {
    const upload = await talk.send(new TextEncoder().encode(text));
    answerOf(await talk.mutate("drafts.add", { negotiation, upload, name: `${label}.txt`, label }));
  }
});
afterAll(async () => {
  await server.stop();
  place.remove();
});

describe("what people decide over HTTP", () => {
  test("is honoured, listed and taken back", async () => {
    const question = { negotiation, before: "zero", after: "rev-1" };
    const pinned = async () => {
      const { pairs } = answerOf(await talk.query<Comparison>("drafts.compare", question));
      return pairs.filter((pair) => pair.pinned);
    };
    expect(await pinned()).toEqual([]);
    const { decisions } = answerOf(await talk.mutate<DecisionList>("decisions.correctAlignment", pin));
    expect(decisions).toMatchObject([{ number: 1, state: "standing", author: "Ana" }]);
    const [pair, ...others] = await pinned();
    expect(others).toEqual([]);
    expect(pair?.evidence[0]).toMatchObject({ code: "pinned", by: { author: "Ana" } });
    const address = { negotiation, address: "2@rev-1" };
    const { links } = answerOf(await talk.query<Lineage>("paragraphs.history", address));
    expect(links).toMatchObject([{ pinned: true }]);
    const reverse = await talk.mutate("decisions.correctAlignment", { ...pin, says: "forbid", author: "Ben" });
    expect(reverse).toMatchObject({ status: 409, refusal: { kind: "decided-otherwise" } });
    const revoke = { negotiation, decision: decisions[0]?.uuid, author: "Ben" };
    expect(answerOf(await talk.mutate<DecisionList>("decisions.revoke", revoke)).decisions).toMatchObject([
      { state: "revoked", endedBy: { author: "Ben" } },
    ]);
    expect(await pinned()).toEqual([]);
    expect(answerOf(await talk.query<DecisionList>("decisions.list", { negotiation })).decisions).toHaveLength(1);
  });

  test.for([
    [{ ...pin, author: "" }, 400, "bad-request"],
    [{ ...pin, author: " " }, 400, "no-author"],
    [{ ...pin, says: "settle" }, 400, "bad-request"],
    [{ ...pin, addresses: ["1@zero", "2@zero"] }, 400, "same-draft"],
    [{ ...pin, addresses: ["1@zero"] }, 400, "bad-request"],
    [{ ...pin, addresses: ["1@zero", "9@rev-1"] }, 404, "no-such-paragraph"],
  ] as const)("is refused when it is %j", async ([input, status, kind]) => {
    expect(await talk.mutate("decisions.correctAlignment", input)).toMatchObject({ status, refusal: { kind } });
  });
});
