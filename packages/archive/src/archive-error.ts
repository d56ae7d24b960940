/** Why an archive could not be opened or did not keep something. Nothing was kept. */
export type ArchiveError =
  /** The archive was to be there and is not, or the folder in which it is to be made is not. */
  | { readonly kind: "archive-missing"; readonly path: string; readonly missing: "file" | "folder" }
  /** The file is not an archive of Travaux. */
  | { readonly kind: "not-an-archive"; readonly path: string; readonly detail: string }
  /** Written by a newer version, which this one must not touch. */
  | { readonly kind: "archive-newer"; readonly path: string; readonly version: number; readonly supported: number }
  | { readonly kind: "archive-damaged"; readonly path: string; readonly detail: string }
  /** The system did not let the file be opened, read or written: no permission, a failing disk. */
  | { readonly kind: "archive-unreachable"; readonly path: string; readonly detail: string }
  | { readonly kind: "archive-busy"; readonly path: string }
  | { readonly kind: "archive-read-only"; readonly path: string }
  | { readonly kind: "disk-full"; readonly path: string }
  /** Something with the same name is there with other content. */
  | {
      readonly kind: "conflict";
      readonly what: "negotiation" | "round" | "draft" | "statement" | "decision";
      readonly name: string;
      readonly detail: string;
    }
  /** Another process added drafts since the batch was worked out; to be worked out again. */
  | { readonly kind: "series-changed"; readonly negotiation: string }
  /** A negotiation, draft, round or statement that the write builds on, or the original of a draft, is not there. */
  | {
      readonly kind: "missing";
      readonly what: "negotiation" | "round" | "draft" | "statement" | "original";
      readonly name: string;
    };
