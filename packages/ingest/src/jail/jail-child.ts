import { writeSync } from "node:fs";
import type { ReadProgress } from "../read-progress.ts";
import { frameAnswer, frameProgress, JAIL_FLAG, PROGRESS_PIPE, RECEIVED } from "./jail-messages.ts";
import type { ReadRequest } from "./jail-messages.ts";
import { sealProcess } from "./seal-process.ts";

/** A spare that waits this long is not part of a quick series, and has the time to load what only some files need. */
const IDLE_MS = 1500;
const PROGRESS_EVERY_MS = 100;
const LINE_END = 0x0a;
/** A request may bring along what a person mended; nobody mends more. */
const LONGEST_REQUEST = 64 * 1024 * 1024;

/** True in a process that was started by a jail: the program then calls `runJailChild` and does nothing else. */
export function isJailChild(argv: readonly string[]): boolean {
  return argv.includes(JAIL_FLAG);
}

/**
 * Reads one file and ends: a line of JSON and the bytes on standard input, the result as JSON on standard output.
 *
 * Loads the readers before a file comes, so that a spare answers at once. Ends without a word when its input ends
 * before a file came: whoever started it is gone, or has no file for it.
 */
export async function runJailChild(): Promise<void> {
  const loading = import("./read-for-jail.ts");
  // Heard of below as well; a failure here must not be one that nobody hears of.
  loading.catch(() => undefined);
  let isAsked = false;
  const receiving = receiveFile(() => (isAsked = true));
  const readers = await loading;
  sealProcess();
  setTimeout(() => {
    if (!isAsked) void readers.warmUp().catch(() => undefined);
  }, IDLE_MS).unref();
  const received = await receiving;
  if (received === null) process.exit(0);
  const { request, bytes } = received;
  tell(RECEIVED);
  const answer = await readers.readForJail(request, bytes, request.wantsProgress ? tellProgress() : undefined);
  await new Promise<void>((resolve) => process.stdout.write(frameAnswer(answer), () => resolve()));
  process.exit(0);
}

interface ReceivedFile {
  readonly request: ReadRequest;
  readonly bytes: Uint8Array;
}

/** The request and its bytes, or null when the input ends before both were there. */
async function receiveFile(onFirst: () => void): Promise<ReceivedFile | null> {
  let head = Buffer.alloc(0);
  let request: ReadRequest | null = null;
  let bytes = new Uint8Array();
  let filled = 0;
  for await (const piece of process.stdin) {
    onFirst();
    let rest = Buffer.from(piece as Buffer);
    if (request === null) {
      const before = head.length;
      const lineEnd = rest.indexOf(LINE_END);
      head = Buffer.concat([head, rest]);
      if (lineEnd < 0 && head.length > LONGEST_REQUEST) return null;
      if (lineEnd < 0) continue;
      // The jail is this package: it sends what `ReadRequest` says.
      request = JSON.parse(head.toString("utf8", 0, before + lineEnd)) as ReadRequest;
      bytes = new Uint8Array(request.bytes);
      rest = rest.subarray(lineEnd + 1);
    }
    bytes.set(rest.subarray(0, bytes.length - filled), filled);
    filled += rest.length;
    if (filled >= request.bytes) return { request, bytes };
  }
  return null;
}

/** Tells now and then how far reading has come. */
function tellProgress(): (progress: ReadProgress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    tell(frameProgress(progress));
  };
}

/** A courtesy: where the pipe does not take it, it is left. */
function tell(line: string): void {
  try {
    writeSync(PROGRESS_PIPE, line);
  } catch {
    return;
  }
}
