import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readManifest } from "./read-manifest.ts";

const negotiation = { name: "shared-waters", title: "Compact on Shared Waters", zone: "America/New_York" };
const round = { number: 5, label: "Fifth round", from: "2031-06-04", to: "2031-06-08" };
const draft = { file: "rev-2.docx", label: "Rev 2", date: "2031-05-28" };
const statement = { file: "remarks.txt", date: "2031-06-07" };

describe("a manifest", () => {
  test("is read whole, with what it leaves open", () => {
    const manifest = { negotiation, rounds: [round], drafts: [draft], statements: [statement] };
    expect(readManifest(manifest)).toEqual({
      ok: true,
      value: {
        negotiation,
        rounds: [round],
        drafts: [
          {
            place: "drafts[0]",
            file: "rev-2.docx",
            label: "Rev 2",
            id: null,
            text: "main",
            language: null,
            issue: 1,
            kind: "draft",
            symbol: null,
            date: { on: "2031-05-28", precision: "day", zone: null, source: "given" },
            rounds: [],
            basedOn: null,
          },
        ],
        statements: [
          {
            place: "statements[0]",
            file: "remarks.txt",
            id: null,
            title: null,
            speaker: null,
            onBehalfOf: null,
            meeting: null,
            date: { on: "2031-06-07", precision: "day", zone: null, source: "given" },
            round: null,
            language: null,
          },
        ],
      },
    });
  });

  test("may say everything about a draft", () => {
    const said = {
      id: "chair-2",
      text: "annex",
      language: "fr",
      issue: 2,
      kind: "chair-text",
      symbol: "A/CONF.999/L.3",
      rounds: [4, 5],
      basedOn: ["rev-1", "compilation"],
    };
    const zoned = { on: "2031-05-28T13:00", zone: "Europe/Paris" };
    expect(readManifest({ negotiation, drafts: [{ ...draft, ...said, date: zoned }] })).toMatchObject({
      value: { drafts: [{ ...said, date: { on: "2031-05-28T13:00", precision: "minute", zone: "Europe/Paris" } }] },
    });
  });

  test("takes one round or one basis without a list, and a number for a label", () => {
    const said = { file: "a.txt", label: 2, round: 1, basedOn: "zero" };
    expect(readManifest({ negotiation, drafts: [said] })).toMatchObject({
      value: { drafts: [{ label: "2", rounds: [1], basedOn: ["zero"] }] },
    });
  });

  test("numbers its rounds in their order unless they say", () => {
    const { number: _, ...unnumbered } = round;
    expect(readManifest({ negotiation, rounds: [unnumbered, { ...unnumbered, label: "Sixth" }] })).toMatchObject({
      value: { rounds: [{ number: 1 }, { number: 2 }] },
    });
  });

  test("may leave out the zone, rounds, drafts and statements", () => {
    expect(readManifest({ negotiation: { name: "a", title: "A" } })).toEqual({
      ok: true,
      value: { negotiation: { name: "a", title: "A", zone: "UTC" }, rounds: [], drafts: [], statements: [] },
    });
  });
});

describe("a fault of a manifest is told with its place:", () => {
  test.for<[string, unknown]>([
    ["the manifest", null],
    ["the manifest", "drafts"],
    ["the manifest", [negotiation]],
    ["draft", { negotiation, draft: [] }],
    ['""', { negotiation, "": 1 }],
    ['negotiation."ti\\ntle"', { negotiation: { ...negotiation, "ti\ntle": 1 } }],
    ["negotiation", { drafts: [] }],
    ["negotiation.name", { negotiation: { title: "A" } }],
    ["negotiation.name", { negotiation: { ...negotiation, name: "Shared Waters" } }],
    ["negotiation.title", { negotiation: { name: "a", title: "  " } }],
    ["negotiation.zone", { negotiation: { ...negotiation, zone: "New York" } }],
    ["rounds", { negotiation, rounds: round }],
    ["rounds[1].number", { negotiation, rounds: [round, round] }],
    ["rounds[0].number", { negotiation, rounds: [{ ...round, number: 0 }] }],
    ["rounds[0].to", { negotiation, rounds: [{ ...round, to: "2031-06-03" }] }],
    ["rounds[0].from", { negotiation, rounds: [{ ...round, from: "June" }] }],
    ["rounds[0].days[1]", { negotiation, rounds: [{ ...round, days: ["2031-06-04", "2031-06-31"] }] }],
    ["drafts[1]", { negotiation, drafts: [draft, "rev-3.docx"] }],
    ["drafts[1].file", { negotiation, drafts: [draft, { label: "Rev 3" }] }],
    ["drafts[0].label", { negotiation, drafts: [{ ...draft, label: ["Rev", 2] }] }],
    ["drafts[0].dtae", { negotiation, drafts: [{ file: "a", label: "A", dtae: "2031-05-28" }] }],
    ["drafts[2].date", { negotiation, drafts: [draft, draft, { ...draft, date: "28 May 2031" }] }],
    ["drafts[0].date.at", { negotiation, drafts: [{ ...draft, date: { on: "2031-05-28", at: "13:00" } }] }],
    ["drafts[0].id", { negotiation, drafts: [{ ...draft, id: "rev 2" }] }],
    ["drafts[0].language", { negotiation, drafts: [{ ...draft, language: "English" }] }],
    ["drafts[0].issue", { negotiation, drafts: [{ ...draft, issue: 1.5 }] }],
    ["drafts[0].kind", { negotiation, drafts: [{ ...draft, kind: "memo" }] }],
    ["drafts[0].rounds[1]", { negotiation, drafts: [{ ...draft, rounds: [1, "two"] }] }],
    ["statements[0].round", { negotiation, statements: [{ ...statement, round: "fifth" }] }],
    ["statements[0].label", { negotiation, statements: [{ ...statement, label: "x" }] }],
  ])("%s", ([place, manifest]) => {
    expect(readManifest(manifest)).toMatchObject({ ok: false, error: { kind: "bad-manifest", place } });
  });
});

test("whatever a manifest holds, it is read or its fault is told with a place, and nothing is thrown", () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(undefined, new Date(0), Symbol("x"), Number.NaN, []));
  const entry = fc.oneof(
    odd,
    fc.record(
      { file: odd, label: odd, date: odd, id: odd, language: odd, rounds: odd, basedOn: odd },
      { requiredKeys: [] },
    ),
    fc.constant(draft),
  );
  const list = fc.oneof(odd, fc.array(entry, { maxLength: 3 }));
  const manifest = fc.oneof(
    odd,
    fc.record({ negotiation: fc.oneof(odd, fc.constant(negotiation)), rounds: list, drafts: list, statements: list }),
  );
  const law = fc.property(manifest, (value) => {
    const read = readManifest(value);
    if (read.ok) return;
    expect(read.error.kind).toBe("bad-manifest");
    expect(read.error).toMatchObject({ place: expect.stringMatching(/./), detail: expect.stringMatching(/./) });
  });
  fc.assert(law, { seed: 20310528, numRuns: 500 });
});
