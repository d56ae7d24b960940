import { ingestDraft } from "@travaux/ingest";
import { expect, test } from "vitest";
import { growingFiles } from "./complexity-shapes.ts";
import type { GrowingFile } from "./complexity-shapes.ts";

/** What a file of twice the size may cost, at most: collecting memory makes three of two at times; a square makes four. */
const MOST_TIMES = 3;
/** What takes less is not measured well. */
const LEAST_MS = 60;
const FIRST_SIZE = 64;
const LARGEST_SIZE = 32_768;
const ROUNDS = 5;
/** Chance, or room that is taken all at once, makes single ratios large; what grows too fast does so at every size. */
const TRIES = 6;

test.for(growingFiles)("$name that is twice as large costs at most three times as much", async (file) => {
  const size = await sizeToMeasure(file);
  const ratios: number[] = [];
  do ratios.push(await ratioAt(file, Math.min(size * 2 ** (ratios.length >> 1), LARGEST_SIZE)));
  while (Math.min(...ratios) > MOST_TIMES && ratios.length < TRIES);
  process.stdout.write(`${file.name}: ${ratios.map((r) => r.toFixed(2)).join(" ")} at ${size}\n`);
  expect(Math.min(...ratios)).toBeLessThanOrEqual(MOST_TIMES);
});

/** A size that takes long enough, unless the largest is read (or refused) faster. */
async function sizeToMeasure(file: GrowingFile): Promise<number> {
  let size = FIRST_SIZE;
  // The first reading of a kind compiles code.
  await costOf(file.make(size));
  while (size < LARGEST_SIZE && (await costOf(file.make(size))) < LEAST_MS) size *= 2;
  return size;
}

/** Medians of readings in turn, so that what else the machine does falls on both. */
async function ratioAt(file: GrowingFile, size: number): Promise<number> {
  const [one, two] = [file.make(size), file.make(size * 2)];
  const costs: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    costs[0].push(await costOf(one));
    costs[1].push(await costOf(two));
  }
  return median(costs[1]) / Math.max(median(costs[0]), 1);
}

/** Time on the processor in ms: waiting for it costs nothing. */
async function costOf(bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await ingestDraft({ name: "draft", bytes });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
