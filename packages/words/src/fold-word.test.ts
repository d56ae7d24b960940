import { describe, expect, test } from "vitest";
import { foldWord, normaliseWord } from "./fold-word.ts";

describe("normaliseWord", () => {
  test.for([
    ["SHALL", "shall"],
    ["CAFE\u0301", "café"],
    ["l’eau", "l'eau"],
    ["co‑operation", "co-operation"],
    ["co\u00adoperation", "cooperation"],
    ["كتـاب", "كتاب"],
    ["Государства", "государства"],
  ] as const)("gives %s the form %s", ([word, form]) => {
    expect(normaliseWord(word)).toBe(form);
  });
});

describe("foldWord", () => {
  test.for([
    ["Élan", "elan"],
    ["Þjóð", "thjod"],
    ["ÆÐI", "aedi"],
    ["الدُّوَل", "الدول"],
    ["مستشفى", "مستشفي"],
    ["أمة", "امه"],
    ["ё", "е"],
    ["水", "水"],
  ] as const)("searches %s as %s", ([word, form]) => {
    expect(foldWord(word)).toBe(form);
  });
});
