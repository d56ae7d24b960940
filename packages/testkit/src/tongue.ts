/** The languages that drafts can be generated in: how their words are built, not what they mean. */
export type GeneratedLanguage = "en" | "es" | "fr" | "is" | "ru" | "ar" | "zh";

type AtLeastOne = readonly [string, ...string[]];

/** What words of a language are made of. */
export interface Tongue {
  /** The words that every sentence needs, most frequent first. */
  readonly frequent: AtLeastOne;
  readonly onsets: AtLeastOne;
  readonly vowels: AtLeastOne;
  readonly codas: AtLeastOne;
  readonly syllables: { readonly from: number; readonly to: number };
  /** What a word takes on before and behind, from use to use: the same word looks different in the next sentence. */
  readonly prefixes: AtLeastOne;
  readonly endings: AtLeastOne;
  /** What stands between two words. */
  readonly space: string;
}

const words = (text: string): AtLeastOne => {
  const [first = "", ...rest] = text.split(" ");
  return [first, ...rest];
};
/** As `words`; "-" stands for nothing. */
const parts = (text: string): AtLeastOne => {
  const [first = "", ...rest] = text.split(" ").map((part) => (part === "-" ? "" : part));
  return [first, ...rest];
};
const longWords = { from: 2, to: 4 } as const;
const none: AtLeastOne = [""];

/** 1,200 ideographs of the block where the common ones stand. */
const ideographs = words(Array.from({ length: 1200 }, (_, at) => String.fromCodePoint(0x4e00 + at * 17)).join(" "));

export const tongues: Readonly<Record<GeneratedLanguage, Tongue>> = {
  en: {
    frequent: words(
      "the of and to in for with on by that shall their all as including at or this States measures cooperation national international ensure promote support access information",
    ),
    onsets: words("b br c cl d dr f g gr h l m n p pr r s st t tr v w"),
    vowels: words("a e i o u ai ea io"),
    codas: parts("- n r l s t nt rd m ck"),
    syllables: longWords,
    prefixes: none,
    endings: none,
    space: " ",
  },
  es: {
    frequent: words(
      "de la y el en que los a las del para por con se su una un o al no como sobre deberán Partes Estados medidas incluidos entre nacional promover",
    ),
    onsets: words("b br c cr d f g gr h l ll m n ñ p pr qu r s t tr v z"),
    vowels: words("a e i o u ia ie ó í á"),
    codas: parts("- - - n r l s"),
    syllables: longWords,
    prefixes: none,
    endings: parts("- o a os as es ción ciones mente ado ada"),
    space: " ",
  },
  fr: {
    frequent: words(
      "de la et les des à en du le dans pour par que au aux une un sur avec ou qui leurs Parties États mesures compris doivent afin ainsi notamment",
    ),
    onsets: words("b br c ch d f g gr j l m n p pl qu r s t tr v l’ d’"),
    vowels: words("a e i o u é è ou ai eau oi"),
    codas: parts("- - n r l s t nt"),
    syllables: longWords,
    prefixes: none,
    endings: parts("- s e es ement tion tions és ée"),
    space: " ",
  },
  is: {
    frequent: words(
      "og að í á um sem skulu til við af með fyrir eða þeirra þessum eru það ríki aðilar ráðstafanir samkvæmt þar milli allir skal",
    ),
    onsets: words("b br d f fj g gr h hv j k kr l m n r s sk st t þ v"),
    vowels: words("a á e é i í o ó u ú æ ö ei au"),
    codas: parts("- n r l ð s nd rð"),
    syllables: { from: 2, to: 3 },
    prefixes: none,
    endings: parts("- ur i s ar um ir a inn inum anna un unar"),
    space: " ",
  },
  ru: {
    frequent: words(
      "и в на по с о для их или к из что государства меры должны при а также всех от со включая между том обеспечить",
    ),
    onsets: words("б в г гр д ж з к кр л м н п пр р с ст т тр х ц ч ш"),
    vowels: words("а е и о у ы я ю"),
    codas: parts("- н р л с т й"),
    syllables: longWords,
    prefixes: none,
    endings: parts("- а у ом е ы ов ам ами ах ия ией ого ому ых"),
    space: " ",
  },
  ar: {
    frequent: words(
      "في من على إلى أن التي الدول عن مع بما ذلك أو هذه جميع التدابير الأطراف بين كل ما لا تعزيز يجب على نحو",
    ),
    onsets: words("ب ت ث ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه"),
    vowels: parts("- ا و ي"),
    codas: parts("- ر ل م ن د"),
    syllables: { from: 2, to: 3 },
    prefixes: parts("- - ال ال وال بال لل و"),
    endings: parts("- - ة ات ين ها هم ية"),
    space: " ",
  },
  zh: {
    frequent: words("的 和 在 各 应 国 及 与 并 为 对 有 以 其 所 或 本 等 措施 国家 促进 确保"),
    onsets: ideographs,
    vowels: none,
    codas: none,
    syllables: { from: 1, to: 2 },
    prefixes: none,
    endings: none,
    space: "",
  },
};
