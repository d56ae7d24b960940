/** Groups and organisations as they are printed in compilations, by acronym or short name. */
const GROUPS = [
  "G77", "G-77", "Group of 77", "G77 and China", "G-77 and China", "Group of 77 and China", "EU", "European Union", "EU and its Member States",
  "AOSIS", "SIDS", "PSIDS", "LDCs", "LDC Group", "LLDCs", "CARICOM", "African Group", "AU", "African Union", "Arab Group",
  "League of Arab States", "ASEAN", "GRULAC", "JUSCANZ", "JUSSCANNZ", "CANZ", "Umbrella Group", "EIG", "ALBA", "AILAC", "ABU", "BASIC",
  "LMDC", "LMDCs", "Rio Group", "MERCOSUR", "SADC", "ECOWAS", "PIF", "Pacific Islands Forum", "GCC", "OIC", "NAM", "NATO", "EEU", "CIS",
  "Western European and Others Group", "WEOG", "Eastern European Group", "Holy See", "State of Palestine", "Sovereign Order of Malta",
  "ICRC", "IUCN", "FAO", "ILO", "IMO", "IOC", "ISA", "UNEP", "UNDP", "UNHCR", "IOM", "WHO", "WTO", "UNESCO", "UNODC", "World Bank", "IMF",
  "OECD", "OHCHR", "Co-chairs", "Co-Chairs", "Chair", "Co-facilitators", "Secretariat",
];

/** Member States by the names under which they are attributed: short names, the long forms that are usual, acronyms. */
const STATES = [
  "Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Antigua and Barbuda", "Argentina", "Armenia", "Australia", "Austria",
  "Azerbaijan", "Bahamas", "Bahrain", "Bangladesh", "Barbados", "Belarus", "Belgium", "Belize", "Benin", "Bhutan", "Bolivia",
  "Plurinational State of Bolivia", "Bosnia and Herzegovina", "Botswana", "Brazil", "Brunei", "Brunei Darussalam", "Bulgaria",
  "Burkina Faso", "Burundi", "Cabo Verde", "Cape Verde", "Cambodia", "Cameroon", "Canada", "Central African Republic", "Chad", "Chile",
  "China", "Colombia", "Comoros", "Congo", "Costa Rica", "Côte d’Ivoire", "Côte d'Ivoire", "Croatia", "Cuba", "Cyprus", "Czechia",
  "Czech Republic", "DPRK", "Democratic People's Republic of Korea", "Democratic People’s Republic of Korea", "DRC",
  "Democratic Republic of the Congo", "Denmark", "Djibouti", "Dominica", "Dominican Republic", "Ecuador", "Egypt", "El Salvador",
  "Equatorial Guinea", "Eritrea", "Estonia", "Eswatini", "Ethiopia", "Fiji", "Finland", "France", "Gabon", "Gambia", "Georgia", "Germany",
  "Ghana", "Greece", "Grenada", "Guatemala", "Guinea", "Guinea-Bissau", "Guyana", "Haiti", "Honduras", "Hungary", "Iceland", "India",
  "Indonesia", "Iran", "Islamic Republic of Iran", "Iraq", "Ireland", "Israel", "Italy", "Jamaica", "Japan", "Jordan", "Kazakhstan",
  "Kenya", "Kiribati", "Kuwait", "Kyrgyzstan", "Lao PDR", "Laos", "Lao People’s Democratic Republic", "Latvia", "Lebanon", "Lesotho",
  "Liberia", "Libya", "Liechtenstein", "Lithuania", "Luxembourg", "Madagascar", "Malawi", "Malaysia", "Maldives", "Mali", "Malta",
  "Marshall Islands", "Mauritania", "Mauritius", "Mexico", "Micronesia", "Federated States of Micronesia", "Moldova",
  "Republic of Moldova", "Monaco", "Mongolia", "Montenegro", "Morocco", "Mozambique", "Myanmar", "Namibia", "Nauru", "Nepal",
  "Netherlands", "New Zealand", "NZ", "Nicaragua", "Niger", "Nigeria", "North Macedonia", "Norway", "Oman", "Pakistan", "Palau", "Panama",
  "Papua New Guinea", "Paraguay", "Peru", "Philippines", "Poland", "Portugal", "Qatar", "Republic of Korea", "ROK", "South Korea",
  "Romania", "Russia", "Russian Federation", "Rwanda", "Saint Kitts and Nevis", "Saint Lucia", "Saint Vincent and the Grenadines",
  "Samoa", "San Marino", "Sao Tome and Principe", "Saudi Arabia", "Senegal", "Serbia", "Seychelles", "Sierra Leone", "Singapore",
  "Slovakia", "Slovenia", "Solomon Islands", "Somalia", "South Africa", "South Sudan", "Spain", "Sri Lanka", "Sudan", "Suriname", "Sweden",
  "Switzerland", "Syria", "Syrian Arab Republic", "Tajikistan", "Tanzania", "United Republic of Tanzania", "Thailand", "Timor-Leste",
  "Togo", "Tonga", "Trinidad and Tobago", "Tunisia", "Türkiye", "Turkey", "Turkmenistan", "Tuvalu", "Uganda", "Ukraine", "UAE",
  "United Arab Emirates", "UK", "United Kingdom", "US", "USA", "United States", "United States of America", "Uruguay", "Uzbekistan",
  "Vanuatu", "Venezuela", "Bolivarian Republic of Venezuela", "Viet Nam", "Vietnam", "Yemen", "Zambia", "Zimbabwe",
];

const NAMES: ReadonlySet<string> = new Set([...GROUPS, ...STATES]);
/** ISO 3166-1 alpha-3 codes that are printed as attributions ("JPN alt"), the ones that are no English word. */
const CODES: ReadonlySet<string> = new Set(
  ("ARG AUS AUT BEL BGD BLR BOL BRA CAN CHE CHL CHN COL CRI CUB CZE DEU DNK DZA ECU EGY ESP EST ETH FIN FRA GBR GHA GRC GTM HUN IDN IND IRL " +
    "IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KOR LBN LBY LKA MAR MEX MYS NGA NLD NOR NZL PAK PER PHL POL PRK PRT PRY QAT ROU RUS SAU SDN SEN " +
    "SGP SRB SVK SVN SWE SYR THA TUN TUR TZA UGA UKR URY VEN VNM ZAF ZMB ZWE").split(" "),
);

/** Longest name, in words: "Saint Vincent and the Grenadines" has five, "EU and its Member States" too. */
export const LONGEST_NAME_WORDS = 6;

/** True for the name of a State, of a group or of an organisation as compilations print it; capitals count. */
export function isActor(name: string): boolean {
  return NAMES.has(name) || CODES.has(name);
}
