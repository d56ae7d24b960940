import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { printCompactXml, xml } from "../xml/xml-element.ts";
import type { XmlElement } from "../xml/xml-element.ts";

/** A part of a Word file that the main part refers to. */
export interface WordPart {
  /** Its file's name in `word/`. */
  readonly name: string;
  /** What it is to the main part, as the last step of the relationship's type. */
  readonly relation: string;
  /** What it is for Word ("footnotes"), or a content type in full ("application/…"). */
  readonly content: string;
  readonly root: XmlElement;
  /** Pictures that it shows, by the names that it calls them. */
  readonly pictures?: readonly Picture[];
}

/** A picture that stands beside the text. */
export interface Picture {
  readonly name: string;
  /** "png", which is its ending as well. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The earliest day that a ZIP file can name: equal texts give equal bytes, whenever they are written. */
const WRITTEN = new Date(1980, 0, 1);

/** The relationship of a part, by which the main part names it. */
export function relationOf(parts: readonly WordPart[], name: string): string | undefined {
  const place = parts.findIndex((part) => part.name === name);
  return place < 0 ? undefined : `rId${place + 1}`;
}

/**
 * A Word file. Nothing in it says who made it, where or when: its properties have a title and no more.
 */
export function printWordFile(title: string, document: XmlElement, parts: readonly WordPart[]): Uint8Array {
  const files: readonly (readonly [string, XmlElement])[] = [
    ["[Content_Types].xml", contentTypes(parts)],
    [
      "_rels/.rels",
      relationships([
        { type: `${OFFICE}/officeDocument`, target: "word/document.xml" },
        { type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
      ]),
    ],
    ["docProps/core.xml", coreProperties(title)],
    ["word/document.xml", document],
    [
      "word/_rels/document.xml.rels",
      relationships(parts.map(({ relation, name }) => ({ type: `${OFFICE}/${relation}`, target: name }))),
    ],
    ...parts.map(({ name, root }) => [`word/${name}`, root] as const),
    ...parts.flatMap(({ name, pictures = [] }) =>
      pictures.length === 0 ? [] : [[`word/_rels/${name}.rels`, picturesOf(pictures)] as const],
    ),
  ];
  const zipped: Zippable = {};
  for (const [name, root] of files) zipped[name] = [strToU8(printCompactXml(root)), { mtime: WRITTEN }];
  for (const { name, type, bytes } of parts.flatMap(({ pictures = [] }) => pictures)) {
    zipped[`word/media/${name}.${type}`] = [bytes, { mtime: WRITTEN }];
  }
  return zipSync(zipped);
}

function contentTypes(parts: readonly WordPart[]): XmlElement {
  const types = [
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/word/document.xml", `${WORD_TYPE}.document.main+xml`],
    ...parts.map(
      ({ name, content }) =>
        [`/word/${name}`, content.includes("/") ? content : `${WORD_TYPE}.${content}+xml`] as const,
    ),
  ] as const;
  const endings = new Set(parts.flatMap(({ pictures = [] }) => pictures.map(({ type }) => type)));
  return xml(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    xml("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    xml("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...[...endings].map((ending) => xml("Default", { Extension: ending, ContentType: pictureType(ending) })),
    ...types.map(([PartName, ContentType]) => xml("Override", { PartName, ContentType })),
  );
}

/** Those of drawn lines are Windows' own. */
function pictureType(ending: string): string {
  return ending === "emf" || ending === "wmf" ? `image/x-${ending}` : `image/${ending}`;
}

function picturesOf(pictures: readonly Picture[]): XmlElement {
  return relationships(
    pictures.map(({ name, type }) => ({ id: name, type: `${OFFICE}/image`, target: `media/${name}.${type}` })),
  );
}

interface Relation {
  readonly id?: string;
  readonly type: string;
  readonly target: string;
}

function relationships(targets: readonly Relation[]): XmlElement {
  const each = targets.map(({ id, type, target }, at) =>
    xml("Relationship", { Id: id ?? `rId${at + 1}`, Type: type, Target: target }),
  );
  return xml("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...each);
}

function coreProperties(title: string): XmlElement {
  return xml(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    xml("dc:title", {}, title),
  );
}
