import { randomUUID } from "node:crypto";
import path from "node:path";
import { createTravaux, sentenceOf } from "@travaux/application";
import { openSqliteArchive } from "@travaux/archive/sqlite";
import { createJail, MADE_BY, MOST_BUNDLED_BYTES, openBundle } from "@travaux/ingest/jail";
import { success } from "@travaux/model";
import { readConfig } from "./config.ts";
import type { ServerConfig } from "./config.ts";
import { sentenceOfListenError, startServer } from "./listen.ts";
import { readAhead } from "./read-ahead.ts";
import { turnstile } from "./turnstile.ts";

/** As the command line ends: wrong usage, and a file that is missing or cannot be read. */
const WRONG_USAGE = 2;
const UNREADABLE = 3;

/** Each reader may take half a gibibyte and a processor. */
const READERS_AT_ONCE = 2;
/** A reader that waits holds some 60 MiB. */
const SPARE_READERS = 1;

const config = readConfig(process.argv.slice(2), process.env, import.meta.dirname);
process.exitCode = config.ok ? await serve(config.value) : complain(config.error, WRONG_USAGE);

/** Serves until it is told to stop; gives the exit code when it cannot begin. */
async function serve({ archive: file, host, port, webRoot, pageTemplate, negotiation }: ServerConfig): Promise<number> {
  // A mistyped path must not become a new, empty archive.
  const archive = await openSqliteArchive(path.resolve(file), { mode: "must-exist" });
  if (!archive.ok) return complain(sentenceOf(archive.error), UNREADABLE);
  // Each file is read in a process of its own: what a stranger made meets no archive and no listening port there.
  const jail = createJail({ entry: path.join(import.meta.dirname, "read-process.js"), spares: SPARE_READERS });
  jail.expect(Number.POSITIVE_INFINITY);
  const inTurn = turnstile(READERS_AT_ONCE);
  const travaux = createTravaux({
    openArchive: async () => success(archive.value),
    readDraft: (draft, options) => inTurn(() => jail.ingestDraft(draft, options)),
    readStatement: (statement, options) => inTurn(() => jail.ingestStatement(statement, options)),
    readTemplate: (original, options) => inTurn(() => jail.ingestTemplate(original, options)),
    bundles: { open: openBundle, mostBytes: MOST_BUNDLED_BYTES },
    cleanWord: (file, options) => inTurn(() => jail.cleanWord(file, options)),
    reader: MADE_BY,
    onReadAgain: ({ label }) => complain(`Reading ${label} again with the better reader.`, 0),
    journal: { now: () => new Date().toISOString(), newUuid: () => randomUUID() },
  });
  const server = await startServer({
    travaux,
    webRoot,
    pageTemplate,
    port,
    host,
    say: (sentence) => complain(sentence, 0),
  });
  if (!server.ok) {
    await jail.close();
    await archive.value.close();
    return complain(sentenceOfListenError(server.error), WRONG_USAGE);
  }
  const page = negotiation === null ? "/" : `/n/${encodeURIComponent(negotiation)}`;
  // Before anybody is told: whoever reads the address may end the server at once.
  endOnSignal(async () => {
    await server.value.close();
    await jail.close();
    await archive.value.close();
  });
  process.stdout.write(`The viewer is at ${server.value.url}${page} (Ctrl+C ends it).\n`);
  readAhead(travaux, negotiation).catch(() => undefined);
  return 0;
}

/** Ends in order at the first signal, at once at the second; and in order when the program that started it is gone. */
function endOnSignal(end: () => Promise<void>): void {
  let isEnding = false;
  const endOnce = (): void => {
    if (isEnding) process.exit(130);
    isEnding = true;
    void end().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, endOnce);
  process.once("disconnect", () => {
    if (!isEnding) endOnce();
  });
  // Listening to the channel must not keep a server alive by itself.
  process.channel?.unref();
}

function complain(sentence: string, exitCode: number): number {
  process.stderr.write(`${sentence}\n`);
  return exitCode;
}
