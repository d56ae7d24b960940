/** What a mark in the head of a statement says of the words behind it. */
export type HeadMark = "speaker" | "behalf" | "meeting" | "date" | "title" | "noise";

/** Beginning of a word in any script: `\b` knows Latin letters only. */
const START = String.raw`(?<![\p{L}\p{N}])`;

function mark(...forms: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${forms.join("|")})`, "giu");
}

/** Words behind which the name of the speaker stands. */
export const speakerLead = mark(
  // "Statement by", "Remarks delivered by"; not "Statement on"
  String.raw`(?:statement|remarks|intervention|address|speech|contribution|comments|submission|message|presentation|proposals?)(?: (?:to be )?(?:made|delivered|given|presented|read|submitted))? (?:by|from):? `,
  String.raw`(?:delivered|presented|submitted) by:? `,
  // "Déclaration de", "Intervention prononcée par"; not "Déclaration sur"
  String.raw`(?:déclaration|intervention|allocution|discours|observations|contribution|message)(?: (?:prononcée?s?|faite?s?|présentée?s?|lue?s?))? (?:par |de la |de l['’]|du |de |d['’])`,
  String.raw`(?:prononcée?|présentée?|lue?) par `,
  // "Declaración del", "Intervención pronunciada por"; not "Declaración sobre"
  String.raw`(?:declaración|intervención|discurso|alocución|palabras|observaciones|mensaje)(?: (?:pronunciad[oa]s?|formulad[oa]s?|presentad[oa]s?|leíd[oa]s?))? (?:por |de la |del |de )`,
  String.raw`(?:pronunciad[oa]|formulad[oa]|presentad[oa]) por `,
  // "Выступление г-жи", "Заявление Постоянного представителя"; not "Заявление о"
  String.raw`(?:выступление|заявление|речь|обращение) `,
  // "بيان السيدة", "كلمة يلقيها السيد"; not "بيان بشأن"
  String.raw`(?:بيان|كلمة|مداخلة) (?:(?:يدلي بها?|أدلى بها?|أدلت بها?|يلقيها?|ألقاها?|ألقتها?|مقدمة? من) )?(?=سعادة|معالي|السيد|السفير|ممثل|الممثل|وفد|الدكتور)`,
);

/** Words behind which stands for whom somebody speaks. */
export const behalfLead = mark(
  String.raw`(?:speaking |delivered |made |submitted )?on behalf of:? `,
  String.raw`(?:prononcée? |faite? |parlant |présentée? )?au nom (?:de la |de l['’]|du |des |de |d['’])`,
  String.raw`en (?:nombre|representación) (?:de la |de los |de las |del |de )`,
  String.raw`от (?:имени|лица) `,
  String.raw`(?:باسم|نيابة عن|بالنيابة عن) `,
);

/** Lines that say what stands in them: "Speaker: Ms. Marenko". */
export const labelled: Readonly<Record<"speaker" | "behalf" | "meeting" | "date" | "title", RegExp>> = {
  speaker: mark(
    String.raw`(?:speaker|delegate|orateur|oratrice|orador|oradora|оратор|выступающий|المتحدثة?|المتكلمة?|发言人|发言者)\s?[:：]\s*`,
  ),
  behalf: mark(String.raw`(?:for|on behalf of|au nom de|en nombre de|от имени|باسم|代表)\s?[:：]\s*`),
  meeting: mark(
    String.raw`(?:meeting|session|réunion|séance|reunión|sesión|заседание|сессия|الاجتماع|الجلسة|会议)\s?[:：]\s*`,
  ),
  date: mark(String.raw`(?:date|fecha|дата|التاريخ|日期)\s?[:：]\s*`),
  title: mark(String.raw`(?:title|subject|re|titre|objet|título|asunto|тема|الموضوع|题目|主题)\s?[:：]\s*`),
};

/** Lines that are about the paper and not about what is said. */
export const noise = mark(
  "(?:please )?check against delivery",
  "as delivered",
  "embargoed[^\n]*",
  "seul le prononcé fait foi",
  "(?:vérifier|à vérifier) (?:au|lors du) prononcé",
  "(?:cotéjese|cotejar) con (?:la alocución|el discurso)[^\n]*",
  "проверить по выступлению",
  "сверить с (?:текстом )?выступлени[^\n]*",
  "(?:تراجع|يراجع) عند الإلقاء",
  "以现场发言为准",
);

/** Beginnings of what is said: with them the head ends. */
export const salutation = new RegExp(
  String.raw`^(?:thank you|co-?facilitators|co-?chairs|mr\.? (?:chair|president|co-)|madam |ms\.? (?:chair|president)|distinguished|excellenc|ladies|colleagues|dear |merci|monsieur le|madame la|excellence|mesdames|chers? |gracias|señor(?:a|as|es)? (?:president|copresident|cofacilit|deleg)|excelent|distinguid|estimad|уважаем|господин предс|госпожа предс|благодар|спасибо|ваши превосх|السيد(?:ة)? الرئيس|شكرا|أصحاب|主席|谢谢|各位|尊敬的)`,
  "iu",
);

/** Who speaks for these speaks for nobody else: "on behalf of my delegation". */
export const ownPeople = new RegExp(
  String.raw`^(?:my |our |the delegation of |the government of |my own |ma délégation|mon pays|mon gouvernement|notre |la délégation |mi (?:delegación|país|gobierno)|nuestr|la delegación |мо(?:ей|его) |нашей |делегации |وفد|بلدي|بلادي|حكومة بلادي|我国|本国|中国政府)`,
  "iu",
);

/** Names of groups: who is called so speaks for many. */
export const groupWords = mark(
  String.raw`(?:group|alliance|union|network|partnership|coalition|caucus|states|countries|major group|groupe|alliance|réseau|coalition|états|grupo|alianza|unión|red|coalición|estados|групп[аы]|союза?|альянса?|коалици[ия]|государств|стран|مجموعة|تحالف|شبكة|الاتحاد|ائتلاف)(?![\p{L}])`,
);

/** Titles of persons: who has one is a person, whatever group is named behind. */
export const personTitle = new RegExp(
  String.raw`(?:^|[\s(])(?:h\.?\s?e\.?|mr|mrs|ms|mx|dr|prof|ambassador|minister|s\.?\s?e\.?|m\.|mme|mlle|sr|sra|excmo|excma|г-н|г-жа|г-на|г-жи|е\.п\.|السيد|السيدة|سعادة|معالي)(?=[\s.،,]|$)`,
  "iu",
);

/** Who says these goes along with somebody else's words: what follows is about others. */
export const aligning =
  /\b(?:align|associat|endors|echo|subscrib|join)|[sm]['’]associ|nous associ|souscri|adhier|se suma|suscrib|присоедин|поддерживает заявление|تؤيد|يؤيد|تنضم|ينضم|赞同|支持.{0,6}代表/iu; // "aligns itself with the statement", not "we speak"
