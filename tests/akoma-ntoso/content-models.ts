import type { WrittenElement } from "./written-elements.ts";

/**
 * What Akoma Ntoso 3.0 allows of the elements that are written here: their children in order, and the attributes that
 * they must have. Told in our own words from the published schema.
 */
interface ContentModel {
  /** Children in the only order allowed, names or groups of them; "?" behind one for none or one, "*" for any number. */
  readonly children: readonly string[] | "text" | "none" | "foreign";
  readonly required: readonly string[];
}

const HIERARCHY = ["num?", "heading?", "intro?", "hierarchy*", "wrapUp?"];
const BLOCKS = { children: ["block*"], required: ["eId"] } as const;
const LINE = { children: "text", required: [] } as const;
const PROVISION = { children: HIERARCHY, required: ["eId"] } as const;
const VALUE = { children: "none", required: ["value"] } as const;
const LEVEL = ["FRBRthis", "FRBRuri", "FRBRalias*", "FRBRdate", "FRBRauthor"];

/** Names that stand for each other in a model. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  hierarchy: [
    "paragraph",
    "point",
    "indent",
    "alinea",
    "article",
    "part",
    "title",
    "chapter",
    "section",
    "rule",
    "hcontainer",
  ],
  block: ["p", "table", "blockList"],
  body: [
    "paragraph",
    "point",
    "indent",
    "alinea",
    "article",
    "part",
    "title",
    "chapter",
    "section",
    "rule",
    "hcontainer",
    "p",
  ],
};

const MODELS: Readonly<Record<string, ContentModel>> = {
  akomaNtoso: { children: ["statement"], required: ["xmlns"] },
  statement: { children: ["meta", "preface?", "preamble?", "mainBody"], required: ["name"] },
  meta: { children: ["identification", "references", "notes?", "proprietary"], required: [] },
  identification: { children: ["FRBRWork", "FRBRExpression", "FRBRManifestation"], required: ["source"] },
  FRBRWork: { children: [...LEVEL, "FRBRcountry", "FRBRsubtype"], required: [] },
  FRBRExpression: { children: [...LEVEL, "FRBRlanguage"], required: [] },
  FRBRManifestation: { children: [...LEVEL, "FRBRformat"], required: [] },
  FRBRthis: VALUE,
  FRBRuri: VALUE,
  FRBRalias: { children: "none", required: ["name", "value"] },
  FRBRdate: { children: "none", required: ["date", "name"] },
  FRBRauthor: { children: "none", required: ["href"] },
  FRBRcountry: VALUE,
  FRBRsubtype: VALUE,
  FRBRformat: VALUE,
  FRBRlanguage: { children: "none", required: ["language"] },
  references: { children: ["TLCOrganization"], required: ["source"] },
  TLCOrganization: { children: "none", required: ["eId", "href", "showAs"] },
  notes: { children: ["note*"], required: ["source"] },
  proprietary: { children: "foreign", required: ["source"] },
  preface: { children: ["p*"], required: [] },
  preamble: { children: ["recitals"], required: [] },
  recitals: { children: ["num?", "heading?", "recital*"], required: ["eId"] },
  recital: { children: ["num?", "block*"], required: ["eId"] },
  blockList: { children: ["item*"], required: ["eId"] },
  item: { children: ["num?", "block*"], required: ["eId"] },
  mainBody: { children: ["body*"], required: [] },
  hcontainer: { children: HIERARCHY, required: ["eId", "name"] },
  content: BLOCKS,
  intro: BLOCKS,
  wrapUp: BLOCKS,
  table: { children: ["tr*"], required: ["eId"] },
  tr: { children: ["td*"], required: [] },
  td: { children: ["block*"], required: [] },
  note: BLOCKS,
  authorialNote: BLOCKS,
  noteRef: { children: "none", required: ["href"] },
  marker: { children: "none", required: ["name"] },
  heading: { children: "text", required: ["eId"] },
  ...Object.fromEntries(
    ["paragraph", "point", "indent", "alinea", "article", "part", "title", "chapter", "section", "rule"].map((name) => [
      name,
      PROVISION,
    ]),
  ),
  ...Object.fromEntries(
    ["p", "num", "docTitle", "b", "i", "u", "sup", "sub", "span", "ins", "del"].map((name) => [name, LINE]),
  ),
};

/** Elements of lines. */
const INLINE: ReadonlySet<string> = new Set(
  "docTitle b i u sup sub span ins del authorialNote noteRef marker".split(" "),
);

/** What is wrong with an element and everything in it; empty when nothing is. */
export function flawsOf(element: WrittenElement): readonly string[] {
  const model = MODELS[element.name];
  if (element.name.startsWith("travaux:")) return [];
  if (model === undefined) return [`there is no ${element.name}`];
  const missing = model.required.filter((name) => element.attributes[name] === undefined);
  const inside = element.children.flatMap((child) => (typeof child === "string" ? [] : flawsOf(child)));
  return [...missing.map((name) => `${element.name} has no ${name}`), ...childFlaws(element, model), ...inside];
}

function childFlaws({ name, children }: WrittenElement, model: ContentModel): readonly string[] {
  const names = children.map((child) => (typeof child === "string" ? "" : child.name));
  if (model.children === "text")
    return names
      .filter((child) => child !== "" && !INLINE.has(child))
      .map((child) => `${child} stands in the line ${name}`);
  if (model.children === "none") return names.length === 0 ? [] : [`${name} is not empty`];
  if (model.children === "foreign") return names.filter((child) => !child.startsWith("travaux:"));
  // Either content alone or parts: the one choice that no order tells.
  const content = names.indexOf("content");
  if (content >= 0 && model.children.includes("hierarchy*"))
    return names.slice(0, content).every((child) => child === "num" || child === "heading") &&
      content === names.length - 1
      ? []
      : [`${name} has content and more`];
  return inOrder(names, model.children) ? [] : [`${name} has the children ${names.join(" ")}`];
}

function inOrder(names: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const each of wanted) {
    const bare = each.replace(/[?*]$/, ""); // "num" of "num?"
    const fits = GROUPS[bare] ?? [bare];
    const from = at;
    while (at < names.length && fits.includes(names[at] ?? "") && (each.endsWith("*") || at === from)) at++;
    if (at === from && !each.endsWith("?") && !each.endsWith("*")) return false;
  }
  return at === names.length;
}
