import { spawn } from "node:child_process";
import path from "node:path";
import { refused } from "../command-end.ts";
import type { Command, CommandEnd } from "../command-end.ts";
import { isThere } from "../files/read-original.ts";
import { archivePath, isReservedArchive } from "../flags.ts";

/** Signals that end a service; passed on, so that the server can end in order. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * `serve`: the viewer. The server is a program of its own beside this one, which prints its address; it ends with this
 * one, and its exit code is ours. TRAVAUX_SERVER_ENTRY names another server, for tests.
 */
export const serve: Command<{ readonly port?: number; readonly host?: string }> = async (given, context) => {
  const archive = archivePath(context.flags, context.environment);
  if (isReservedArchive(archive)) {
    return refused({
      kind: "usage",
      sentence:
        "Archives in a database server (postgres://) are reserved for a later version; name a file with --archive.",
    });
  }
  const entry =
    context.environment["TRAVAUX_SERVER_ENTRY"] ?? path.join(context.appFolder, "..", "server", "dist", "main.js");
  if (!(await isThere(entry))) {
    return refused({ kind: "server-not-started", detail: `${entry} is not there; build the project first` });
  }
  const port = given.port === undefined ? [] : ["--port", String(given.port)];
  const host = given.host === undefined ? [] : ["--host", given.host];
  const { negotiation } = context.flags;
  const first = negotiation === undefined ? [] : ["--negotiation", negotiation];
  return runServer([entry, "--archive", path.resolve(archive), ...port, ...host, ...first]);
};

function runServer(args: readonly string[]): Promise<CommandEnd> {
  return new Promise((resolve) => {
    // The channel tells the server when this program is gone, killed or not: it never outlives it.
    const child = spawn(process.execPath, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
    const passOn = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    const settle = (end: CommandEnd): void => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      resolve(end);
    };
    for (const signal of SIGNALS) process.on(signal, passOn);
    child.once("error", (error) => settle(refused({ kind: "server-not-started", detail: error.message })));
    child.once("close", (code) => settle({ kind: "stopped", exitCode: code ?? 0 }));
  });
}
