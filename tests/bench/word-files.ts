import { strToU8, zipSync } from "fflate";
import { ingestDraft } from "@travaux/ingest";
import { generateWordParts } from "@travaux/testkit";
import { mediansInTurn } from "@travaux/testkit/medians-in-turn";
import { unpackAndScan } from "@travaux/testkit/unpack-and-scan";

/** Words of the Word files that are read. */
export const wordSizes = ["15000", "150000"] as const;

export type WordSize = (typeof wordSizes)[number];

/** Figures of reading one Word file into a draft, in a process of its own. Megabytes are 10⁶ bytes. */
export interface WordMeasurement {
  readonly medianMs: number;
  /** The least that reading takes: unpacking the parts by fflate and running over their XML by saxes. */
  readonly floorMs: number;
  readonly xmlMb: number;
  /** Growth of the process over what it needed to hold the file and to have read a small one. */
  readonly peakMb: number;
}

const SEED = 2031;
const TRIAL = { warmMs: 3000, rounds: 7 };

/** Reads a generated Word file of so many words, recognition included, and says what it took. */
export async function measureWordFile(size: WordSize): Promise<WordMeasurement> {
  const parts = generateWordParts({ words: Number(size), seed: SEED });
  const xmlMb = Object.values(parts).reduce((sum, xml) => sum + xml.length, 0) / 1e6;
  const bytes = packed(parts);
  await read(packed(generateWordParts({ words: 500, seed: SEED })));
  const heldMb = process.memoryUsage().rss / 1e6;
  await read(bytes);
  const peakMb = Math.max(0, process.resourceUsage().maxRSS / 1000 - heldMb);
  const [floorMs = 0, medianMs = 0] = await mediansInTurn([() => unpackAndScan(bytes), () => read(bytes)], TRIAL);
  return { medianMs, floorMs, xmlMb, peakMb };
}

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

async function read(bytes: Uint8Array): Promise<void> {
  const result = await ingestDraft({ name: "draft.docx", bytes });
  if (!result.ok) throw new Error(`a generated file was refused: ${result.error.kind}`);
}
