import path from "node:path";
import { parseArgs } from "node:util";
import type { Result } from "@travaux/model";
import { failure, success } from "@travaux/model";

/** What the server is told when it starts. */
export interface ServerConfig {
  readonly archive: string;
  readonly host: string;
  /** The first port to try. */
  readonly port: number;
  readonly webRoot: string;
  /** The file from which pages to take along are made. */
  readonly pageTemplate: string;
  /** The negotiation whose page is named at the start; the list of all when null. */
  readonly negotiation: string | null;
}

const USAGE = "Usage: main.js [--archive PATH] [--host localhost] [--port N] [--web-root FOLDER] [--negotiation NAME]";

const FIRST_PORT = 4440;

/**
 * Reads the command line. The error is a sentence.
 *
 * @param home the folder of the running file, beside which the web app is built
 */
export function readConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): Result<ServerConfig, string> {
  const options = readOptions(args);
  if (options === null) return failure(USAGE);
  const port = options.port === undefined ? FIRST_PORT : Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return failure(`--port takes a number from 0 to 65535, not "${options.port}".`);
  }
  const archive = options.archive ?? environment["TRAVAUX_ARCHIVE"] ?? "travaux.db";
  if (archive.startsWith("postgres://") || archive.startsWith("postgresql://")) {
    return failure("Archives on Postgres are not served yet; name a file with --archive.");
  }
  return success({
    archive,
    host: options.host ?? "localhost",
    port,
    webRoot: path.resolve(options["web-root"] ?? path.join(home, "..", "..", "web", "dist")),
    pageTemplate: path.resolve(home, "..", "..", "page", "dist", "page-template.json"),
    negotiation: options.negotiation ?? null,
  });
}

function readOptions(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { archive: text, host: text, port: text, "web-root": text, negotiation: text };
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}
