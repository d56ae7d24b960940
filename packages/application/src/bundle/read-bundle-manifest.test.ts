import { describe, expect, test } from "vitest";
import { readBundleManifest } from "./read-bundle-manifest.ts";

const sha256 = "a".repeat(64);
const file = { name: "zero.txt", sha256 };
const draft = {
  id: "zero",
  text: "main",
  label: "Zero draft",
  language: "en",
  issue: 1,
  kind: "draft",
  symbol: null,
  date: { on: "2031-01-06", precision: "day", zone: null, source: "given" },
  basedOn: [],
  rounds: [1],
  readIn: null,
  file,
};
const decision = {
  uuid: "u-1",
  author: "Ana",
  at: "2031-03-05T09:00:00Z",
  says: { kind: "revoke" },
  supersedes: null,
  visibility: "shared",
};
const whole = {
  format: "travaux.bundle/1",
  negotiation: { name: "lakes", title: "Lakes", zone: "UTC" },
  rounds: [{ number: 1, label: "First", from: "2031-01-13", to: "2031-01-17" }],
  drafts: [draft],
  statements: [],
  decisions: [decision],
  removals: [],
};

function read(value: unknown, originals: readonly string[] = [sha256]) {
  return readBundleManifest("lakes.travaux", value, new Set(originals));
}

describe("readBundleManifest", () => {
  test("gives what it understands and passes over what it does not know", () => {
    const later = { ...whole, colours: ["blue"], drafts: [{ ...draft, mood: "good" }] };
    expect(read(JSON.parse(JSON.stringify(later)))).toEqual({ ok: true, value: whole });
  });

  test("keeps a prototype in disguise out", () => {
    const json = JSON.stringify(whole).replace('"title"', '"__proto__": {"polluted": true}, "title"');
    const value = read(JSON.parse(json));
    expect(value).toEqual({ ok: true, value: whole });
    expect("polluted" in {}).toBe(false);
  });

  test.for<readonly [unknown, string | null]>([
    [{ ...whole, format: "travaux.bundle/2" }, "travaux.bundle/2"],
    [{ ...whole, format: undefined }, null],
    [[], null],
    ["travaux.bundle/1", null],
    [null, null],
  ])("%#: says of another format which it is", ([value, format]) => {
    expect(read(value)).toMatchObject({ ok: false, error: { kind: "unknown-bundle", format } });
  });

  const bad = (what: object) => ({ ...whole, decisions: [{ ...decision, ...what }] });
  const said = (says: object) => bad({ says: { kind: "corrected-particular", statement: "remarks", says } });
  const mended = { kind: "mended-structure", draft: "zero", origin: { part: "text", at: 0 }, quotation: "" };
  test.for<readonly [string, unknown]>([
    ["negotiation.name", { ...whole, negotiation: { ...whole.negotiation, name: "Lakes & seas" } }],
    ["negotiation.zone", { ...whole, negotiation: { ...whole.negotiation, zone: "Atlantis" } }],
    ["rounds", { ...whole, rounds: {} }],
    ["rounds[0].from", { ...whole, rounds: [{ ...whole.rounds[0], from: "2031-02-30" }] }],
    ["rounds[1]", { ...whole, rounds: [whole.rounds[0], whole.rounds[0]] }],
    ["drafts[0].id", { ...whole, drafts: [{ ...draft, id: "rev@1" }] }],
    ["drafts[0].date.on", { ...whole, drafts: [{ ...draft, date: { ...draft.date, precision: "minute" } }] }],
    ["drafts[0].file.name", { ...whole, drafts: [{ ...draft, file: { ...file, name: "../x" } }] }],
    ["drafts[0].file.sha256", { ...whole, drafts: [{ ...draft, file: { ...file, sha256: "AA" } }] }],
    ["drafts[0].file", { ...whole, drafts: [{ ...draft, file: { ...file, sha256: "b".repeat(64) } }] }],
    ["drafts[0].rounds", { ...whole, drafts: [{ ...draft, rounds: [7] }] }],
    ["drafts[0].basedOn", { ...whole, drafts: [{ ...draft, basedOn: ["rev-1"] }] }],
    ["drafts[0].basedOn", { ...whole, drafts: [{ ...draft, basedOn: ["zero"] }] }],
    ["drafts[1]", { ...whole, drafts: [draft, draft] }],
    ["drafts[1]", { ...whole, drafts: [draft, { ...draft, id: "zero-2" }] }],
    [`originals/${sha256}`, { ...whole, drafts: [] }],
    ["decisions[0].at", bad({ at: "2031-03-05" })],
    ["decisions[0].author", bad({ author: " " })],
    ["decisions[0].says.kind", bad({ says: { kind: "constructor" } })],
    ["decisions[0].says.before.draft", bad({ says: { kind: "pin", before: {}, after: {} } })],
    ["decisions[0].says.says.value", said({ field: "language", value: "no language" })],
    [
      "decisions[0].says.says.value.zone",
      said({ field: "date", value: { on: "2031-03-05", precision: "day", zone: "Atlantis", source: "given" } }),
    ],
    ["decisions[0].says.mend.level", bad({ says: { ...mended, mend: { kind: "level", level: 1_000_000_000 } } })],
    ["decisions[0].visibility", bad({ visibility: "secret" })],
    ["decisions[1]", { ...whole, decisions: [decision, decision] }],
    ["removals[0].what", { ...whole, removals: [{ what: "archive" }] }],
  ])("says where it cannot be used: %s", ([place, value]) => {
    expect(read(value)).toMatchObject({ ok: false, error: { kind: "bad-bundle", name: "lakes.travaux", place } });
  });

  test("stands nesting without end", () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(read({ ...whole, drafts: deep })).toMatchObject({ ok: false, error: { place: "drafts[0]" } });
  });
});
