import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { build } from "vite";
import type { Reader } from "./seeds.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** What came of many cases. */
export interface FuzzOutcome {
  cases: number;
  read: number;
  /** By the kind of the refusal. */
  readonly refused: Record<string, number>;
  /** A case that went wrong, and how: its number gives it again. */
  readonly finds: string[];
}

export interface FuzzProgram {
  readonly entry: string;
  remove(): void;
}

/** Bundles the process that reads cases, since no child understands TypeScript. */
export async function bundleFuzzProcess(): Promise<FuzzProgram> {
  const outDir = mkdtempSync(path.join(tmpdir(), "travaux-fuzz-"));
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: "fuzz-process.ts",
      outDir,
      emptyOutDir: true,
      minify: false,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "fuzz.mjs" } },
    },
  });
  return { entry: path.join(outDir, "fuzz.mjs"), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}

/** A case that says nothing for so long hangs; one that is slow says so itself, in time on the processor. */
const HANG_MS = 45_000;
const MOST_MEMORY_MIB = 512;
const WATCH_EVERY_MS = 100;
/** Cases in one process: what one leaves in memory is not held against the next for ever. */
const BATCH = 500;

/** Reads cases `from` to `to` in child processes, one after the other; a case that ends its process is a find, and the next follows. */
export async function runFuzz(
  program: FuzzProgram,
  reader: Reader,
  [from, to]: readonly [number, number],
): Promise<FuzzOutcome> {
  const outcome: FuzzOutcome = { cases: 0, read: 0, refused: {}, finds: [] };
  for (let next = from; next < to;) {
    const batchEnd = Math.min(to, next + BATCH);
    const ended = await runBatch(program, [reader, next, batchEnd], outcome);
    if (ended === null) next = batchEnd;
    else {
      // Memory may be what cases before left: alone it is the case's own.
      const alone = ended.why.includes("MiB") ? await runBatch(program, [reader, ended.at, ended.at + 1], null) : ended;
      if (alone !== null) outcome.finds.push(`${reader} ${ended.at}: ${alone.why}`);
      outcome.cases++;
      next = ended.at + 1;
    }
  }
  return outcome;
}

interface Line {
  readonly reading?: number;
  readonly read?: number;
  readonly refused?: number;
  readonly kind?: string;
  readonly find?: number;
  readonly what?: string;
  readonly done?: boolean;
}

/** Null when all cases of the batch were read; else the case at which the process ended, and why. */
function runBatch(
  program: FuzzProgram,
  [reader, from, to]: readonly [Reader, number, number],
  outcome: FuzzOutcome | null,
): Promise<{ at: number; why: string } | null> {
  return new Promise((resolve) => {
    const args = ["--max-old-space-size=440", program.entry, reader, String(from), String(to), root];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: {} });
    let at = from;
    let why: string | null = null;
    let isDone = false;
    let complaints = "";
    const kill = (reason: string): void => {
      why ??= reason;
      child.kill("SIGKILL");
    };
    const hang = setTimeout(() => kill(`hung for ${HANG_MS} ms`), HANG_MS);
    const watch = setInterval(() => {
      if (residentMiB(child.pid ?? 0) > MOST_MEMORY_MIB) kill(`took more than ${MOST_MEMORY_MIB} MiB`);
    }, WATCH_EVERY_MS);
    child.stderr.on("data", (piece: Buffer) => (complaints = `${complaints}${piece.toString()}`.slice(-500)));
    createInterface({ input: child.stdout }).on("line", (text) => {
      hang.refresh();
      // The process is ours: it says what `Line` says.
      const line = JSON.parse(text) as Line;
      at = line.reading ?? at;
      isDone ||= line.done === true;
      if (outcome !== null) count(line, reader, outcome);
    });
    child.on("close", () => {
      clearTimeout(hang);
      clearInterval(watch);
      resolve(isDone ? null : { at, why: why ?? `ended its process: ${complaints}` });
    });
  });
}

function count(line: Line, reader: Reader, outcome: FuzzOutcome): void {
  if (line.read !== undefined) outcome.read++;
  if (line.refused !== undefined) outcome.refused[line.kind ?? ""] = (outcome.refused[line.kind ?? ""] ?? 0) + 1;
  if (line.read !== undefined || line.refused !== undefined) outcome.cases++;
  if (line.find !== undefined) outcome.finds.push(`${reader} ${line.find}: ${line.what ?? ""}`);
}

function residentMiB(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1] ?? 0) * 4096) / 1024 / 1024;
  } catch {
    return 0;
  }
}
