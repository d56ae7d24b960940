import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleProgram } from "../testing/bundle-program.ts";
import type { BundledProgram } from "../testing/bundle-program.ts";

/** Ways in which a library might leave its process, by the name of what it would reach. */
const WAYS = `{
  fetch: () => fetch("http://127.0.0.1:9/"),
  "a web socket": () => new WebSocket("ws://127.0.0.1:9/"),
  "a connection": () => net.connect(9, "127.0.0.1"),
  "a socket of one's own": () => new net.Socket().connect(9, "127.0.0.1"),
  "a secure connection": () => tls.connect(9, "127.0.0.1"),
  "a page": () => http.get("http://127.0.0.1:9/"),
  "a secure page": () => https.get("https://127.0.0.1:9/"),
  "a page of the second kind": () => http2.connect("http://127.0.0.1:9/"),
  "a local socket": () => net.connect("/var/run/docker.sock"),
  "a port to listen on": () => net.createServer().listen(0),
  "a port for pages": () => http.createServer().listen(0),
  "a message": () => dgram.createSocket("udp4").send("x", 9, "127.0.0.1"),
  "a name": () => dns.lookup("localhost", () => undefined),
  "a name's text": () => dns.resolveTxt("localhost", () => undefined),
  "a name by promise": () => dns.promises.resolveMx("localhost"),
  "a name by a resolver": () => new dns.Resolver().resolve4("localhost", () => undefined),
  "a debugger": () => inspector.open(0),
  "a program": () => child.spawn("true"),
  "a program at once": () => child.execFileSync("true"),
  "a copy of itself": () => child.fork("x.mjs"),
  "a thread": () => new threads.Worker("1", { eval: true }),
}`;

const PROGRAM = `import child from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import inspector from "node:inspector";
import net from "node:net";
import tls from "node:tls";
import threads from "node:worker_threads";
import { sealProcess } from "./jail/seal-process.ts";
const attempts = [];
sealProcess((what) => attempts.push(what));
const told = {};
// What fails later fails for the same reason.
process.on("uncaughtException", () => undefined);
for (const [what, go] of Object.entries(${WAYS})) {
  attempts.length = 0;
  try { await go(); } catch {}
  await new Promise((resolve) => setTimeout(resolve, 20));
  told[what] = attempts.length > 0;
}
process.stdout.write(JSON.stringify(told), () => process.exit(0));`;

let program: BundledProgram;
beforeAll(async () => {
  program = await bundleProgram(PROGRAM);
}, 60_000);
afterAll(() => program.remove());

test("a sealed process reaches nothing and nobody, whichever way it tries", () => {
  const told = JSON.parse(
    execFileSync(process.execPath, [program.entry], { encoding: "utf8", timeout: 30_000 }),
  ) as Record<string, boolean>;
  expect(Object.keys(told).length).toBeGreaterThan(20);
  expect(Object.entries(told).filter(([, isStopped]) => !isStopped)).toEqual([]);
}, 60_000);
