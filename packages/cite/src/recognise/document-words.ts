import { groupsOfStates } from "@travaux/model";
import { withoutArabicPrefix } from "./unit-nouns.ts";
import { wordSet } from "./word-table.ts";

/** Nouns for documents that have paragraphs of their own. */
const DOCUMENTS = wordSet(
  "resolution resolutions charter convention conventions covenant covenants treaty treaties protocol protocols agenda",
  "programme program platform statute statutes report reports note budget rules agreement agreements declaration declarations",
  "constitution accord framework pathway plan guidelines memorandum communiqué letter submission statement decision decisions",
  "summary addendum strategy law act code judgment opinion study aichi sdg sdgs mandate",
  "résolution résolutions charte traité traités protocole protocoles pacte programme statut statuts rapport rapports",
  "règlement accord accords déclaration déclarations convention conventions lettre décision cadre note budget",
  "resolución resoluciones carta convención convenciones convenio pacto tratado tratados protocolo protocolos programa",
  "estatuto estatutos informe informes reglamento acuerdo acuerdos declaración declaraciones nota presupuesto decisión marco plan",
  "القرار قرار القرارين القرارات الميثاق ميثاق الاتفاقية اتفاقية المعاهدة معاهدة البروتوكول بروتوكول العهد الإعلان إعلان",
  "التقرير تقرير المذكرة مذكرة الميزانية النظام خطة برنامج اتفاق الاتفاق إطار",
);

/** The same in Russian, which has endings: "резолюции" and "договора" fit, "договорились" and "докладчика" do not. */
const RUSSIAN_DOCUMENT =
  /^(?:резолюци|конвенци|протокол|повестк|деклараци|записк|соглашени|статут|бюджет|письм|программ|решени|(?:устав|договор|доклад|пакт)(?:а|е|у|ом)?$)/u;

/** Words that say that the text on the table is meant, whatever it is called. */
const OWN = wordSet(
  "draft drafts text current present this zero rev revised revision version compact pact document",
  "projet texte présent présente cette actuel actuelle version proyecto texto presente actual versión esta este",
  "проект проекта проекте текст текста тексте настоящего настоящей настоящем настоящая нынешнего данного",
  "المشروع مشروع النص هذا هذه الحالي",
);

/** Words that lead from a label to what it belongs to. */
const LINKS = wordSet("of in to under from within du de des del dans en da من في в во из к d' annexed");

/** Words in front of a noun phrase that say nothing about which document it is. */
const DETERMINERS = wordSet("the a an its le la les l' el los las lo un una une that said aforementioned");

/** Words at which a noun phrase ends: other prepositions, verbs, conjunctions. */
const STOPS = wordSet(
  "with for on by as order line view accordance addition particular light favour lieu which that and or but",
  "is are was were be been has have had should shall must may could would will can not we i it they our if when where so than",
  "avec pour sur par afin qui que et ou est sont devrait doit nous mais con para por sobre que y o es son debe deberá nosotros",
  "с для о об по и или что который не мы но следует должен также على إلى أن التي الذي و أو نحن لا ليس",
);

const GROUPS: ReadonlySet<string> = new Set([
  ...groupsOfStates.map(({ code }) => code),
  ..."CARICOM AOSIS GRULAC WEOG LLDC LLDCS SIDS PSIDS LDC LDCS NAM OIC CANZ JUSCANZ MIKTA AILAC LMDC EIG USA UAE ASEAN SADC ECOWAS".split(
    " ",
  ),
]);

export function isDocumentWord(word: string): boolean {
  if (DOCUMENTS.has(word)) return true;
  const code = word.charCodeAt(0);
  if (code >= 0x430 && code <= 0x44f) return RUSSIAN_DOCUMENT.test(word);
  if (code >= 0x600 && code <= 0x6ff) return DOCUMENTS.has(withoutArabicPrefix(word));
  return word.endsWith("'s") && DOCUMENTS.has(word.slice(0, -2));
}

export function isOwnWord(word: string): boolean {
  return OWN.has(word) || OWN.has(withoutArabicPrefix(word));
}

export function isDocumentLink(word: string): boolean {
  return LINKS.has(word);
}

export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word);
}

export function endsNounPhrase(word: string): boolean {
  return STOPS.has(word);
}

/** "UNCAC", "UNCLOS": capitals that name a document and not a group of States. */
export function isAcronym(printed: string): boolean {
  if (printed.length < 3 || printed.length > 10 || printed.charCodeAt(1) > 0x5a) return false;
  return /^[A-Z]{3,10}$/u.test(printed) && !GROUPS.has(printed) && !/^[IVXL]+$/u.test(printed); // "UNCAC" fits, "XIV" does not
}

/** A document's symbol: "A/RES/72/279", "FCCC/ADP/2015/1", "1/CP.16". */
export function isSymbol(printed: string): boolean {
  if (printed.length < 5 || !printed.includes("/")) return false;
  return /^(?:[A-Z][A-Z.]*(?:\/[A-Za-z0-9.]+){2,}|\d{1,2}\/[A-Z]{2,4}\.\d+)(?:-\d+)?$/u.test(printed); // "A/RES/72/279" fits, "and/or" does not
}

/** The number of a resolution: "72/279". */
export function isResolutionNumber(printed: string): boolean {
  if (printed.length < 4 || !printed.includes("/")) return false;
  return /^\d{2,4}\/\d{1,4}$/u.test(printed); // "72/279" fits, "5/6" does not
}
