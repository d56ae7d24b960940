import type { BracketChange, ChangeClass } from "@travaux/model";

/** A change as it is read in a paragraph, and what must be said of it. */
export interface ChangeExample {
  readonly before: string;
  readonly after: string;
  /** All of them. */
  readonly classes: readonly ChangeClass[];
  readonly force?: "stronger" | "weaker";
  readonly brackets?: BracketChange;
}

/** The rule of a class of change, for people, with examples to which the code is held. */
export interface ChangeRule {
  readonly name: ChangeClass;
  readonly rule: string;
  readonly examples: readonly ChangeExample[];
}

const example = (
  before: string,
  after: string,
  classes: readonly ChangeClass[],
  more: Omit<ChangeExample, "before" | "after" | "classes"> = {},
): ChangeExample => ({ before, after, classes, ...more });

const forced = (before: string, after: string, force: "stronger" | "weaker"): ChangeExample =>
  example(before, after, ["legal-force", "wording"], { force });

export const changeRules: readonly ChangeRule[] = [
  {
    name: "wording",
    rule: "Words came, went or stand elsewhere, and no class below says it all. A paragraph that came or went whole is wording and nothing else.",
    examples: [
      example("Boats sail at dawn.", "Ships sail at dawn.", ["wording"]),
      example("Los barcos zarpan al alba.", "Los buques zarpan al alba.", ["wording"]),
      example("تبحر القوارب عند الفجر.", "تبحر السفن عند الفجر.", ["wording"]),
      example("船只黎明起航。", "渔船黎明起航。", ["wording"]),
    ],
  },
  {
    name: "legal-force",
    rule: "A word of the table of legal force gave way to one of another strength; or one came or went with at most four words about it; or a negation came or went beside one. `force` says whether the words bind more strongly or less, where that can be told: a negation turns a duty into a prohibition, which is neither. It is always `wording` too.",
    examples: [
      forced("Parties shall report.", "Parties should report.", "weaker"),
      forced("Parties may report.", "Parties shall report.", "stronger"),
      forced("The council decides to report.", "The council invites to report.", "weaker"),
      forced("We commit to report.", "We endeavour to report.", "weaker"),
      forced("Les Parties doivent naviguer.", "Les Parties peuvent naviguer.", "weaker"),
      forced("Les Parties s’engagent à naviguer.", "Les Parties s’efforcent de naviguer.", "weaker"),
      forced("Las Partes deberían navegar.", "Las Partes deberán navegar.", "stronger"),
      forced("Стороны должны плавать.", "Стороны могут плавать.", "weaker"),
      forced("يجب على الأطراف الإبحار.", "يجوز على الأطراف الإبحار.", "weaker"),
      forced("缔约方应当航行。", "缔约方可以航行。", "weaker"),
      forced("缔约方应航行。", "缔约方宜航行。", "weaker"),
      forced("وتدعو الأطراف إلى الإبحار.", "وتحث الأطراف على الإبحار.", "stronger"),
      forced("缔约方应该航行。", "缔约方应航行。", "stronger"),
      forced("Совет призывает лодочников.", "Совет предлагает лодочников.", "weaker"),
      example("缔约方应当航行。", "缔约方应航行。", ["wording"]),
      example("船只获得许可。", "船只获取许可。", ["wording"]),
      example("Parties shall report.", "Parties shall not report.", ["legal-force", "wording"]),
      example("Las Partes podrán navegar.", "Las Partes no podrán navegar.", ["legal-force", "wording"]),
      example("Parties may not report.", "Parties shall not report.", ["wording"]),
      example("The fair is held on 3 May here.", "The fair is held here.", ["wording", "number"]),
    ],
  },
  {
    name: "brackets",
    rule: 'Square brackets came, went or stand elsewhere, or words, numbers or references between open ones changed. `brackets` says which: `opened` (an opening bracket came, with its closing one or alone), `closed` (a closing one came alone), `lifted` (brackets went), `moved` (as many stand elsewhere), `content` (the brackets stayed). Brackets that hold no open text, as in "[3]", have no content to change.',
    examples: [
      example("Parties shall report.", "Parties [shall] report.", ["brackets"], { brackets: "opened" }),
      example("Parties [shall] report.", "Parties shall report.", ["brackets"], { brackets: "lifted" }),
      example("Parties [shall report.", "Parties [shall] report.", ["brackets"], { brackets: "closed" }),
      example("Boats [of wood] sail.", "Boats [of iron] sail.", ["wording", "brackets"], { brackets: "content" }),
      example("船只[应]航行。", "船只应航行。", ["brackets"], { brackets: "lifted" }),
    ],
  },
  {
    name: "number",
    rule: "Numbers differ that are no reference, in figures or in words; months count as numbers of a date.",
    examples: [
      example("Boats return in 30 days.", "Boats return in 60 days.", ["number"]),
      example("It opens on 3 May 2031.", "It opens on 5 June 2031.", ["number"]),
      example("Il ouvre le 3 mai.", "Il ouvre le 3 juin.", ["number"]),
      example("Abre en tres días.", "Abre en seis días.", ["number"]),
      example("Откроется 3 мая.", "Откроется 3 июня.", ["number"]),
      example("تفتح في مايو.", "تفتح في يونيو.", ["number"]),
      example("于5月开放。", "于6月开放。", ["number"]),
      example("Boats return in thirty days.", "Boats return in 30 days.", ["number"]),
      example("Boats carry 1 000 nets.", "Boats carry 1 500 nets.", ["number"]),
      example("They take action within 30 days.", "They take action within 60 days.", ["number"]),
      example("The objective by 2030 is clean water.", "The objective by 2035 is clean water.", ["number"]),
      example("于第3次会议开放。", "于第4次会议开放。", ["number"]),
    ],
  },
  {
    name: "reference",
    rule: "Numbers or letters differ behind, or together with, a word of the table that names a provision.",
    examples: [
      example("as in article 12 of it", "as in article 14 of it", ["reference"]),
      example("see paragraphs 1 and 2", "see paragraphs 2 and 3", ["reference"]),
      example("boats of Annex I sail", "boats of Annex II sail", ["reference"]),
      example("see actions 3 and 4", "see actions 4 and 5", ["reference"]),
      example("under article 12 within 30 days", "under article 14 within 60 days", ["number", "reference"]),
      example("conforme al artículo 12", "conforme al artículo 14", ["reference"]),
      example("согласно статье 12", "согласно статье 14", ["reference"]),
      example("وفقا للمادة 12", "وفقا للمادة 14", ["reference"]),
      example("按照第12条", "按照第14条", ["reference"]),
    ],
  },
  {
    name: "renumbered-reference",
    rule: "A `reference` of which every number names a paragraph that is linked with the one it named before: it only followed the renumbering. Where that can't be told it stays a `reference`. Examples need drafts around them: see `followed-references.test.ts`.",
    examples: [],
  },
  {
    name: "numbering",
    rule: "An enumerator inside the text is another: a letter, a short number or a small roman numeral between round brackets, or before one at the head of the text. The number of a paragraph itself is no part of its text.",
    examples: [
      example("boats, namely (a) the red", "boats, namely (b) the red", ["numbering"]),
      example("barcos, a saber (ii) los rojos", "barcos, a saber (iii) los rojos", ["numbering"]),
    ],
  },
  {
    name: "punctuation",
    rule: "Other marks came, went or stand elsewhere, round brackets and quotation marks included.",
    examples: [
      example("Fish, birds and bees", "Fish, birds, and bees", ["punctuation"]),
      example("الصيد، والملاحة", "الصيد والملاحة", ["punctuation"]),
      example("the “open” sea", "the «open» sea", ["punctuation"]),
      example("鱼、鸟和蜂", "鱼，鸟和蜂", ["punctuation"]),
    ],
  },
  {
    name: "case",
    rule: "The same words in other capitals.",
    examples: [
      example("the States here", "the states here", ["case"]),
      example("стороны здесь", "Стороны здесь", ["case"]),
    ],
  },
  {
    name: "spelling",
    rule: "The same words but for accents, hyphens, apostrophes, Arabic vowel marks, and pairs such as -ise and -ize, -our and -or.",
    examples: [
      example("they co-operate", "they cooperate", ["spelling"]),
      example("they organise", "they organize", ["spelling"]),
      example("ещё раз", "еще раз", ["spelling"]),
      example("تُبحر القوارب", "تبحر القوارب", ["spelling"]),
    ],
  },
  {
    name: "formatting",
    rule: "Only white space differs, or characters that have no look, or how accents are composed.",
    examples: [
      example("boats  sail", "boats sail", ["formatting"]),
      example("coop\u00aderate now", "cooperate now", ["formatting"]),
    ],
  },
];
