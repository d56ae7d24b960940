import { createHash } from "node:crypto";
import type { Archive } from "@travaux/archive";
import { ingestDraft, ingestStatement } from "@travaux/ingest";
import type { OriginalFile, ReadOptions } from "@travaux/ingest";
import { paragraphsOf, placeAnchor } from "@travaux/model";
import type {
  Anchor,
  BundledDraft,
  BundledFile,
  BundledStatement,
  BundleManifest,
  Decision,
  DecisionContent,
  Mend,
  Removal,
  Result,
} from "@travaux/model";
import { renderBundle } from "@travaux/render";
import fc from "fast-check";

/** Everything that a generated negotiation may have, always the same: so that two people can have the same of it. */
const encoded = (words: string): Uint8Array => new TextEncoder().encode(words);
const contents: Readonly<Record<string, string>> = {
  zero: "Compact\n\n1. Parties shall share what they measure.\n\n2. Lakes cross borders, and so do rivers.\n",
  plus: "Compact\n\n1. Parties should share what they measure.\n\n2. Lakes cross borders, and so do rivers.\n",
  "rev-1": "Compact\n\n1. Lakes cross borders, and so do rivers.\n\n2. Parties shall share all that they measure.\n",
  "rev-1-chair": "Compact\n\n1. Lakes cross borders.\n\n2. Parties shall share all that they measure every month.\n",
  "rev-2": "Compact\n\n1. Lakes cross borders.\n\n2. Parties shall share every month all that they measure.\n",
  remarks: "On paragraph 2 of the zero draft we prefer “should”.\n",
  letter: "Thank you for paragraph 1. We do not agree with paragraph 2.\n",
};
const basedOn: Readonly<Record<string, readonly string[]>> = {
  zero: [],
  plus: ["zero"],
  "rev-1": ["zero"],
  "rev-1-chair": ["zero"],
  "rev-2": ["rev-1"],
};
const days: Readonly<Record<string, string | null>> = {
  zero: "2031-01-06",
  plus: null,
  "rev-1": "2031-02-10",
  "rev-1-chair": "2031-02-10",
  "rev-2": "2031-03-03",
};

function fileOf(id: string) {
  return { name: `${id}.txt`, bytes: encoded(contents[id] ?? "") };
}

function bundledFile(id: string) {
  return { name: `${id}.txt`, sha256: createHash("sha256").update(fileOf(id).bytes).digest("hex") };
}

export function bundledDraft(id: string): BundledDraft {
  const on = days[id] ?? null;
  return {
    id,
    text: "main",
    label: id.replace("rev-", "Rev "),
    language: "en",
    issue: 1,
    kind: id === "plus" ? "compilation" : "draft",
    symbol: id === "zero" ? "A/CONF.900/L.1" : null,
    date: on === null ? null : { on, precision: "day", zone: null, source: "given" },
    basedOn: basedOn[id] ?? [],
    rounds: id === "rev-2" ? [1, 2] : [1],
    // The words of the last are too few to tell.
    readIn: id === "rev-2" ? null : "en",
    file: bundledFile(id),
  };
}

export function bundledStatement(id: string): BundledStatement {
  const said = id === "remarks" ? { speaker: "R. Osei", meeting: "Third meeting" } : { speaker: null, meeting: null };
  const date = { on: "2031-03-04T10:30", precision: "minute", zone: "Europe/Vienna", source: "printed" } as const;
  return { id, title: id, ...said, onBehalfOf: null, date, round: 1, language: "en", file: bundledFile(id) };
}

const draftIds = Object.keys(basedOn);
const statementIds = ["remarks", "letter"];
const texts = new Map(
  await Promise.all(draftIds.map(async (id) => [id, await ingestDraft(fileOf(id), { language: "en" })] as const)),
);

export function anchorAt(id: string, index: number): Anchor {
  const text = texts.get(id);
  const paragraph = text?.ok === true ? paragraphsOf(text.value.document).at(index) : undefined;
  if (paragraph === undefined) throw new Error(`${id} has no paragraph ${index}`);
  return placeAnchor(id, paragraph);
}

/** With a place on a page, as anchors in a PDF have, now and then. */
const anchor = fc
  .tuple(fc.constantFrom(...draftIds), fc.constantFrom(1, 2), fc.boolean())
  .map(([id, index, hasBox]): Anchor => {
    const at = anchorAt(id, index);
    return hasBox ? { ...at, origin: { ...at.origin, box: { x: 70.25, y: 1 / 3, width: 400, height: 12 } } } : at;
  });
