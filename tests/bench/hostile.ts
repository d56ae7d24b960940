import { compareDrafts } from "@travaux/compare";
import type { Paragraph } from "@travaux/model";
import { hostilePairs } from "@travaux/testkit";
import type { HostilePair } from "@travaux/testkit";
import { readWordsOnly } from "./floor.ts";
import { timed } from "./measure.ts";

/** What a pair that was made to be slow costs, at one size and at twice that size. */
export interface HostileMeasurement {
  readonly name: string;
  readonly words: number;
  readonly ms: number;
  readonly floorMs: number;
  /** 2 when the work grows with the words, 4 when it grows with their square. */
  readonly growth: number;
}

/** Measures every hostile pair in this process, one behind the other. */
export function measureHostilePairs(): readonly HostileMeasurement[] {
  return hostilePairs.map((pair) => {
    const half = compared(pair, pair.size);
    const whole = compared(pair, pair.size * 2);
    return { ...whole, name: pair.name, growth: whole.ms / half.ms };
  });
}

function compared({ make }: HostilePair, size: number): Omit<HostileMeasurement, "name" | "growth"> {
  const [before, after] = make(size);
  const sideOf = (paragraphs: readonly Paragraph[]): { name: string; paragraphs: readonly Paragraph[] } => ({
    name: "draft",
    paragraphs,
  });
  const words = readWordsOnly(before).words + readWordsOnly(after).words;
  const floorMs = timed(() => [readWordsOnly(before), readWordsOnly(after)]);
  const times = [0, 1, 2].map(() => timed(() => compareDrafts(sideOf(before), sideOf(after))));
  return { words, ms: Math.min(...times), floorMs };
}
