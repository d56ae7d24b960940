import type { SourceFormat } from "@travaux/model";

/** Why there is nothing to show of a file. `name` is the file's name as given. */
export type IngestError =
  | { readonly kind: "empty-file"; readonly name: string }
  /** No format that we know, and not text: `detail` says what the first bytes look like. */
  | { readonly kind: "unknown-format"; readonly name: string; readonly detail: string }
  /** A format that we know and do not read: `format` names it, `advice` says what to do. */
  | { readonly kind: "unsupported-format"; readonly name: string; readonly format: string; readonly advice: string }
  /** The format is known and the file is broken: `part` is the piece of it that could not be read. */
  | {
      readonly kind: "unreadable-file";
      readonly name: string;
      readonly format: SourceFormat | "bundle";
      readonly part: string;
      readonly detail: string;
    }
  | { readonly kind: "encrypted-file"; readonly name: string }
  /** A PDF of pictures: no page of it holds text. */
  | { readonly kind: "scanned-pdf"; readonly name: string }
  | { readonly kind: "too-large"; readonly name: string; readonly limitBytes: number }
  | { readonly kind: "limit-exceeded"; readonly name: string; readonly what: string; readonly limit: number }
  /** A file that is to be cleaned and can not be: `detail` says why, `advice` what to do. */
  | { readonly kind: "not-cleaned"; readonly name: string; readonly detail: string; readonly advice: string }
  | { readonly kind: "timed-out"; readonly name: string; readonly limitMs: number };

/** An error without the file's name, as the parts of a reader give it; the door adds the name. */
export type Refusal = IngestError extends infer Each ? (Each extends IngestError ? Omit<Each, "name"> : never) : never;

/** Carries a refusal out of the callbacks of a parser. Never leaves the package. */
export class RefusalSignal extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
