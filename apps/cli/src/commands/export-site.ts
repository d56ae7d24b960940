import type { Publication, SiteRecord } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { renderJson, renderSite } from "@travaux/render";
import { RESERVED_ARCHIVE } from "../answer-with.ts";
import type { DoorError } from "../cli-error.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { writeSiteFolder } from "../files/write-site-folder.ts";
import { archivePath, isReservedArchive } from "../flags.ts";
import { openTravaux } from "../open-travaux.ts";
import { confirmation } from "../print/confirmation.ts";
import { printerFor } from "../print/format-of.ts";

/** Where the site will be, and what is not for the public. */
export interface SiteFlags {
  readonly base?: string;
  readonly without?: "statements";
}

/** `export --site -o FOLDER`: a negotiation as pages for the public. */
export const exportSite: Command<SiteFlags> = async ({ base: given, without }, context) => {
  const { flags, environment, progress } = context;
  const archive = archivePath(flags, environment);
  if (isReservedArchive(archive)) return refused({ kind: "usage", sentence: RESERVED_ARCHIVE });
  const folder = flags.output;
  if (folder === undefined) return refused({ kind: "usage", sentence: "Name the folder of the site with -o." });
  const printers = { terminal: (record: SiteRecord) => confirmation(writtenInWords(record, folder), context) };
  const printer = printerFor(flags.format, printers, renderJson);
  if (!printer.ok) return refused(printer.error);
  const base = readBase(given);
  if (!base.ok) return refused(base.error);
  const travaux = openTravaux({ ...context, archive, use: "must-exist" });
  try {
    progress.step("gathering what is published");
    const gathered = await travaux.gatherPublication({
      negotiation: flags.negotiation,
      withoutStatements: without === "statements",
    });
    if (!gathered.ok) return refused(gathered.error);
    progress.step(`writing ${folder}`);
    const files = renderSite(gathered.value, { base: base.value });
    const written = await writeSiteFolder(folder, files, headOf(gathered.value, base.value));
    if (!written.ok) return refused(written.error);
    return { kind: "told", told: String(printer.value(written.value)) };
  } finally {
    await travaux.close();
  }
};

/** An address that pages can be put behind, ended by "/". */
function readBase(given: string | undefined): Result<string | null, DoorError> {
  if (given === undefined) return success(null);
  const address = URL.canParse(given) ? new URL(given) : null;
  const isPlain = address?.search === "" && address.hash === "" && address.username === "" && address.password === "";
  if (address === null || !isPlain || !/^https?:$/u.test(address.protocol)) {
    const sentence = `${given} is no address that a site can be published at; write it as https://example.org/waters/.`;
    return failure({ kind: "usage", sentence });
  }
  return success(address.href.endsWith("/") ? address.href : `${address.href}/`);
}

function headOf(
  { list, drafts, comparisons, statements }: Publication,
  base: string | null,
): Omit<SiteRecord, "files"> {
  const { name, title } = list.negotiation;
  return {
    format: "travaux.site/1",
    negotiation: { name, title },
    base,
    counts: {
      drafts: drafts.length,
      paragraphs: drafts.reduce((sum, { report }) => sum + report.paragraphs.length, 0),
      comparisons: comparisons.length,
      statements: statements?.length ?? null,
    },
  };
}

function writtenInWords({ counts, files }: SiteRecord, folder: string): string {
  const { drafts, paragraphs, comparisons, statements } = counts;
  const parts = [
    `${drafts} ${drafts === 1 ? "draft" : "drafts"} with ${paragraphs} paragraphs`,
    `${comparisons} ${comparisons === 1 ? "comparison" : "comparisons"}`,
    statements === null
      ? "no statements, as was asked"
      : `${statements} ${statements === 1 ? "statement" : "statements"}`,
  ];
  return `Wrote ${Object.keys(files).length} files to ${folder}: ${parts.join(", ")}. Begin with index.html.`;
}
