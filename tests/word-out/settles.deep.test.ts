import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ingestDraft, ingestTemplate } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { ChosenTemplate, DraftSide } from "@travaux/model";
import { generatePair, seededRandom } from "@travaux/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { mutateLines } from "../fuzz/mutate-lines.ts";
import { mutateMarkup } from "../fuzz/mutate-markup.ts";
import { mutateWord } from "../fuzz/mutate-word.ts";
import { seedsFor } from "../fuzz/seeds.ts";
import { corpora, describeWith } from "../needs/describe-with.ts";
import { readSampleDrafts } from "../sample/read-sample.ts";
import { faultsInSettling } from "./faults-in-settling.ts";

const table: string[] = [];

afterAll(() => {
  process.stdout.write(`${table.join("\n")}\n`);
});

/** Holds pairs to the law one after the other, and reports how many were held. */
async function expectAllToSettle(name: string, pairs: AsyncIterable<Pair> | Iterable<Pair>): Promise<void> {
  const faults: string[] = [];
  let count = 0;
  let dressed = 0;
  for await (const { before, after, template = null } of pairs) {
    count += 1;
    dressed += template === null ? 0 : 1;
    // A file that may have tracked changes of its own keeps them in its look.
    for (const look of template === null ? [null] : [null, template]) {
      const how = look === null ? "" : ` as ${look.of} looks`;
      for (const fault of await faultsInSettling(before, after, look, look === null ? "settled" : "kept"))
        faults.push(`${before.name} → ${after.name}${how}: ${fault}`);
    }
  }
  const looks = `${dressed} also in a user's look`;
  table.push(`${name.padEnd(24)} ${String(count).padStart(6)} pairs, ${looks}, ${faults.length} faults`);
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(0);
}

interface Pair {
  readonly before: DraftSide;
  readonly after: DraftSide;
  /** The look of one of the files, where it has one. */
  readonly template?: ChosenTemplate | null;
}

/** The look of the later file, or else of the earlier one; null where neither has one. */
async function lookOf(before: Uint8Array, after: Uint8Array): Promise<ChosenTemplate | null> {
  for (const [of, bytes] of [["after", after] as const, ["before", before] as const]) {
    const template = await ingestTemplate({ name: of, bytes });
    if (template.ok && template.value !== null) return { of, template: template.value };
  }
  return null;
}

/** A file as a side; null when it is refused. */
async function sideOf(
  name: string,
  bytes: Uint8Array,
  revisions: "accept" | "reject" = "accept",
): Promise<DraftSide | null> {
  const read = await ingestDraft({ name, bytes }, { revisions });
  return read.ok ? { name, paragraphs: paragraphsOf(read.value.document) } : null;
}

/** Each file of a folder with the next one, and each Word file with itself before its own changes. */
async function* pairsOfFolder(folder: string): AsyncIterable<Pair> {
  let last: DraftSide | null = null;
  let lastBytes = new Uint8Array();
  for (const name of readdirSync(folder).toSorted()) {
    if (!/\.(?:docx|txt|md|pdf|xml)$/u.test(name)) continue; // "05.txt", not "05.units.jsonl"
    const bytes = readFileSync(path.join(folder, name));
    const [accepted, rejected] = [await sideOf(name, bytes), await sideOf(`${name} before`, bytes, "reject")];
    if (rejected !== null && accepted !== null && name.endsWith(".docx"))
      yield { before: rejected, after: accepted, template: await lookOf(bytes, bytes) };
    if (last !== null && accepted !== null)
      yield { before: last, after: accepted, template: await lookOf(lastBytes, bytes) };
    last = accepted ?? last;
    lastBytes = new Uint8Array(bytes);
  }
}

/** Mutations of real files against each other: odd in every way that the readers let through. */
async function* mutatedPairs(reader: "docx" | "text" | "markdown" | "html", count: number): AsyncIterable<Pair> {
  const seeds = seedsFor(reader, path.resolve(import.meta.dirname, "../.."));
  for (let number = 0; number < count; number++) {
    const chance = seededRandom(number * 7919 + reader.length);
    const seed = seeds[number % seeds.length] ?? new Uint8Array();
    const mutated = (): Uint8Array => mutate(reader, seed, () => chance.next());
    const [one, other] = [mutated(), mutated()];
    const before = await sideOf(`${reader} ${number} before`, one);
    const after = await sideOf(`${reader} ${number} after`, other);
    if (before !== null && after !== null) yield { before, after, template: await lookOf(one, other) };
  }
}

function mutate(reader: "docx" | "text" | "markdown" | "html", seed: Uint8Array, random: () => number): Uint8Array {
  if (reader === "docx") return mutateWord(seed, random);
  const text = Buffer.from(seed).toString("utf8");
  return Buffer.from(reader === "html" ? mutateMarkup(text, random) : mutateLines(text, random));
}

describe("a redline in Word is the later draft when all is accepted and the earlier one when all is rejected", () => {
  test("of all pairs of the sample", async () => {
    const drafts = (await readSampleDrafts()).map(({ id, paragraphs }) => ({ name: id, paragraphs }));
    const pairs = drafts.flatMap((before) =>
      drafts.filter((after) => after !== before).map((after) => ({ before, after })),
    );
    await expectAllToSettle("the sample", pairs);
  });

  test.for(["normal", "heavy", "templ"] as const)("of generated drafts, %s", async (setting) => {
    const pairs = Array.from({ length: 60 }, (_, seed) => {
      const { before, after } = generatePair({ setting, paragraphs: 40 + seed * 3, seed });
      return {
        before: { name: `${setting} ${seed} before`, paragraphs: before },
        after: { name: `${setting} ${seed} after`, paragraphs: after },
      };
    });
    await expectAllToSettle(`generated, ${setting}`, pairs);
  });

  test.for(["docx", "text", "markdown", "html"] as const)("of the fuzz's %s files", async (reader) => {
    await expectAllToSettle(`mutated, ${reader}`, mutatedPairs(reader, 200));
  });

  for (const folder of [
    "bbnj",
    "cardano",
    "quic",
    "un-resolutions",
    "us-bill",
    "docx-revisions",
    "docx-revisions/rp",
    "docx-revisions/wc",
  ]) {
    describeWith(corpora(folder), `of real drafts: ${folder}`, (place) => {
      test("of each with the next", () => expectAllToSettle(folder, pairsOfFolder(place)));
    });
  }
});
