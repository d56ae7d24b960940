/** The formats of output that the contract names. */
export const FORMATS = [
  "terminal",
  "json",
  "markdown",
  "html",
  "pdf",
  "csv",
  "text",
  "patch",
  "docx",
  "xlsx",
  "akoma-ntoso",
] as const;

export type Format = (typeof FORMATS)[number];

/** Names that people know formats by, beside those of the contract. */
const FORMAT_ALIASES: Readonly<Record<string, Format>> = { akn: "akoma-ntoso" };

/** The format that a name stands for; null for a name of none. */
export function formatNamed(name: string): Format | null {
  return (
    FORMATS.find((format) => format === name) ??
    (Object.hasOwn(FORMAT_ALIASES, name) ? (FORMAT_ALIASES[name] ?? null) : null)
  );
}

/** The endings by which a file says what it is to hold. */
const FORMATS_BY_ENDING: Readonly<Record<string, Format>> = {
  json: "json",
  md: "markdown",
  html: "html",
  pdf: "pdf",
  csv: "csv",
  xlsx: "xlsx",
  docx: "docx",
  patch: "patch",
};

/** The format that the name of a file asks for; null when its ending says nothing. */
export function formatOfFile(name: string): Format | null {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return name.includes(".") && Object.hasOwn(FORMATS_BY_ENDING, ending) ? (FORMATS_BY_ENDING[ending] ?? null) : null;
}

/** The flags that every command takes, as commander hands them over. */
export interface Flags {
  readonly archive?: string;
  readonly negotiation?: string;
  readonly as?: string;
  readonly format: Format;
  readonly output?: string;
  readonly exitCode?: boolean;
  readonly quiet?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
  readonly verbose?: boolean;
  readonly width?: number;
  readonly all?: boolean;
}

/** The archive's file: the flag, else TRAVAUX_ARCHIVE, else `travaux.db` where the user stands. */
export function archivePath(flags: Pick<Flags, "archive">, environment: NodeJS.ProcessEnv): string {
  return flags.archive ?? (environment["TRAVAUX_ARCHIVE"] || "travaux.db");
}

/** Archives that are not a file: kept free for a later version. */
export function isReservedArchive(path: string): boolean {
  // "postgres://host/db" and "postgresql://…" fit, "postgres.db" does not. Anchored: linear.
  return /^postgres(?:ql)?:\/\//iu.test(path);
}
