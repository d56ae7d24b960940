import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { generateWordParts } from "@travaux/testkit";
import { mediansInTurn } from "@travaux/testkit/medians-in-turn";
import { unpackAndScan } from "@travaux/testkit/unpack-and-scan";
import { bench, describe } from "vitest";
import { ingestDraft } from "../../ingest-draft.ts";
import { DEFAULT_LIMITS } from "../../limits.ts";
import { readDocx } from "./read-docx.ts";

/** Reading a Word file is to take no more than so many times what it takes to unpack its parts and run over their XML. */
const AIM = 3;
const files: readonly (readonly [string, Uint8Array])[] = [
  ...wordFilesIn(path.resolve(import.meta.dirname, "../../../../sample/negotiation")),
  ...wordFilesIn(path.resolve(import.meta.dirname, "../../../../../../shared/corpora/docx-revisions")),
  ["15,000 words, made", madeFile(15_000)],
  ["150,000 words, made", madeFile(150_000)],
];

const trial = { warmMs: 3000, rounds: 9 };
/** The trial has rounds of its own. */
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe.each(files)("%s", (name, bytes) => {
  bench(
    "fflate and saxes, then blocks, then the whole draft",
    async () => {
      const [floor = 0, blocks = 0, draft = 0] = await mediansInTurn(
        [
          () => unpackAndScan(bytes),
          () => readDocx(bytes, { revisions: "accept", limits: DEFAULT_LIMITS }),
          () => ingestDraft({ name, bytes }),
        ],
        trial,
      );
      const ratios = `blocks ${(blocks / floor).toFixed(2)}, the whole draft ${(draft / floor).toFixed(2)}`;
      process.stdout.write(`${name}: ${ratios} times fflate and saxes (aim: ${AIM} at most)\n`);
    },
    once,
  );
});

function wordFilesIn(folder: string): readonly (readonly [string, Uint8Array])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".docx"))
    .map((name) => [name, readFileSync(path.join(folder, name))]);
}

function madeFile(words: number): Uint8Array {
  const parts = Object.entries(generateWordParts({ words, seed: 2031 }));
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])));
}
