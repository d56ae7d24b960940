import { findCitations } from "@travaux/cite";
import { paragraphsOf, success } from "@travaux/model";
import type { Citations } from "@travaux/model";
import { readOptions } from "../ports.ts";
import type { OriginalFile, Ports } from "../ports.ts";
import { readOptionalLanguage } from "../read-language.ts";
import type { Outcome } from "../travaux-error.ts";

export interface CiteFileRequest {
  readonly file: OriginalFile;
  /** BCP 47; recognised unless given. */
  readonly language?: string | undefined;
}

/** Finds the citations of a text: recognised, but bound to no draft, as no archive is asked. */
export async function citeFile(
  ports: Pick<Ports, "readStatement">,
  request: CiteFileRequest,
): Promise<Outcome<Citations>> {
  const language = readOptionalLanguage(request.language);
  if (!language.ok) return language;
  const read = await ports.readStatement(request.file, readOptions({ language: language.value }));
  if (!read.ok) return read;
  const text = paragraphsOf(read.value.document)
    .map((paragraph) => paragraph.text)
    .join("\n\n");
  return success({
    format: "travaux.citations/1",
    statement: { title: read.value.title, speaker: null, onBehalfOf: null, date: null, round: null },
    text,
    citations: findCitations(text),
    findings: read.value.findings,
  });
}
