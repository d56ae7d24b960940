import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyArchive, serve } from "./run-server.ts";
import type { EmptyArchive, RunningServer } from "./run-server.ts";
import { Talk } from "./talk-to-server.ts";

const GIBIBYTE = 1024 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;
/** Files that are held and one that comes; a server that kept what it refuses would need more than twice that. */
const MOST_MEMORY_MIB = 600;

let archive: EmptyArchive;
let server: RunningServer;
let talk: Talk;
beforeAll(async () => {
  archive = await emptyArchive();
  server = await serve(archive.archive);
  talk = new Talk(server.url);
});
afterAll(async () => {
  await server.stop();
  archive.remove();
});

/** Sends so many bytes, made as they go, until the server hangs up; gives its status and how many went out. */
function sendBytes(bytes: number, announced: boolean): Promise<{ readonly status: number; readonly sent: number }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/octet-stream", ...(announced ? { "content-length": bytes } : {}) };
    const piece = Buffer.alloc(MEBIBYTE, "[");
    let sent = 0;
    const upload = request(`${server.url}/api/uploads`, { method: "POST", headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, sent });
    });
    const goOn = (): void => {
      while (sent < bytes && !upload.destroyed) {
        sent += piece.length;
        if (!upload.write(piece)) return void upload.once("drain", goOn);
      }
      upload.end();
    };
    // The server hangs up while more is being sent: its answer has to have come before.
    upload.on("error", reject);
    goOn();
  });
}

/** Memory of the server in MiB; 0 where the system does not tell. */
function serverMemory(): number {
  if (process.platform !== "linux") return 0;
  const pages = readFileSync(`/proc/${server.process.pid ?? 0}/statm`, "latin1").split(" ")[1];
  return (Number(pages) * 4096) / MEBIBYTE;
}

test.for([
  ["says so", true],
  ["does not say so", false],
] as const)(
  "a file of two gibibytes that %s is refused while it comes, and the server serves on",
  async ([, announced]) => {
    const { status, sent } = await sendBytes(2 * GIBIBYTE, announced);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(GIBIBYTE / 2);
    expect(serverMemory()).toBeLessThan(MOST_MEMORY_MIB);
    expect(await talk.query("negotiations.list")).toMatchObject({ ok: true });
  },
);

/** A reader is stopped after half a minute, by the clock: the test takes at least that where others are at work. */
const PATIENCE_MS = 180_000;

test(
  "a file that takes all memory to read is refused in a sentence, and the next is read",
  async () => {
    const heavy = new Uint8Array(60 * MEBIBYTE).fill(0x5b);
    const words = new TextEncoder().encode("[a] ");
    for (let at = 0; at < heavy.length; at += words.length) heavy.set(words, at);
    const upload = await talk.send(heavy);
    const refused = await talk.mutate("drafts.preview", { upload, name: "heavy.txt" });
    // By which of the limits depends on how fast the machine is.
    expect(["limit-exceeded", "timed-out"]).toContain(refused.ok ? "a draft" : refused.refusal.kind);
    const small = await talk.send(new TextEncoder().encode("1. States shall report."));
    expect(await talk.mutate("drafts.preview", { upload: small, name: "small.txt" })).toMatchObject({ ok: true });
  },
  PATIENCE_MS,
);
