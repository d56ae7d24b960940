/** Words before a label that say that it is new and nothing of which it is: "New paragraph 4 bis". */
const NEWNESS = ["new ", "nouveau ", "nouvel ", "nouvelle ", "nuevo ", "nueva ", "новый ", "новая ", "新增", "新"];

/** What a preambular or an operative paragraph is called before its number, and the short form of it. */
const PART_BEFORE: readonly (readonly [string, string])[] = [
  ["preambular paragraph", "PP"],
  ["preambular para.", "PP"],
  ["preambular para", "PP"],
  ["operative paragraph", "OP"],
  ["operative para.", "OP"],
  ["operative para", "OP"],
  ["序言部分", "PP"],
  ["序言", "PP"],
  ["执行部分", "OP"],
];

/** The same behind the number, in the languages that have it there. */
const PART_BEHIND: readonly (readonly [string, string])[] = [
  [" of the preamble", "PP"],
  [" du préambule", "PP"],
  [" du dispositif", "OP"],
  [" del preámbulo", "PP"],
  [" de la parte dispositiva", "OP"],
  [" преамбулы", "PP"],
  [" постановляющей части", "OP"],
  [" من الديباجة", "PP"],
  [" من المنطوق", "OP"],
];

/** Words between a part and the whole that it is a part of: "(c) of paragraph 16", "пункт 4 статьи 12". */
const CONNECTORS = [
  " of ",
  " du ",
  " de la ",
  " de l'",
  " de l’",
  " de ",
  " del ",
  " من ",
  " (?=пункта |статьи |приложения |раздела )",
];
const CONNECTED = new RegExp(CONNECTORS.join("|"), "iu"); // the " du " of "alinéa c) du paragraphe 16"

/** What a Chinese counter word counts, as the word that other languages have before the number. */
const CHINESE_UNITS: Readonly<Record<string, string>> = {
  条: "Article",
  章: "Chapter",
  节: "Section",
  部分: "Part",
  编: "Part",
  段: "",
  款: "",
  项: "",
};
const NUMERAL = "[0-9０-９〇零一二三四五六七八九十百]{1,6}";
const SUBS = "(?:\\([^()]{1,8}\\))*";
const CHINESE = new RegExp(`^第(${NUMERAL})(${SUBS})(条|章|节|部分|编|段|款|项)?`, "u"); // "第44段", "第16(c)段", "第十二章"
const CHINESE_BEHIND = new RegExp(`第(${NUMERAL}|\\([^()]{1,8}\\))(?:款|项|段)`, "gu"); // the "第四款" of "第十二条第四款"

/** A label in words as the whole that it names and the part of it: "alinéa c) du paragraphe 16" is (16, c)). */
export interface LabelPhrase {
  readonly whole: string;
  readonly part: string | null;
}

/**
 * Puts a label in words into the short form that is parsed: "New preambular paragraph 1bis" is "PP 1bis", "第十二条第四款"
 * is "Article 十二 (四)", "pre 12" is "12 pre". What is in no such words comes back as it is. `text` is short: a few
 * hundred characters at most.
 */
export function shortForm(text: string): LabelPhrase {
  const plain = withoutNewness(
    text
      .replaceAll("（", "(")
      .replaceAll("）", ")")
      .replace(/^sub-(?=para)/i, "sub"),
  ); // "sub-paragraph"
  const ofPart = withPart(plain);
  if (ofPart !== null) return { whole: ofPart, part: null };
  const connected = CONNECTED.exec(plain);
  if (connected !== null && connected.index > 0) {
    return { whole: plain.slice(connected.index + connected[0].length).trim(), part: plain.slice(0, connected.index) };
  }
  return { whole: fromChinese(withoutBefore(plain.replace(/([ ,])sub-(?=para)/gi, "$1sub"))), part: null }; // ", sub-paragraph (c)"
}

function withoutNewness(text: string): string {
  const lower = text.toLowerCase();
  const word = NEWNESS.find((each) => lower.startsWith(each));
  return word === undefined ? text : text.slice(word.length).trimStart();
}

function withPart(text: string): string | null {
  const lower = text.toLowerCase();
  for (const [words, short] of PART_BEFORE) {
    if (!lower.startsWith(words)) continue;
    const number = fromChinese(text.slice(words.length).trim());
    return /^\p{N}/u.test(number) ? `${short} ${number}` : null; // "4 bis", not "s"
  }
  for (const [words, short] of PART_BEHIND) {
    if (!lower.endsWith(words)) continue;
    const number = /[\p{Nd}].*$/u.exec(text.slice(0, -words.length)); // the "3 bis" of "paragraphe 3 bis"
    return number === null ? null : `${short} ${number[0]}`;
  }
  return null;
}

/** "pre 12", "ante 12 bis" name what stands before 12. */
function withoutBefore(text: string): string {
  const before = /^(?:pre|ante)[ -]?(?=\p{Nd})/iu.exec(text); // "pre 12", "pre12"
  return before === null ? text : `${text.slice(before[0].length)} pre`;
}

function fromChinese(text: string): string {
  const bare = text.replaceAll("分段", "").replaceAll("分项", "");
  const found = CHINESE.exec(bare);
  if (found === null) return bare.startsWith("附件") ? `Annex ${bare.slice(2)}` : bare; // "附件二"
  const [all, number = "", subs = "", unit = "段"] = found;
  const behind = bare
    .slice(all.length)
    .replaceAll(CHINESE_BEHIND, (_, sub: string) => (sub.startsWith("(") ? sub : `(${sub})`));
  return `${CHINESE_UNITS[unit] ?? ""} ${number}${subs}${behind}`.trim();
}
