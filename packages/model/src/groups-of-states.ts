import { ASEAN, EURASIAN_UNION, EUROPEAN_UNION, GROUP_OF_77, LEAST_DEVELOPED } from "./group-memberships.ts";
import type { Membership } from "./group-memberships.ts";

/** A group of States as they act together in negotiations. Who is in it differs with time, and for some with the body. */
export interface GroupOfStates {
  /** Ours, printed in data: ISO 3166 has no codes for groups. */
  readonly code: string;
  readonly name: string;
  /** The code of the UN M49 standard, for groupings that it has. */
  readonly m49?: string;
  /** Empty where membership differs from body to body, or is not published: then nothing is said about it. */
  readonly memberships: readonly Membership[];
}

/** "NOR SWE" as memberships without dates. */
function always(states: string): readonly Membership[] {
  return states.split(" ").map((state) => ({ state }));
}

const AFRICA =
  "DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SDN TZA TGO TUN UGA ZMB ZWE";
const SMALL_ISLANDS =
  "ATG BHS BRB BLZ CPV COM COK CUB DMA DOM FJI GRD GNB GUY HTI JAM KIR MDV MHL FSM MUS NRU NIU PLW PNG WSM STP SGP SYC SLB KNA LCA VCT SUR TLS TON TTO TUV VUT";
const ARAB_STATES = "DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM";
const LANDLOCKED =
  "AFG ARM AZE BTN BOL BWA BFA BDI CAF TCD SWZ ETH KAZ KGZ LAO LSO MWI MLI MNG NPL NER MKD PRY MDA RWA SSD TJK TKM UGA UZB ZMB ZWE";
const LATIN_AMERICA =
  "ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN";

/**
 * The common groups of States, by code. Sources: the groups' own lists of members, the accession treaties of the European
 * Union, the list of least developed countries of the UN Committee for Development Policy with its dates of graduation.
 * As known in early 2025; a group without memberships is known by name alone.
 */
export const groupsOfStates: readonly GroupOfStates[] = [
  { code: "G77", name: "Group of 77 and China", memberships: GROUP_OF_77 },
  { code: "EU", name: "European Union", memberships: EUROPEAN_UNION },
  {
    code: "AFRICAN-GROUP",
    name: "African Group",
    memberships: [...always(AFRICA), { state: "SSD", from: "2011-07-14" }],
  },
  { code: "ARAB-GROUP", name: "Arab Group", memberships: always(ARAB_STATES) },
  { code: "AOSIS", name: "Alliance of Small Island States", memberships: always(SMALL_ISLANDS) },
  { code: "SIDS", name: "Small Island Developing States", m49: "722", memberships: [] },
  { code: "PSIDS", name: "Pacific Small Island Developing States", memberships: [] },
  { code: "LDC", name: "Least Developed Countries", m49: "199", memberships: LEAST_DEVELOPED },
  { code: "LLDC", name: "Landlocked Developing Countries", m49: "432", memberships: always(LANDLOCKED) },
  {
    code: "CARICOM",
    name: "Caribbean Community",
    memberships: [
      ...always("ATG BHS BRB BLZ DMA GRD GUY JAM MSR KNA LCA VCT SUR TTO"),
      { state: "HTI", from: "2002-07-02" },
    ],
  },
  {
    code: "EIG",
    name: "Environmental Integrity Group",
    memberships: [...always("CHE KOR LIE MCO MEX"), { state: "GEO", from: "2015" }],
  },
  { code: "CANZ", name: "Canada, Australia and New Zealand", memberships: always("AUS CAN NZL") },
  {
    code: "JUSCANZ",
    name: "Japan, United States, Canada, Australia and New Zealand",
    memberships: always("AUS CAN JPN NZL USA"),
  },
  {
    code: "MIKTA",
    name: "Mexico, Indonesia, Republic of Korea, Türkiye and Australia",
    memberships: "AUS IDN KOR MEX TUR".split(" ").map((state) => ({ state, from: "2013-09-25" })),
  },
  {
    code: "BASIC",
    name: "Brazil, South Africa, India and China",
    memberships: "BRA CHN IND ZAF".split(" ").map((state) => ({ state, from: "2009-11-28" })),
  },
  {
    code: "ASEAN",
    name: "Association of Southeast Asian Nations",
    memberships: ASEAN,
  },
  {
    code: "GCC",
    name: "Gulf Cooperation Council",
    memberships: "ARE BHR KWT OMN QAT SAU".split(" ").map((state) => ({ state, from: "1981-05-25" })),
  },
  { code: "GRULAC", name: "Group of Latin American and Caribbean States", memberships: always(LATIN_AMERICA) },
  { code: "AILAC", name: "Independent Association of Latin America and the Caribbean", memberships: [] },
  { code: "ALBA", name: "Bolivarian Alliance for the Peoples of Our America", memberships: [] },
  { code: "LMG", name: "Like-minded Group", memberships: [] },
  { code: "LMDC", name: "Like-minded Developing Countries", memberships: [] },
  { code: "UMBRELLA-GROUP", name: "Umbrella Group", memberships: [] },
  { code: "WEOG", name: "Western European and Others Group", memberships: [] },
  { code: "EEG", name: "Eastern European Group", memberships: [] },
  { code: "APG", name: "Asia-Pacific Group", memberships: [] },
  { code: "NAM", name: "Non-Aligned Movement", memberships: [] },
  { code: "OIC", name: "Organization of Islamic Cooperation", memberships: [] },
  { code: "PIF", name: "Pacific Islands Forum", memberships: [] },
  { code: "RIO-GROUP", name: "Rio Group", memberships: [] },
  { code: "ABU", name: "Argentina, Brazil and Uruguay", memberships: always("ARG BRA URY") },
  { code: "MERCOSUR", name: "Southern Common Market", memberships: [] },
  { code: "SADC", name: "Southern African Development Community", memberships: [] },
  { code: "ECOWAS", name: "Economic Community of West African States", memberships: [] },
  { code: "CIS", name: "Commonwealth of Independent States", memberships: [] },
  { code: "EAEU", name: "Eurasian Economic Union", memberships: EURASIAN_UNION },
];

/**
 * The members of a group on a day (ISO date), as alpha-3 codes in alphabetical order; null when the group or its
 * membership is not known. A membership that is dated by its year counts on every day of that year.
 */
export function membersOn(code: string, day: string): readonly string[] | null {
  const group = groupsOfStates.find((each) => each.code === code);
  if (group === undefined || group.memberships.length === 0) return null;
  const members = group.memberships.filter(
    ({ from, to }) =>
      (from === undefined || day.slice(0, from.length) >= from) && (to === undefined || day.slice(0, to.length) <= to),
  );
  return [...new Set(members.map(({ state }) => state))].toSorted();
}
