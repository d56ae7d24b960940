import type { AttributionVerb } from "@travaux/model";
import { isLetter } from "./label-characters.ts";
import { delegationNamed, mayBeginWithName } from "./delegations/delegation-names.ts";

/** Someone who is named: "G77 and China" is one. */
export interface Actor {
  readonly name: string;
  readonly code: string;
}

/** Who says what: "EU, G77 retain". */
export interface Clause {
  readonly actors: readonly Actor[];
  readonly verb: AttributionVerb;
  /** Code of the State that speaks for the group that is named. */
  readonly speaker?: string;
}

/** Verbs and the ways in which they are printed, in six languages; what is longer comes first. */
const VERBS: readonly (readonly [string, AttributionVerb])[] = (
  [
    [
      "oppose",
      "do not support|does not support|cannot support|can not support|don't support|doesn't support|not support|opposes|oppose|opposed|objects|object|against|s'oppose|s'opposent|ne soutient pas|se opone|se oponen|no apoya|возражает|возражают|не поддерживает|反对|不支持|يعارض|تعارض",
    ],
    [
      "delete",
      "proposes to delete|propose to delete|wants to delete|to delete|deletes|delete|deleted|deletion|del|remove|removes|strike|supprimer|supprime|suprimir|eliminar|исключить|удалить|删除|حذف",
    ],
    [
      "retain",
      "to retain|retains|retain|to keep|keeps|keep|maintain|maintains|conserver|maintenir|mantener|conservar|retener|сохранить|保留案文|الإبقاء",
    ],
    [
      "reserve",
      "reservation|reserves|reserved|reserve|scrutiny reservation|general reservation|réserve|réserver|reserva|оговорка|резервирует|保留|تحفظ",
    ],
    ["bracket", "to bracket|brackets|bracket|mettre entre crochets|entre corchetes|заключить в скобки|加方括号"],
    ["reopen", "to reopen|reopens|reopen|rouvrir|reabrir"],
    [
      "include",
      "to include|includes|include|to add|adds|add|to insert|inserts|insert|inclure|ajouter|incluir|agregar|añadir|включить|добавить|增加|添加|إضافة|إدراج",
    ],
    ["prefer", "prefers|prefer|préfère|préférer|prefiere|предпочитает|倾向于|يفضل"],
    ["welcome", "welcomes|welcome"],
    [
      "support",
      "supports|support|supported|soutient|soutenir|appuie|apoya|apoyar|поддерживает|поддерживают|支持|يؤيد|تؤيد",
    ],
    [
      "propose",
      "proposes|propose|proposed|proposal|suggests|suggest|alternative|alt|propose de|proposition|propone|propuesta|предлагает|предлагают|предложение|提议|建议|يقترح|تقترح",
    ],
  ] as const
)
  .flatMap(([verb, words]) => words.split("|").map((each) => [each, verb] as const))
  .toSorted(([one], [other]) => other.length - one.length);

/** The same by their first letters: a verb is looked for behind every word of a line, and most words are none. */
const VERBS_BY_LETTER: ReadonlyMap<string, typeof VERBS> = new Map(
  VERBS.map(([words]) => [words.charAt(0), VERBS.filter(([other]) => other.startsWith(words.charAt(0)))]),
);

/** The same by their last letters, for what a clause ends with. */
const VERBS_BY_LAST_LETTER: ReadonlyMap<string, typeof VERBS> = new Map(
  VERBS.map(([words]) => [words.slice(-1), VERBS.filter(([other]) => other.endsWith(words.slice(-1)))]),
);

/** Clauses and nothing else ("US; G77 delete", "EU retain, G77 delete"), or null. A semicolon parts clauses, a comma names. */
export function readClauses(text: string): readonly Clause[] | null {
  const clauses: Clause[] = [];
  for (const part of text.split(/[;；؛]/)) {
    // "US; G77"
    const read = readPart(part.trim());
    if (read === null) return null;
    clauses.push(...read);
  }
  return clauses;
}

/** What stands between two semicolons: names, each verb closing the clause of the names before it. */
function readPart(text: string): readonly Clause[] | null {
  const bare = text.endsWith(".") ? text.slice(0, -1).trim() : text;
  const clauses: Clause[] = [];
  let open: Actor[] = [];
  for (const piece of piecesOf(bare)) {
    const verb = verbBehind(piece);
    const names = verb === null ? piece : piece.slice(0, verb.at).replace(/[:,\s]+$/, ""); // "EU: " before its verb
    const actors = names === "" && verb !== null && open.length > 0 ? [] : readNames(names);
    if (actors === null) return null;
    open.push(...actors);
    if (verb === null) continue;
    clauses.push({ actors: joinGroup(open), verb: verb.verb });
    open = [];
  }
  return open.length === 0 ? clauses : [...clauses, { actors: joinGroup(open), verb: "support" }];
}

