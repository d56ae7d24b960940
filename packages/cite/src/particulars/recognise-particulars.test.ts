import { describe, expect, test } from "vitest";
import { recogniseParticulars, statementText } from "./recognise-particulars.ts";
import type { PrintedStatement } from "./recognise-particulars.ts";

/** Values alone; what is not recognised is left out. */
function valuesOf(
  paragraphs: readonly string[],
  more: Partial<PrintedStatement> = {},
): Readonly<Record<string, unknown>> {
  const { title, ...found } = recogniseParticulars({ title: "", furniture: [], paragraphs, ...more });
  const entries = Object.entries(found).flatMap(([name, each]) => {
    if (each === null) return [];
    return [[name, typeof each.value === "object" ? each.value.on : each.value] as const];
  });
  return Object.fromEntries([["title", title?.value], ...entries]);
}

const head: readonly (readonly [string, readonly string[], object])[] = [
  [
    "English, each in a line of its own",
    [
      "Remarks on the zero draft",
      "Statement by H.E. Ms. Ada Brenn, Permanent Representative of Lowmark",
      "on behalf of the Group of Island Harbours",
      "Second round of intergovernmental negotiations on the Compact on Harbours",
      "Nairobi, 12 March 2033",
      "Thank you, Co-Chairs. We have read the text and find it long.",
    ],
    {
      speaker: "H.E. Ms. Ada Brenn, Permanent Representative of Lowmark",
      onBehalfOf: "the Group of Island Harbours",
      meeting: "Second round of intergovernmental negotiations on the Compact on Harbours",
      round: 2,
      date: "2033-03-12",
      language: "en",
    },
  ],
  [
    "English, joined into one line",
    [
      "Opening remarks",
      "Statement delivered by Mr. Per Aune, Head of Delegation of Norrby, on behalf of the Alliance of Ferry States Third round of negotiations on Ferries New York, 3 June 2033",
      "Distinguished colleagues, the text is before us and we are ready for it.",
    ],
    {
      speaker: "Mr. Per Aune, Head of Delegation of Norrby",
      onBehalfOf: "the Alliance of Ferry States",
      meeting: "Third round of negotiations on Ferries",
      round: 3,
      date: "2033-06-03",
    },
  ],
  [
    "a group that speaks itself is no person",
    [
      "Comments",
      "Statement by the Group of Tidal States",
      "June 4, 2033",
      "We thank the Chair for the text and for the tea.",
    ],
    { speaker: undefined, onBehalfOf: "the Group of Tidal States", date: "2033-06-04" },
  ],
  [
    "named fields",
    [
      "Speaker: Ms. Lia Moor (Sandland)",
      "On behalf of: Network of Pilots",
      "Date: 2033-05-02",
      "Subject: Article 4",
      "We are of the view that the list is open.",
    ],
    { speaker: "Ms. Lia Moor (Sandland)", onBehalfOf: "Network of Pilots", date: "2033-05-02", title: "Article 4" },
  ],
  [
    "French",
    [
      "Déclaration de S.E. M. Luc Varenne, Ministre des ports de Sarvaux",
      "au nom du Groupe des États des marées",
      "Cinquième série de négociations intergouvernementales",
      "Genève, le 1er juin 2033",
      "Seul le prononcé fait foi",
      "Monsieur le Président, nous remercions les cofacilitateurs pour le projet qui nous est soumis.",
    ],
    {
      speaker: "S.E. M. Luc Varenne, Ministre des ports de Sarvaux",
      onBehalfOf: "Groupe des États des marées",
      round: 5,
      date: "2033-06-01",
      language: "fr",
    },
  ],
  [
    "Spanish",
    [
      "Intervención de la Sra. Inés Robledo, Representante Permanente de Costamar",
      "en nombre de la Alianza de Puertos Menores",
      "Cuarta ronda de negociaciones intergubernamentales",
      "Nueva York, 9 de mayo de 2033",
      "Señor Presidente: la Alianza agradece el texto que los cofacilitadores nos han presentado para esta ronda.",
    ],
    {
      speaker: "Sra. Inés Robledo, Representante Permanente de Costamar",
      onBehalfOf: "Alianza de Puertos Menores",
      round: 4,
      date: "2033-05-09",
      language: "es",
    },
  ],
  [
    "Russian",
    [
      "Выступление г-жи Анны Лесковой, Постоянного представителя Вельмарии",
      "от имени Группы портовых государств",
      "Третий раунд межправительственных переговоров",
      "Нью-Йорк, 7 апреля 2033 года",
      "Уважаемые сопредседатели! Мы благодарим вас за текст, который лежит перед нами.",
    ],
    {
      speaker: "г-жи Анны Лесковой, Постоянного представителя Вельмарии",
      onBehalfOf: "Группы портовых государств",
      round: 3,
      date: "2033-04-07",
      language: "ru",
    },
  ],
  [
    "Arabic",
    [
      "بيان السيدة ليلى حداد، الممثلة الدائمة لفلماريا",
      "باسم مجموعة دول الموانئ",
      "الجولة الخامسة من المفاوضات الحكومية الدولية",
      "نيويورك، 4 حزيران/يونيه 2033",
      "السيد الرئيس، نشكر الميسرين على النص المعروض علينا.",
    ],
    {
      speaker: "السيدة ليلى حداد، الممثلة الدائمة لفلماريا",
      onBehalfOf: "مجموعة دول الموانئ",
      round: 5,
      date: "2033-06-04",
      language: "ar",
    },
  ],
  [
    "Chinese",
    [
      "海港国常驻代表林女士代表小港集团在第五轮政府间谈判上的发言",
      "2033年6月4日，纽约",
      "主席先生，我们感谢共同主持人提出的案文，并愿就以下各段发表意见。",
    ],
    { speaker: "海港国常驻代表林女士", onBehalfOf: "小港集团", round: 5, date: "2033-06-04", language: "zh" },
  ],
];

