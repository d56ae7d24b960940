import { expect, test } from "vitest";
import fc from "fast-check";
import { batchOf, draftToKeep } from "../made-for-tests.ts";
import { openMemoryArchive } from "../memory/memory-archive.ts";
import { openAt, scratchFolder } from "./scratch-archive.ts";

const freshPath = scratchFolder();
const word = fc.constantFrom(
  "water",
  "l’eau",
  "co-operate",
  "operate",
  "État",
  "المياه",
  "الأطراف",
  "淡",
  "水",
  "资",
  "源",
  "44",
  "٤٤",
  "AND",
  "NOT",
  "n1",
  '"',
  "*",
  "。",
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", "", ", ")), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(""));

test("the index finds what reading through all paragraphs finds", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.array(text, { minLength: 1, maxLength: 8 }),
      async (texts, queries) => {
        const archives = [await openAt(freshPath()), openMemoryArchive()];
        for (const archive of archives) await archive.keep(batchOf([draftToKeep("zero", texts)]));
        for (const query of queries) {
          const [indexed, read] = await Promise.all(
            archives.map(async (archive) => {
              const { total, found } = await archive.searchParagraphs("lakes", query, 100);
              const inOrder = found.toSorted((one, other) => Number(one.paragraph.id) - Number(other.paragraph.id));
              return { total, found: inOrder };
            }),
          );
          expect(indexed).toEqual(read);
        }
        for (const archive of archives) await archive.close();
      },
    ),
    { seed: 44, numRuns: 40 },
  );
});
