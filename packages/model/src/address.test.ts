import { describe, expect, test } from "vitest";
import { countedAddresses, openAddressBook, parseAddress } from "./address.ts";
import type { Paragraph } from "./paragraph.ts";
import { canonicalLabel } from "./print-clause-label.ts";

const paragraph = (
  id: string,
  kind: Paragraph["kind"],
  label: string | null,
  path: readonly string[],
  text = "words",
): Paragraph => ({
  id,
  kind,
  label,
  canonical: label === null ? null : canonicalLabel(label),
  path,
  level: 1,
  text,
  origin: { part: "text", at: 0 },
  brackets: [],
  attributions: [],
  revisions: [],
  marks: [],
  notes: [],
  comments: [],
});

describe("parseAddress", () => {
  test.for([
    ["44@rev-2", { draft: "rev-2", target: { kind: "label", label: "44" } }],
    ["44 bis", { draft: null, target: { kind: "label", label: "44 bis" } }],
    ["art. 12, para. 4 (b)@Rev 1", { draft: "Rev 1", target: { kind: "label", label: "Art. 12(4)(b)" } }],
    ["Annex I/44", { draft: null, target: { kind: "label", label: "Annex I/44" } }],
    ["#p3k9@zero", { draft: "zero", target: { kind: "id", id: "p3k9" } }],
    ["Implementation@rev-1", { draft: "rev-1", target: { kind: "heading", words: "Implementation" } }],
    ["", null],
    ["@rev-1", null],
    ["44@", null],
    ["#", null],
  ] as const)("reads %j", ([text, address]) => expect(parseAddress(text)).toEqual(address));
});

describe("openAddressBook", () => {
  const paragraphs = [
    paragraph("t", "title", null, [], "Compact"),
    paragraph("a", "preamble", null, ["Preamble"]),
    paragraph("b", "preamble", null, ["Preamble"]),
    paragraph("h", "heading", null, ["Implementation"], "Implementation"),
    paragraph("c", "paragraph", "44.", ["Implementation", "44"]),
    paragraph("d", "item", "(c)", ["Implementation", "44", "(c)"]),
    paragraph("e", "item", "(ii)", ["Implementation", "44", "(c)", "(ii)"]),
    paragraph("o", "heading", "Objective 7", ["Objective 7"]),
    paragraph("f", "paragraph", "45.", ["Objective 7", "45"]),
    paragraph("p", "heading", "PART II", ["Part II"]),
    paragraph("g", "heading", "Article 12", ["Part II", "Art. 12"]),
    paragraph("i", "paragraph", "4.", ["Part II", "Art. 12", "4"]),
    paragraph("j", "item", "(b)", ["Part II", "Art. 12", "4", "(b)"]),
    paragraph("x", "heading", "Annex I", ["Annex I"]),
    paragraph("k", "paragraph", "44.", ["Annex I", "44"]),
    paragraph("n", "note", "1", ["1"]),
    paragraph("q", "heading", "Article 13", ["Art. 13"]),
    paragraph("r", "heading", "OPTION I:", ["Art. 13", "Option I"]),
    paragraph("s", "paragraph", "3.", ["Art. 13", "Option I", "3"]),
  ];
  const book = openAddressBook(paragraphs);

  test.for([
    ["a", "PP1"],
    ["b", "PP2"],
    ["c", "44"],
    ["d", "44(c)"],
    ["e", "44(c)(ii)"],
    ["o", "Objective 7"],
    ["f", "45"],
    ["p", "Part II"],
    ["g", "Art. 12"],
    ["i", "Art. 12(4)"],
    ["j", "Art. 12(4)(b)"],
    ["x", "Annex I"],
    ["k", "Annex I/44"],
    ["n", "Footnote 1"],
    ["s", "Art. 13/Option I(3)"],
    ["t", null],
    ["h", null],
  ] as const)("%s has the address %s", ([id, address]) => expect(book.addressOf(id)).toBe(address));

  test.for([
    ["44", ["c"]],
    ["annex i/44", ["k"]],
    ["16", []],
    ["(c)", ["d"]],
    ["12(4)(b)", []],
    ["Art. 12(4)(b)", ["j"]],
    ["PP2", ["b"]],
    ["#e", ["e"]],
    ["implementation", ["h"]],
    ["4", ["i"]],
  ] as const)("%s finds %j", ([text, ids]) => {
    const address = parseAddress(text);
    expect(address === null ? null : book.find(address.target).map((found) => found.id)).toEqual(ids);
  });

  test("every address that it gives finds its paragraph again", () => {
    for (const { id } of paragraphs) {
      const address = book.addressOf(id);
      const parsed = address === null ? null : parseAddress(address);
      if (parsed !== null) expect(book.find(parsed.target).map((found) => found.id)).toContain(id);
    }
  });
});

describe("countedAddresses", () => {
  test("gives the counted paragraphs of a part the addresses that they have in the whole", () => {
    const whole = [
      paragraph("p1", "preamble", null, []),
      paragraph("p2", "preamble", null, []),
      paragraph("p3", "preamble", "PP2 bis", ["PP2 bis"]),
      paragraph("p4", "preamble", null, []),
      paragraph("p5", "paragraph", "1.", ["1"]),
    ];
    expect(countedAddresses(whole, whole.slice(2))).toEqual({ p4: "PP3" });
  });
});
