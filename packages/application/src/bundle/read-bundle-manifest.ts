import type {
  BundledDraft,
  BundledFile,
  BundledStatement,
  BundleManifest,
  Negotiation,
  Removal,
  Round,
} from "@travaux/model";
import { failure, parseDated, success } from "@travaux/model";
import { isNegotiationName } from "../naming/negotiation-name.ts";
import type { Outcome } from "../travaux-error.ts";
import { dated, decision, language, moment, zone } from "./decision-shape.ts";
import { list, nullable, oneOf, record, ShapeFault, text, textThat, whole } from "./shape.ts";
import type { Shape } from "./shape.ts";

const FORMAT = "travaux.bundle/1";
/** More than any negotiation has: beyond them lies an accident or an attack. */
const MOST_ROUNDS = 1000;
const MOST_DRAFTS = 1000;
const MOST_STATEMENTS = 5000;
const MOST_DECISIONS = 200_000;
const MOST_REMOVALS = 10_000;
const MOST_DAYS = 1000;
const MOST_BASES = 100;
const LONGEST_ID = 256;

const day = textThat(
  (words) => parseDated(words, "given")?.on === words && words.length === 10,
  "a day like 2031-05-28",
);
/** What stands in addresses and commands: they are cut at "@", ".." and blanks. "rev-2.fr" fits, "rev 2@x" does not. */
const id = textThat(
  (words) => words.length <= LONGEST_ID && words.split(/[.-]/).every((piece) => /^[\p{L}\p{N}]+$/u.test(piece)),
  "an id of letters, digits and single hyphens",
);
const file: Shape<BundledFile> = record({
  // "rev 2.docx" fits; a folder does not: the name is for people, and leads nowhere.
  name: textThat((words) => /^[^/\\]{1,255}$/.test(words), "the name of a file, without folders,"),
  // Lower-case hexadecimal.
  sha256: textThat((words) => /^[0-9a-f]{64}$/.test(words), "a sha256"),
});

const negotiation: Shape<Negotiation> = record({
  name: textThat(isNegotiationName, "a name of lower-case letters, digits and hyphens"),
  title: text,
  zone,
});
const round: Shape<Round> = record(
  { number: whole(1), label: text, from: day, to: day },
  { days: list(day, MOST_DAYS) },
);
const draft: Shape<BundledDraft> = record({
  id,
  text,
  label: text,
  language,
  issue: whole(1),
  kind: oneOf("draft", "compilation", "chair-text", "non-paper", "elements", "final", "corrigendum"),
  symbol: nullable(text),
  date: nullable(dated),
  basedOn: list(id, MOST_BASES),
  rounds: list(whole(1), MOST_ROUNDS),
  readIn: nullable(language),
  file,
});
const statement: Shape<BundledStatement> = record({
  id,
  title: text,
  speaker: nullable(text),
  onBehalfOf: nullable(text),
  meeting: nullable(text),
  date: nullable(dated),
  round: nullable(whole(1)),
  language,
  file,
});
const removal: Shape<Removal> = record({
  what: oneOf("draft", "statement", "decision"),
  name: text,
  at: moment,
  by: text,
  reason: nullable(text),
});
const manifestShape: Shape<BundleManifest> = record({
  format: oneOf(FORMAT),
  negotiation,
  rounds: list(round, MOST_ROUNDS),
  drafts: list(draft, MOST_DRAFTS),
  statements: list(statement, MOST_STATEMENTS),
  decisions: list(decision, MOST_DECISIONS),
  removals: list(removal, MOST_REMOVALS),
});

/**
 * Reads the manifest of a bundle: its shape, and that it is whole in itself. Every original that it names is among the
 * `originals`, and every one of those is named.
 *
 * @param name of the file, for messages
 */
export function readBundleManifest(
  name: string,
  value: unknown,
  originals: ReadonlySet<string>,
): Outcome<BundleManifest> {
  const format = formatOf(value);
  if (format !== FORMAT) return failure({ kind: "unknown-bundle", name, format, known: FORMAT });
  try {
    const manifest = manifestShape(value, "");
    checkWhole(manifest, originals);
    return success(manifest);
  } catch (thrown) {
    if (!(thrown instanceof ShapeFault)) throw thrown;
    return failure({ kind: "bad-bundle", name, place: thrown.place, detail: thrown.message });
  }
}

const LONGEST_FORMAT = 64;

/** What the file says that it is; null when it says nothing that could be repeated. */
function formatOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("format" in value)) return null;
  return typeof value.format === "string" ? value.format.slice(0, LONGEST_FORMAT) : null;
}

function checkWhole(manifest: BundleManifest, originals: ReadonlySet<string>): void {
  const { rounds, drafts, statements, decisions } = manifest;
  checkOnce(
    "rounds",
    rounds.map(({ number }) => String(number)),
  );
  checkOnce(
    "drafts",
    drafts.map((each) => each.id),
  );
  checkOnce(
    "drafts",
    drafts.map(({ text: of, label, language: tongue, issue }) => JSON.stringify([of, label, tongue, issue])),
  );
  checkOnce(
    "statements",
    statements.map((each) => each.id),
  );
  checkOnce(
    "decisions",
    decisions.map(({ uuid }) => uuid),
  );
  const numbers = new Set(rounds.map(({ number }) => number));
  const earlier = new Set<string>();
  for (const [index, { id: own, basedOn, rounds: of }] of drafts.entries()) {
    const place = `drafts[${index}]`;
    const stranger = of.find((number) => !numbers.has(number));
    if (stranger !== undefined) throw new ShapeFault(`${place}.rounds`, `there is no round ${stranger} in the bundle`);
    const basis = basedOn.find((each) => !earlier.has(each));
    if (basis !== undefined) throw new ShapeFault(`${place}.basedOn`, `"${basis}" does not stand before it`);
    earlier.add(own);
  }
  const named = new Set<string>();
  for (const [part, entries] of [
    ["drafts", drafts],
    ["statements", statements],
  ] as const)
    for (const [index, { file: own }] of entries.entries()) {
      if (!originals.has(own.sha256)) throw new ShapeFault(`${part}[${index}].file`, "the file is not in the bundle");
      named.add(own.sha256);
    }
  const surplus = [...originals].find((sha256) => !named.has(sha256));
  if (surplus !== undefined) throw new ShapeFault(`originals/${surplus}`, "nothing in the manifest names it");
}

function checkOnce(part: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) throw new ShapeFault(`${part}[${index}]`, "it is there twice");
    seen.add(key);
  }
}
