import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findFlaw, paragraphsOf } from "@travaux/model";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ingestDraft } from "./ingest-draft.ts";
import { mutate, seededRandom } from "./testing/mutate.ts";

/** The drafts of the sample negotiation: one or more of each format. */
const folder = path.resolve(import.meta.dirname, "../../sample/negotiation");
const ROUNDS = 500;
/** A damaged draft of this size is read or refused well within this time, whatever the damage. */
const LONGEST_MS = 10_000;

/** A Word file whose zip is whole and one of whose parts is damaged: what a checksum does not catch. */
function mutatePart(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith(".xml"));
  const name = names[Math.floor(random() * names.length)] ?? "";
  const part = parts[name] ?? new Uint8Array();
  return zipSync({ ...parts, [name]: random() < 0.5 ? mutate(part, random) : swapElements(part, random) });
}

/** Elements of a part in another order, doubled or left out: well-formed text in which nothing is where it should be. */
function swapElements(part: Uint8Array, random: () => number): Uint8Array {
  const pieces = strFromU8(part).split("</w:p>");
  const at = Math.floor(random() * pieces.length);
  const other = Math.floor(random() * pieces.length);
  const values = pieces.map((piece, place) => {
    if (place === at) return pieces[other] ?? "";
    return place % 7 === other % 7
      ? piece.replaceAll(/w:val="\d+"/g, () => `w:val="${Math.floor(random() * 12) - 1}"`)
      : piece; // 'w:val="4"'
  });
  return strToU8(values.join("</w:p>"));
}

test("the sample negotiation is there", () => expect(existsSync(folder)).toBe(true));

for (const name of readdirSync(folder).filter((each) => /\.(?:docx|html|md|txt)$/.test(each))) {
  // "rev-1.html", not "truth.json"
  test(`${name}, damaged ${ROUNDS} times: a typed refusal or a sound draft, in time`, async () => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const random = seededRandom(name.length * 7919);
    for (let round = 0; round < ROUNDS; round++) {
      const damaged = name.endsWith(".docx") && round % 5 !== 0 ? mutatePart(bytes, random) : mutate(bytes, random);
      const started = performance.now();
      const result = await ingestDraft({ name, bytes: damaged });
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      if (!result.ok) continue;
      const flaw = round % 10 === 0 ? findFlaw(result.value.document) : null;
      const paragraphs = paragraphsOf(result.value.document);
      expect([flaw, new Set(paragraphs.map((paragraph) => paragraph.id)).size]).toEqual([null, paragraphs.length]);
    }
  });
}
