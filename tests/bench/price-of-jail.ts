import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ingestDraft } from "@travaux/ingest";
import type { OriginalFile } from "@travaux/ingest";
import { createJail } from "@travaux/ingest/jail";
import type { Jail } from "@travaux/ingest/jail";

const FILES = 20;
/** A child that waits has loaded what it needs after this time, also on a busy machine. */
const SETTLE_MS = 2500;

/** What a file costs in one way of reading it, over twenty files. */
export interface PriceOfReading {
  readonly how: string;
  readonly medianMs: number;
  readonly slowestMs: number;
}

/**
 * Reads twenty files of the sample in this process, in a child started for each, and in a child that waited; file by
 * file in turn, so that whatever else the machine does falls on all three.
 */
export async function priceOfJail(): Promise<readonly PriceOfReading[]> {
  const entry = fileURLToPath(new URL("jail-process.js", import.meta.url));
  const jail = createJail({ entry, spares: 1 });
  const inJail = (file: OriginalFile): Promise<unknown> => jail.ingestDraft(file);
  const ways: readonly (readonly [string, (file: OriginalFile) => Promise<unknown>, () => Promise<void>])[] = [
    ["in this process", ingestDraft, async () => undefined],
    ["in a child that starts now", inJail, async () => undefined],
    ["in a child that waited", inJail, () => wait(jail)],
  ];
  const times = ways.map((): number[] => []);
  for (const file of twentyFiles()) {
    for (const [at, [, read, prepare]] of ways.entries()) {
      await prepare();
      const started = performance.now();
      await read(file);
      times[at]?.push(performance.now() - started);
    }
  }
  await jail.close();
  return ways.map(([how], at) => {
    const sorted = (times[at] ?? []).toSorted((one, other) => one - other);
    return { how, medianMs: sorted[sorted.length >> 1] ?? 0, slowestMs: sorted.at(-1) ?? 0 };
  });
}

async function wait(jail: Jail): Promise<void> {
  jail.expect(1);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

/** Drafts and statements of the sample, over again until they are twenty. */
function twentyFiles(): readonly OriginalFile[] {
  const folder = path.resolve("packages/sample/negotiation");
  const files = [folder, path.join(folder, "statements")]
    .flatMap((each) => readdirSync(each).map((name) => path.join(each, name)))
    .filter((file) => statSync(file).isFile() && !/\.(?:json|yaml)$/.test(file)) // "rev-2.md", not "truth.json"
    .map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }));
  return Array.from({ length: FILES }, (_, at) => files[at % files.length]).filter((file) => file !== undefined);
}
