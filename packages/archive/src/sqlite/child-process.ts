import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { build } from "vite";
import type { ChildTask } from "./child-task.ts";

/** How a child ended: its exit code or the signal that killed it, and what it had printed until then. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** A child that is running. */
export interface RunningChild {
  readonly process: ChildProcess;
  readonly end: Promise<ChildEnd>;
}

/**
 * Test-only: builds `child-task.ts` once for the tests of a file, since Node 20 cannot run TypeScript, and gives a
 * function that starts it in a process of its own.
 */
export function childProcesses(): (task: ChildTask) => RunningChild {
  // Inside node_modules, so that the build finds the driver where this package has it and git sees nothing.
  const root = fileURLToPath(new URL("../../node_modules/.child/", import.meta.url));
  let folder = "";
  beforeAll(async () => {
    mkdirSync(root, { recursive: true });
    folder = mkdtempSync(root);
    await build({
      configFile: false,
      logLevel: "silent",
      build: {
        ssr: fileURLToPath(new URL("child-task.ts", import.meta.url)),
        outDir: folder,
        target: "node20",
        rollupOptions: { output: { entryFileNames: "child-task.mjs" } },
      },
      ssr: { noExternal: true, external: ["@photostructure/sqlite"] },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (task) => start(pathToFileURL(join(folder, "child-task.mjs")).href, task);
}

function start(module: string, task: ChildTask): RunningChild {
  const script = `const { runChildTask } = await import(${JSON.stringify(module)}); await runChildTask(${JSON.stringify(task)});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const end = new Promise<ChildEnd>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, lines: output.split("\n").slice(0, -1), errors }));
  });
  return { process: child, end };
}
