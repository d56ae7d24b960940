import ar from "i18n-iso-countries/langs/ar.json" with { type: "json" };
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import es from "i18n-iso-countries/langs/es.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import zh from "i18n-iso-countries/langs/zh.json" with { type: "json" };

/** Codes of ISO 3166-1 that name no State: territories, and what has no seat where texts are negotiated. */
const NO_STATES: ReadonlySet<string> = new Set(
  "ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VGB VIR WLF XKK XKX".split(
    " ",
  ),
);

/** Short, formal and other names that compilations print and the lists of names do not have, by alpha-3 code. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BHS: ["Bahamas"],
  BOL: ["Plurinational State of Bolivia", "Bolivia (Plurinational State of)", "État plurinational de Bolivie"],
  BRN: ["Brunei", "Brunei Darussalam"],
  CHN: ["PRC", "КНР", "Китай", "中华人民共和国"],
  CIV: ["Côte d’Ivoire", "Côte d'Ivoire"],
  COD: ["DRC", "DR Congo"],
  COG: ["Congo"],
  CPV: ["Cabo Verde"],
  CZE: ["Czechia", "Tchéquie", "Chequia"],
  FSM: ["Micronesia", "Federated States of Micronesia", "Micronesia (Federated States of)"],
  GBR: [
    "United Kingdom of Great Britain and Northern Ireland",
    "Соединенное Королевство",
    "大不列颠及北爱尔兰联合王国",
  ],
  GMB: ["Gambia"],
  IRN: [
    "Iran (Islamic Republic of)",
    "République islamique d'Iran",
    "Исламская Республика Иран",
    "伊朗伊斯兰共和国",
    "جمهورية إيران الإسلامية",
  ],
  KOR: ["ROK", "Korea", "République de Corée", "大韩民国", "جمهورية كوريا"],
  LAO: ["Lao PDR", "Laos", "Lao People’s Democratic Republic"],
  MDA: ["Moldova", "Republic of Moldova"],
  MKD: ["North Macedonia"],
  NLD: ["Kingdom of the Netherlands"],
  NZL: ["NZ", "Aotearoa New Zealand"],
  PRK: ["DPRK", "Democratic People's Republic of Korea", "Democratic People’s Republic of Korea", "КНДР"],
  PSE: ["Palestine", "State of Palestine"],
  RUS: ["Fédération de Russie", "Federación de Rusia", "俄罗斯联邦", "الاتحاد الروسي"],
  STP: ["Sao Tome and Principe", "São Tomé and Príncipe"],
  SYR: ["Syria", "Syrian Arab Republic"],
  TZA: ["Tanzania", "United Republic of Tanzania"],
  TUR: ["Türkiye", "Turkey"],
  ARE: ["UAE"],
  USA: [
    "US",
    "USA",
    "U.S.",
    "United States",
    "États-Unis",
    "Соединенные Штаты",
    "Соединенные Штаты Америки",
    "الولايات المتحدة الأمريكية",
    "美利坚合众国",
    "EUA",
    "EE. UU.",
  ],
  VAT: ["Holy See", "Saint-Siège", "Santa Sede", "Святой Престол", "教廷", "الكرسي الرسولي"],
  VEN: ["Venezuela", "Bolivarian Republic of Venezuela", "Venezuela (Bolivarian Republic of)"],
  VNM: ["Viet Nam", "Vietnam"],
};

/** Alpha-3 codes that are words in capitals of a language that drafts are printed in. */
const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set([
  "AND",
  "ARE",
  "ARM",
  "BEN",
  "CUB",
  "DOM",
  "GIN",
  "GAB",
  "MAR",
  "MUS",
  "PAN",
  "PER",
]);

/** A State by its codes. The number is the one of UN M49. */
export interface State {
  readonly alpha3: string;
  readonly m49: string;
  readonly names: readonly string[];
}

/** States with their names in the six languages: the members of the United Nations and those that negotiate beside them. */
export function listStates(): readonly State[] {
  const states: State[] = [];
  for (const [alpha2, alpha3, m49] of codes) {
    if (alpha2 === undefined || alpha3 === undefined || m49 === undefined || NO_STATES.has(alpha3)) continue;
    const names = [en, fr, es, ru, ar, zh].flatMap((list): readonly string[] => {
      const named = (list.countries as Readonly<Record<string, string | readonly string[] | undefined>>)[alpha2] ?? [];
      return typeof named === "string" ? [named] : named;
    });
    const code = CODES_THAT_ARE_WORDS.has(alpha3) ? [] : [alpha3];
    // "Congo" alone is the Republic of the Congo, and "Korea, Republic of" has its comma elsewhere.
    const own = names.filter((name) => !name.includes(",") && (name !== "Congo" || alpha3 === "COG"));
    states.push({ alpha3, m49, names: [...own, ...(OTHER_NAMES[alpha3] ?? []), ...code] });
  }
  return states;
}
