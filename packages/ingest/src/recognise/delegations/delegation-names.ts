import { listStates } from "./state-names.ts";

/** Names of groups by the codes of `groupsOfStates`, in the six languages where they are sure. */
const GROUP_NAMES: Readonly<Record<string, readonly string[]>> = {
  G77: [
    "G77",
    "G-77",
    "Group of 77",
    "G77 and China",
    "G-77 and China",
    "Group of 77 and China",
    "G77/China",
    "G-77/China",
    "G77 & China",
    "G-77 & China",
    "G77+China",
    "Groupe des 77",
    "Groupe des 77 et la Chine",
    "Grupo de los 77",
    "Grupo de los 77 y China",
    "Группа 77",
    "Группа 77 и Китай",
    "77国集团",
    "77国集团和中国",
    "مجموعة الـ 77 والصين",
    "مجموعة ال77 والصين",
  ],
  EU: [
    "EU",
    "European Union",
    "EU and its Member States",
    "European Union and its Member States",
    "UE",
    "Union européenne",
    "Unión Europea",
    "ЕС",
    "Европейский союз",
    "欧盟",
    "欧洲联盟",
    "الاتحاد الأوروبي",
  ],
  "AFRICAN-GROUP": [
    "African Group",
    "Africa Group",
    "African States",
    "Groupe africain",
    "Grupo de África",
    "Grupo Africano",
    "Группа африканских государств",
    "非洲集团",
    "المجموعة الأفريقية",
  ],
  "ARAB-GROUP": [
    "Arab Group",
    "Groupe arabe",
    "Grupo Árabe",
    "Группа арабских государств",
    "阿拉伯集团",
    "المجموعة العربية",
  ],
  AOSIS: ["AOSIS", "Alliance of Small Island States", "AOSIS Group", "小岛屿国家联盟"],
  SIDS: ["SIDS"],
  PSIDS: ["PSIDS", "Pacific SIDS"],
  LDC: ["LDCs", "LDC", "LDC Group", "LDCs Group", "PMA", "最不发达国家"],
  LLDC: ["LLDCs", "LLDC", "LLDC Group"],
  CARICOM: ["CARICOM", "Caribbean Community"],
  EIG: ["EIG", "Environmental Integrity Group"],
  CANZ: ["CANZ"],
  JUSCANZ: ["JUSCANZ", "JUSSCANNZ"],
  MIKTA: ["MIKTA"],
  BASIC: ["BASIC"],
  ASEAN: ["ASEAN"],
  GCC: ["GCC"],
  GRULAC: ["GRULAC"],
  AILAC: ["AILAC"],
  ALBA: ["ALBA"],
  LMG: ["LMG", "Like-minded Group", "Like-Minded Group"],
  LMDC: ["LMDC", "LMDCs"],
  "UMBRELLA-GROUP": ["Umbrella Group"],
  WEOG: ["WEOG", "Western European and Others Group"],
  EEG: ["EEG", "Eastern European Group"],
  APG: ["APG", "Asia-Pacific Group"],
  NAM: ["NAM", "Non-Aligned Movement"],
  OIC: ["OIC"],
  PIF: ["PIF", "Pacific Islands Forum"],
  "RIO-GROUP": ["Rio Group"],
  ABU: ["ABU"],
  MERCOSUR: ["MERCOSUR"],
  SADC: ["SADC"],
  ECOWAS: ["ECOWAS"],
  CIS: ["CIS", "СНГ"],
  EAEU: ["EAEU", "EEU", "ЕАЭС"],
};

/** Organisations, and the offices of a negotiation: named in texts, members of nothing. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  AU: ["AU", "African Union"],
  LAS: ["League of Arab States"],
  NATO: ["NATO"],
  SMOM: ["Sovereign Order of Malta"],
  ICRC: ["ICRC"],
  IUCN: ["IUCN"],
  FAO: ["FAO"],
  ILO: ["ILO"],
  IMO: ["IMO"],
  IOC: ["IOC"],
  ISA: ["ISA"],
  UNEP: ["UNEP"],
  UNDP: ["UNDP"],
  UNHCR: ["UNHCR"],
  IOM: ["IOM"],
  WHO: ["WHO"],
  WTO: ["WTO"],
  UNESCO: ["UNESCO"],
  UNODC: ["UNODC"],
  "WORLD-BANK": ["World Bank"],
  IMF: ["IMF"],
  OECD: ["OECD"],
  OHCHR: ["OHCHR"],
  CHAIR: ["Chair", "Co-chairs", "Co-Chairs"],
  "CO-FACILITATORS": ["Co-facilitators", "Co-Facilitators"],
  SECRETARIAT: ["Secretariat"],
};

/** Longest name, in words: "United Kingdom of Great Britain and Northern Ireland" has eight. */
export const LONGEST_NAME_WORDS = 8;

let known: ReadonlyMap<string, string> | undefined;
let beginnings: ReadonlySet<string> | undefined;

/** So many first letters tell most sentences from names, and names have fewer at times: "EU". */
const LONGEST_BEGINNING = 4;

/**
 * False when no name that is known begins as the text does: most lines begin with none, and this says so in a few looks.
 * True says nothing yet.
 */
export function mayBeginWithName(text: string): boolean {
  beginnings ??= new Set([...names().keys()].map((name) => name.slice(0, LONGEST_BEGINNING)));
  const start = text.slice(0, LONGEST_BEGINNING).replaceAll("’", "'");
  for (let length = start.length; length > 0; length--) if (beginnings.has(start.slice(0, length))) return true;
  return false;
}

/**
 * The code of a State, a group or an organisation by a name as compilations print it ("Norway", "Норвегия", "NOR", "G-77"),
 * or null. Capitals count, as they do in print: "who" and "chad" are words; a name all in capitals is known too.
 */
export function delegationNamed(name: string): string | null {
  return names().get(name.replaceAll("’", "'")) ?? null;
}

function names(): ReadonlyMap<string, string> {
  known ??= indexNames();
  return known;
}

function indexNames(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const plain = name.replaceAll("’", "'");
    if (!index.has(plain)) index.set(plain, code);
    const large = plain.toUpperCase();
    if (large.length > 4 && !index.has(large)) index.set(large, code);
  };
  for (const list of [GROUP_NAMES, OTHERS])
    for (const [code, printed] of Object.entries(list)) for (const name of printed) add(name, code);
  for (const state of listStates()) for (const name of state.names) add(name, state.alpha3);
  return index;
}
