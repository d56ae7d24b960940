import { RefusalSignal } from "../../ingest-error.ts";
import type { Limits } from "../../limits.ts";
import { readXml } from "./xml.ts";
import type { XmlSource } from "./xml.ts";
import { attributeOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";
import { openZip } from "../../zip/open-zip.ts";
import type { ZipParts } from "../../zip/open-zip.ts";

/** A part that the main part refers to. */
export interface Relationship {
  readonly id: string;
  /** Last step of its type: "footnotes", "header", "image", "hyperlink", "attachedTemplate". */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A Word file: its main part and the parts around it. */
export interface WordPackage {
  readonly mainPart: string;
  readonly relationships: readonly Relationship[];
  source(part: string): XmlSource | null;
  /** What another part refers to. */
  relationshipsOf(part: string): readonly Relationship[];
  /** The tree of the part that the main part refers to by a type, or null when there is none. */
  tree(type: string): { readonly part: string; readonly root: XmlElement } | null;
}

/** Opens a zip as a Word file, or refuses it by what else it is. */
export function openWordPackage(bytes: Uint8Array, limits: Limits): WordPackage {
  const zip = openZip(bytes, limits, "docx");
  const source = (part: string): XmlSource | null => {
    const content = zip.read(part);
    return content === null ? null : { part, bytes: content, limits };
  };
  const mainPart = findMainPart(zip, source);
  const relationships = relationshipsOf(mainPart, source);
  return {
    mainPart,
    relationships,
    source,
    relationshipsOf: (part) => relationshipsOf(part, source),
    tree(type) {
      const target = relationships.find(
        (relationship) => relationship.type === type && !relationship.isExternal,
      )?.target;
      const found = target === undefined ? null : source(target);
      return found === null || target === undefined ? null : { part: target, root: readXml(found) };
    },
  };
}

function findMainPart(zip: ZipParts, source: (part: string) => XmlSource | null): string {
  const usual = "word/document.xml";
  const named = relationshipsIn("_rels/.rels", "", source).find(({ type }) => type === "officeDocument")?.target;
  const main = named !== undefined && zip.names.includes(named) ? named : usual;
  if (!zip.names.includes(main) || !(main.startsWith("word/") || isWordPart(main, source)))
    throw new RefusalSignal(refuseZip(zip));
  return main;
}

/** Files of other makers may keep the main part elsewhere; the list of content types says what it is. */
function isWordPart(part: string, source: (part: string) => XmlSource | null): boolean {
  const types = source("[Content_Types].xml");
  if (types === null) return false;
  return elementsOf(readXml(types)).some(
    (type) =>
      attributeOf(type, "PartName") === `/${part}` &&
      (attributeOf(type, "ContentType") ?? "").includes("wordprocessingml"),
  );
}

function refuseZip(zip: ZipParts): ConstructorParameters<typeof RefusalSignal>[0] {
  const has = (test: (name: string) => boolean): boolean => zip.names.some(test);
  const advice = "open it in the program that made it and save it as Word (.docx)";
  const kinds: readonly (readonly [string, boolean])[] = [
    ["Excel workbook", has((name) => name.startsWith("xl/"))],
    ["PowerPoint presentation", has((name) => name.startsWith("ppt/"))],
    [
      "OpenDocument file",
      has((name) => name === "content.xml") && has((name) => name === "mimetype" || name.startsWith("META-INF/")),
    ],
    ["Pages document", has((name) => name.endsWith(".iwa"))],
    ["EPUB book", has((name) => name === "META-INF/container.xml")],
  ];
  const kind = kinds.find(([, isIt]) => isIt);
  if (kind !== undefined) return { kind: "unsupported-format", format: kind[0], advice };
  if (has((name) => name === "[Content_Types].xml")) {
    return {
      kind: "unreadable-file",
      format: "docx",
      part: "word/document.xml",
      detail: "the part with the text is missing",
    };
  }
  return { kind: "unsupported-format", format: "zip archive", advice: "unpack it and give the document in it" };
}

function relationshipsOf(part: string, source: (part: string) => XmlSource | null): readonly Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  return relationshipsIn(`${folder}_rels/${part.slice(slash + 1)}.rels`, folder, source);
}

function relationshipsIn(
  part: string,
  folder: string,
  source: (part: string) => XmlSource | null,
): readonly Relationship[] {
  const found = source(part);
  if (found === null) return [];
  return elementsOf(readXml(found)).map((relationship) => {
    const isExternal = attributeOf(relationship, "TargetMode") === "External";
    const target = attributeOf(relationship, "Target") ?? "";
    return {
      id: attributeOf(relationship, "Id") ?? "",
      type: (attributeOf(relationship, "Type") ?? "").split("/").at(-1) ?? "",
      target: isExternal ? target : resolvePart(folder, target),
      isExternal,
    };
  });
}

/** A path inside the package; one that leads out of it names no part. */
export function resolvePart(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
