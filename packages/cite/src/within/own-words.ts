/** Words behind a reference that say that the text itself is meant, by language; a word more is a word more in its line. */
const OWN_WORDS: readonly string[] = [
  "above|below|of this|of the present|herein",
  "ci-dessus|ci-dessous|ci-après|supra|infra|du présent|de la présente|de cet|de cette",
  "supra|infra|más arriba|más abajo|anterior|precedente|del presente|de la presente|de este|de esta",
  "выше|ниже|настоящего|настоящей|настоящих",
  "أعلاه|أدناه|من هذا|من هذه",
  "上文|下文|以上|以下",
];

const PHRASES: readonly string[] = OWN_WORDS.flatMap((line) => line.split("|"));
/** What may stand between a reference and the words. */
const LEAD = /^[\s,)]{0,3}/u; // " above", "), above"

/** How a version is named when it is the text itself: "this Compact", "настоящей"; "zero draft" and "the current draft" are not. */
const THIS =
  /^(?:this|the present|present|ce|cet|cette|présente?|este|esta|presente|настоящ\p{L}*|эт\p{L}*|هذا|هذه|本)(?!\p{L})/iu;

export function isThisText(version: string): boolean {
  return THIS.test(version);
}

/** Words behind a reference that say that a law or another text is meant, however it is called. */
const OTHER_WORDS: readonly string[] = [
  "act|law|code|statute|decree|regulations|bylaws",
  "loi|code|décret|règlement intérieur",
  "ley|decreto|código|reglamento",
  "закона|кодекса|указа",
  "القانون|المرسوم",
  "法律|法典|条例",
];
/** "of", and words between it and the law: "de la ley Nº19.175", "del mencionado decreto", "of the Companies Act". */
const OTHER = new RegExp(
  String.raw`^[^.;]{0,60}?(?:\b(?:of|de|del|du)\s|\s|的|《)(?:[\p{L}’']+\s){0,4}?(?:${OTHER_WORDS.join("|")})(?!\p{L})`,
  "iu",
);
/** What speaks of these within a sentence stands near. */
const OTHER_REACH = 90;

/** Whether the words behind a reference name a law: "artículos 29 y 29 bis de la ley Nº19.175". */
export function saysOther(text: string, to: number): boolean {
  return OTHER.test(text.slice(to, to + OTHER_REACH));
}

/** In Chinese they stand before it: 上文第12段. */
const BEFORE = /(?:上文|下文|本公约|本协定|本宪法|本决议|本文件)[^。；]{0,2}$/u;

/** Whether the words around a reference say that it points into this very text: "paragraph 12 above". */
export function saysOwn(text: string, from: number, to: number): boolean {
  const behind = text
    .slice(to, to + 40)
    .replace(LEAD, "")
    .toLowerCase();
  return PHRASES.some((phrase) => behind.startsWith(phrase)) || BEFORE.test(text.slice(Math.max(0, from - 8), from));
}
