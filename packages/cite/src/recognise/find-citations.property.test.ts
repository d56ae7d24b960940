import { canonicalLabel } from "@travaux/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCitations } from "./find-citations.ts";
import { heldOutSentences } from "./held-out-sentences.ts";
import { heldOutSpeeches } from "./held-out-speeches.ts";

const sentences = [...heldOutSentences, ...heldOutSpeeches].map(([text]) => text);
/** Whole sentences and the pieces that they are made of, in any order: what no one says, and a reader must survive. */
const pieces = sentences.flatMap((text) => [text, ...text.split(" ")]);
const texts = fc.array(fc.constantFrom(...pieces, "(", ")", "“", "第", "段", "\n\n", "[", "-", "—"), { maxLength: 60 });

describe("findCitations, whatever the text", () => {
  test("citations come in order, do not overlap, and their text is the text of their span", () => {
    fc.assert(
      fc.property(texts, (chosen) => {
        const text = chosen.join(" ");
        let end = 0;
        for (const citation of findCitations(text)) {
          expect(citation.from).toBeGreaterThanOrEqual(end);
          expect(citation.to).toBeGreaterThan(citation.from);
          expect(citation.text).toBe(text.slice(citation.from, citation.to));
          expect(citation.labels.length).toBeGreaterThan(0);
          end = citation.to;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("labels are canonical: what is read of them again is the same", () => {
    fc.assert(
      fc.property(texts, (chosen) => {
        const labels = findCitations(chosen.join(" "))
          .flatMap((citation) => citation.labels)
          .flatMap((label) => (typeof label === "string" ? [label] : [label.from]))
          .flatMap((label) => label.split("/"));
        for (const label of labels.filter((each) => each !== "Preamble")) expect(canonicalLabel(label)).toBe(label);
      }),
      { numRuns: 300 },
    );
  });

  test("what is of another document is never offered for binding", () => {
    fc.assert(
      fc.property(texts, (chosen) => {
        for (const { document, status, other } of findCitations(chosen.join(" "))) {
          expect(status).toBe(document === "other" ? "elsewhere" : "recognised");
          expect(other !== undefined).toBe(document === "other");
        }
      }),
    );
  });

  test("what stands in another paragraph of a speech does not change what a sentence without references cites", () => {
    const plain = sentences.filter((text) => !/\b(?:its|their|this|these|thereof)\b|其|该/iu.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...plain), (text) => {
        const apart = "\n\nMeanwhile the room was full, and the lights went out.\n\n".repeat(12);
        const alone = findCitations(text).map(({ labels, document }) => ({ labels, document }));
        const inside = findCitations(`${apart}${text}\n\n${apart}`).map(({ labels, document }) => ({
          labels,
          document,
        }));
        expect(inside).toEqual(alone);
      }),
    );
  });
});
