import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleManifestPath } from "@travaux/sample";

const apps = path.resolve(import.meta.dirname, "../../../apps");

/** The sample negotiation in an archive of its own, served as `travaux serve` serves it. */
export interface ServedSample {
  /** "http://localhost:41234" */
  readonly url: string;
  /** The file of the archive, for another program that keeps something in it. */
  readonly archive: string;
  /** Stops the server and removes the archive. */
  readonly close: () => Promise<void>;
}

/** What was imported already, by its manifest: an archive that was closed is one file. */
const imported = new Map<string, Buffer>();

/**
 * Imports the sample with the built command line and serves it with the built server, on any free port. The files of
 * a manifest are read once for all tests of a process; each has an archive of its own.
 *
 * @throws when either of them fails, with what it said
 */
export async function serveSample(manifest = sampleManifestPath): Promise<ServedSample> {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-viewer-"));
  const archive = path.join(folder, "sample.db");
  const known = imported.get(manifest);
  if (known === undefined) importInto(archive, manifest);
  else writeFileSync(archive, known);
  const server = spawn(process.execPath, [path.join(apps, "server/dist/main.js"), "--archive", archive, "--port", "0"]);
  const url = await addressOf(server.stdout, server.stderr);
  return {
    url,
    archive,
    close: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function importInto(archive: string, manifest: string): void {
  const cli = path.join(apps, "cli/dist/main.js");
  const { status, stderr } = spawnSync(process.execPath, [cli, "import", manifest, "--archive", archive], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The sample was not imported: ${stderr}`);
  imported.set(manifest, readFileSync(archive));
}

/** Waits for the line that says where the viewer is: "The viewer is at http://localhost:41234/ (Ctrl+C ends it)." */
async function addressOf(stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream): Promise<string> {
  let said = "";
  let complained = "";
  stderr.on("data", (text: Buffer) => {
    complained += text.toString();
  });
  for await (const text of stdout) {
    said += text.toString();
    const start = said.indexOf("http://");
    const end = said.indexOf("/ ", start);
    if (start >= 0 && end >= 0) return said.slice(start, end);
  }
  throw new Error(`The server did not start: ${complained}`);
}
