import { createServer, connect } from "node:net";
import type { Server } from "node:net";
import { failure, success } from "@travaux/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sentenceOfListenError, startServer } from "./listen.ts";
import type { RunningServer } from "./listen.ts";
import { VIEWER_POLICY } from "./security-headers.ts";
import { call } from "./testing/http-call.ts";
import type { HttpCall } from "./testing/http-call.ts";
import { fakeWebRoot, run, someTravaux } from "./testing/run-server.ts";

const web = fakeWebRoot();
const said: string[] = [];
const travaux = someTravaux({
  listNegotiations: async () => success([{ name: "waters", title: "Waters", zone: "UTC" }]),
  listDrafts: async () => Promise.reject(new Error("words of a draft")),
  showFile: async ({ file }) =>
    failure({ kind: "unknown-format", name: file.name, detail: `${file.bytes.byteLength} bytes` }),
  fetchOriginal: async ({ draft }) =>
    draft === "rev-1"
      ? success({ name: "Rév 1.html", bytes: Buffer.from("<script>alert(1)</script>") })
      : failure({ kind: "no-such-draft", draft: draft ?? "", negotiation: "waters", drafts: ["rev-1"] }),
});
const limits = {
  uploadBytes: 1000,
  stallMs: 150,
  requestMs: 1500,
  headersMs: 700,
  questionBytes: 2000,
  uploadsAtOnce: 1,
};
let server: RunningServer;

beforeAll(async () => {
  server = await run({ travaux, webRoot: web.webRoot, limits, say: (sentence) => said.push(sentence) });
});
afterAll(async () => {
  await server.close();
  web.remove();
});

function ask(request: HttpCall) {
  return call(server.port, { ...request, headers: { host: `localhost:${server.port}`, ...request.headers } });
}

const octets = { "content-type": "application/octet-stream" };
const json = { "content-type": "application/json" };

