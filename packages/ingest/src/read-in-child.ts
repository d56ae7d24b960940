import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { failure } from "@travaux/model";
import type { DraftText, Result, StatementText } from "@travaux/model";
import type { OriginalFile, ReadOptions } from "./ingest-draft.ts";
import type { IngestError } from "./ingest-error.ts";
import { JAIL_FLAG } from "./jail-child.ts";
import { DEFAULT_LIMITS } from "./limits.ts";

/** How reading is locked up. */
export interface JailOptions {
  /**
   * Path of a script that calls `runJailChild` when `isJailChild(process.argv)`: a program passes its own entry, so that
   * nothing else has to be shipped.
   */
  readonly entry: string;
  /** One file may take this long, start of the process included. 30 seconds unless told. */
  readonly timeoutMs?: number;
  /** And this much memory in all, buffers included. 512 MiB unless told. */
  readonly memoryMiB?: number;
}

/** The functions of the package, each call in a process of its own. */
export interface Jail {
  ingestDraft(file: OriginalFile, options?: ReadOptions): Promise<Result<DraftText, IngestError>>;
  ingestStatement(file: OriginalFile, options?: ReadOptions): Promise<Result<StatementText, IngestError>>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MEMORY_MIB = 512;
/** A process can fill memory at some GiB a second: it is looked at this often. */
const WATCH_EVERY_MS = 50;

/**
 * Makes the jail. Each call starts a child process that has no environment, gets the file's bytes over a pipe, answers
 * with data and ends; it is killed at its limits, and this process goes on.
 *
 * A child that ends in any other way than by an answer or a limit is a bug, and the promise is rejected.
 */
export function createJail(options: JailOptions): Jail {
  return {
    ingestDraft: (file, read) => readInChild<DraftText>("draft", { file, read, jail: options }),
    ingestStatement: (file, read) => readInChild<StatementText>("statement", { file, read, jail: options }),
  };
}

interface Call {
  readonly file: OriginalFile;
  readonly read: ReadOptions | undefined;
  readonly jail: JailOptions;
}

/** Reads one file in a child process. */
export async function readInChild<Text>(what: "draft" | "statement", call: Call): Promise<Result<Text, IngestError>> {
  const { name, bytes } = call.file;
  const limits = call.read?.limits ?? DEFAULT_LIMITS;
  if (bytes.length > limits.fileBytes) return failure({ kind: "too-large", name, limitBytes: limits.fileBytes });
  const timeoutMs = call.jail.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const memoryMiB = call.jail.memoryMiB ?? DEFAULT_MEMORY_MIB;
  const header = JSON.stringify({ what, name, options: call.read ?? {} });
  const ended = await runChild(Buffer.concat([Buffer.from(`${header}\n`), bytes]), {
    entry: call.jail.entry,
    timeoutMs,
    memoryMiB,
  });
  switch (ended.by) {
    case "answer":
      // The child is this package: its answer has the shape that its function returns.
      return JSON.parse(ended.output) as Result<Text, IngestError>;
    case "time":
      return failure({ kind: "timed-out", name, limitMs: timeoutMs });
    case "memory":
      return failure({ kind: "limit-exceeded", name, what: "MiB of memory", limit: memoryMiB });
    case "crash":
      throw new Error(`the reading process ended without an answer: ${ended.detail}`);
  }
}

type Ended =
  | { readonly by: "answer"; readonly output: string }
  | { readonly by: "time" }
  | { readonly by: "memory" }
  | { readonly by: "crash"; readonly detail: string };

function runChild(input: Uint8Array, jail: Required<JailOptions>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${jail.memoryMiB}`, jail.entry, JAIL_FLAG], {
      cwd: tmpdir(),
      env: bareEnvironment(),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    let killedBy: "time" | "memory" | null = null;
    const kill = (by: "time" | "memory"): void => {
      killedBy ??= by;
      child.kill("SIGKILL");
    };
    const clock = setTimeout(() => kill("time"), jail.timeoutMs);
    const watch = setInterval(() => {
      void residentMiB(child.pid).then((used) => (used > jail.memoryMiB ? kill("memory") : undefined));
    }, WATCH_EVERY_MS);
    const end = (ended: Ended): void => {
      clearTimeout(clock);
      clearInterval(watch);
      resolve(ended);
    };
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    child.on("error", (problem) => end({ by: "crash", detail: problem.message }));
    // A child that was killed leaves a broken pipe: how it ended says more.
    child.stdin.on("error", () => undefined);
    child.on("close", (code) => {
      if (killedBy !== null) return end({ by: killedBy });
      const said = Buffer.concat(complaints).toString("utf8");
      if (code === 0) return end({ by: "answer", output: Buffer.concat(output).toString("utf8") });
      return end(said.includes("heap out of memory") ? { by: "memory" } : { by: "crash", detail: said.slice(0, 2000) });
    });
    child.stdin.end(input);
  });
}

/** Nothing of this process's environment: no secrets, no options for Node. Windows needs to find itself. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const root = process.env["SystemRoot"];
  return root === undefined ? {} : { SystemRoot: root };
}

/** Memory of a process in MiB, buffers included; 0 where the system does not tell (the heap limit holds there alone). */
async function residentMiB(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    const status = await readFile(`/proc/${pid}/statm`, "utf8");
    return (Number(status.split(" ")[1] ?? "0") * PAGE_BYTES) / (1024 * 1024);
  } catch {
    // It has ended.
    return 0;
  }
}

const PAGE_BYTES = 4096;
