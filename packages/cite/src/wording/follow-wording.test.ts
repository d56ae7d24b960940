import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followWording, lastFate } from "./follow-wording.ts";
import type { FollowedWording } from "./follow-wording.ts";

const cited = "Parties should [regularly] share their measurements of flow with one another.";

/** The fate of a wording in one later draft that has this text; null where the paragraph is gone. */
function fateOf(
  asked: Partial<FollowedWording>,
  later: string | null,
  from: string = cited,
): readonly [string, ...string[]] {
  const paragraph = (text: string) => ({ id: "p", address: "44", text });
  const [fate] = followWording({
    change: "replace",
    words: [],
    wording: null,
    place: null,
    isOfPart: false,
    cited: [paragraph(from)],
    later: [{ draft: "rev-2", draftLabel: "Rev 2", became: [later === null ? [] : [paragraph(later)]] }],
    ...asked,
  });
  return [fate?.fate ?? "none", ...(fate?.quotes.map(({ text }) => text) ?? [])];
}

describe("followWording", () => {
  const shall = { words: ["should"], wording: "shall" };
  test.for<readonly [string, Partial<FollowedWording>, string | null, readonly string[]]>([
    ["replaced", shall, "Parties shall share their measurements of flow.", ["verbatim", "shall"]],
    ["not replaced", shall, cited, ["not", "should"]],
    ["replaced by a third word", shall, "Parties may share their measurements of flow.", ["in-part"]],
    ["added beside", shall, "Parties [should] [shall] share their measurements.", ["in-part", "shall"]],
    ["in a paragraph that is gone", shall, null, ["not"]],
    ["words that the paragraph never had", { words: ["must"], wording: "shall" }, "Parties shall share.", ["untold"]],
    [
      "a longer wording that holds the shorter",
      { words: ["should"], wording: "should endeavour to" },
      "Parties should endeavour to share their measurements.",
      ["verbatim", "should endeavour to"],
    ],
    [
      "a part of a longer wording",
      { words: ["flow"], wording: "flow, sediment and water quality" },
      "Parties should share their measurements of flow and water quality as well as flow, sediment and depth.",
      ["in-part", "flow, sediment and"],
    ],
    ["added", { change: "add", wording: "every month" }, `${cited} Every month.`, ["verbatim", "Every month"]],
    [
      "added where it was asked for",
      { change: "add", wording: "and quality", place: { side: "after", words: "flow" } },
      "Parties should share their measurements of flow and quality.",
      ["verbatim", "and quality"],
    ],
    [
      "not added",
      { change: "add", wording: "and quality", place: { side: "after", words: "flow" } },
      "Parties should share their measurements, and those of their quality.",
      ["not"],
    ],
    [
      "added at another place",
      { change: "add", wording: "and quality", place: { side: "after", words: "flow" } },
      "Parties should share measurements and quality of flow.",
      ["in-part", "and quality"],
    ],
    ["what stood there before", { change: "add", wording: "of flow" }, cited, ["untold"]],
    ["deleted", { change: "delete", words: ["regularly"] }, "Parties should share.", ["verbatim"]],
    ["not deleted", { change: "delete", words: ["regularly"] }, "Parties regularly share.", ["not", "regularly"]],
    [
      "deleted in part",
      { change: "delete", words: ["measurements of flow with one another"] },
      "Parties should share with one another their measurements of flow.",
      ["in-part", "measurements of flow"],
    ],
    ["deleted with its paragraph", { change: "delete", words: ["regularly"] }, null, ["verbatim"]],
    ["a paragraph deleted", { change: "delete" }, null, ["verbatim"]],
    ["a sentence that is not quoted", { change: "delete", isOfPart: true }, "Parties share.", ["untold"]],
    ["retained", { change: "retain", words: ["one another"] }, "They help one another.", ["verbatim", "one another"]],
    ["not retained", { change: "retain", words: ["one another"] }, "They help others.", ["not"]],
    ["a paragraph retained word by word", { change: "retain" }, cited, ["verbatim", cited]],
    ["a paragraph retained in other words", { change: "retain" }, "Parties share.", ["in-part", "Parties share."]],
    ["moved", { change: "move" }, cited, ["untold"]],
  ])("%s", ([, asked, later, wanted]) => expect(fateOf(asked, later)).toEqual(wanted));

  test("of two paragraphs that are meant, one is in part", () => {
    const paragraph = (id: string, text: string) => ({ id, address: id, text });
    const [fate] = followWording({
      change: "replace",
      ...shall,
      place: null,
      isOfPart: false,
      cited: [paragraph("44", "They should."), paragraph("45", "We should.")],
      later: [
        { draft: "r", draftLabel: "R", became: [[paragraph("a", "They shall.")], [paragraph("b", "We should.")]] },
      ],
    });
    expect(fate).toMatchObject({ fate: "in-part", quotes: [{ paragraph: "a", text: "shall" }, { paragraph: "b" }] });
  });

  test("two are one, one is two", () => {
    const [a, b] = [
      { id: "a", address: "1", text: "A." },
      { id: "b", address: "2", text: "B." },
    ] as const;
    const base = { words: [], wording: null, place: null, isOfPart: false };
    const later = (became: FollowedWording["later"][number]["became"]) => [{ draft: "r", draftLabel: "R", became }];
    const fates = [
      followWording({ ...base, change: "merge", cited: [a, b], later: later([[a], [a]]) }),
      followWording({ ...base, change: "merge", cited: [a, b], later: later([[a], [b]]) }),
      followWording({ ...base, change: "split", cited: [a], later: later([[a, b]]) }),
      followWording({ ...base, change: "split", cited: [a], later: later([[a]]) }),
    ];
    expect(fates.map(lastFate)).toEqual(["verbatim", "not", "verbatim", "not"]);
  });

  const words = fc.array(fc.constantFrom("lakes", "rivers", "share", "water", "all", "dams"), {
    minLength: 3,
    maxLength: 12,
  });
  test("what was exchanged word by word is found, and what was left alone is not", () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, at) => {
        const place = at % text.length;
        const asked = { words: ["weirs"], wording: "locks" };
        const spelt = (word: string): string => [...text.slice(0, place), word, ...text.slice(place + 1)].join(" ");
        expect(fateOf(asked, spelt("locks"), spelt("weirs"))[0]).toBe("verbatim");
        expect(fateOf(asked, spelt("weirs"), spelt("weirs"))[0]).toBe("not");
      }),
    );
  });
  test("every quotation stands in the later draft where it says", () => {
    fc.assert(
      fc.property(words, words, words, (before, after, wording) => {
        const text = after.join(" ");
        for (const change of ["replace", "add", "delete", "retain"] as const) {
          const [, ...quotes] = fateOf(
            { change, words: [before.slice(0, 2).join(" ")], wording: wording.join(" ") },
            text,
            before.join(" "),
          );
          for (const quote of quotes) expect(text).toContain(quote);
        }
      }),
    );
  });
});
