import type { Limits } from "../limits.ts";
import { resolvePart } from "../readers/docx/word-package.ts";
import { attributeOf, elementsOf } from "../readers/docx/xml-element.ts";
import { readXml } from "../readers/docx/xml.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import { CONTENT_TYPES } from "./content-types.ts";
import { relationsOf } from "./relations.ts";

/** Parts that nothing in the file leads to: what a program left behind, or somebody hid. */
export function unreachedParts(zip: ZipParts, mainPart: string, limits: Limits): readonly string[] {
  const names = new Set(zip.names);
  const reached = new Set<string>([CONTENT_TYPES]);
  const waiting = ["", mainPart];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const list = relationsOf(part);
    if (reached.has(part) || !names.has(list)) {
      reached.add(part);
      continue;
    }
    reached.add(part).add(list);
    const bytes = zip.read(list) ?? new Uint8Array();
    for (const relation of elementsOf(readXml({ part: list, bytes, limits }))) {
      const target = resolvePart(part.slice(0, part.lastIndexOf("/") + 1), attributeOf(relation, "Target") ?? "");
      if (names.has(target)) waiting.push(target);
    }
  }
  // A folder is no part.
  return zip.names.filter((name) => !reached.has(name) && !name.endsWith("/"));
}
