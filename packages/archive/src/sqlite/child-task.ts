import type { Archive, ImportBatch } from "../archive.ts";
import { batchOf, decision, draftToKeep, gapLink, alignment, statementToKeep } from "../made-for-tests.ts";
import { databaseWith } from "./failing-database.ts";
import { openSqliteArchiveOn } from "./open-sqlite-archive.ts";
import { migrations } from "./schema.ts";
import { openSqliteDatabase } from "./sqlite-database.ts";
import type { OpenSqliteDatabase } from "./sqlite-database.ts";

/** Test-only: what a child process does to an archive. Sent to it as JSON. */
export type ChildTask =
  /**
   * Imports the series and kills itself, as `kill -9` does: ahead of the statement of that number, or when the import
   * has been answered. Left alone, it prints at last how many statements there were.
   */
  | {
      readonly kind: "import";
      readonly path: string;
      readonly paragraphs: number;
      readonly killAt: number | "kept" | "never";
    }
  /** Keeps drafts and decisions of its own, one transaction each, among others that do the same. */
  | {
      readonly kind: "write-among-others";
      readonly path: string;
      readonly writer: number;
      readonly drafts: number;
      readonly decisions: number;
    };

/** Runs in the child. Ends with an exception, and so with exit code 1, when anything is refused. */
export async function runChildTask(task: ChildTask): Promise<void> {
  if (task.kind === "import") await importSeries(task);
  else await writeAmongOthers(task);
}

/** The series that is imported: drafts, a statement and decisions, with everything that can be kept. */
export function crashSeries(paragraphs: number): ImportBatch {
  const texts = (draft: string): readonly string[] =>
    Array.from({ length: paragraphs }, (_, index) => `Parties to ${draft} shall keep lake ${index} clean.`);
  const first = draftToKeep("zero", texts("zero"), { rounds: [1] });
  const second = {
    ...draftToKeep("rev-1", texts("rev-1"), { basedOn: ["zero"], rounds: [1, 2] }),
    alignments: [{ before: "zero", after: "rev-1", alignment: alignment(0.5) }],
  };
  const third = {
    ...draftToKeep("rev-2", texts("rev-2"), { basedOn: ["rev-1"] }),
    alignments: [{ before: "rev-1", after: "rev-2", alignment: alignment(0.5) }],
    gapLinks: [gapLink("zero", "rev-2")],
  };
  return {
    ...batchOf([first, second, third], [statementToKeep("remarks", "We thank the chair.")]),
    decisions: [decision("crash-1"), decision("crash-2")],
    removals: [{ what: "draft", name: "rev-9", at: "2031-03-05T09:00:00Z", by: "R. Osei", reason: null }],
  };
}

/** What the archive already has before the series, in the tests that begin with a full one. */
export function earlierBatch(): ImportBatch {
  return batchOf([draftToKeep("elements", ["Parties shall meet.", "Lakes matter."])]);
}

async function importSeries(task: Extract<ChildTask, { kind: "import" }>): Promise<void> {
  const counter = { count: 0 };
  const counted = databaseWith(counter, (statement) => {
    if (statement === task.killAt) killMyself();
  });
  const archive = await openOrThrow(task.path, (path, busyTimeoutMs) => {
    const database = counted(path, busyTimeoutMs);
    // So little memory that pages go to the disk long before the transaction ends. It reads the schema, which may be in
    // the making: this one statement waits by itself.
    database.exec(`pragma busy_timeout = 30000; pragma cache_size = 8; pragma busy_timeout = ${busyTimeoutMs}`);
    return database;
  });
  report("ready");
  const kept = await archive.keep(crashSeries(task.paragraphs));
  if (!kept.ok) throw new Error(JSON.stringify(kept.error));
  report("kept");
  if (task.killAt === "kept") killMyself();
  await archive.close();
  report(String(counter.count));
}

async function writeAmongOthers(task: Extract<ChildTask, { kind: "write-among-others" }>): Promise<void> {
  const archive = await openOrThrow(task.path, openSqliteDatabase);
  for (let number = 0; number < Math.max(task.drafts, task.decisions); number++) {
    const name = `${task.writer}-${number}`;
    const kept =
      number < task.drafts ? await archive.keep(batchOf([draftToKeep(name, [`Written as ${name}.`])])) : null;
    const decided = number < task.decisions ? await archive.decide("lakes", decision(name)) : null;
    for (const result of [kept, decided]) if (result?.ok === false) throw new Error(JSON.stringify(result.error));
  }
  await archive.close();
}

async function openOrThrow(path: string, openDatabase: OpenSqliteDatabase): Promise<Archive> {
  const opened = await openSqliteArchiveOn({ openDatabase, migrations }, path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

function killMyself(): void {
  process.kill(process.pid, "SIGKILL");
}

/** A line on standard output, written at once: a killed process must not have said less than it did. */
function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
