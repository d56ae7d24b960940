import type { Citation } from "@travaux/model";
import type { BindableDraft, BindableStatement } from "./calendar.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A draft with all names by which prose may call it. */
interface NamedDraft {
  readonly draft: BindableDraft;
  readonly names: readonly string[];
}

/** The names of the drafts of a calendar, worked out once for all citations. */
export function versionNames(drafts: readonly BindableDraft[]): readonly NamedDraft[] {
  return drafts.map((draft) => ({ draft, names: namesOf(draft) }));
}

/**
 * The drafts that are named with a citation: right beside it ("paragraph 3 of the zero draft"), else in its sentence, else in
 * the title of the statement. Empty when none is named.
 */
export function namedDrafts(
  citation: Citation,
  drafts: readonly NamedDraft[],
  statement: BindableStatement,
): readonly BindableDraft[] {
  const places = [versionInFull(citation, statement.text), sentenceAround(statement.text, citation), statement.title];
  for (const place of places) {
    const named = namedIn(place, drafts);
    if (named.length > 0) return named;
  }
  return [];
}

/** How far from its citation a version is named, in characters. */
const NEARBY = 120;

/** The version that is named beside a citation, with the words that go on behind it: "zero draft plus" of "zero draft". */
function versionInFull({ version, from }: Citation, text: string): string {
  if (version === undefined) return "";
  const start = Math.max(0, from - NEARBY);
  const near = text.slice(start, from + NEARBY * 2);
  const at = near.indexOf(version, from - start);
  const behind = at < 0 ? "" : near.slice(at + version.length);
  return version + (/^(?:[ \u00a0][\p{L}\d]+){0,2}/u.exec(behind)?.[0] ?? ""); // " Plus", nothing of ", fourth"
}

/** The drafts whose label or symbol stands in some words; of "zero draft" and "zero draft plus" the longer one that does. */
function namedIn(words: string, drafts: readonly NamedDraft[]): readonly BindableDraft[] {
  if (words === "") return [];
  const spelt = ` ${plainName(words)} `;
  const found = drafts.flatMap(({ draft, names: all }) => {
    const names = all.filter((name) => spelt.includes(` ${name} `));
    return names.length === 0
      ? []
      : [{ draft, name: names.reduce((one, other) => (other.length > one.length ? other : one)) }];
  });
  const isInside = (name: string): boolean =>
    found.some(
      (other) =>
        other.name !== name && other.name.includes(name) && !withoutName(spelt, other.name).includes(` ${name} `),
    );
  return found.filter(({ name }) => !isInside(name)).map(({ draft }) => draft);
}

function withoutName(spelt: string, name: string): string {
  return spelt.replaceAll(` ${name} `, "  ");
}

const MONTHS = "january february march april may june july august september october november december".split(" ");

function namesOf({ label, symbol, date }: BindableDraft): readonly string[] {
  const name = plainName(label);
  const names = name === "" || name === "draft" ? [] : [name];
  if (symbol !== null) names.push(plainName(symbol));
  const [, month = "", day = ""] = date?.on.slice(0, 10).split("-") ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (monthName !== undefined)
    for (const noun of ["version", "draft", "text"]) names.push(`${Number(day)} ${monthName} ${noun}`);
  return names;
}

/** "Draft Rev. 2", "revision 2" and "Rev2" as "rev 2"; "the Zero Draft" as "zero draft". */
function plainName(printed: string): string {
  return printed
    .toLowerCase()
    .replaceAll(/(\p{L})(?=\d)/gu, "$1 ") // "rev2"
    .replaceAll(/[^\p{L}\p{N}/]+/gu, " ") // the point of "rev. 2", not the slash of "a/conf.1/l.3"
    .replaceAll(/\b(?:revision|revised draft|révision|revisión)\b(?= \d)/gu, "rev") // "revision 2", not "revision"
    .replace(/^ ?(?:the )?(?:draft |texte |text )?(?=rev )/u, "") // the "draft" of "draft rev 2"
    .trim();
}
