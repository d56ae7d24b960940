import type { StatementToKeep } from "@travaux/archive";
import type { BundledDraft, BundledFile, BundledStatement, Decision, DraftText, Mends } from "@travaux/model";
import { canonicalJson, failure, success } from "@travaux/model";
import { inTurns } from "../in-turns.ts";
import { readOptions } from "../ports.ts";
import type { OpenPorts, OriginalFile } from "../ports.ts";
import type { KnownDraft } from "../series/plan-drafts.ts";
import { bareMends, mendsByDraft } from "../series/standing-mends.ts";
import type { Outcome } from "../travaux-error.ts";
import type { ReadBundle } from "./read-bundle.ts";

/** How many files are read at the same time: each may be a child process. */
const FILES_AT_ONCE = 2;
const NOTHING_SAID = { mends: [], legend: [] } as const;

/** Reads the originals of a bundle, each once for what is said of it, however often keeping them is tried. */
export class OriginalsReading {
  readonly #ports: Pick<OpenPorts, "readDraft" | "readStatement">;
  readonly #bundle: ReadBundle;
  readonly #drafts = new Map<string, DraftText>();
  readonly #statements = new Map<string, StatementToKeep>();

  constructor(ports: Pick<OpenPorts, "readDraft" | "readStatement">, bundle: ReadBundle) {
    this.#ports = ports;
    this.#bundle = bundle;
  }

  /** @param decisions of both sides: what stands of them says how a draft is to be read */
  async drafts(
    drafts: readonly BundledDraft[],
    decisions: readonly Decision[],
  ): Promise<Outcome<readonly KnownDraft[]>> {
    const mends = mendsByDraft(decisions);
    return inTurns(drafts, FILES_AT_ONCE, async (bundled) => {
      const said = bareMends(mends.get(bundled.id) ?? NOTHING_SAID);
      const text = await this.#readDraft(bundled, said);
      if (!text.ok) return text;
      const { file, readIn: _readIn, ...described } = bundled;
      const original = this.#file(file).bytes;
      return success({ draft: { ...described, source: text.value.source }, original, text: text.value });
    });
  }

  statements(statements: readonly BundledStatement[]): Promise<Outcome<readonly StatementToKeep[]>> {
    return inTurns(statements, FILES_AT_ONCE, async (bundled): Promise<Outcome<StatementToKeep>> => {
      const done = this.#statements.get(bundled.id);
      if (done !== undefined) return success(done);
      const { file, ...described } = bundled;
      const original = this.#file(file);
      const read = await this.#ports.readStatement(original, readOptions({ language: toldLanguage(bundled) }));
      if (!read.ok)
        return failure({ kind: "bad-bundle-file", name: this.#bundle.name, of: bundled.id, error: read.error });
      const statement = { ...described, source: read.value.source };
      const toKeep = { statement, original: original.bytes, text: read.value };
      this.#statements.set(bundled.id, toKeep);
      return success(toKeep);
    });
  }

  async #readDraft(bundled: BundledDraft, said: Mends): Promise<Outcome<DraftText>> {
    const key = canonicalJson([bundled.id, said]);
    const done = this.#drafts.get(key);
    if (done !== undefined) return success(done);
    const options = readOptions({ language: bundled.readIn, ...said });
    const read = await this.#ports.readDraft(this.#file(bundled.file), options);
    if (!read.ok)
      return failure({ kind: "bad-bundle-file", name: this.#bundle.name, of: bundled.label, error: read.error });
    this.#drafts.set(key, read.value);
    return read;
  }

  #file({ name, sha256 }: BundledFile): OriginalFile {
    const bytes = this.#bundle.originals.get(sha256);
    // The manifest was held against the originals when it was read.
    if (bytes === undefined) throw new Error("a bundle lacks an original that its manifest names");
    return { name, bytes };
  }
}

/** A statement's language is the one in which it was read; where nobody could tell it, the reader tries again. */
function toldLanguage({ language }: BundledStatement): string | null {
  return language === "und" ? null : language;
}
