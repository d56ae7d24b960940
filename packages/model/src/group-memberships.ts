/** A State's time in a group. Dates are ISO 8601, both days included; reduced to a year where no more is sure. */
export interface Membership {
  /** ISO 3166-1 alpha-3. */
  readonly state: string;
  /** Absent: from before the records that this list rests on begin. */
  readonly from?: string;
  /** Absent: to this day, as far as this list knows. */
  readonly to?: string;
}

/** Memberships that are dated for many States. Day of accession; day of leaving, that day included. */
function since(from: string | null, states: string): readonly Membership[] {
  return states.split(" ").map((state) => (from === null ? { state } : { state, from }));
}

/** Accessions and the one withdrawal; the day of withdrawal is the last that the United Kingdom was a member. */
export const EUROPEAN_UNION: readonly Membership[] = [
  ...since("1958-01-01", "BEL DEU FRA ITA LUX NLD"),
  ...since("1973-01-01", "DNK IRL"),
  { state: "GBR", from: "1973-01-01", to: "2020-01-31" },
  ...since("1981-01-01", "GRC"),
  ...since("1986-01-01", "ESP PRT"),
  ...since("1995-01-01", "AUT FIN SWE"),
  ...since("2004-05-01", "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"),
  ...since("2007-01-01", "BGR ROU"),
  ...since("2013-07-01", "HRV"),
];

/** The 134 members as listed since 2015, China among them; who left before is not recorded. */
export const GROUP_OF_77: readonly Membership[] = since(
  null,
  "AFG DZA AGO ATG ARG AZE BHS BHR BGD BRB BLZ BEN BTN BOL BWA BRA BRN BFA BDI CPV KHM CMR CAF TCD CHL CHN COL COM COG CRI CIV CUB PRK COD DJI DMA DOM ECU EGY SLV GNQ ERI SWZ ETH FJI GAB GMB GHA GRD GTM GIN GNB GUY HTI HND IND IDN IRN IRQ JAM JOR KEN KIR KWT LAO LBN LSO LBR LBY MDG MWI MYS MDV MLI MHL MRT MUS FSM MNG MAR MOZ MMR NAM NRU NPL NIC NER NGA OMN PAK PAN PNG PRY PER PHL QAT RWA KNA LCA VCT WSM STP SAU SEN SYC SLE SGP SLB SOM ZAF SSD LKA PSE SDN SUR SYR TJK TZA THA TLS TGO TON TTO TUN TKM UGA ARE URY VUT VEN VNM YEM ZMB ZWE",
);

/** The day of the founding declaration, and the accessions since. */
export const ASEAN: readonly Membership[] = [
  ...since("1967-08-08", "IDN MYS PHL SGP THA"),
  ...since("1984-01-07", "BRN"),
  ...since("1995-07-28", "VNM"),
  ...since("1997-07-23", "LAO MMR"),
  ...since("1999-04-30", "KHM"),
];

/** The days on which the founding treaty and the treaties of accession entered into force. */
export const EURASIAN_UNION: readonly Membership[] = [
  ...since("2015-01-01", "BLR KAZ RUS"),
  ...since("2015-01-02", "ARM"),
  ...since("2015-08-12", "KGZ"),
];

/** Those on the list at the beginning of 2025, and those that graduated from it since 2007: the day before is their last. */
export const LEAST_DEVELOPED: readonly Membership[] = [
  ...since(
    null,
    "AFG AGO BGD BEN BFA BDI KHM CAF TCD COM COD DJI ERI ETH GMB GIN GNB HTI KIR LAO LSO LBR MDG MWI MLI MRT MOZ MMR NPL NER RWA SEN SLE SLB SOM SDN TLS TGO TUV UGA TZA YEM ZMB",
  ),
  { state: "SSD", from: "2012-12-18" },
  { state: "CPV", to: "2007-12-19" },
  { state: "MDV", to: "2010-12-31" },
  { state: "WSM", to: "2013-12-31" },
  { state: "GNQ", to: "2017-06-03" },
  { state: "VUT", to: "2020-12-03" },
  { state: "BTN", to: "2023-12-12" },
  { state: "STP", to: "2024-12-12" },
];
