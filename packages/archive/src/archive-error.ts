/** Why an archive could not be opened or did not keep something. Nothing was kept. */
export type ArchiveError =
  /** The file is not an archive of Travaux. */
  | { readonly kind: "not-an-archive"; readonly path: string; readonly detail: string }
  /** Written by a newer version, which this one must not touch. */
  | { readonly kind: "archive-newer"; readonly path: string; readonly version: number; readonly supported: number }
  | { readonly kind: "archive-damaged"; readonly path: string; readonly detail: string }
  | { readonly kind: "archive-busy"; readonly path: string }
  | { readonly kind: "archive-read-only"; readonly path: string }
  | { readonly kind: "disk-full"; readonly path: string }
  /** Something with the same name is there with other content. */
  | {
      readonly kind: "conflict";
      readonly what: "negotiation" | "round" | "draft" | "statement";
      readonly name: string;
      readonly detail: string;
    }
  /** A draft, negotiation or statement that the write builds on is not there. */
  | { readonly kind: "missing"; readonly what: "negotiation" | "draft" | "statement"; readonly name: string };
