import { element } from "../html/element.ts";
import type { HtmlElement } from "../html/element.ts";
import { showControls } from "../text/visible-characters.ts";

/** What search engines and citation managers are told of a page. */
export interface Work {
  readonly title: string;
  /** As schema.org calls what it is. */
  readonly type: "Collection" | "CreativeWork" | "WebPage";
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  /** ISO day or minute; null where there is none. */
  readonly date: string | null;
  /** The version: "Rev 2". */
  readonly version?: string;
  /** A document symbol. */
  readonly symbol?: string | null;
  readonly speaker?: string | null;
  readonly onBehalfOf?: string | null;
  /** What it is a part of, the nearest first. */
  readonly partOf?: readonly { readonly title: string; readonly url: string | null }[];
  readonly parts?: readonly { readonly title: string; readonly url: string | null; readonly date: string | null }[];
  /** Its own address, where the site's is known. */
  readonly url: string | null;
  readonly encodings?: readonly { readonly url: string; readonly type: string }[];
}

/** Highwire and Dublin Core elements, and the same as data of schema.org. */
export function metadataElements(work: Work): readonly HtmlElement[] {
  return [
    ...metaTags(work).map(([name, content]) => element("meta", { name, content: showControls(content) })),
    element("script", { type: "application/ld+json" }, JSON.stringify(schemaOf(work))),
  ];
}

function metaTags(work: Work): readonly (readonly [name: string, content: string])[] {
  const { title, language, date, symbol, speaker, onBehalfOf, partOf = [], url } = work;
  const day = date?.slice(0, "2031-05-28".length);
  const container = partOf.at(-1)?.title;
  const creators = [speaker, onBehalfOf].filter((name): name is string => typeof name === "string" && name !== "");
  return [
    ["citation_title", title],
    ...creators.map((name) => ["citation_author", name] as const),
    ...(day === undefined ? [] : [["citation_publication_date", day.replaceAll("-", "/")] as const]),
    ...(container === undefined ? [] : [["citation_inbook_title", container] as const]),
    ...(symbol ? [["citation_technical_report_number", symbol] as const] : []),
    ...(language === null ? [] : [["citation_language", language] as const]),
    ...(url === null ? [] : [["citation_fulltext_html_url", url] as const]),
    ["DC.title", title],
    ...creators.map((name) => ["DC.creator", name] as const),
    ...(day === undefined ? [] : [["DC.date", day] as const]),
    ...(language === null ? [] : [["DC.language", language] as const]),
    ["DC.type", work.type === "Collection" ? "Collection" : "Text"],
    ["DC.format", "text/html"],
    ...(container === undefined ? [] : [["DCTERMS.isPartOf", container] as const]),
    ...[symbol, url].flatMap((name) => (name ? [["DC.identifier", name] as const] : [])),
  ];
}

function schemaOf(work: Work): object {
  const { type, title, language, date, version, symbol, speaker, onBehalfOf, partOf = [], parts = [], url } = work;
  const { encodings = [] } = work;
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: title,
    ...(url === null ? {} : { "@id": url, url }),
    ...(language === null ? {} : { inLanguage: language }),
    ...(date === null ? {} : { datePublished: date }),
    ...(version === undefined ? {} : { version }),
    ...(symbol ? { identifier: symbol } : {}),
    ...(speaker ? { author: { "@type": "Person", name: speaker } } : {}),
    ...(onBehalfOf ? { sourceOrganization: { "@type": "Organization", name: onBehalfOf } } : {}),
    ...(partOf.length === 0 ? {} : { isPartOf: nested(partOf) }),
    ...(parts.length === 0
      ? {}
      : {
          hasPart: parts.map((part) => ({
            ...named(part),
            ...(part.date === null ? {} : { datePublished: part.date }),
          })),
        }),
    ...(encodings.length === 0
      ? {}
      : {
          encoding: encodings.map((encoding) => ({
            "@type": "MediaObject",
            contentUrl: encoding.url,
            encodingFormat: encoding.type,
          })),
        }),
  };
}

/** "44" is part of "Rev 2", which is part of the negotiation. */
function nested([nearest, ...outer]: NonNullable<Work["partOf"]>): object {
  if (nearest === undefined) return {};
  return { ...named(nearest), ...(outer.length === 0 ? {} : { isPartOf: nested(outer) }) };
}

function named({ title, url }: { readonly title: string; readonly url: string | null }): object {
  return { "@type": "CreativeWork", name: title, ...(url === null ? {} : { url }) };
}
