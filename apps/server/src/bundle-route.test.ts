import type { Authority } from "@travaux/api";
import { failure, success } from "@travaux/model";
import type { Bundle } from "@travaux/model";
import fastify from "fastify";
import { describe, expect, test } from "vitest";
import { bundleRoute } from "./bundle-route.ts";
import { someTravaux } from "./testing/run-server.ts";

const bundle: Bundle = {
  manifest: {
    format: "travaux.bundle/1",
    negotiation: { name: "waters", title: "Compact", zone: "UTC" },
    rounds: [],
    drafts: [],
    statements: [],
    decisions: [],
    removals: [],
  },
  originals: new Map(),
};

async function get(authority: Authority, answer: "there" | "missing" = "there") {
  const app = fastify();
  const travaux = someTravaux({
    exportBundle: async ({ negotiation = "" }) =>
      answer === "there"
        ? success(bundle)
        : failure({ kind: "no-such-negotiation", negotiation, negotiations: ["waters"] }),
  });
  bundleRoute(app, travaux, authority);
  return app.inject("/api/bundles/waters");
}

describe("a bundle over HTTP", () => {
  test("is a download in which nothing runs, named after the negotiation", async () => {
    const asked: unknown[] = [];
    const answer = await get((...question) => asked.push(question) > 0);
    expect(asked).toEqual([["read", "waters"]]);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe("PK");
    expect(answer.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": expect.stringContaining('filename="waters.travaux"'),
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "no-store",
    });
  });

  test("is for those who may read the negotiation", async () => {
    const answer = await get(() => false);
    expect([answer.statusCode, answer.json()]).toMatchObject([403, { error: { code: "not-allowed" } }]);
  });

  test("of what is not there is refused in a sentence", async () => {
    const answer = await get(() => true, "missing");
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { error: { code: "no-such-negotiation" } }]);
  });
});
