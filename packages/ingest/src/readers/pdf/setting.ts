import type { PrintedLine } from "./printed-line.ts";

/** What the text of a PDF looks like as a rule. */
export interface Setting {
  /** The size of most of its letters. */
  readonly textSize: number;
  /** From baseline to baseline, for each size of type, rounded to half a point. */
  readonly pitches: ReadonlyMap<number, number>;
}

/** Measures type and leading over the whole draft. */
export function measureSetting(pages: readonly (readonly PrintedLine[])[]): Setting {
  const weights = new Map<number, number>();
  const distances = new Map<number, Map<number, number>>();
  for (const lines of pages) {
    lines.forEach((line, at) => {
      weights.set(line.size, (weights.get(line.size) ?? 0) + line.text.length);
      const before = lines[at - 1];
      if (before === undefined || before.size !== line.size) return;
      const distance = Math.round((before.y - line.y) * 2) / 2;
      if (distance <= line.size * 0.8 || distance > line.size * 3.2) return;
      const counts = distances.get(line.size) ?? new Map<number, number>();
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
      distances.set(line.size, counts);
    });
  }
  const textSize = mostFrequent(weights);
  const measured = new Map([...distances].map(([size, counts]) => [size, usual(counts)] as const));
  const leading = (measured.get(textSize) ?? textSize * USUAL_LEADING) / textSize;
  const pitches = new Map(
    [...measured].map(([size, pitch]) => [size, size < textSize ? tight(size, pitch, leading) : pitch]),
  );
  return { textSize, pitches };
}

/** A distance from baseline to baseline as a share of the size of the type, where there is nothing to measure. */
const USUAL_LEADING = 1.2;
/** Small type is not set this much wider than the text. */
const LOOSER = 1.22;

/** Of type that is seldom used only single lines may be there, far apart: then its lines are set as those of the text. */
function tight(size: number, pitch: number, leading: number): number {
  return pitch > size * leading * LOOSER ? Math.round(size * leading * 2) / 2 : pitch;
}

/** The least distance that is frequent: lines of a paragraph stand nearer than paragraphs do. */
function usual(counts: ReadonlyMap<number, number>): number {
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const frequent = [...counts].filter(([, count]) => count >= Math.max(1, all * 0.15)).map(([distance]) => distance);
  const candidates = frequent.length > 0 ? frequent : [...counts.keys()];
  return candidates.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
}

function mostFrequent(weights: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = -1;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}
