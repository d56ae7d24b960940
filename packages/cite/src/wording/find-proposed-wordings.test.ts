import type { Span } from "@travaux/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCitations } from "../recognise/find-citations.ts";
import { findProposedWordings } from "./find-proposed-wordings.ts";

/** What is asked for in a line: `replace 44: -should +shall`, `add 9: +voluntary after framework`, `move 5 > 11`. */
function asked(text: string): readonly string[] {
  const citations = findCitations(text);
  const named = (at: number): string =>
    citations[at]?.labels.map((label) => (typeof label === "string" ? label : label.from)).join(",") ?? "?";
  const words = (span: Span): string => text.slice(span.from, span.to);
  return findProposedWordings(text, citations).map(({ change, citations: cited, words: old, wording, place, into }) =>
    [
      `${change} ${cited.map(named).join(",")}${into === null ? "" : ` > ${named(into)}`}:`,
      ...old.map((span) => `-${words(span)}`),
      ...(wording === null ? [] : [`+${words(wording)}`]),
      ...(place === null ? [] : [place.words === null ? `${place.side} it` : `${place.side} ${words(place.words)}`]),
    ].join(" "),
  );
}

describe("findProposedWordings", () => {
  test.for([
    ["We propose to replace 'should' by 'shall' in paragraph 44.", ["replace 44: -should +shall"]],
    ["In paragraph 9, substitute “shall” for “may”.", ["replace 9: -may +shall"]],
    ["In paragraph 9, “may” should be replaced with “shall”.", ["replace 9: -may +shall"]],
    [
      "Change the words “as needed” to “where appropriate” in para. 12 (b).",
      ["replace 12(b): -as needed +where appropriate"],
    ],
    ["Replace the second sentence of paragraph 5 by “Parties meet yearly.”", ["replace 5: +Parties meet yearly."]],
    ["In paragraph 3, add “voluntary” before “framework”.", ["add 3: +voluntary before framework"]],
    ["After “States” in paragraph 3, insert “and regions”.", ["add 3: +and regions after States"]],
    ["Add “on request” at the end of paragraph 7.", ["add 7: +on request end it"]],
    ["Delete the second sentence of paragraph 12.", ["delete 12:"]],
    ["Delete “all” and “any” in paragraph 12; retain paragraph 13.", ["delete 12: -all -any", "retain 13:"]],
    ["Paragraph 15 should be deleted.", ["delete 15:"]],
    ["We would move the third sentence of paragraph 5 to paragraph 11.", ["move 5 > 11:"]],
    ["Please merge paragraphs 6 and 8, and split paragraph 9.", ["merge 6,8:", "split 9:"]],
    ["Paragraph 20: delete “urgent” and add “timely”.", ["delete 20: -urgent", "add 20: +timely"]],
    ["On paragraph 21 we have one request. Replace “a” by “the”.", ["replace 21: -a +the"]],
    ["We would like to see the word ‘urgent’ removed from paragraph 3.", ["delete 3: -urgent"]],
    ["Could ‘should’ become ‘shall’ in paragraph 12?", ["replace 12: -should +shall"]],
    ["In paragraph 13 we prefer ‘strengthen’ instead of ‘enhance’.", ["replace 13: -enhance +strengthen"]],
    ["Paragraph 14 should read: “States shall cooperate.”", ["replace 14: +States shall cooperate."]],
    ["Insert a new paragraph after paragraph 15.", ["add 15: after it"]],
    ["Replace “a” by “b” in paragraph 3, and in paragraph 4 delete “c”.", ["replace 3: -a +b", "delete 4: -c"]],
    ["To add to what was said on paragraph 31, we agree.", []],
    ["We do not wish to delete paragraph 5.", []],
    ["The phrase was deleted from paragraph 5, and “fair” has been added.", []],
    ["We added our names.", []],
    ["Delete the reference to Article 33 of the Charter.", []],
    ["Remplacer « devrait » par « doit » au paragraphe 8.", ["replace 8: -devrait +doit"]],
    ["Au paragraphe 8, ajouter « volontaire » après « cadre ».", ["add 8: +volontaire after cadre"]],
    [
      "Nous demandons l’ajout du mot « durable » après « gestion » au paragraphe 17.",
      ["add 17: +durable after gestion"],
    ],
    ["Supprimer la deuxième phrase du paragraphe 4.", ["delete 4:"]],
    ["Sustituir «debería» por «deberá» en el párrafo 10.", ["replace 10: -debería +deberá"]],
    ["Proponemos añadir «voluntario» después de «marco» en el párrafo 9.", ["add 9: +voluntario after marco"]],
    ["Suprimir el párrafo 14.", ["delete 14:"]],
    ["В пункте 16 заменить слово «должны» словом «могут».", ["replace 16: -должны +могут"]],
    ["В пункте 7 добавить слово «добровольный» после слова «механизм».", ["add 7: +добровольный after механизм"]],
    ["Исключить второе предложение пункта 12.", ["delete 12:"]],
    ["نقترح حذف الجملة الثانية من الفقرة 12.", ["delete 12:"]],
    ["نقترح إضافة عبارة «عند الطلب» بعد كلمة «الدول» في الفقرة 9.", ["add 9: +عند الطلب after الدول"]],
    ["نقترح نقل الفقرة 15 إلى الفقرة 20.", ["move 15 > 20:"]],
    ["建议将第8段中的“应当”改为“可以”。", ["replace 8: -应当 +可以"]],
    ["第9段：以“可以”取代“应当”。", ["replace 9: -应当 +可以"]],
    ["在第9段“国家”之后添加“和区域”。", ["add 9: +和区域 after 国家"]],
    ["在第23段中删除“自愿”一词，并在第24段“国家”后增加“和地区”。", ["delete 23: -自愿", "add 24: +和地区 after 国家"]],
    ["建议删除第12段第二句。", ["delete 12:"]],
  ] as const)("%s", ([text, expected]) => expect(asked(text)).toEqual(expected));

  test.for([
    ["Keep paragraph 5.", "retain 5:"],
    ["We would like to keep paragraph 5 as it stands.", "retain 5:"],
    ["We could keep paragraphs 5 and 6 in their current form.", "retain 5,6:"],
    ["Please retain “fair” in paragraph 5, which is balanced.", "retain 5: -fair"],
    ["We ask to keep the reference to small lakes in paragraph 5.", "retain 5:"],
    ["In paragraph 5, we would maintain the agreed language.", "retain 5:"],
    ["We support the retention of paragraph 5 and its footnote.", "retain 5:"],
    ["Paragraph 5 should be kept unchanged.", "retain 5:"],
    ["The second sentence should be retained in paragraph 5.", "retain 5:"],
    ["We would like to see paragraph 5 kept.", "retain 5:"],
    ["Keep paragraph 5 in brackets.", "retain 5:"],
    ["Nous souhaitons maintenir le paragraphe 5 tel quel.", "retain 5:"],
    ["Conserver la référence aux lacs au paragraphe 5.", "retain 5:"],
    ["Garder le paragraphe 5 en l’état.", "retain 5:"],
    ["Pedimos mantener el párrafo 5 sin cambios.", "retain 5:"],
    ["Mantener la palabra «justo» en el párrafo 5.", "retain 5: -justo"],
    ["Предлагаем сохранить пункт 5 без изменений.", "retain 5:"],
    ["Сохранить слово «должны» в пункте 5.", "retain 5: -должны"],
    ["نقترح الإبقاء على الفقرة 5 كما هي.", "retain 5:"],
    ["نقترح الإبقاء على عبارة «عند الطلب» في الفقرة 5.", "retain 5: -عند الطلب"],
    ["建议保留第5段。", "retain 5:"],
    ["第5段应予保留。", "retain 5:"],
  ] as const)("asks that the text stays: %s", ([text, expected]) => expect(asked(text)).toEqual([expected]));

  test.for([
    "We would like to keep paragraph 5 short.",
    "Let us keep paragraph 5 as short as possible.",
    "We wish to keep paragraphs 5 and 6 simple and balanced.",
    "Paragraph 5 should be kept brief.",
    "We would like to see paragraph 5 kept concise.",
    "We should keep in mind paragraph 5.",
    "Keep paragraph 5 in line with the Charter.",
    "In keeping with paragraph 5, we meet.",
    "We maintain our position on paragraph 5.",
    "We maintain that paragraph 5 is too long.",
    "We keep working on paragraph 5.",
    "Paragraph 5 helps to maintain peace.",
    "We must keep the momentum of paragraph 5.",
    "Momentum should be maintained in paragraph 5.",
    "Let us keep paragraph 5 under review.",
    "We keep paragraph 5 open.",
    "In paragraph 5, keep it simple.",
    "Nous voulons garder le paragraphe 5 court.",
    "Il faut garder à l’esprit le paragraphe 5.",
    "Nous maintenons notre position sur le paragraphe 5, pour maintenir la paix.",
    "Queremos mantener el párrafo 5 breve.",
    "Mantener la paz, como dice el párrafo 5.",
    "Важно сохранить пункт 5 кратким.",
    "Важно сохранить баланс в пункте 5.",
    "نود الإبقاء على الفقرة 5 موجزة.",
    "يجب الإبقاء على التوازن في الفقرة 5.",
    "我们对第5段持保留意见。",
    "我们保留对第5段的立场。",
  ])("asks for something else: %s", (text) => expect(asked(text)).toEqual([]));

  test("every span lies in the text, and citations are positions of what was found", () => {
    const pieces = [
      "delete ",
      "“x” ",
      "paragraph 4 ",
      "replace ",
      "by ",
      "‘",
      "add after ",
      ". ",
      "move ",
      "to ",
      "第5段",
      "删除",
      "keep ",
      "保留",
      "\n\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
        const text = chosen.join("");
        const citations = findCitations(text);
        for (const proposed of findProposedWordings(text, citations)) {
          const spans = [proposed, ...proposed.words, ...(proposed.wording === null ? [] : [proposed.wording])];
          expect(spans.every(({ from, to }) => from >= 0 && from <= to && to <= text.length)).toBe(true);
          expect(proposed.citations.length).toBeGreaterThan(0);
          expect(proposed.citations.every((at) => citations[at]?.document === "draft")).toBe(true);
        }
      }),
    );
  });
});
