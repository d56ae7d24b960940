import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { ingestDraft } from "@travaux/ingest";
import { sealProcess } from "@travaux/ingest/jail";
import { documentOf, findFlaw, paragraphsOf } from "@travaux/model";
import { seededRandom } from "@travaux/testkit";
import { below } from "./choose.ts";
import type { Random } from "./choose.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateLines } from "./mutate-lines.ts";
import { mutateMarkup } from "./mutate-markup.ts";
import { mutatePdf } from "./mutate-pdf.ts";
import { mutateWord } from "./mutate-word.ts";
import { seedsFor } from "./seeds.ts";
import type { Reader } from "./seeds.ts";

/** The process in which cases are read: `fuzz-process READER FROM TO ROOT`. Says each case before it reads it, and what it found. */
const [reader, from, to, root] = process.argv.slice(2) as [Reader, string, string, string];
const SLOWEST_CASE_MS = 5000;
const seeds = seedsFor(reader, root);
const { writeSync } = fs;
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);
let attempts: string[] = [];

// Everything that is loaded when it is first needed is loaded before the doors are closed.
for (const seed of seeds) await ingestDraft({ name: "seed", bytes: seed });
closeDoors();
for (let number = Number(from); number < Number(to); number++) await runCase(number);
say({ done: true });

async function runCase(number: number): Promise<void> {
  say({ reading: number });
  const chance = seededRandom(number * 7919 + reader.length * 104_729);
  const random = (): number => chance.next();
  const seed = seeds[below(seeds.length, random)] ?? new Uint8Array();
  const bytes = mutate(seed, random);
  attempts = [];
  const before = process.cpuUsage();
  try {
    const result = await ingestDraft({ name: "case", bytes }, { revisions: number % 4 === 0 ? "reject" : "accept" });
    const flaw = result.ok ? flawOf(result.value) : null;
    if (flaw !== null) say({ find: number, what: flaw });
    say({ [result.ok ? "read" : "refused"]: number, kind: result.ok ? null : result.error.kind });
  } catch (thrown) {
    const said = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    say({ find: number, what: `threw ${said.split("\n").slice(0, 4).join(" ")}` });
  }
  const spent = process.cpuUsage(before);
  const ms = (spent.user + spent.system) / 1000;
  if (ms > SLOWEST_CASE_MS) say({ find: number, what: `took ${Math.round(ms)} ms` });
  if (attempts.length > 0) say({ find: number, what: `tried ${attempts.join(", ")}` });
}

function mutate(seed: Uint8Array, random: Random): Uint8Array {
  if (reader === "docx") return mutateWord(seed, random);
  if (reader === "pdf") return mutatePdf(seed, random);
  if (random() < 0.15) return mutateBytes(seed, random);
  const text = Buffer.from(seed).toString("utf8");
  return Buffer.from(
    reader === "text" || reader === "markdown" ? mutateLines(text, random) : mutateMarkup(text, random),
  );
}

/** What is wrong with a draft, or null. */
function flawOf(draft: {
  title: string;
  language: string;
  document: Parameters<typeof paragraphsOf>[0];
}): string | null {
  const { title, language, document } = draft;
  const flaw = findFlaw(document);
  if (flaw !== null) return `flaw: ${flaw}`;
  const paragraphs = paragraphsOf(document);
  if (new Set(paragraphs.map(({ id }) => id)).size !== paragraphs.length) return "two paragraphs have one id";
  const again = JSON.stringify(documentOf({ title, language, paragraphs }));
  return again === JSON.stringify(document) ? null : "document and paragraphs are not each other's";
}

/** From here on nothing is opened: not the network, not a process, not a file. */
function closeDoors(): void {
  const refuse = (what: string): never => {
    attempts.push(what);
    throw new Error(`${what} is not allowed here`);
  };
  sealProcess((what) => void attempts.push(what));
  for (const door of [
    "open",
    "openSync",
    "readFile",
    "readFileSync",
    "createReadStream",
    "readdir",
    "readdirSync",
    "opendir",
    "writeFile",
    "writeFileSync",
    "createWriteStream",
  ])
    Reflect.set(fs, door, () => refuse(`fs.${door}`));
  for (const door of ["open", "readFile", "readdir", "opendir", "writeFile"])
    Reflect.set(fs.promises, door, () => refuse(`fs.promises.${door}`));
  syncBuiltinESMExports();
}
