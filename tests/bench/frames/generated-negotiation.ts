import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Paragraph } from "@travaux/model";
import { generatePair, generateSeries } from "@travaux/testkit";

const SEED = 2031;

/** Drafts as files, and the manifest to import them with. */
export interface GeneratedNegotiation {
  readonly manifest: string;
  readonly remove: () => void;
}

/** Writes a generated pair of drafts of so many paragraphs as a negotiation that can be imported. */
export function writeNegotiation(paragraphs: number): GeneratedNegotiation {
  const { before, after } = generatePair({ setting: "normal", paragraphs, seed: SEED });
  return written([
    { id: "one", label: "One", paragraphs: before },
    { id: "two", label: "Two", paragraphs: after },
  ]);
}

/** Writes a generated series of so many drafts, the first of so many paragraphs. */
export function writeSeries(paragraphs: number, drafts: number): GeneratedNegotiation {
  const series = generateSeries({ setting: "normal", paragraphs, seed: SEED, drafts });
  return written(
    series.drafts.map((draft, at) => ({ id: `d${at + 1}`, label: `D${at + 1}`, paragraphs: draft.paragraphs })),
  );
}

interface WrittenDraft {
  readonly id: string;
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
}

const DAY_MS = 86_400_000;

function written(drafts: readonly WrittenDraft[]): GeneratedNegotiation {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-frames-"));
  const listed = drafts.map(({ id, label, paragraphs }, at) => {
    writeFileSync(path.join(folder, `${id}.html`), page(paragraphs));
    const date = new Date(Date.UTC(2031, 0, 20) + at * DAY_MS).toISOString().slice(0, 10);
    return `  - {id: ${id}, file: ${id}.html, label: "${label}", date: "${date}", rounds: [1]}\n`;
  });
  const manifest = path.join(folder, "manifest.yaml");
  writeFileSync(manifest, `${MANIFEST}${listed.join("")}`);
  return { manifest, remove: () => rmSync(folder, { recursive: true }) };
}

const MANIFEST = `negotiation: {name: long, title: "A long text", zone: Europe/Paris}
rounds:
  - {number: 1, label: "First round", from: 2031-02-03, to: 2031-02-06}
drafts:
`;

/** The words are invented from letters: nothing in them needs to be written otherwise in HTML. */
function page(paragraphs: readonly Paragraph[]): string {
  const blocks = paragraphs.map(({ kind, label, text }) =>
    kind === "heading" ? `<h2>${text}</h2>` : `<p>${label ?? ""} ${text}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long text</title></head><body>\n${blocks.join("\n")}\n</body></html>\n`;
}
