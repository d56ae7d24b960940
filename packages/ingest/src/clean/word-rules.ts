import type { RemovedThing } from "@travaux/model";
import { withoutPaths } from "./field-instructions.ts";
import type { Tally } from "./findings-tally.ts";
import { isLocalPath, lastStep } from "./local-path.ts";
import type { ElementFate, FateOf, XmlAttribute, XmlTag } from "./rewrite-xml.ts";
import { vocabularyOf } from "./word-namespaces.ts";
import type { Vocabulary } from "./word-namespaces.ts";

/** What a part is rewritten by. */
export interface WordRules {
  /** Authors and dates of changes and comments stay. */
  readonly keepsAuthors: boolean;
  /** Relationships of the part that were taken out: what refers to them goes as well. */
  readonly cutRelations: ReadonlySet<string>;
  /** The part of comments, in which the ids of paragraphs say which is an answer to which. */
  readonly isComments: boolean;
  readonly tally: Tally;
}

/** Ranges of moves must bear a date, which no program shows: the earliest day of a ZIP file. */
const NO_DAY = "1980-01-01T00:00:00Z";

/** Under whose name changes and comments stand afterwards: Word's own word for nobody in particular. */
const NOBODY = "Author";
const NOBODYS_INITIALS = "A";

type Named = `${Vocabulary}:${string}`;

/** Elements that go, and what they are told as; null where the part or the relationship behind them is told. */
const DROPPED: ReadonlyMap<Named, RemovedThing | null> = new Map<Named, RemovedThing | null>([
  ["word:rsids", "saves"],
  ["word:rsid", "saves"],
  ["word:nsid", "saves"],
  ["later-word:docId", "saves"],
  ["word:attachedTemplate", null],
  ["word:linkStyles", "template"],
  ["word:docVars", "variables"],
  ["word:mailMerge", "outside-links"],
  ["word:saveThroughXslt", "outside-links"],
  ["word:subDoc", null],
  ["word:frameset", "outside-links"],
  ["word:attachedSchema", "custom-data"],
  ["schemas:schemaLibrary", "custom-data"],
  ["word:smartTagType", "custom-data"],
  ["word:smartTagPr", null],
  ["word:customXmlPr", null],
  ["word:fldData", "custom-data"],
  ["word:dataBinding", "custom-data"],
  ["later-word:dataBinding", "custom-data"],
  ["word:proofState", "other-parts"],
  ["word:activeWritingStyle", "other-parts"],
  ["word:removePersonalInformation", "people"],
  ["word:removeDateAndTime", "people"],
  // People have a part of their own; whatever stands in the place of another part is held to the same.
  ["later-word:person", "people"],
  ["word:printerSettings", null],
  ["office:OLEObject", null],
  ["office:signatureline", "people"],
  ["word:objectEmbed", null],
  ["word:objectLink", null],
  ["word:control", null],
  ["chart:externalData", null],
]);

/** Elements of which only what is in them stays. */
const UNWRAPPED: ReadonlySet<Named> = new Set<Named>(["word:smartTag", "word:customXml"]);

/** Elements that say nothing without the relationship that they name. */
const HANGING: ReadonlySet<Named> = new Set<Named>([
  "drawing:hlinkClick",
  "drawing:hlinkHover",
  "drawing:hlinkMouseOver",
]);

/** Attributes that number paragraphs and pictures at random: copies of one text are told by them. */
const RANDOM_IDS: ReadonlySet<string> = new Set(["textId", "anchorId", "editId", "durableId"]);

/** Attributes of pictures and shapes that programs fill with the path of the file that was put in. */
const PATHS: ReadonlySet<string> = new Set(["descr", "title", "name", "alt", "href", "src", "tooltip"]);

/** The fate of each element of a part of a Word file. */
export function wordFates(rules: WordRules): FateOf {
  return (tag) => {
    const vocabulary = vocabularyOf(tag.uri);
    const name: Named | null = vocabulary === null ? null : `${vocabulary}:${tag.local}`;
    if (name !== null) {
      const fate = fateByName(name, tag, rules);
      if (fate !== null) return fate;
    }
    return { attributes: tag.attributes.flatMap((attribute) => keptAttribute(attribute, tag, rules)) };
  };
}

