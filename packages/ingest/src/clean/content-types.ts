import { RefusalSignal } from "../ingest-error.ts";
import type { Limits } from "../limits.ts";
import { decodeXml } from "../readers/docx/xml.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import type { Part } from "./pack-parts.ts";
import { MACROS } from "./refusals.ts";
import { rewriteXml } from "./rewrite-xml.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The list of what each part is, with those that are there. Refuses a file that says that it holds macros. */
export function cleanContentTypes(
  parts: readonly Part[],
  { zip, limits }: { readonly zip: ZipParts; readonly limits: Limits },
): string {
  const bytes = zip.read(CONTENT_TYPES);
  if (bytes === null)
    throw new RefusalSignal({ kind: "unreadable-file", format: "docx", part: CONTENT_TYPES, detail: "it is missing" });
  const names = new Set(parts.map(({ name }) => `/${name}`.toLowerCase()));
  const endings = new Set(parts.map(({ name }) => name.slice(name.lastIndexOf(".") + 1).toLowerCase()));
  let before = 0;
  return rewriteXml({ part: CONTENT_TYPES, text: decodeXml(bytes), limits }, ({ local, attributes }) => {
    if (before++ === 0) return { attributes };
    const said = (key: string): string => attributes.find((attribute) => attribute.local === key)?.value ?? "";
    const name = said("PartName").toLowerCase();
    // Anything else in the list says nothing of parts, and may say anything.
    const isThere =
      local === "Override" ? names.has(name) : local === "Default" && endings.has(said("Extension").toLowerCase());
    // "application/vnd.ms-word.document.macroEnabled.main+xml"
    if (isThere && said("ContentType").includes("macroEnabled")) throw new RefusalSignal(MACROS);
    return isThere ? { attributes } : "dropped";
  });
}
