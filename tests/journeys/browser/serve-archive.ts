import { spawn } from "node:child_process";
import path from "node:path";

const builtServer = path.resolve(import.meta.dirname, "../../../apps/server/dist/main.js");

/** An archive, served as `travaux serve` serves it. */
export interface ServedArchive {
  /** "http://localhost:41234" */
  readonly url: string;
  /** The file of the archive, for another program that keeps something in it. */
  readonly archive: string;
  /** Stops the server, in order unless it is to be killed; the archive stays. */
  readonly close: (signal?: "SIGTERM" | "SIGKILL") => Promise<void>;
}

/**
 * Serves an archive with the built server, on any free port unless told.
 *
 * @throws when it does not start, with what it said
 */
export async function serveArchive(archive: string, port = 0): Promise<ServedArchive> {
  const server = spawn(process.execPath, [builtServer, "--archive", archive, "--port", String(port)]);
  const url = await addressOf(server.stdout, server.stderr);
  return {
    url,
    archive,
    close: async (signal = "SIGTERM") => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill(signal);
      await ended;
    },
  };
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