function fateByName(name: Named, tag: XmlTag, rules: WordRules): ElementFate | null {
  const dropped = DROPPED.get(name);
  if (dropped !== undefined) {
    if (dropped !== null) rules.tally.removed(dropped);
    return "dropped";
  }
  if (UNWRAPPED.has(name)) {
    rules.tally.removed("custom-data");
    return "unwrapped";
  }
  // "customXmlInsRangeStart": around tags that are gone by now.
  if (/^word:customXml\w*Range(?:Start|End)$/.test(name)) return "dropped";
  return HANGING.has(name) && tag.attributes.some((attribute) => isCut(attribute, rules)) ? "dropped" : null;
}

function isCut({ uri, value }: XmlAttribute, { cutRelations }: WordRules): boolean {
  return vocabularyOf(uri) === "relations" && cutRelations.has(value);
}

/** The attribute as it stays, or none. */
function keptAttribute(attribute: XmlAttribute, tag: XmlTag, rules: WordRules): readonly XmlAttribute[] {
  const { local } = attribute;
  switch (vocabularyOf(attribute.uri)) {
    case "relations":
      return isCut(attribute, rules) ? [] : [attribute];
    case "word":
      return keptOfWord(attribute, tag, rules);
    case "office":
      // A copy of a drawing for another generation of programs, packed into one attribute.
      return local === "gfxdata" ? [] : withoutPath(attribute, rules);
    case "later-word":
    case null:
      if (attribute.uri === "") return withoutPath(attribute, rules);
      return keptOfLaterWord(attribute, rules);
    case "chart":
    case "drawing":
    case "schemas":
      return [attribute];
  }
}

function keptOfWord(attribute: XmlAttribute, tag: XmlTag, rules: WordRules): readonly XmlAttribute[] {
  const { local, value } = attribute;
  const { tally, keepsAuthors } = rules;
  if (local.startsWith("rsid")) {
    tally.removed("saves");
    return [];
  }
  switch (local) {
    case "author":
      return saidOfPerson(attribute, NOBODY, rules);
    case "initials":
      return keepsAuthors ? [attribute] : [{ ...attribute, value: NOBODYS_INITIALS }];
    case "date":
      // The control of a calendar day has elements, not attributes, of this name.
      if (keepsAuthors || value === NO_DAY) return [attribute];
      tally.removed("dates");
      return isRangeOfMove(tag) ? [{ ...attribute, value: NO_DAY }] : [];
    case "ed":
      if (tag.local !== "permStart") return [attribute];
      tally.removed("permissions", value);
      return [];
    case "tooltip":
      return withoutPath(attribute, rules);
    case "instr":
      return [{ ...attribute, value: withoutPaths(value, tally) }];
    default:
      return [attribute];
  }
}

/** "moveFromRangeStart", "moveToRangeStart". */
function isRangeOfMove({ local }: XmlTag): boolean {
  return local.startsWith("move") && local.endsWith("RangeStart");
}

function saidOfPerson(attribute: XmlAttribute, nobody: string, { keepsAuthors, tally }: WordRules): XmlAttribute[] {
  if (keepsAuthors) {
    tally.left("authors", attribute.value);
    return [attribute];
  }
  if (attribute.value !== nobody) tally.removed("authors", attribute.value);
  return [{ ...attribute, value: nobody }];
}

function keptOfLaterWord(attribute: XmlAttribute, rules: WordRules): readonly XmlAttribute[] {
  const { local, uri } = attribute;
  // The drawings of Word have such ids as well, in a namespace of their own.
  const isWords = uri.startsWith("http://schemas.microsoft.com/office/word/");
  if (!isWords) return [attribute];
  if (local === "dateUtc" && !rules.keepsAuthors) {
    rules.tally.removed("dates");
    return [];
  }
  const isRandom = RANDOM_IDS.has(local) || (local === "paraId" && !rules.isComments);
  if (!isRandom) return [attribute];
  rules.tally.removed("saves");
  return [];
}

function withoutPath(attribute: XmlAttribute, { tally }: WordRules): readonly XmlAttribute[] {
  const { local, value } = attribute;
  if (!PATHS.has(local) || !isLocalPath(value)) return [attribute];
  tally.removed("paths", value);
  return local === "href" || local === "src" ? [] : [{ ...attribute, value: lastStep(value) }];
}
