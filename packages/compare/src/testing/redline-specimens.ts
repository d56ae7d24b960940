/** Two wordings of an invented provision, and what they show. */
export interface RedlineSpecimen {
  readonly language: string;
  readonly says: string;
  readonly before: string;
  readonly after: string;
}

export const redlineSpecimens: readonly RedlineSpecimen[] = [
  {
    language: "English",
    says: "A sentence that was rewritten",
    before:
      "The harbour council meets each spring to settle the price of the ferry, and publishes it on the door of the toll house.",
    after:
      "An assembly of the fishing villages is held twice a year, fixes the tolls of the ferry and has them read out on every quay.",
  },
  {
    language: "English",
    says: "A sentence that went before one that stayed",
    before:
      "In lending the boats, priority shall be given to the smallest islands, to islands without a quay and to those that live with the winter floods. The council shall not lend boats to strangers.",
    after: "The council shall tell the islands once a year what it lent and shall not lend boats to strangers.",
  },
  {
    language: "English",
    says: "Numbers that changed their places",
    before: "Paragraphs 1 and 2 of rule 7 apply to “open” quays of 1 000 metres, and shall be read together.",
    after: 'Paragraphs 2 and 3 of rule 8 apply to "open" quays of 1 500 metres, and should be read together.',
  },
  {
    language: "English",
    says: "A phrase that moved",
    before: "Every island shall, as soon as possible and in writing, tell the council which quays it means to close.",
    after: "Every island shall tell the council which quays it means to close, as soon as possible and in writing.",
  },
  {
    language: "English",
    says: "Brackets",
    before: "Islands [shall] keep [a register of moorings] [and lanterns].",
    after: "Islands shall keep [a public list of moorings] [and lanterns].",
  },
  {
    language: "Spanish",
    says: "Una frase reescrita",
    before:
      "El consejo del puerto se reúne cada primavera para fijar el precio del transbordador y lo publica en la puerta de la aduana.",
    after:
      "La asamblea de las aldeas pesqueras se celebra dos veces al año, fija los peajes del transbordador y los hace leer en cada muelle.",
  },
  {
    language: "Spanish",
    says: "Una palabra, un número y una frase que cambió de lugar",
    before:
      "Las islas deberán, en la medida de lo posible, comunicar al consejo los muelles que vayan a cerrar en 30 días.",
    after:
      "Las islas podrán comunicar al consejo los muelles que vayan a cerrar en 60 días, en la medida de lo posible.",
  },
  {
    language: "French",
    says: "Un membre de phrase récrit",
    before: "Le conseil du port, réuni au printemps, arrête le prix du bac et l’affiche à la porte du péage.",
    after:
      "Le conseil du port, saisi par deux îles au moins, peut arrêter le prix du bac et doit l’afficher sur chaque quai.",
  },
  {
    language: "Arabic",
    says: "جملة أعيدت صياغتها",
    before: "يجتمع مجلس الميناء كل ربيع لتحديد سعر العبّارة، وينشره على باب دار المكوس.",
    after: "تجتمع جمعية قرى الصيد مرتين في السنة، وتحدد رسوم العبّارة وتعلنها على كل رصيف.",
  },
  {
    language: "Arabic",
    says: "كلمة وعبارة انتقلت",
    before: "يجب على الجزر، في أقرب وقت ممكن، إبلاغ المجلس بالأرصفة التي تنوي إغلاقها.",
    after: "يجوز للجزر إبلاغ المجلس بالأرصفة التي تنوي إغلاقها في أقرب وقت ممكن.",
  },
  {
    language: "Chinese",
    says: "改写的句子",
    before: "港口理事会每年春季开会确定渡船价格，并在税关门口公布。",
    after: "渔村大会每年举行两次，决定渡船的通行费，并在各码头宣读。",
  },
  {
    language: "Chinese",
    says: "一个词和一个移动的短语",
    before: "各岛应当在可行的范围内尽快通知理事会其拟关闭的码头。",
    after: "各岛可以通知理事会其拟关闭的码头，并须在可行的范围内尽快办理。",
  },
  {
    language: "Icelandic",
    says: "Setning sem var umorðuð",
    before: "Hafnarráðið kemur saman á hverju vori til að ákveða verð ferjunnar og birtir það á dyrum tollhússins.",
    after:
      "Þing sjávarþorpanna er haldið tvisvar á ári, ákveður tolla ferjunnar og lætur lesa þá upp á hverri bryggju.",
  },
];
