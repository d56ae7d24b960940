import type { Travaux } from "@travaux/application";
import { renderSite } from "@travaux/render";
import type { SiteFile } from "@travaux/render";
import { answerOf } from "../keeping/real-parts.ts";

/** The files of the site of what stands in an archive. */
export async function siteOf(
  travaux: Travaux,
  {
    base = null,
    withoutStatements = false,
  }: { readonly base?: string | null; readonly withoutStatements?: boolean } = {},
): Promise<readonly SiteFile[]> {
  return [...renderSite(answerOf(await travaux.gatherPublication({ withoutStatements })), { base })];
}

/** The text of one file. */
export function fileAt(files: readonly SiteFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`the site has no ${path}`);
  return file.text;
}

/** The names of places in a page. */
export function idsIn(page: string): readonly string[] {
  return [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id ?? "");
}

/** A draft in a file of plain text, as somebody adds it. */
export function draftOf(
  label: string,
  text: string,
  more: { readonly date?: string; readonly language?: string } = {},
) {
  const file = { name: `${label}.txt`, bytes: new TextEncoder().encode(text) };
  return { file, label, language: "en", ...more };
}