describe("recogniseParticulars in the head", () => {
  test.for(head)("%s", ([, paragraphs, wanted]) => {
    expect(valuesOf(paragraphs)).toMatchObject(
      Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
    );
    for (const [name, value] of Object.entries(wanted))
      if (value === undefined) expect(valuesOf(paragraphs)).not.toHaveProperty(name);
  });

  test.for(head)("places lead to what was recognised: %s", ([, paragraphs]) => {
    const text = statementText(paragraphs);
    const { speaker, onBehalfOf, meeting } = recogniseParticulars({ title: "", furniture: [], paragraphs });
    for (const each of [speaker, onBehalfOf, meeting]) {
      if (each?.place?.in === "text") expect(text.slice(each.place.from, each.place.to)).toBe(each.value);
    }
  });
});

describe("recogniseParticulars in what is said", () => {
  test.for<readonly [string, string | undefined]>([
    ["I have the honour to speak on behalf of the Group of Tidal States. We welcome it.", "the Group of Tidal States"],
    [
      "We take the floor on behalf of the Alliance of Small Ports, which has nine members.",
      "the Alliance of Small Ports",
    ],
    ["On behalf of my delegation, I thank the Chair.", undefined],
    ["I speak on behalf of my country.", undefined],
    ["We align ourselves with the statement made by Sandland on behalf of the Group of Tidal States.", undefined],
    ["The report was adopted on behalf of the Council.", undefined],
    ["J'ai l'honneur de prendre la parole au nom du Groupe des ports. Nous saluons le texte.", "Groupe des ports"],
    ["Je m'associe à la déclaration faite au nom du Groupe des ports.", undefined],
    ["Tengo el honor de hablar en nombre de la Alianza de Puertos. Gracias.", "Alianza de Puertos"],
    ["Имею честь выступать от имени Группы портовых государств. Благодарю.", "Группы портовых государств"],
    ["يشرفني أن أتكلم باسم مجموعة دول الموانئ. شكرا.", "مجموعة دول الموانئ"],
    ["我谨代表小港集团发言。我们欢迎案文。", "小港集团"],
    ["我代表我国政府发言。", undefined],
  ])("%s", ([said, wanted]) => {
    expect(valuesOf(["Remarks", said])["onBehalfOf"]).toBe(wanted);
  });

  test("this round is meant, and another that is spoken of is not", () => {
    expect(valuesOf(["Remarks", "Thank you. In this fourth round we hope for more."])["round"]).toBe(4);
    expect(valuesOf(["Remarks", "Thank you. At the fourth round we hoped for more."])["round"]).toBeUndefined();
  });

  test("the calendar's own word for a round is known", () => {
    const rounds = [{ number: 3, label: "Session of June", from: "2033-06-01", to: "2033-06-05" }];
    const found = recogniseParticulars(
      { title: "", furniture: [], paragraphs: ["Remarks at the session of June", "Thank you."] },
      rounds,
    );
    expect(found.round?.value).toBe(3);
    const session = ["Remarks", "Fifty-first session of the Commission", "Thank you."];
    expect(valuesOf(session)["round"]).toBeUndefined();
  });
});

describe("dates", () => {
  test.for<readonly [readonly string[], readonly string[], string | undefined]>([
    [["Remarks", "New York, 4 June 2033"], [], "2033-06-04"],
    [["Remarks", "Tuesday, 4 June 2033"], [], "2033-06-04"],
    [["Comments on the draft of 28 May 2033", "Thank you."], [], undefined],
    [["Comments on the draft of 28 May 2033", "4 June 2033"], [], "2033-06-04"],
    [["Remarks", "Nairobi, 3-6 June 2033"], [], undefined],
    [
      ["Remarks", "Thank you. The text of 3 May 2033 was better."],
      ["Check against delivery, 7 July 2033", "1"],
      "2033-07-07",
    ],
    [["Dear Co-Chairs", "We write about paragraph 3.", "Vienna, 9 July 2033"], [], "2033-07-09"],
    [["Remarks", "31 February 2033"], [], undefined],
    [["发言", "2033年6月4日"], [], "2033-06-04"],
    [["بيان", "٤ حزيران ٢٠٣٣"], [], "2033-06-04"],
    [["Замечания", "04.06.2033"], [], "2033-06-04"],
    [["Observaciones", "Ginebra, 4 de junio de 2033"], [], "2033-06-04"],
  ])("%j with %j", ([paragraphs, furniture, wanted]) => {
    expect(valuesOf(paragraphs, { furniture })["date"]).toBe(wanted);
  });
});

describe("titles and languages", () => {
  test("what the file calls itself is the title, unless it is about the paper", () => {
    expect(
      valuesOf(["Check against delivery", "On harbours", "Thank you."], { title: "Check against delivery" })["title"],
    ).toBe("On harbours");
    expect(valuesOf(["On harbours", "Thank you."], { title: "On harbours" })["title"]).toBe("On harbours");
  });
  test("too few words tell no language", () => {
    expect(valuesOf(["Harbours", "Merci."])["language"]).toBeUndefined();
  });
});
