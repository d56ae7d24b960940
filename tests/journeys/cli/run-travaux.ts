import { spawn } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";

/** What a run of the command left. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const builtCli = path.join(import.meta.dirname, "..", "..", "..", "apps", "cli", "dist", "main.js");

export const sampleFolder = path.join(import.meta.dirname, "..", "..", "..", "packages", "sample", "negotiation");

/** Runs the built command as a process of its own, with pipes for its streams and no colour that anybody forced. */
export function travaux(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, ...environment };
  const child = spawn(process.execPath, [builtCli, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
    );
  });
}

/** An empty folder for one test, which takes it away when it ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "travaux-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder as above with the archive of the sample in it, to keep things in. */
export async function folderWithSample(): Promise<string> {
  const folder = await emptyFolder();
  await copyFile(inject("sampleArchive"), path.join(folder, "travaux.db"));
  return folder;
}

/** One folder for all tests of a `describe` that leave it as it is; it is there in tests, not before. */
export function unchangedFolder(prepare: (folder: string) => Promise<unknown>): { readonly path: string } {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "travaux-cli-"));
    await prepare(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    get path() {
      return folder;
    },
  };
}