const words = fc.constantFrom("agreed", "“quoted” – ad ref", "\u{1f30a} 水", "a\\b\n\ud800", "");
const mend: fc.Arbitrary<Mend> = fc.constantFrom(
  { kind: "label", label: "7." },
  { kind: "label", label: null },
  { kind: "level", level: 2 },
  { kind: "kind", as: "heading" },
);
const linked = fc.record({ before: anchor, after: anchor });
const says: fc.Arbitrary<DecisionContent> = fc.oneof(
  fc.tuple(fc.constantFrom("pin" as const, "forbid" as const), linked).map(([kind, ends]) => ({ kind, ...ends })),
  fc.record({ kind: fc.constant("note" as const), at: anchor, text: words }),
  fc.record({ kind: fc.constant("status" as const), at: anchor, status: words }),
  fc.record({
    kind: fc.constant("settled-citation" as const),
    statement: fc.constantFrom(...statementIds),
    from: fc.constant(3),
    to: fc.constantFrom(14, 20),
    quotation: words,
    means: fc.oneof(
      fc.constant({ kind: "none" as const }),
      fc.record({ kind: fc.constant("elsewhere" as const), document: fc.constantFrom(null, "the Charter") }),
      fc.record({
        kind: fc.constant("paragraphs" as const),
        at: fc.array(fc.record({ label: fc.constant("2"), anchor }), { minLength: 1, maxLength: 2 }),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant("corrected-particular" as const),
    statement: fc.constantFrom(...statementIds),
    says: fc.constantFrom(
      { field: "speaker" as const, value: null },
      { field: "title" as const, value: "Remarks" },
      { field: "round" as const, value: 2 },
      { field: "date" as const, value: { on: "2031-03-05", precision: "day", zone: null, source: "given" } as const },
    ),
  }),
  fc.record({
    kind: fc.constant("corrected-draft" as const),
    draft: anchor.map(({ draft }) => draft),
    says: fc.constantFrom(
      { field: "symbol" as const, value: null },
      { field: "rounds" as const, value: [1, 2] },
      { field: "date" as const, value: { on: "2031-03-05", precision: "day", zone: null, source: "given" } as const },
    ),
  }),
  fc.tuple(anchor, mend).map(([{ draft, origin, quotation }, what]) => ({
    kind: "mended-structure" as const,
    draft,
    origin,
    quotation,
    mend: what,
  })),
  fc.record(
    {
      kind: fc.constant("legend" as const),
      draft: fc.constantFrom(...draftIds),
      mark: fc.constantFrom("highlight" as const, "strike" as const),
      value: fc.constant("yellow"),
      means: fc.constantFrom("agreed", "deleted"),
    },
    { requiredKeys: ["kind", "draft", "mark", "means"] },
  ),
  fc.constant({ kind: "revoke" as const }),
);

const MINUTE = 60_000;
const BEGINNING = Date.parse("2031-03-05T09:00:00Z");

/** A journal's worth of decisions, each with a moment of its own for its author; later ones may take back earlier ones. */
const decisions: fc.Arbitrary<readonly Decision[]> = fc
  .array(fc.tuple(says, fc.nat(), fc.boolean()), { maxLength: 12 })
  .map((made) =>
    made.map(([what, of, ends], index): Decision => {
      const isEnding = index > 0 && (ends || what.kind === "revoke");
      return {
        uuid: `00000000-0000-4000-8000-0000000000${String(index + 10)}`,
        author: index % 2 === 0 ? "Ana Duarte" : "Ben Okoro",
        at: new Date(BEGINNING + Math.floor(index / 2) * MINUTE).toISOString(),
        says: what,
        supersedes: isEnding ? `00000000-0000-4000-8000-0000000000${String((of % index) + 10)}` : null,
        visibility: "shared",
      };
    }),
  );

const removal = fc.record({
  what: fc.constantFrom("draft" as const, "statement" as const, "decision" as const),
  name: fc.constantFrom("gone-1", "gone-2"),
  at: fc.constantFrom("2031-03-06T09:00:00.000Z", "2031-03-07T09:00:00.000Z"),
  by: fc.constant("Ana Duarte"),
  reason: fc.constant("Sent by mistake"),
});

/** Drafts that begin with the first and hold what they continue, in the order of the world. */
const draftsOf = fc.subarray(draftIds.slice(1)).map((chosen) => {
  const wanted = new Set(["zero", ...chosen, ...chosen.flatMap((id) => basedOn[id] ?? [])]);
  return draftIds.filter((id) => wanted.has(id)).map(bundledDraft);
});

/** A negotiation as one person has it, with the journal in any order in which it may have come. */
export const negotiations: fc.Arbitrary<BundleManifest> = fc
  .record({
    drafts: draftsOf,
    statements: fc.shuffledSubarray(statementIds).map((ids) => ids.map(bundledStatement)),
    decisions,
    removals: fc.uniqueArray(removal, { maxLength: 3, selector: ({ what, name, at }) => `${what} ${name} ${at}` }),
  })
  .chain((parts) =>
    fc
      .shuffledSubarray([...parts.decisions], { minLength: parts.decisions.length })
      .map((journal) => ({ ...parts, decisions: journal })),
  )
  .map((parts) => negotiationOf(parts));

/** Two people's parts of one world: what both have is the same, and what each has alone does not contradict it. */
export const pairsOfNegotiations: fc.Arbitrary<readonly [BundleManifest, BundleManifest]> = fc
  .record({
    drafts: fc.tuple(draftsOf, draftsOf),
    statements: fc.tuple(fc.subarray(statementIds), fc.subarray(statementIds)),
    journal: decisions,
    sides: fc.array(fc.constantFrom("one", "other", "both"), { minLength: 12, maxLength: 12 }),
    removals: fc.tuple(
      fc.uniqueArray(removal, { maxLength: 2, selector: ({ what, name, at }) => `${what} ${name} ${at}` }),
      fc.constant([]),
    ),
  })
  .map(({ drafts, statements, journal, sides, removals }) => {
    const partOf = (side: 0 | 1, name: "one" | "other") =>
      negotiationOf({
        drafts: drafts[side],
        statements: statements[side].map(bundledStatement),
        decisions: journal.filter((_, index) => sides[index] === name || sides[index] === "both"),
        removals: removals[side],
      });
    return [partOf(0, "one"), partOf(1, "other")] as const;
  });

export function negotiationOf(
  parts: Pick<BundleManifest, "drafts" | "statements" | "decisions"> & { readonly removals: readonly Removal[] },
): BundleManifest {
  return {
    format: "travaux.bundle/1",
    negotiation: { name: "lakes", title: "Compact on Shared Lakes", zone: "America/New_York" },
    rounds: [
      { number: 1, label: "First round", from: "2031-01-13", to: "2031-01-17" },
      { number: 2, label: "Second round", from: "2031-03-03", to: "2031-03-12", days: ["2031-03-03", "2031-03-12"] },
    ],
    ...parts,
  };
}

/** The same draft or statement, so to say: of another file. */
export function otherFileOf<Thing extends BundledDraft | BundledStatement>(thing: Thing): Thing {
  return { ...thing, file: { ...thing.file, sha256: otherSha256 } };
}

const otherBytes = encoded("Compact\n\n1. Parties shall share nothing at all.\n");
const otherSha256 = createHash("sha256").update(otherBytes).digest("hex");
const allBytes = new Map([
  [otherSha256, otherBytes],
  ...Object.keys(contents).map((id) => [bundledFile(id).sha256, fileOf(id).bytes] as const),
]);

/** A bundle of this world as a file, without any archive. */
export function writtenBundle(manifest: BundleManifest): Uint8Array {
  const named = new Set([...manifest.drafts, ...manifest.statements].map(({ file }) => file.sha256));
  return renderBundle({ manifest, originals: new Map([...allBytes].filter(([sha256]) => named.has(sha256))) });
}

/** Puts a negotiation into an archive by its own door, as people's work would have: what was mended is read later. */
export async function fill(archive: Archive, manifest: BundleManifest): Promise<void> {
  const { negotiation, rounds, removals } = manifest;
  const drafts = await Promise.all(
    manifest.drafts.map(async ({ file, readIn, ...draft }) => {
      const { original, text } = await readOnce(file, readIn, ingestDraft);
      return { draft: { ...draft, source: text.source }, original, text, alignments: [], gapLinks: [] };
    }),
  );
  const statements = await Promise.all(
    manifest.statements.map(async ({ file, ...statement }) => {
      const { original, text } = await readOnce(file, statement.language, ingestStatement);
      return { statement: { ...statement, source: text.source }, original, text };
    }),
  );
  const order = drafts.map(({ draft }) => draft.id);
  const kept = await archive.keep({
    negotiation,
    rounds,
    drafts,
    statements,
    decisions: manifest.decisions,
    removals,
    order,
  });
  if (!kept.ok) throw new Error(JSON.stringify(kept.error));
}

const readings = new Map<string, Promise<unknown>>();

/** Reads a file of this world, as the reader of drafts or that of statements does. */
async function readOnce<Text>(
  { name, sha256 }: BundledFile,
  language: string | null,
  read: (file: OriginalFile, options: ReadOptions) => Promise<Result<Text, unknown>>,
): Promise<{ readonly original: Uint8Array; readonly text: Text }> {
  const original = allBytes.get(sha256) ?? new Uint8Array();
  const key = `${read.name} ${name} ${sha256} ${language}`;
  const reading = readings.get(key) ?? read({ name, bytes: original }, language === null ? {} : { language });
  readings.set(key, reading);
  // Under this key stands a reading of this reader.
  const text = (await reading) as Result<Text, unknown>;
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return { original, text: text.value };
}
