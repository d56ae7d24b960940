import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openSqliteArchive } from "@travaux/archive/sqlite";

const apps = path.resolve(import.meta.dirname, "../../../apps");

const builtServer = path.join(apps, "server/dist/main.js");

/** How a server ended, and everything that it said. */
export interface EndedServer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built server, running over an archive. */
export interface RunningServer {
  /** "http://localhost:41234" */
  readonly url: string;
  readonly process: ChildProcess;
  /** Tells it to end, and waits until it has. */
  stop(signal?: NodeJS.Signals): Promise<EndedServer>;
}

/** An archive that holds nothing yet, in a folder of its own outside the project; `remove` it afterwards. */
export interface EmptyArchive {
  readonly archive: string;
  readonly folder: string;
  readonly remove: () => void;
}

export async function emptyArchive(): Promise<EmptyArchive> {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-api-"));
  const archive = path.join(folder, "talks.db");
  const made = await openSqliteArchive(archive);
  if (!made.ok) throw new Error(`no archive was made: ${made.error.kind}`);
  await made.value.close();
  return { archive, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the built server as a process of its own and waits for what it does first: print its address, or end. */
export async function startServer(args: readonly string[]): Promise<RunningServer | EndedServer> {
  const env = { PATH: process.env["PATH"] ?? "" };
  const child = spawn(process.execPath, [builtServer, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
  const ended = new Promise<EndedServer>((resolve) => {
    child.once("close", (code) => resolve({ code, out: out.join(""), err: err.join("") }));
  });
  const address = new Promise<string>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out.push(text);
      const url = addressIn(out.join(""));
      if (url !== null) resolve(url);
    });
  });
  const first = await Promise.race([address, ended]);
  if (typeof first !== "string") return first;
  const stop = (signal: NodeJS.Signals = "SIGTERM"): Promise<EndedServer> => {
    child.kill(signal);
    return ended;
  };
  return { url: first, process: child, stop };
}

/** A server that has to start, on any free port. */
export async function serve(archive: string, args: readonly string[] = []): Promise<RunningServer> {
  const server = await startServer(["--archive", archive, "--port", "0", ...args]);
  if ("url" in server) return server;
  throw new Error(`the server did not start: ${server.err}`);
}

/** "The viewer is at http://localhost:41234/ (Ctrl+C ends it)." */
function addressIn(said: string): string | null {
  const start = said.indexOf("http://");
  const end = said.indexOf("/", start + "http://".length);
  return start < 0 || end < 0 ? null : said.slice(start, end);
}
