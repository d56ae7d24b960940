const negotiation = "/n/shared-waters";

/** Every page, by a name for it: its address, and a heading that is there when it has loaded. */
export const pages = [
  ["overview", negotiation, "Time line"],
  ["overview with a draft picked", `${negotiation}?from=zero`, "Time line"],
  ["comparison side by side", `${negotiation}/compare?before=rev-3&after=final`, "The text"],
  [
    "splits, moves and brackets",
    `${negotiation}/compare?before=zero-plus&after=rev-1&kinds=divided,moved,brackets`,
    "The text",
  ],
  ["comparison inline", `${negotiation}/compare?before=rev-3&after=final&view=inline`, "The text"],
  ["list of changes", `${negotiation}/compare?before=rev-3&after=final&view=list`, "The text"],
  ["comparison of nothing", `${negotiation}/compare?before=zero&after=zero`, "Compare two drafts"],
  ["paragraph", `${negotiation}/p/rev-3/44`, "History"],
  ["wordings of a paragraph one at a time", `${negotiation}/p/rev-3/44?wordings=one`, "History"],
  ["draft", `${negotiation}/d/rev-3`, "Preamble"],
  ["draft with its changes", `${negotiation}/d/rev-3?view=changes`, "Preamble"],
  ["draft by origin", `${negotiation}/d/rev-3?view=provenance&since=rev-3`, "Preamble"],
  ["brackets of a draft", `${negotiation}/d/rev-2?view=brackets`, "Our common understanding"],
  ["mending a draft", `${negotiation}/d/rev-2/mend`, "What you mended"],
  ["adding a draft", `${negotiation}/add`, "Add a draft"],
  ["concordance", `${negotiation}/concordance`, "Concordance"],
  ["flow of sections", `${negotiation}/flow`, "Flow"],
  ["flow of paragraphs", `${negotiation}/flow?section=44@rev-3`, "Implementation"],
  ["decisions", `${negotiation}/decisions`, "Decisions"],
  ["statements", `${negotiation}/statements`, "Statements"],
  ["statement", `${negotiation}/statements/04-upstream-partners`, "Statement on implementation"],
  ["open citations", `${negotiation}/open-citations`, "Rev 3"],
  ["search", `${negotiation}/search?q=basin`, "In drafts"],
  ["missing paragraph", `${negotiation}/p/rev-3/999`, "There is no paragraph “999” in this draft."],
  ["missing page", "/nowhere", "There is no page at this address."],
] as const;
