import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findFlaw, paragraphsOf } from "@travaux/model";
import { expect, test } from "vitest";
import { ingestDraft } from "./ingest-draft.ts";
import { mutate, seededRandom } from "./testing/mutate.ts";

/** The drafts of the sample negotiation: one or more of each format. */
const folder = path.resolve(import.meta.dirname, "../../sample/negotiation");
const ROUNDS = 500;
/** A damaged draft of this size is read or refused well within this time, whatever the damage. */
const LONGEST_MS = 10_000;

test("the sample negotiation is there", () => expect(existsSync(folder)).toBe(true));

for (const name of readdirSync(folder).filter((each) => /\.(?:docx|html|md|txt)$/.test(each))) {
  // "rev-1.html", not "truth.json"
  test(`${name}, damaged ${ROUNDS} times: a typed refusal or a sound draft, in time`, async () => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const random = seededRandom(name.length * 7919);
    for (let round = 0; round < ROUNDS; round++) {
      const damaged = mutate(bytes, random);
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