/** Cut at commas, also those of Arabic and Chinese. */
function piecesOf(text: string): readonly string[] {
  return text.split(/[,،，、]/).map((piece) => piece.trim()); // "EU, G77", "欧盟、中国"
}

/** The verb that a clause ends with: "G77 delete", "中国删除", "JPN alt 2". */
function verbBehind(text: string): { readonly at: number; readonly verb: AttributionVerb } | null {
  const bare = /\d$/.test(text) ? text.replace(/(\balt)\.? ?\d{1,2}$/iu, "$1") : text; // "JPN alt. 2" gives "JPN alt"
  const lower = bare.toLowerCase();
  for (const [words, verb] of VERBS_BY_LAST_LETTER.get(lower.slice(-1)) ?? []) {
    if (!lower.endsWith(words)) continue;
    const at = bare.length - words.length;
    if (at === 0 || lower.charAt(at - 1) === " " || isHan(words)) return { at, verb }; // "删除" needs no blank
  }
  return null;
}

/** The verb that a text begins with ("Delete the preamble", "do not support it"), or null. */
export function verbBefore(text: string): AttributionVerb | null {
  const said = text.slice(0, 60).trimStart().toLowerCase();
  const found = VERBS_BY_LETTER.get(said.charAt(0))?.find(
    ([words]) => said.startsWith(words) && (isHan(words) || !isLetter(said.charAt(words.length))),
  );
  return found?.[1] ?? null;
}

/** Words of Chinese stand without a blank between them. */
function isHan(words: string): boolean {
  return /\p{Script=Han}/u.test(words); // "删除"
}

/** A list of names and nothing else; "G77, China" and "G77 and China" are one actor. */
export function readActors(text: string): readonly Actor[] | null {
  const actors: Actor[] = [];
  for (const piece of piecesOf(text)) {
    const names = readNames(piece);
    if (names === null) return null;
    actors.push(...names);
  }
  return joinGroup(actors);
}

/** "Sudan, for the G-77", "Sweden, on behalf of the EU and its Member States"; who is meant is the group. */
export function readSpeaker(text: string): { readonly actors: readonly Actor[]; readonly speaker: string } | null {
  const parts =
    /^([^,]{2,60}), (?:speaking )?(?:for|on behalf of|au nom de|en nombre de|от имени) (?:the |la |l'|l’|el |los |du )?(.{2,80})$/iu.exec(
      text,
    ); // "Sudan, for the G-77"
  const speaker = delegationNamed(parts?.[1]?.trim() ?? "");
  const actors = readNames(parts?.[2]?.trim() ?? "");
  return speaker === null || actors === null ? null : { actors: joinGroup(actors), speaker };
}

/** False when the text begins with no name, with or without an article: then it begins with no clause either. */
export function mayBeginWithActor(text: string): boolean {
  const bare = text.trimStart().replace(/^and /, "").replace(ARTICLES, ""); // "and the EU"
  return mayBeginWithName(bare) || mayBeginWithName(text.trimStart());
}

const ARTICLES = /^(?:the|la|le|les|el|los|las) |^l['’]/i; // "the EU", not "theory"
/** What joins two names, in six languages. */
const JOINTS = [" and ", " et ", " y ", " e ", " и ", " و", "和", "及", " & ", " + ", "/"];

/** "Norway", "Norway and Chile", "Trinidad and Tobago", "the EU". Looks at few joints: names in a row are short. */
function readNames(text: string): readonly Actor[] | null {
  const bare = text.replace(ARTICLES, "");
  const own = actorNamed(bare);
  if (own !== null) return [own];
  if (bare.length > 120) return null;
  if (bare.startsWith("and ")) return readNames(bare.slice(4));
  for (const joint of JOINTS) {
    for (let at = bare.indexOf(joint); at > 0; at = bare.indexOf(joint, at + 1)) {
      const before = actorNamed(bare.slice(0, at).trim());
      const after = before === null ? null : readNames(bare.slice(at + joint.length).trim());
      if (before !== null && after !== null) return [before, ...after];
    }
  }
  return null;
}

function actorNamed(name: string): Actor | null {
  const code = name === "" ? null : delegationNamed(name);
  return code === null ? null : { name, code };
}

/** China beside the Group of 77 is part of its name. */
function joinGroup(actors: readonly Actor[]): readonly Actor[] {
  return actors.flatMap((actor, place) => {
    const isChinaNext = actors[place + 1]?.code === "CHN";
    if (actor.code === "G77" && isChinaNext && !/CHN|China|Chine|Китай|中国/iu.test(actor.name))
      // "G-77"
      return [{ name: `${actor.name} and ${actors[place + 1]?.name ?? ""}`, code: "G77" }];
    return actor.code === "CHN" && actors[place - 1]?.code === "G77" ? [] : [actor];
  });
}
