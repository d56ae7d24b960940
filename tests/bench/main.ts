// `npm run bench`: one table, each cell measured in a process of its own, all in one run: read the ratios.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measureFiftyDrafts } from "./fifty-drafts.ts";
import type { SeriesMeasurement } from "./fifty-drafts.ts";
import { hasGit } from "./git-words.ts";
import { measureHostilePairs } from "./hostile.ts";
import type { HostileMeasurement } from "./hostile.ts";
import { measure } from "./measure.ts";
import type { Measurement, MethodName } from "./measure.ts";
import { sizeNames } from "./sizes.ts";
import type { SizeName } from "./sizes.ts";
import { measureWordFile, wordSizes } from "./word-files.ts";
import type { WordMeasurement, WordSize } from "./word-files.ts";
import { priceOfJail } from "./price-of-jail.ts";

/** A cell that takes longer is reported as such. */
const PATIENCE_MS = 240_000;

/** So that room which the engine takes before it needs it is not counted as the program's. */
const SMALL_NURSERY = "--max-semi-space-size=1";

const methods: readonly MethodName[] = ["floor", "travaux", "jsdiff", "git", "series", "added"];

/** What this very file prints when it is asked for one measurement; null when it takes too long. */
function runApart(...args: readonly string[]): string | null {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {
    encoding: "utf8",
    timeout: PATIENCE_MS,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return child.status === 0 ? child.stdout : null;
}

function measureApart(method: MethodName, size: SizeName): Measurement | null {
  if (method === "git" && !hasGit()) return null;
  const printed = runApart(method, size);
  // The child is this very file: it prints a Measurement or fails.
  return printed === null ? null : (JSON.parse(printed) as Measurement);
}

function measureWordApart(size: WordSize): WordMeasurement | null {
  const measured = [[], [SMALL_NURSERY]].map((flags) => {
    const child = spawnSync(process.execPath, [...flags, fileURLToPath(import.meta.url), "word", size], {
      encoding: "utf8",
      timeout: PATIENCE_MS,
      stdio: ["ignore", "pipe", "inherit"],
    });
    return child.status === 0 ? (JSON.parse(child.stdout) as WordMeasurement) : null;
  });
  const [timed, weighed] = measured;
  return timed && weighed ? { ...timed, peakMb: weighed.peakMb } : null;
}

function printWordTable(): void {
  const measured = wordSizes.map(measureWordApart);
  printRow(["reading a Word file of words", ...wordSizes]);
  printRow(["time of reading it", ...measured.map(milliseconds)]);
  printRow(["fflate and saxes alone", ...measured.map((each) => milliseconds(each && { medianMs: each.floorMs }))]);
  printRow([
    "time ÷ fflate and saxes (aim: 3)",
    ...measured.map((each) => (each === null ? "–" : `${(each.medianMs / each.floorMs).toFixed(2)} ×`)),
  ]);
  printRow(["memory of reading it", ...measured.map(megabytes)]);
  printRow([
    "memory ÷ its XML (aim: 10)",
    ...measured.map((each) => (each === null ? "–" : `${(each.peakMb / each.xmlMb).toFixed(1)} ×`)),
  ]);
}

function printRow(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(42) : cell.padStart(12))).join("")}\n`);
}

function milliseconds(measured: Pick<Measurement, "medianMs"> | null): string {
  if (measured === null) return `> ${PATIENCE_MS / 1000} s`;
  return measured.medianMs < 1000 ? `${measured.medianMs.toFixed(1)} ms` : `${(measured.medianMs / 1000).toFixed(2)} s`;
}

function ratio(one: Measurement | null, other: Measurement | null): string {
  return one === null || other === null ? "–" : `${(one.medianMs / other.medianMs).toFixed(2)} ×`;
}

function megabytes(measured: Pick<Measurement, "peakMb"> | null): string {
  return measured === null ? "–" : `${measured.peakMb.toFixed(0)} MB`;
}

function printTable(): void {
  const at = Object.fromEntries(
    methods.map((method) => [method, Object.fromEntries(sizeNames.map((size) => [size, measureApart(method, size)]))]),
  ) as Record<MethodName, Record<SizeName, Measurement | null>>;
  const row = (name: string, cell: (size: SizeName) => string): void => printRow([name, ...sizeNames.map(cell)]);
  row("", (size) => size);
  row("words, both drafts", (size) => String(at.floor[size]?.words ?? "–"));
  row("floor (read and number the words)", (size) => milliseconds(at.floor[size]));
  row("travaux, whole pair", (size) => milliseconds(at.travaux[size]));
  row("jsdiff, paragraphs then words", (size) => milliseconds(at.jsdiff[size]));
  row("git diff, a word a line", (size) => (hasGit() ? milliseconds(at.git[size]) : "no git here"));
  row("travaux, 20 rounds", (size) => milliseconds(at.series[size]));
  row("travaux, a draft added to them", (size) => milliseconds(at.added[size]));
  row("travaux ÷ floor (aim: 10, 6, 6, 7)", (size) => ratio(at.travaux[size], at.floor[size]));
  row("travaux ÷ git (aim: 1 at M, 1.5 at L)", (size) => ratio(at.travaux[size], at.git[size]));
  row("jsdiff ÷ travaux (aim: 3, 3, 4.5)", (size) => ratio(at.jsdiff[size], at.travaux[size]));
  row("20 rounds ÷ one pair (aim: 20)", (size) => ratio(at.series[size], at.travaux[size]));
  row("a draft added ÷ one pair", (size) => ratio(at.added[size], at.travaux[size]));
  row("time per word, against M", (size) => ratio(perWord(at.travaux[size]), perWord(at.travaux.M)));
  row("memory of a pair", (size) => megabytes(at.travaux[size]));
  row("memory of 20 rounds", (size) => megabytes(at.series[size]));
  row("memory of jsdiff", (size) => megabytes(at.jsdiff[size]));
}

function perWord(measured: Measurement | null): Measurement | null {
  return measured && { ...measured, medianMs: measured.medianMs / measured.words };
}

function printFiftyDrafts(): void {
  const printed = runApart("fifty");
  // The child is this very file: it prints a SeriesMeasurement or fails.
  const measured = printed === null ? null : (JSON.parse(printed) as SeriesMeasurement);
  printRow(["50 drafts of 2,000 paragraphs", milliseconds(measured && { medianMs: measured.ms })]);
  printRow(["memory of them (aim: 400 MB)", megabytes(measured)]);
}

function printHostileTable(): void {
  const printed = runApart("hostile");
  printRow(["pairs made to be slow", "words", "time", "÷ floor", "twice as long"]);
  if (printed === null) {
    printRow(["(they took too long)"]);
    return;
  }
  // The child is this very file: it prints the measurements or fails.
  for (const { name, words, ms, floorMs, growth } of JSON.parse(printed) as readonly HostileMeasurement[]) {
    const cells = [String(words), milliseconds({ medianMs: ms }), `${(ms / floorMs).toFixed(0)} ×`];
    printRow([name, ...cells, `${growth.toFixed(1)} ×`]);
  }
}

async function printPriceOfJail(): Promise<void> {
  const prices = await priceOfJail();
  printRow(["", "each file", "slowest", "ratio"]);
  const own = prices[0]?.medianMs ?? 1;
  for (const { how, medianMs, slowestMs } of prices) {
    const cells = [`${medianMs.toFixed(1)} ms`, `${slowestMs.toFixed(1)} ms`, `${(medianMs / own).toFixed(2)} ×`];
    printRow([`reading ${how}`, ...cells]);
  }
}

const [method, size] = process.argv.slice(2);
const wordSize = method === "word" ? wordSizes.find((name) => name === size) : undefined;
const asked = { method: methods.find((name) => name === method), size: sizeNames.find((name) => name === size) };
if (wordSize !== undefined) process.stdout.write(JSON.stringify(await measureWordFile(wordSize)));
else if (asked.method !== undefined && asked.size !== undefined)
  process.stdout.write(JSON.stringify(measure(asked.method, asked.size)));
else if (method === "jail") await printPriceOfJail();
else if (method === "fifty") process.stdout.write(JSON.stringify(measureFiftyDrafts()));
else if (method === "hostile") process.stdout.write(JSON.stringify(measureHostilePairs()));
else if (method === "pair") printTable();
else {
  printTable();
  printFiftyDrafts();
  printHostileTable();
  printWordTable();
  await printPriceOfJail();
}
