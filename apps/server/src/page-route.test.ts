import { writeFileSync } from "node:fs";
import path from "node:path";
import { failure, success } from "@travaux/model";
import { afterAll, expect, test } from "vitest";
import { ORIGINAL_POLICY } from "./security-headers.ts";
import { call } from "./testing/http-call.ts";
import { fakeWebRoot, run, someTravaux } from "./testing/run-server.ts";

const web = fakeWebRoot();
afterAll(() => web.remove());
const pageTemplate = path.join(web.webRoot, "page-template.json");
writeFileSync(pageTemplate, JSON.stringify({ script: "run();", styles: "", faces: [] }));

const copy = {
  negotiation: { name: "waters", title: "Waters", zone: "UTC" },
  rounds: [],
  drafts: [],
  alignments: [],
  gapLinks: [],
  statements: [],
  decisions: [],
};
const travaux = someTravaux({
  copyNegotiation: async ({ negotiation }) =>
    negotiation === "waters"
      ? success({ copy, pair: null, madeOn: "2031-05-28" })
      : failure({ kind: "no-such-negotiation", negotiation: negotiation ?? "", negotiations: ["waters"] }),
});

async function ask(template: { readonly pageTemplate?: string }, place: string, headers = {}) {
  const server = await run({ travaux, webRoot: web.webRoot, ...template });
  try {
    return await call(server.port, { path: place, headers: { host: `localhost:${server.port}`, ...headers } });
  } finally {
    await server.close();
  }
}

test("a negotiation leaves as a page, as a download in which nothing runs here", async () => {
  const { status, headers, text } = await ask({ pageTemplate }, "/api/pages/waters");
  expect(status).toBe(200);
  expect(headers["content-disposition"]).toContain('attachment; filename="waters.html"');
  expect(headers["content-security-policy"]).toBe(ORIGINAL_POLICY);
  expect(headers["cache-control"]).toBe("no-store");
  expect(text).toMatch(/^<!doctype html>[\s\S]*<script type="module">run\(\);<\/script>/u);
});

test.for([
  ["another site asks", { pageTemplate }, "/api/pages/waters", { "sec-fetch-site": "cross-site" }, 403],
  ["there is none of that name", { pageTemplate }, "/api/pages/seas", {}, 404],
  ["pages are not built", { pageTemplate: "/nowhere.json" }, "/api/pages/waters", {}, 503],
  ["the server has no pages", {}, "/api/pages/waters", {}, 503],
] as const)("no page leaves when %s", async ([, template, place, headers, status]) => {
  const answer = await ask(template, place, headers);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toMatchObject({ error: { message: expect.stringMatching(/\.$/u) } });
});
