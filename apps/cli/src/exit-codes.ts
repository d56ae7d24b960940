import type { CliError } from "./cli-error.ts";

/** The exit codes of the contract. */
export const exitCodes = { done: 0, differs: 1, usage: 2, file: 3, name: 4, conflict: 5, bug: 70 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const byKind = {
  usage: exitCodes.usage,
  "bad-address": exitCodes.usage,
  "bad-date": exitCodes.usage,
  "bad-zone": exitCodes.usage,
  "bad-language": exitCodes.usage,
  "bad-name": exitCodes.usage,
  "empty-label": exitCodes.usage,
  "empty-query": exitCodes.usage,
  "backward-round": exitCodes.usage,
  "no-author": exitCodes.usage,
  "bad-force-words": exitCodes.file,
  "bad-mends": exitCodes.file,
  "lost-mend": exitCodes.name,
  "mended-otherwise": exitCodes.conflict,
  "no-such-words": exitCodes.name,
  "no-such-mend": exitCodes.name,
  "no-such-decision": exitCodes.name,
  "ambiguous-decision": exitCodes.name,
  "decided-otherwise": exitCodes.conflict,
  "decision-ended": exitCodes.conflict,
  "same-draft": exitCodes.usage,
  "missing-file": exitCodes.file,
  "is-directory": exitCodes.file,
  "no-permission": exitCodes.file,
  "empty-file": exitCodes.file,
  "unknown-format": exitCodes.file,
  "unsupported-format": exitCodes.file,
  "unreadable-file": exitCodes.file,
  "encrypted-file": exitCodes.file,
  "scanned-pdf": exitCodes.file,
  "too-large": exitCodes.file,
  "limit-exceeded": exitCodes.file,
  "timed-out": exitCodes.file,
  "bad-manifest": exitCodes.file,
  "bad-manifest-file": exitCodes.file,
  "manifest-not-yaml": exitCodes.file,
  "output-not-written": exitCodes.file,
  "answer-not-written": exitCodes.file,
  "server-not-started": exitCodes.file,
  "archive-missing": exitCodes.file,
  "not-an-archive": exitCodes.file,
  "archive-newer": exitCodes.file,
  "archive-damaged": exitCodes.file,
  "archive-unreachable": exitCodes.file,
  "archive-busy": exitCodes.file,
  "archive-read-only": exitCodes.file,
  "disk-full": exitCodes.file,
  "no-negotiation": exitCodes.name,
  "no-such-negotiation": exitCodes.name,
  "several-negotiations": exitCodes.name,
  "no-drafts": exitCodes.name,
  "no-such-draft": exitCodes.name,
  "ambiguous-draft": exitCodes.name,
  "no-such-round": exitCodes.name,
  "no-such-paragraph": exitCodes.name,
  "ambiguous-address": exitCodes.name,
  "unrelated-drafts": exitCodes.name,
  missing: exitCodes.name,
  conflict: exitCodes.conflict,
  "series-changed": exitCodes.conflict,
} as const satisfies Record<CliError["kind"], ExitCode>;

/** The exit code of an error; an error that is not in the table does not compile. */
export function exitCodeOf(error: CliError): ExitCode {
  return byKind[error.kind];
}
