import type { RemovedThing } from "@travaux/model";
import { RefusalSignal } from "../ingest-error.ts";
import type { Refusal } from "../ingest-error.ts";
import type { Limits } from "../limits.ts";
import { decodeXml } from "../readers/docx/xml.ts";
import { resolvePart } from "../readers/docx/word-package.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import type { Tally } from "./findings-tally.ts";
import { isWebAddress } from "./local-path.ts";
import { tellValues } from "./properties.ts";
import { EMBEDDED_TEXT, MACROS } from "./refusals.ts";
import { rewriteXml } from "./rewrite-xml.ts";

/** What a part refers to, once cleaned. */
export interface CleanRelations {
  /** The list as a file, or null when nothing is left in it. */
  readonly list: string | null;
  /** The parts that it leads to. */
  readonly targets: readonly RelationTarget[];
  /** Ids of those that were taken out. */
  readonly cut: ReadonlySet<string>;
}

export interface RelationTarget {
  readonly part: string;
  /** Last step of the relationship's type. */
  readonly type: string;
}

interface RelationsAround {
  readonly zip: ZipParts;
  readonly limits: Limits;
  readonly tally: Tally;
}

/** The parts that make what is read and how it looks, by the last step of their relationship's type. */
const KEPT: ReadonlySet<string> = new Set([
  "officeDocument",
  "core-properties",
  "styles",
  "stylesWithEffects",
  "settings",
  "webSettings",
  "fontTable",
  "font",
  "theme",
  "themeOverride",
  "numbering",
  "footnotes",
  "endnotes",
  "comments",
  "commentsExtended",
  "header",
  "footer",
  "image",
  "hdphoto",
  "hyperlink",
  "chart",
  "chartEx",
  "chartStyle",
  "chartColorStyle",
  "chartUserShapes",
  "diagramData",
  "diagramLayout",
  "diagramQuickStyle",
  "diagramColors",
  "diagramDrawing",
  "ink",
]);

/** What others are told as when they go. */
const TOLD: ReadonlyMap<string, RemovedThing> = new Map<string, RemovedThing>([
  ["extended-properties", "properties"],
  ["custom-properties", "properties"],
  ["people", "people"],
  ["person", "people"],
  ["commentsIds", "people"],
  ["commentsExtensible", "people"],
  ["attachedTemplate", "template"],
  ["glossaryDocument", "building-blocks"],
  ["customXml", "custom-data"],
  ["customXmlProps", "custom-data"],
  ["thumbnail", "thumbnail"],
  ["printerSettings", "printer"],
  ["oleObject", "objects"],
  ["package", "objects"],
  ["control", "objects"],
  ["activeXControlBinary", "objects"],
]);

/** Parts of which each value is told when they go. */
const TOLD_IN_FULL: ReadonlySet<string> = new Set(["extended-properties", "custom-properties", "people"]);

/** Parts with which a file is not cleaned: what is in them cannot be looked into, and without them it says less. */
const UNCLEANABLE: ReadonlyMap<string, Refusal> = new Map([
  ["vbaProject", MACROS],
  ["aFChunk", EMBEDDED_TEXT],
]);

/** Reads the relationships of a part ("" for the file itself), tells those that go, and gives those that stay. */
export function cleanRelations(part: string, { zip, limits, tally }: RelationsAround): CleanRelations {
  const name = relationsOf(part);
  const bytes = zip.read(name);
  const targets: RelationTarget[] = [];
  const cut = new Set<string>();
  if (bytes === null) return { list: null, targets, cut };
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  let stays = 0;
  let before = 0;
  const list = rewriteXml({ part: name, text: decodeXml(bytes), limits }, ({ attributes }) => {
    const said = (key: string): string => attributes.find(({ name }) => name === key)?.value ?? "";
    if (before++ === 0) return { attributes };
    // Whatever leads somewhere is one, as for the readers: what it is called does not matter. The rest may say anything.
    if (said("Target") === "") return "dropped";
    const type = said("Type").split("/").at(-1) ?? "";
    const target = said("Target");
    const isExternal = said("TargetMode") === "External";
    const inside = isExternal ? null : resolvePart(folder, target);
    const isKept = inside === null ? isPublicLink(type, target) : KEPT.has(type) && zip.names.includes(inside);
    if (!isKept) {
      const uncleanable = isExternal ? undefined : UNCLEANABLE.get(type);
      if (uncleanable !== undefined) throw new RefusalSignal(uncleanable);
      cut.add(said("Id"));
      if (inside === null) tally.removed(toldAs(type, true), target);
      else if (TOLD_IN_FULL.has(type)) tellValues(inside, toldAs(type, false), { zip, limits, tally });
      // What would stay is not in the file: nothing is lost, and whoever misses it is told.
      else if (KEPT.has(type)) tally.removed("other-parts", inside);
      else tally.removed(toldAs(type, false), TOLD.has(type) ? undefined : type);
      return "dropped";
    }
    stays++;
    if (inside === null) tally.left("web-links", target);
    else targets.push({ part: inside, type });
    return { attributes };
  });
  return { list: stays === 0 ? null : list, targets, cut };
}

/** A link that a reader may follow: to a page, or to a place in the text. */
function isPublicLink(type: string, target: string): boolean {
  return type === "hyperlink" && (isWebAddress(target) || target.startsWith("#"));
}

function toldAs(type: string, isExternal: boolean): RemovedThing {
  if (isExternal && type === "hyperlink") return "paths";
  return TOLD.get(type) ?? (isExternal ? "outside-links" : "other-parts");
}

/** The part that lists what another refers to: "word/_rels/document.xml.rels". */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
