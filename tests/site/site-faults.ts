import path from "node:path";
import type { SiteFile } from "@travaux/render";
import { idsIn } from "./made-site.ts";

/** Elements of a page without content. */
const VOID = new Set(["link", "meta"]);

// ‹p class="text" lang="en"› fits as it is printed, anything that a text brought in does not. Linear.
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/gu;

/** Attributes that pages have; none of them can run anything. */
const ATTRIBUTES = new Set(
  "aria-current aria-label charset class content datetime dir href http-equiv id lang name rel role scope tabindex title type".split(
    " ",
  ),
);

/** What is wrong with a site, a line a fault: markup that is not closed or not ours, and links that lead nowhere. */
export function faultsIn(files: readonly SiteFile[]): readonly string[] {
  const places = new Map(files.map((file) => [file.path, new Set(idsIn(file.text))]));
  const names = files.map((file) => file.path.toLowerCase());
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: there is another one`),
    ...names.filter((name) => !/^(?:[a-z0-9._-]+\/)*[a-z0-9._-]+$/u.test(name)).map((name) => `${name}: no safe name`),
    ...files
      .filter((file) => file.path.endsWith(".html"))
      .flatMap((file) => faultsInPage(file, places).map((fault) => `${file.path}: ${fault}`)),
  ];
}

function faultsInPage({ path: page, text }: SiteFile, places: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const ids = idsIn(text);
  return [
    ...markupFaults(text),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two places have the name ${id}`),
    ...linkFaults(page, text, places),
    ...dataFaults(text),
    ...(text.split("<h1").length === 2 ? [] : ["there is not one first heading"]),
  ];
}

function markupFaults(text: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = text.replace("<!doctype html>\n", "");
  for (const [, end, tag = "", attributes = ""] of body.matchAll(TAG)) {
    for (const [, name = ""] of attributes.matchAll(/ ([a-z-]+)="/gu))
      if (!ATTRIBUTES.has(name)) faults.push(`the attribute ${name}`);
    if (VOID.has(tag)) continue;
    if (end !== "/") open.push(tag);
    else if (open.pop() !== tag) faults.push(`${tag} is closed where it is not open`);
  }
  if (open.length > 0) faults.push(`${open.join(", ")} stay open`);
  // Whatever is no tag of ours is text, and text has no angle brackets.
  if (/[<>]/u.test(body.replace(TAG, ""))) faults.push("an angle bracket in a text");
  return faults;
}

function linkFaults(page: string, text: string, places: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...text.matchAll(/ href="([^"]*)"/gu)].flatMap(([, href = ""]) => {
    if (href.startsWith("https://example.org/")) return [];
    const [file = "", place] = href.split("#");
    const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
    const there = places.get(target);
    if (there === undefined) return [`${href} leads to no file`];
    return place === undefined || there.has(place) ? [] : [`${href} leads to no place`];
  });
}

function dataFaults(text: string): readonly string[] {
  const scripts = [...text.matchAll(/<script([^>]*)>([^<]*)<\/script>/gu)];
  return scripts.flatMap(([, attributes, data = ""]) => {
    if (attributes !== ' type="application/ld+json"') return ["a script"];
    const work = JSON.parse(data) as Record<string, unknown>;
    return work["@context"] === "https://schema.org" && typeof work["name"] === "string" ? [] : ["data without a name"];
  });
}
