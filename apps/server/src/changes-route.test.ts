import { get } from "node:http";
import type { IncomingMessage } from "node:http";
import { success } from "@travaux/model";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildApp } from "./build-app.ts";
import { ChangeWatch } from "./change-watch.ts";
import { usualLimits } from "./limits.ts";
import type { RunningServer } from "./listen.ts";
import { call } from "./testing/http-call.ts";
import { fakeWebRoot, run, someTravaux } from "./testing/run-server.ts";
import { UploadShelf } from "./upload-shelf.ts";

const web = fakeWebRoot();
const limits = { streamsAtOnce: 2, watchMs: 10, streamPingMs: 20 };
let decisions = 0;
const travaux = someTravaux({
  markChanges: async () => {
    const lakes = { negotiation: "", rounds: "", drafts: "", texts: "", statements: "", decisions: String(decisions) };
    return success({ stamp: String(decisions), negotiations: new Map([["lakes", lakes]]) });
  },
});
let server: RunningServer;

beforeAll(async () => {
  server = await run({ travaux, webRoot: web.webRoot, limits });
});
afterAll(async () => {
  await server.close();
  web.remove();
});
beforeEach(() => {
  decisions = 0;
});

/** Opens a stream, and reads on in it until it has said something. */
async function follow(at: RunningServer = server) {
  const headers = { host: `localhost:${at.port}`, "sec-fetch-site": "same-origin" };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: "127.0.0.1", port: at.port, path: "/api/changes", headers, agent: false }, resolve).on("error", reject);
  });
  let said = "";
  answer.setEncoding("utf8").on("data", (words: string) => {
    said += words;
  });
  const ended = new Promise<void>((resolve) => answer.once("close", resolve));
  answer.on("error", () => {});
  return {
    answer,
    ended,
    until: async (words: string) => {
      await expect.poll(() => said).toContain(words);
    },
    leave: async () => {
      answer.destroy();
      await ended;
    },
  };
}

describe("the stream of changes", () => {
  test("tells which kinds of things changed in which negotiation, and gives signs of life", async () => {
    const stream = await follow();
    expect(stream.answer.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    await stream.until("retry: ");
    decisions += 1;
    await stream.until('event: changed\ndata: {"negotiation":"lakes","things":["decisions"]}\n\n');
    await stream.until(":\n\n:\n\n");
    await stream.leave();
  });

  test("is a stream of events too where the first look takes longer than a sign of life", async () => {
    const markChanges = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5 * limits.streamPingMs));
      return success({ stamp: "", negotiations: new Map() });
    };
    const slow = await run({ travaux: someTravaux({ markChanges }), webRoot: web.webRoot, limits });
    const stream = await follow(slow);
    expect(stream.answer.headers["content-type"]).toBe("text/event-stream; charset=utf-8");
    await stream.until("retry: ");
    await stream.until(":\n\n");
    await stream.leave();
    await slow.close();
  });

  test.for([
    ["under another name", { host: "waters.example" }],
    ["from another site", { "sec-fetch-site": "cross-site" }],
    ["from another program on this machine", { "sec-fetch-site": "same-site" }],
  ] as const)("is not opened %s", async ([, headers]) => {
    const answer = await call(server.port, {
      path: "/api/changes",
      headers: { host: `localhost:${server.port}`, ...headers },
    });
    expect(answer.status).toBe(403);
  });

  test("is not opened for more than there may be, and is again when one of them left", async () => {
    const [first, second] = [await follow(), await follow()];
    const path = "/api/changes";
    const headers = { host: `localhost:${server.port}` };
    expect(await call(server.port, { path, headers })).toMatchObject({ status: 503 });
    await first.leave();
    await expect
      .poll(async () => {
        const third = await follow();
        await third.leave();
        return third.answer.statusCode;
      })
      .toBe(200);
    await second.leave();
  });

  test("holds no place for who left while it was asked whether they may read", async () => {
    const gate: (() => void)[] = [];
    let isOpen = false;
    const authority = async () => {
      if (!isOpen) await new Promise<void>((resolve) => gate.push(resolve));
      return true;
    };
    const reportBug = () => undefined;
    const all = { ...usualLimits, streamsAtOnce: 1 };
    const shelf = new UploadShelf(all, () => 0);
    const watch = new ChangeWatch({ travaux, everyMs: 10, reportBug });
    const app = await buildApp({
      travaux,
      shelf,
      watch,
      authority,
      webRoot: web.webRoot,
      pageTemplate: null,
      limits: all,
      reportBug,
    });
    const { port } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
    const leaving = get({ host: "127.0.0.1", port, path: "/api/changes", agent: false }).on("error", () => {});
    await expect.poll(() => gate.length).toBe(1);
    leaving.destroy();
    await expect.poll(() => new Promise((resolve) => app.server.getConnections((_, count) => resolve(count)))).toBe(0);
    isOpen = true;
    for (const go of gate) go();
    const status = await new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port, path: "/api/changes", agent: false }, (answer) => {
        resolve(answer.statusCode);
        answer.destroy();
      }).on("error", reject);
    });
    expect(status).toBe(200);
    await app.close();
  });

  test("ends where it can not be known whether its reader may read on, and the bug is reported", async () => {
    const reported: string[] = [];
    const authority = async (_: unknown, negotiation: string | null) => {
      if (negotiation !== null) throw new Error("nobody knows");
      return true;
    };
    const shelf = new UploadShelf(usualLimits, () => 0);
    const watch = new ChangeWatch({ travaux, everyMs: 10, reportBug: () => undefined });
    const reportBug = (where: string): void => void reported.push(where);
    const all = { ...usualLimits, ...limits };
    const site = { webRoot: web.webRoot, pageTemplate: null };
    const app = await buildApp({ travaux, shelf, watch, authority, ...site, limits: all, reportBug });
    const { port } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
    const ended = new Promise<void>((resolve, reject) => {
      get({ host: "127.0.0.1", port, path: "/api/changes", agent: false }, (answer) => {
        answer.once("error", () => undefined).once("close", resolve);
        answer.once("data", () => (decisions += 1));
      }).on("error", reject);
    });
    await ended;
    expect(reported).toEqual(["the stream of changes"]);
    await app.close();
  });

  test("ends when the server does", async () => {
    const shortLived = await run({ travaux, webRoot: web.webRoot, limits });
    const stream = await follow(shortLived);
    await shortLived.close();
    await stream.ended;
  });
});
