import { readFileSync } from "node:fs";
import path from "node:path";
import type { BundleManifest } from "@travaux/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerOf } from "../keeping/real-parts.ts";
import { negotiations, pairsOfNegotiations, writtenBundle } from "./generated-negotiations.ts";
import { deskWith } from "./open-doors.ts";

const folder = path.join(import.meta.dirname, "..", "..", "docs", "formats", "schema");
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

function schemaOf(format: string) {
  const schema = JSON.parse(readFileSync(path.join(folder, `${format}.schema.json`), "utf8")) as object;
  const validate = ajv.compile(schema);
  return (data: unknown): readonly string[] => {
    validate(JSON.parse(JSON.stringify(data)));
    return (validate.errors ?? []).slice(0, 5).map((error) => `${error.instancePath} ${error.message ?? ""}`);
  };
}

const flawsOfBundle = schemaOf("travaux.bundle.1");
const flawsOfImport = schemaOf("travaux.bundle-import.1");

describe("the schemas of bundles", () => {
  test("hold for what is exported, and for what is told of taking it in", { timeout: 30_000 }, () =>
    fc.assert(
      fc.asyncProperty(pairsOfNegotiations, async ([here, there]) => {
        const { travaux } = await deskWith("memory", here);
        const { manifest } = answerOf(await travaux.exportBundle({ negotiation: "lakes" }));
        expect(flawsOfBundle(manifest)).toEqual([]);
        const file = { name: "lakes.travaux", bytes: writtenBundle(there) };
        expect(flawsOfImport(answerOf(await travaux.previewBundle({ file })))).toEqual([]);
      }),
      { numRuns: 20 },
    ),
  );

  test("are not of whatever there is: a bundle with anything left out or of another kind is none", () => {
    fc.assert(
      fc.property(negotiations, fc.nat(), fc.constantFrom(undefined, 7.5, {}), (manifest, at, instead) => {
        const places = requiredPlaces(manifest);
        const [of, key] = places[at % places.length] ?? [];
        if (of === undefined || key === undefined || of[key] === instead) return;
        const kept = of[key];
        of[key] = instead;
        expect(flawsOfBundle(manifest)).not.toEqual([]);
        of[key] = kept;
      }),
      { numRuns: 60 },
    );
  });
});

type Fields = Record<string, unknown>;

/** The objects of a manifest and their keys, but for those that may be left out. */
function requiredPlaces(manifest: BundleManifest): readonly (readonly [Fields, string])[] {
  const { drafts, statements, decisions, removals, rounds, negotiation } = manifest;
  const entries = [manifest, negotiation, ...rounds, ...drafts, ...statements, ...decisions, ...removals];
  return entries.flatMap((entry) =>
    Object.keys(entry)
      .filter((key) => key !== "days")
      .map((key) => [entry as unknown as Fields, key] as const),
  );
}
