import type { TravauxError } from "@travaux/application";
import { TRPCError } from "@trpc/server";
import type { TRPC_ERROR_CODE_KEY } from "@trpc/server";
import { sentenceForViewer } from "./door-sentences.ts";
import { lastName } from "./wire-names.ts";
import type { WireNames } from "./wire-names.ts";

/** Refusals that only this door knows. */
type DoorError =
  | { readonly kind: "no-such-upload" }
  | { readonly kind: "not-allowed" }
  /** The request does not have the shape that the procedure takes. `place` leads to what is wrong ("rounds.0"). */
  | { readonly kind: "bad-request"; readonly place: string; readonly detail: string }
  | { readonly kind: "no-such-procedure" }
  | { readonly kind: "bug" };

/** Every refusal that goes over the wire. */
export type WireError = TravauxError | DoorError;

/** What a client gets beside the code: for programs the kind, for people the sentence, and what that names. */
export interface WireRefusal {
  readonly kind: WireError["kind"];
  readonly sentence: string;
  readonly names: WireNames;
}

/** Kinds of refusal of the procedures, and of the routes beside them: files that are sent, pages that are made. */
export type RefusalKind = WireError["kind"] | "busy" | "broken-off" | "not-built" | "not-found";

/** A kind that is not in this table does not compile. */
export const trpcCode = {
  "missing-file": "NOT_FOUND",
  "is-directory": "BAD_REQUEST",
  "no-permission": "INTERNAL_SERVER_ERROR",
  "empty-file": "UNPROCESSABLE_CONTENT",
  "unknown-format": "UNSUPPORTED_MEDIA_TYPE",
  "unsupported-format": "UNSUPPORTED_MEDIA_TYPE",
  "unreadable-file": "UNPROCESSABLE_CONTENT",
  "encrypted-file": "UNPROCESSABLE_CONTENT",
  "scanned-pdf": "UNPROCESSABLE_CONTENT",
  "not-cleaned": "UNPROCESSABLE_CONTENT",
  "too-large": "PAYLOAD_TOO_LARGE",
  "limit-exceeded": "UNPROCESSABLE_CONTENT",
  "timed-out": "UNPROCESSABLE_CONTENT",
  "archive-missing": "INTERNAL_SERVER_ERROR",
  "not-an-archive": "INTERNAL_SERVER_ERROR",
  "archive-newer": "INTERNAL_SERVER_ERROR",
  "archive-damaged": "INTERNAL_SERVER_ERROR",
  "archive-unreachable": "INTERNAL_SERVER_ERROR",
  "archive-busy": "SERVICE_UNAVAILABLE",
  "archive-read-only": "FORBIDDEN",
  "disk-full": "INTERNAL_SERVER_ERROR",
  conflict: "CONFLICT",
  "series-changed": "CONFLICT",
  missing: "NOT_FOUND",
  "no-negotiation": "NOT_FOUND",
  "no-such-negotiation": "NOT_FOUND",
  "several-negotiations": "BAD_REQUEST",
  "no-drafts": "NOT_FOUND",
  "no-such-draft": "NOT_FOUND",
  "ambiguous-draft": "BAD_REQUEST",
  "no-such-round": "NOT_FOUND",
  "no-such-paragraph": "NOT_FOUND",
  "ambiguous-address": "BAD_REQUEST",
  "unrelated-drafts": "BAD_REQUEST",
  "no-such-statement": "NOT_FOUND",
  "ambiguous-statement": "BAD_REQUEST",
  "no-such-citation": "NOT_FOUND",
  "bad-address": "BAD_REQUEST",
  "bad-date": "BAD_REQUEST",
  "bad-zone": "BAD_REQUEST",
  "bad-language": "BAD_REQUEST",
  "bad-name": "BAD_REQUEST",
  "empty-label": "BAD_REQUEST",
  "draft-not-shown": "BAD_REQUEST",
  "empty-query": "BAD_REQUEST",
  "nothing-said": "BAD_REQUEST",
  "query-too-long": "BAD_REQUEST",
  "backward-round": "BAD_REQUEST",
  "no-author": "BAD_REQUEST",
  "bad-force-words": "BAD_REQUEST",
  "bad-mends": "BAD_REQUEST",
  "lost-mend": "CONFLICT",
  "mended-otherwise": "CONFLICT",
  "no-such-words": "NOT_FOUND",
  "no-such-mend": "NOT_FOUND",
  "no-such-decision": "NOT_FOUND",
  "ambiguous-decision": "BAD_REQUEST",
  "decided-otherwise": "CONFLICT",
  "decision-ended": "CONFLICT",
  "settled-otherwise": "CONFLICT",
  "same-draft": "BAD_REQUEST",
  "one-draft-twice": "BAD_REQUEST",
  "bad-manifest": "BAD_REQUEST",
  "bad-manifest-file": "BAD_REQUEST",
  "unknown-bundle": "UNSUPPORTED_MEDIA_TYPE",
  "bad-bundle": "UNPROCESSABLE_CONTENT",
  "bad-bundle-file": "UNPROCESSABLE_CONTENT",
  "bundle-conflicts": "CONFLICT",
  "bundle-too-large": "UNPROCESSABLE_CONTENT",
  "no-such-upload": "NOT_FOUND",
  "not-allowed": "FORBIDDEN",
  "bad-request": "BAD_REQUEST",
  "no-such-procedure": "NOT_FOUND",
  bug: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<WireError["kind"], TRPC_ERROR_CODE_KEY>;

/** Carries a refusal through tRPC, which knows only errors that are thrown. */
export class WireFailure extends Error {
  readonly refusal: WireError;

  constructor(refusal: WireError) {
    super(refusal.kind);
    this.name = "WireFailure";
    this.refusal = refusal;
  }
}

/** The error to throw for a refusal. */
export function refuse(refusal: WireError): TRPCError {
  return new TRPCError({
    code: trpcCode[refusal.kind],
    message: wireSentence(refusal),
    cause: new WireFailure(refusal),
  });
}

/** One sentence for a person. The server's inside stays inside: of a path only the last name, of a bug nothing. */
export function wireSentence(refusal: WireError): string {
  switch (refusal.kind) {
    case "no-such-upload":
      return "The file that was sent is not held any more; send it again.";
    case "not-allowed":
      return "You may not do this here; ask whoever keeps this archive.";
    case "bad-request":
      return refusal.place === ""
        ? `The request is not in order: ${refusal.detail}.`
        : `The request is not in order at ${refusal.place}: ${refusal.detail}.`;
    case "no-such-procedure":
      return "There is no such procedure; the viewer and the server are of different versions: load the page again.";
    case "bug":
      return "Something went wrong in Travaux itself; nothing was changed. Try again, and report it if it stays.";
    default:
      return sentenceForViewer("path" in refusal ? { ...refusal, path: lastName(refusal.path) } : refusal);
  }
}
