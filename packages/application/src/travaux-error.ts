import type { ArchiveError } from "@travaux/archive";
import type { IngestError } from "@travaux/ingest";
import type { BundleConflict, DraftId, ParagraphId, Result, SaidBy } from "@travaux/model";

/** A file that a door could not hand over. `path` is as the person gave it. */
export type FileError =
  | { readonly kind: "missing-file"; readonly path: string }
  | { readonly kind: "is-directory"; readonly path: string }
  | { readonly kind: "no-permission"; readonly path: string };

/** One of several paragraphs that an address fits. */
export interface AddressCandidate {
  readonly id: ParagraphId;
  /** As printed. */
  readonly label: string | null;
  /** `#id@draft`, which fits this one alone. */
  readonly address: string;
  readonly firstWords: string;
}

/** A name that leads to nothing, or to several things. */
export type NameError =
  | { readonly kind: "no-negotiation" }
  | { readonly kind: "no-such-negotiation"; readonly negotiation: string; readonly negotiations: readonly string[] }
  | { readonly kind: "several-negotiations"; readonly negotiations: readonly string[] }
  /** The negotiation has no drafts at all, so that there is no latest one. */
  | { readonly kind: "no-drafts"; readonly negotiation: string }
  | {
      readonly kind: "no-such-draft";
      readonly draft: string;
      readonly negotiation: string;
      readonly drafts: readonly DraftId[];
    }
  | { readonly kind: "ambiguous-draft"; readonly draft: string; readonly candidates: readonly DraftId[] }
  | { readonly kind: "no-such-round"; readonly round: number; readonly rounds: readonly number[] }
  /** `nearest` holds labels that the draft does have, nearest first; empty when it has none. */
  | {
      readonly kind: "no-such-paragraph";
      readonly address: string;
      readonly draft: DraftId;
      readonly nearest: readonly string[];
    }
  | {
      readonly kind: "ambiguous-address";
      readonly address: string;
      readonly draft: DraftId;
      readonly candidates: readonly AddressCandidate[];
    }
  | {
      readonly kind: "no-such-statement";
      readonly statement: string;
      readonly negotiation: string;
      readonly statements: readonly string[];
    }
  | { readonly kind: "ambiguous-statement"; readonly statement: string; readonly candidates: readonly string[] }
  /** `count` citations were found in it, and are numbered from 1. */
  | {
      readonly kind: "no-such-citation";
      readonly statement: string;
      readonly citation: number;
      readonly count: number;
    }
  /** The drafts have no text in common history: no chain of `basedOn` joins them, so no table can hold both. */
  | { readonly kind: "unrelated-drafts"; readonly before: DraftId; readonly after: DraftId };

/** A place in a paragraph, or a decision, that is not there. */
export type PlaceError =
  | {
      readonly kind: "no-such-words";
      readonly words: string;
      readonly address: string;
      readonly stand: "nowhere" | "twice";
    }
  | { readonly kind: "no-such-mend"; readonly uuid: string; readonly draft: DraftId }
  | { readonly kind: "no-such-decision"; readonly decision: string }
  | { readonly kind: "ambiguous-decision"; readonly decision: string; readonly numbers: readonly number[] };

/** What a person wants to say contradicts what a person said. */
export type DecisionError =
  /** The reverse stands: `says` is what was decided of the two. */
  | {
      readonly kind: "decided-otherwise";
      readonly says: "pin" | "forbid";
      readonly addresses: readonly [string, string];
      readonly by: SaidBy;
    }
  /** Somebody said that a citation means something else. */
  | { readonly kind: "settled-otherwise"; readonly statement: string; readonly citation: string; readonly by: SaidBy }
  /** It was taken back, or something else was decided in its place. */
  | { readonly kind: "decision-ended"; readonly number: number; readonly by: SaidBy };

/** What was asked cannot be understood. */
export type RequestError =
  | { readonly kind: "bad-address"; readonly address: string }
  | { readonly kind: "bad-date"; readonly text: string }
  | { readonly kind: "bad-zone"; readonly zone: string }
  | { readonly kind: "bad-language"; readonly language: string }
  | { readonly kind: "bad-name"; readonly name: string }
  | { readonly kind: "empty-label" }
  /** Something is to be decided, mended or revoked, and nobody is named who says so. */
  | { readonly kind: "no-author" }
  /** A file of mends that cannot be used; `place` leads to the value: "mends[2].mend.as". */
  | { readonly kind: "bad-mends"; readonly place: string; readonly detail: string }
  /** A file of words of legal force that cannot be used. */
  | { readonly kind: "bad-force-words"; readonly line: number; readonly detail: string }
  /** The draft is kept already, and what was to be mended of it now is not. */
  | { readonly kind: "mended-otherwise"; readonly draft: DraftId }
  /** `detail` says which mend found no place. */
  | { readonly kind: "lost-mend"; readonly detail: string }
  /** Two paragraphs of one draft, or one and itself: a link leads from one draft to another. */
  | { readonly kind: "same-draft"; readonly draft: DraftId; readonly addresses: readonly [string, string] }
  /** Two drafts are wanted, and both names are of one. */
  | { readonly kind: "one-draft-twice"; readonly draft: DraftId }
  /** A person is about to correct or settle something, and says nothing of it. */
  | { readonly kind: "nothing-said" }
  | { readonly kind: "draft-not-shown"; readonly draft: string; readonly shown: readonly string[] }
  | { readonly kind: "empty-query" }
  | { readonly kind: "query-too-long"; readonly length: number; readonly most: number }
  | { readonly kind: "backward-round"; readonly from: string; readonly to: string }
  /** `place` leads to the value: "drafts[2].date". */
  | { readonly kind: "bad-manifest"; readonly place: string; readonly detail: string }
  /** A file that a manifest names, and the error that reading it gave. */
  | { readonly kind: "bad-manifest-file"; readonly place: string; readonly error: FileError | IngestError };

/** A bundle that cannot be made or taken in. `name` is the file's. */
export type BundleError =
  /** `format` is what the file says that it is; null when it says nothing. `known` is what this version reads. */
  | {
      readonly kind: "unknown-bundle";
      readonly name: string;
      readonly format: string | null;
      readonly known: string;
    }
  /** `place` leads to the value in `bundle.json`: "drafts[2].date". */
  | { readonly kind: "bad-bundle"; readonly name: string; readonly place: string; readonly detail: string }
  /** An original in it that cannot be read. `of` is the label of the draft, or the id of the statement. */
  | { readonly kind: "bad-bundle-file"; readonly name: string; readonly of: string; readonly error: IngestError }
  /** It says otherwise than what is kept, and both cannot be held. All conflicts, the others included. */
  | { readonly kind: "bundle-conflicts"; readonly name: string; readonly conflicts: readonly BundleConflict[] }
  | { readonly kind: "bundle-too-large"; readonly negotiation: string; readonly mostBytes: number };

/** Every way in which a use case can say no. Closed: each door has a table that maps all of it. */
export type TravauxError =
  | IngestError
  | ArchiveError
  | FileError
  | NameError
  | PlaceError
  | DecisionError
  | BundleError
  | RequestError;

/** What every use case gives back. */
export type Outcome<Answer> = Result<Answer, TravauxError>;