describe("a stranger", () => {
  test.for<[string, HttpCall]>([
    ["whose name was made to lead here", { headers: { host: "waters.example" } }],
    [
      "that reads from another site",
      { path: "/api/trpc/negotiations.list", headers: { "sec-fetch-site": "cross-site" } },
    ],
    [
      "that writes from another origin",
      { method: "POST", path: "/api/uploads", headers: { ...octets, origin: "http://evil.example" }, body: "x" },
    ],
    [
      "that asks before it writes",
      { method: "OPTIONS", path: "/api/uploads", headers: { origin: "http://evil.example" } },
    ],
  ])("%s is turned away with the reason", async ([, request]) => {
    const answer = await ask(request);
    expect(answer.status).toBe(403);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(JSON.parse(answer.text)).toMatchObject({ error: { code: "not-allowed" } });
  });

  test("that names two hosts is turned away", async () => {
    const socket = connect(server.port, "127.0.0.1");
    const hosts = [`localhost:${server.port}`, "waters.example"].map((host) => `Host: ${host}\r\n`);
    socket.end(`GET / HTTP/1.1\r\n${hosts.join("")}\r\n`);
    const pieces: Buffer[] = [];
    for await (const piece of socket) pieces.push(Buffer.from(piece));
    expect(Buffer.concat(pieces).toString("utf8")).toMatch(/^HTTP\/1\.1 403 /);
  });

  test("is not told which addresses there are", async () => {
    const statuses = ["/", "/nowhere", "/api/trpc/negotiations.list", "/api/nowhere", "/%zz"].map(async (path) => {
      const answer = await call(server.port, { path, headers: { host: "waters.example" } });
      return [answer.status, answer.text];
    });
    expect(new Set((await Promise.all(statuses)).map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test("who follows a link gets the page, and nothing of the API", async () => {
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
    expect(await ask({ path: "/n/waters", headers })).toMatchObject({ status: 200 });
    expect(await ask({ path: "/api/originals/waters/rev-1", headers })).toMatchObject({ status: 403 });
  });
});

test.for([
  "/api/trpc/negotiations.list",
  "/%61pi/trpc/negotiations.list",
  "/%2561pi/trpc/negotiations.list",
  "//api/trpc/negotiations.list",
  "/./api/trpc/negotiations.list",
  "/x/../api/trpc/negotiations.list",
  "http://localhost/api/trpc/negotiations.list",
  "/API/trpc/negotiations.list",
  "/api%2ftrpc%2fnegotiations.list",
])("a link that is followed does not get to a procedure, however it is written: %s", async (path) => {
  const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  const answer = await ask({ path, headers });
  expect(answer.text).not.toContain("waters");
});

describe("every answer", () => {
  test.for<[string, HttpCall, number]>([
    ["the page", {}, 200],
    ["a file of the viewer", { path: "/assets/main-4f3a.js" }, 200],
    ["a procedure", { path: "/api/trpc/negotiations.list" }, 200],
    ["a procedure that is not there", { path: "/api/trpc/nothing" }, 404],
    ["an address that is not there", { path: "/api/nothing" }, 404],
    ["an address that is none", { path: "/%zz" }, 400],
    ["a method that is not taken", { method: "DELETE", path: "/" }, 404],
    ["a refusal", { headers: { "sec-fetch-site": "cross-site" } }, 403],
  ])("— %s — has the policies", async ([, request, status]) => {
    const answer = await ask(request);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "content-security-policy": VIEWER_POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  test("to what is no HTTP has them too", async () => {
    const text = await raw("GARBAGE\r\n\r\n");
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain(`content-security-policy: ${VIEWER_POLICY}`);
  });
});

describe("the viewer", () => {
  test("is one page under every address of its own, asked for again each time", async () => {
    const paths = [
      "/",
      "/n/waters/compare?before=zero&after=rev-1",
      "/n/waters/p/rev-3/Art.%2012(4)(b)",
      "/n/w/p/x/Annex%20I%2F44",
    ];
    for (const path of paths) {
      const answer = await ask({ path });
      expect([answer.status, answer.headers["cache-control"]], path).toEqual([200, "no-cache"]);
      expect(answer.text).toContain("The viewer");
    }
  });

  test("has files that never change, and says so", async () => {
    const answer = await ask({ path: "/assets/main-4f3a.js" });
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers["content-type"]).toContain("javascript");
  });

  test.for([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
    "/..\\secret.txt",
    "/..%5csecret.txt",
    "/.hidden",
    "//etc/passwd",
    "/assets/main-4f3a.js%00.html",
  ])("gives no file from elsewhere: %s", async (path) => {
    const answer = await ask({ path });
    expect(answer.text).not.toMatch(/SECRET|root:/);
    expect(answer.status).toBeLessThan(500);
  });

  test("gives no page for a file of it or an address of the API that is not there", async () => {
    for (const path of ["/assets/main-0000.js", "/api", "/api/", "/api/nothing", "/API/nothing"]) {
      const answer = await ask({ path });
      expect([answer.status, answer.headers["content-type"]], path).toEqual([404, "application/json; charset=utf-8"]);
    }
  });

  test("that is not built is said to be not built", async () => {
    const bare = await run({ travaux, webRoot: "/nowhere" });
    const answer = await call(bare.port, { headers: { host: `localhost:${bare.port}` } });
    await bare.close();
    expect([answer.status, answer.text]).toEqual([503, expect.stringContaining("not built")]);
  });
});

describe("a file", () => {
  test("is sent as it is, previewed under a name that travels apart, and refused in a sentence", async () => {
    const sent = await ask({ method: "POST", path: "/api/uploads", headers: octets, body: new Uint8Array(300) });
    expect(sent.status).toBe(201);
    const { upload } = JSON.parse(sent.text) as { upload: string };
    const body = JSON.stringify({ upload, name: "rev-2.docx" });
    const preview = await ask({ method: "POST", path: "/api/trpc/drafts.preview", headers: json, body });
    expect(preview.status).toBe(415);
    expect(preview.text).toContain("rev-2.docx is in no format that can be read (300 bytes)");
  });

  test.for<[string, HttpCall, number]>([
    ["larger than is taken", { body: new Uint8Array(1001) }, 413],
    [
      "larger than it announces, in pieces",
      { body: new Uint8Array(5000), headers: { ...octets, "transfer-encoding": "chunked" } },
      413,
    ],
    ["empty", { body: "" }, 400],
    ["in a form with parts", { body: "--x--", headers: { "content-type": "multipart/form-data; boundary=x" } }, 415],
    ["said to be JSON", { body: "{}", headers: json }, 415],
    ["said to be nothing", { body: "x", headers: { "content-type": "" } }, 415],
  ])("that is %s is refused", async ([, request, status]) => {
    const answer = await ask({ method: "POST", path: "/api/uploads", headers: octets, ...request });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ error: { message: expect.stringMatching(/\.$/) } });
  });

  test("of which nothing comes any more is given up, and others are not kept from coming", async () => {
    const head = `POST /api/uploads HTTP/1.1\r\nhost: localhost:${server.port}\r\ncontent-type: application/octet-stream\r\ncontent-length: 100\r\n\r\nabc`;
    const stalled = raw(head);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await ask({ method: "POST", path: "/api/uploads", headers: octets, body: "x" })).toMatchObject({
      status: 503,
    });
    expect(await stalled).toMatch(/^HTTP\/1\.1 408 /);
    expect(await stalled).toContain('"code":"timed-out"');
    expect(await stalled).toContain('"names":{"stallMs":150}');
    expect(await ask({ method: "POST", path: "/api/uploads", headers: octets, body: "x" })).toMatchObject({
      status: 201,
    });
  });

  test("or a question that comes drop by drop is given up in the end", async () => {
    const head = `POST /api/trpc/drafts.add HTTP/1.1\r\nhost: localhost:${server.port}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n`;
    expect(await raw(head, { drop: " ", everyMs: 50 })).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe("a procedure", () => {
  test("is asked in a batch of at most twenty", async () => {
    const batch = (count: number) =>
      ask({ path: `/api/trpc/${Array(count).fill("negotiations.list").join(",")}?batch=1` });
    const twenty = await batch(20);
    expect([twenty.status, JSON.parse(twenty.text)]).toMatchObject([200, { length: 20 }]);
    expect((await batch(21)).status).toBe(400);
  });

  test.for<[string, HttpCall, number]>([
    ["a question larger than is taken", { body: JSON.stringify({ name: "x".repeat(3000) }), headers: json }, 413],
    ["parts of a form", { body: "--x--", headers: { "content-type": "multipart/form-data; boundary=x" } }, 415],
    ["octets", { body: "x", headers: octets }, 415],
  ])("refuses %s", async ([, request, status]) => {
    expect((await ask({ method: "POST", path: "/api/trpc/drafts.add", ...request })).status).toBe(status);
  });

  test("may be asked without anything standing in the address", async () => {
    const answer = await ask({
      method: "POST",
      path: "/api/trpc/negotiations.list?batch=1",
      headers: json,
      body: "{}",
    });
    expect(answer.status).toBe(200);
  });

  test("that has a bug tells the one who runs the server, and no word of a draft", async () => {
    const input = encodeURIComponent(JSON.stringify({ negotiation: "waters" }));
    const answer = await ask({ path: `/api/trpc/drafts.list?input=${input}` });
    expect(answer.status).toBe(500);
    expect(said.join("\n")).toContain("A bug in drafts.list: Error.");
    expect(`${answer.text}${said.join("\n")}`).not.toContain("words of a draft");
  });
});

describe("an original", () => {
  test("is a download in which nothing runs", async () => {
    const answer = await ask({ path: "/api/originals/waters/rev-1" });
    expect(answer).toMatchObject({ status: 200, text: "<script>alert(1)</script>" });
    expect(answer.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="R_v 1.html"; filename*=UTF-8''R%C3%A9v%201.html`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
  });

  test("that is not there is refused in a sentence", async () => {
    const answer = await ask({ path: "/api/originals/waters/rev-9" });
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([404, { error: { code: "no-such-draft" } }]);
  });
});

describe("the address", () => {
  test.for(["0.0.0.0", "::", "192.168.1.20", "waters.example", ""])("%s is refused with the reason", async (host) => {
    const refused = await startServer({ travaux, webRoot: web.webRoot, port: 0, host });
    expect(refused).toEqual({ ok: false, error: { kind: "not-loopback", host } });
    expect(sentenceOfListenError({ kind: "not-loopback", host })).toContain("without accounts and encryption");
  });

  test("is the next port when one is in use, and says so", async () => {
    const heard: string[] = [];
    const second = await run({
      travaux,
      webRoot: web.webRoot,
      port: server.port,
      say: (sentence) => heard.push(sentence),
    });
    await second.close();
    expect(second.port).toBeGreaterThan(server.port);
    expect(heard[0]).toBe(`Port ${server.port} is in use; trying ${server.port + 1}.`);
  });

  test("is not shared with a program that has the other loopback address", async () => {
    const other = createServer();
    const isThere = await new Promise((resolve) => {
      other.once("error", () => resolve(false));
      other.listen({ host: "::1", port: 0 }, () => resolve(true));
    });
    // A machine without IPv6 has no other loopback address.
    if (isThere !== true) return;
    const taken = portOf(other);
    const mine = await run({ travaux, webRoot: web.webRoot, port: taken });
    await mine.close();
    await new Promise((resolve) => other.close(resolve));
    expect(mine.port).not.toBe(taken);
  });
});

test("closing does not wait for those who only hold the line", async () => {
  const shortLived = await run({ travaux, webRoot: web.webRoot });
  const idle = connect(shortLived.port, "127.0.0.1");
  await new Promise((resolve) => idle.once("connect", resolve));
  const closed = new Promise((resolve) => idle.once("close", resolve));
  idle.on("error", () => {});
  await shortLived.close();
  await closed;
});

function portOf(listening: Server): number {
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("it listens on a port");
  return address.port;
}

/** Sends these bytes, and a drop from time to time, and gives all that comes back until the server hangs up. */
function raw(text: string, drip?: { readonly drop: string; readonly everyMs: number }): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1");
    const pieces: string[] = [];
    const dripping = drip === undefined ? undefined : setInterval(() => socket.write(drip.drop), drip.everyMs);
    socket.setEncoding("utf8").on("data", (piece: string) => pieces.push(piece));
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(dripping);
      resolve(pieces.join(""));
    });
    socket.write(text);
  });
}
