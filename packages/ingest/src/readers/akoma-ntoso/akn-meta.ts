import { charactersOf, childOf, elementsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";

/** What the metadata of a document says that a draft keeps. */
export interface AknMeta {
  readonly title: string | null;
  /** BCP 47, as short as it goes: "fr" of "fra". */
  readonly language: string | null;
  /** Comments that our writer kept, by the names that their marks in the text have. */
  readonly comments: ReadonlyMap<string, AknElement>;
  /** Lines that our writer kept apart, those of the masthead by themselves. */
  readonly masthead: readonly string[];
  readonly furniture: readonly string[];
  /** Our writer made the file: everything in it is said, and nothing is to be guessed. */
  readonly isOwn: boolean;
  /** The file holds several versions of its parts. */
  readonly hasVersions: boolean;
}

/** Reads the metadata of a document element ("act", "statement", …). */
export function readMeta(document: AknElement): AknMeta {
  const meta = childOf(document, "meta");
  const identification = childOf(meta, "identification");
  const own = elementsOf(meta ?? EMPTY)
    .filter((element) => element.name === "proprietary")
    .flatMap(elementsOf)
    .filter((element) => element.name.startsWith("own:"));
  const apart = own.filter((element) => element.name === "own:furniture").map(charactersOf);
  const mastheadLines = Number(own.find((element) => element.name === "own:draft")?.attributes["masthead"] ?? 0) || 0;
  return {
    title: titleIn(identification),
    language: languageIn(identification) ?? document.attributes["xml:lang"] ?? null,
    comments: new Map(
      own
        .filter((element) => element.name === "own:comment")
        .flatMap((comment) => namesOf(comment).map((name) => [name, comment] as const)),
    ),
    masthead: apart.slice(0, Math.max(0, mastheadLines)),
    furniture: apart.slice(Math.max(0, mastheadLines)),
    isOwn: own.some((element) => element.name === "own:draft"),
    hasVersions: document.attributes["contains"] === "multipleVersions",
  };
}

/** The names that a reference may call an element by, of all versions of the standard. */
export function namesOf({ attributes }: AknElement): readonly string[] {
  return ["eId", "id", "currentId"].flatMap((name) => attributes[name] ?? []);
}

const EMPTY: AknElement = { name: "meta", attributes: {}, children: [], ordinal: 0 };

/** A name for people: an alias of the expression or the work; "alias" of a web address is none. */
function titleIn(identification: AknElement | undefined): string | null {
  const levels = ["FRBRExpression", "FRBRWork"].flatMap((name) => childOf(identification, name) ?? []);
  const aliases = levels.flatMap(elementsOf).filter((element) => element.name === "FRBRalias");
  const values = aliases.map((alias) => alias.attributes["value"]?.trim() ?? "");
  return values.find((value) => value !== "" && !isAddress(value)) ?? null;
}

/** "/akn/…" and "urn:…", not "Compact" and "Annex: terms". */
function isAddress(value: string): boolean {
  return /^(?:\/|[a-z][\w+.-]*:)\S*$/i.test(value); // "urn:lex", "/akn/zz", not "Annex: terms"
}

function languageIn(identification: AknElement | undefined): string | null {
  const declared = childOf(childOf(identification, "FRBRExpression"), "FRBRlanguage")?.attributes["language"];
  if (declared === undefined || declared.trim() === "") return null;
  try {
    return Intl.getCanonicalLocales(declared.trim())[0] ?? null;
  } catch {
    return null;
  }
}
