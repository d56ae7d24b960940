import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Paragraph } from "@travaux/model";
import { generatePair } from "@travaux/testkit";

const SEED = 2031;

/** Two drafts as files, and the manifest to import them with. */
export interface GeneratedNegotiation {
  readonly manifest: string;
  readonly remove: () => void;
}

/** Writes a generated pair of drafts of so many paragraphs as a negotiation that can be imported. */
export function writeNegotiation(paragraphs: number): GeneratedNegotiation {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-frames-"));
  const { before, after } = generatePair({ setting: "normal", paragraphs, seed: SEED });
  writeFileSync(path.join(folder, "one.html"), page(before));
  writeFileSync(path.join(folder, "two.html"), page(after));
  const manifest = path.join(folder, "manifest.yaml");
  writeFileSync(manifest, MANIFEST);
  return { manifest, remove: () => rmSync(folder, { recursive: true }) };
}

const MANIFEST = `negotiation: {name: long, title: "A long text", zone: Europe/Paris}
rounds:
  - {number: 1, label: "First round", from: 2031-02-03, to: 2031-02-06}
drafts:
  - {id: one, file: one.html, label: "One", date: "2031-01-20", rounds: [1]}
  - {id: two, file: two.html, label: "Two", date: "2031-02-05", rounds: [1]}
`;

/** The words are invented from letters: nothing in them needs to be written otherwise in HTML. */
function page(paragraphs: readonly Paragraph[]): string {
  const blocks = paragraphs.map(({ kind, label, text }) =>
    kind === "heading" ? `<h2>${text}</h2>` : `<p>${label ?? ""} ${text}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long text</title></head><body>\n${blocks.join("\n")}\n</body></html>\n`;
}
