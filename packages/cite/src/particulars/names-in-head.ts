import type { Span } from "@travaux/model";
import { aligning, behalfLead, groupWords, ownPeople, personTitle } from "./head-words.ts";

/** Words with their place. */
export interface PlacedWords extends Span {
  readonly words: string;
}

const LONGEST_NAME = 200;
/** What leads over to a meeting or a subject and belongs to no name: "… at the". */
const TRAILING =
  /[\s,;:.–—|(（،-]+(?:(?:at|to|before|during|in|for|on|lors|dans|devant|pendant|ante|durante|sobre|de|du|des|à|au|aux|en|la|le|les|el|los|the|of|на|в|во|о|об|к|по|في|أمام|بشأن|خلال|在|就)(?:\s+(?:the|la|le|les|el|los|las|de))*)?[\s,;:.–—|(（،-]*$/iu;
const LEADING = /^[\s:：,–—-]+/u;

/** Cuts what is no name from both ends. Null when nothing is left, or more than a name. */
export function placedName({ words, from }: { readonly words: string; readonly from: number }): PlacedWords | null {
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  let name = words.slice(lead);
  for (let shorter = trimmed(name); shorter !== name; shorter = trimmed(name)) name = shorter;
  if (name.length < 2 || name.length > LONGEST_NAME) return null;
  return { words: name, from: from + lead, to: from + lead + name.length };
}

function trimmed(name: string): string {
  const shorter = name.replace(TRAILING, "").trimEnd();
  return shorter.replace(/[\s,;:–—|，。、]+$/u, ""); // the ", " of "Marenko, ", not the "." of "Jr."
}

/** Lower-case words with which the name of an office or a delegation begins. */
const OFFICE =
  /^(?:the |la |le |l['’]|el |los |les )?(?:permanent|deputy|acting|head|chair|delegation|representative|minister|ambassador|president|secretary|director|coordinator|délégation|représentant|ministre|ambassad|président|chef|representante|delegación|ministr|embajador|jef[ea]|постоянн|представител|министр|посл|глав|делегаци|г-н|г-ж|е\.п)/iu;

/** Whether words can be a name: it begins with a capital or an office, or its script has none. */
export function isName(words: string): boolean {
  const bare = words.replace(/^(?:the|la|le|les|l['’]|el|los|las)\s*/iu, ""); // "the Group" begins with a capital
  const first = bare.slice(0, 1);
  return (
    OFFICE.test(words) ||
    personTitle.test(` ${words}`) ||
    first !== first.toLowerCase() ||
    /^[\p{Script=Han}\p{Script=Arabic}]/u.test(first)
  );
}

/** A group, and no person: "Statement by the Group of Basin States". */
export function isGroupOnly(words: string): boolean {
  groupWords.lastIndex = 0;
  return !personTitle.test(` ${words}`) && !/[,،，]/u.test(words) && groupWords.test(words);
}

/** Whether somebody speaks for these and not only for their own. */
export function isForOthers(words: string): boolean {
  return !ownPeople.test(words);
}

// "维尔马拉常驻代表马伦科女士" before "代表…集团" or "在…的发言"; nothing in "关于草案的发言"
const CHINESE_SPEAKER =
  /^([^，。：\n]{2,40}?(?:先生|女士|大使|部长|代表|阁下|主席|代表团))(?=在|就|代表|的发言|发言|的讲话|讲话|的致辞|致辞|$)/u;
// "代表内陆沿岸国集团", "谨代表77国集团和中国"; not the "常驻代表" of an office
const CHINESE_BEHALF =
  /(?<!常驻|副|全权)代表([^，。：\n]{2,30}?(?:集团和中国|集团|联盟|网络|小组|国家|组织|核心小组))(?=在|就|发言|作|的发言|讲话|，|。|：|$)/u;

/** Who speaks, and for whom, in a Chinese line: names stand before the words that tell. */
export function chineseNames({ words, from }: { readonly words: string; readonly from: number }): {
  readonly speaker: PlacedWords | null;
  readonly behalf: PlacedWords | null;
} {
  return { speaker: group(CHINESE_SPEAKER, words, from), behalf: group(CHINESE_BEHALF, words, from) };
}

function group(pattern: RegExp, words: string, from: number): PlacedWords | null {
  const match = pattern.exec(words);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const at = from + match.index + match[0].indexOf(name);
  return { words: name, from: at, to: at + name.length };
}

/** How far into what is said somebody may still say for whom they speak, in characters. */
const SAID_EARLY = 3000;
/** First persons, before "on behalf of": "I have the honour to speak". */
const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:j['’]|(?:i|we|je|nous|tengo|tenemos|hablo|hablamos|intervengo|formulo|hago|quisiera|deseo|я|мы|имею|имеем|выступаю|выступаем|يشرفني|أتشرف|أتكلم|نتكلم|أدلي|ندلي|يسرني|أتحدث|speaking)(?![\p{L}]))/iu;
const END_OF_NAME =
  /[.;:\n。؛]|, (?=\p{Ll})|،|，| (?:and|to|in|at|on|as|et|y|a|pour|à|para|en|и|по|в|في)\s+(?:i|we|to|thank|this|which|the (?:fifth|first|second|third|fourth|sixth|opening)|je|nous|remercier|agradecer|поблагодарить)(?![\p{L}])/iu;

/** For whom a speaker says that they speak: "I have the honour to speak on behalf of the Group of Basin States." */
export function behalfInSpeech(text: string, bodyFrom: number): PlacedWords | null {
  const said = text.slice(bodyFrom, bodyFrom + SAID_EARLY);
  const chinese = /(?:我|谨)[^。\n]{0,12}?/u.test(said) ? group(CHINESE_BEHALF, said, bodyFrom) : null;
  if (chinese !== null && isForOthers(chinese.words)) return chinese;
  for (const match of said.matchAll(behalfLead)) {
    const start = startOfSentence(said, match.index);
    const before = said.slice(start, match.index + 1);
    if (!FIRST_PERSON.test(before) || aligning.test(before)) continue;
    const from = match.index + match[0].length;
    const rest = said.slice(from, from + LONGEST_NAME);
    const name = placedName({ words: rest.slice(0, END_OF_NAME.exec(rest)?.index), from: bodyFrom + from });
    if (name !== null && isName(name.words) && isForOthers(name.words)) return name;
  }
  return null;
}

function startOfSentence(text: string, at: number): number {
  return Math.max(...[". ", "\n", "! ", "? ", "。", "؟"].map((end) => text.lastIndexOf(end, at))) + 1;
}
