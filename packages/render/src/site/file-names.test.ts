import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heading, paragraph } from "../fixtures/drafts.ts";
import { nameOfId, namesOfParagraphs } from "./file-names.ts";

// Names that every file system takes, and takes apart from one another.
const SAFE = /^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_-])?$/u;
// Devices on Windows, whatever their ending.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u;

describe("the name of an id", () => {
  test.for([
    ["rev-2", "rev-2"],
    ["annex.rev-2", "annex.rev-2"],
    ["修订", "_4fee__8ba2_"],
    ["Rev-2", "_52_ev-2"],
    ["con", "_con"],
    ["nul.fr", "_nul.fr"],
    ["index", "_index"],
    ["../a", "_2e_._2f_a"],
    ["", "_"],
  ] as const)("of %s is %s", ([id, name]) => {
    expect(nameOfId(id)).toBe(name);
  });

  test("is safe on every system, and another one for every other id", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "binary", maxLength: 100 }), { maxLength: 6 }), (ids) => {
        const names = ids.map(nameOfId);
        for (const name of names) {
          expect(name).toMatch(SAFE);
          expect(name).not.toMatch(DEVICE);
          expect(name.length).toBeLessThan(100);
        }
        expect(new Set(names).size).toBe(ids.length);
      }),
    );
  });
});

describe("the names of paragraphs", () => {
  const nameOf = (label: string | null, more: Parameters<typeof paragraph>[3] = {}): string | undefined =>
    namesOfParagraphs([paragraph("p", label, "Text", more)]).get("p");

  test.for([
    ["44 bis", "44-bis"],
    ["16(c)(ii)", "16-c-ii"],
    ["Art. 12(4)(b)", "art-12-4-b"],
    ["Objective 7", "objective-7"],
    ["OP4 bis", "op4-bis"],
  ] as const)("that are addressed as %s are %s", ([label, name]) => {
    expect(nameOf(label, { path: [label] })).toBe(name);
  });

  test("in an annex have its name before them", () => {
    expect(nameOf("44", { path: ["Annex I", "44"] })).toBe("annex-i-44");
  });

  test("of headings are their words; of what has no words or those of another one a checksum", () => {
    const names = namesOfParagraphs([
      heading("a", "Our common understanding"),
      paragraph("b", null, "No label"),
      paragraph("c", "3", "Printed twice"),
      paragraph("d", "3", "Printed twice"),
    ]);
    expect(names.get("a")).toBe("our-common-understanding");
    for (const id of ["b", "c", "d"]) expect(names.get(id)).toMatch(/^p_[a-z0-9]+$/u);
    expect(new Set(names.values()).size).toBe(4);
  });

  test("are safe and apart, whatever the labels are", () => {
    const label = fc.oneof(
      fc.constantFrom(
        "16(c)",
        "16(C)",
        "16 c",
        "ب",
        "ب)",
        "第五条",
        "五",
        "con",
        "p_1",
        "44 bis",
        "44bis",
        "Ⅳ",
        "é",
        "e\u0301",
        "",
        "…",
      ),
      fc.string({ unit: "binary", maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
        const paragraphs = labels.map((each, at) =>
          paragraph(`P${at}`, each, "Text", { canonical: each, path: [each] }),
        );
        const names = [...namesOfParagraphs(paragraphs).values()];
        for (const name of names) expect(name).toMatch(SAFE);
        for (const name of names) expect(name).not.toMatch(DEVICE);
        expect(new Set(names).size).toBe(labels.length);
      }),
    );
  });
});
