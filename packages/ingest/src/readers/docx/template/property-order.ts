/**
 * The properties that a template takes along, in the order in which Word's schema wants them. What is not named is left
 * out: tracked changes, marks of revision, frames and hidden text among them.
 */

const LETTERS = [
  "rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid color spacing w",
  "kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout",
]
  .join(" ")
  .split(" ");

const LINE = [
  "pStyle keepNext keepLines pageBreakBefore widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens",
  "kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind",
  "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl",
]
  .join(" ")
  .split(" ");

const TABLE = [
  "tblStyle bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout",
  "tblCellMar tblLook",
]
  .join(" ")
  .split(" ");

const ROW = "gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc".split(" ");
// Cells that are merged downwards hide the words of all but the first.
const CELL = "tcW gridSpan tcBorders shd noWrap tcMar textDirection vAlign".split(" ");

/** What may stand in an element of properties, by its name, in order. Elements that are not here take what is in them. */
export const PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["w:rPr", LETTERS],
  ["w:pPr", LINE],
  ["w:tblPr", TABLE],
  ["w:trPr", ROW],
  ["w:tcPr", CELL],
  ["w:numPr", ["ilvl", "numId"]],
  ["w:docDefaults", ["rPrDefault", "pPrDefault"]],
  ["w:tblStylePr", ["pPr", "rPr", "tblPr", "trPr", "tcPr"]],
  [
    "w:sectPr",
    [
      "footnotePr type pgSz pgMar pgBorders lnNumType pgNumType cols vAlign noEndnote titlePg textDirection bidi",
      "rtlGutter docGrid",
    ]
      .join(" ")
      .split(" "),
  ],
  // How notes are counted is said by the drafts.
  ["w:footnotePr", ["pos"]],
  ["w:lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText legacy lvlJc pPr rPr".split(" ")],
  ["w:font", "altName panose1 charset family notTrueType pitch sig".split(" ")],
]);

/** Of a style, where some may stand several times. */
export const OF_STYLE = [
  "name aliases basedOn next link hidden uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr",
  "tblStylePr",
]
  .join(" ")
  .split(" ");

/** Of the settings: what makes pages and lines break as they do. Ours about notes stands behind the first of them. */
export const SETTINGS = [
  "mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop defaultTabStop",
  "autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders",
  "characterSpacingControl noLineBreaksAfter noLineBreaksBefore compat themeFontLang clrSchemeMapping decimalSymbol",
  "listSeparator",
]
  .join(" ")
  .split(" ");
