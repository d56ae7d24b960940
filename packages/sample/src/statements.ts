/** What was said about a draft at a meeting, as it was handed in. */
export interface StatementSheet {
  readonly file: string;
  readonly title: string;
  readonly speaker: string;
  readonly onBehalfOf: string;
  /** As printed: "Fifth round of intergovernmental negotiations on the Compact on Shared Waters". */
  readonly meeting: string;
  /** The round that the meeting's name means. */
  readonly round: number;
  /** As printed: "7 July 2031". */
  readonly printedDate: string;
  /** The printed date, ISO. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

function meeting(ordinal: string): string {
  return `${ordinal} round of intergovernmental negotiations on the Compact on Shared Waters`;
}

export const statementSheets: readonly StatementSheet[] = [
  {
    file: "statements/01-landlocked-riparian-states.txt",
    title: "Statement on the zero draft",
    speaker: "H.E. Ms. Ilse Marenko, Permanent Representative of Velmara",
    onBehalfOf: "the Group of Landlocked Riparian States",
    meeting: meeting("First"),
    round: 1,
    printedDate: "4 February 2031",
    date: "2031-02-04",
    paragraphs: [
      "Co-facilitators, I have the honour to speak on behalf of the Group of Landlocked Riparian States. We thank you for a zero draft that reads as if it had been written beside a river and not beside a photocopier.",
      "The Group attaches the greatest importance to paragraph 40. A facility that includes a headwaters fund is, for our members, the difference between a commitment and a hope. We ask that the sentence on priority for landlocked developing countries be kept as it stands, and that it be read together with paragraph 9, according to which differences in capacity are a reason for assistance.",
      "We support Objective 7, and in particular paragraph 26, which places vital human needs before all other uses. This is no novelty: paragraph 1 of General Assembly resolution 64/292 recognizes the right on which it rests. We would not wish the Compact to say less than what has been said already.",
      "Under Objective 2 we have a question rather than a proposal. Paragraph 16 (c) speaks of a public register. Could you explain who would keep it where two States have no institution in common?",
      "Lastly, on paragraphs 46 to 48, we prefer a Forum that meets every four years and does its work to one that meets every year and describes it. I thank you.",
    ],
  },
  {
    file: "statements/02-delta-states.md",
    title: "Remarks on Draft Rev 1",
    speaker: "Mr. Tomas Okparo, Deputy Head of Delegation of Orsund",
    onBehalfOf: "the Alliance of Coastal and Delta States",
    meeting: meeting("Third"),
    round: 3,
    printedDate: "8 April 2031",
    date: "2031-04-08",
    paragraphs: [
      "Thank you, Co-facilitators. The Alliance welcomes Draft Rev 1. We recognize many of our concerns in it, and we miss a few that we had grown fond of.",
      "Among the latter is paragraph 43 of the Zero Draft Plus, on a small secretariat for the network. It has gone without leaving a forwarding address. Paragraph 43 of the current draft keeps the network but gives it nobody to call its meetings. We ask that the secretariat be restored.",
      "On paragraph 42 we can live with either word inside the bracket, but not with both, and we note that the list of those who are to have priority has been lost on the way from the zero draft. Delegations that look for it will find it in paragraph 41 of the Zero Draft Plus, fourth sentence.",
      "We are grateful that deltas and estuaries are mentioned under Objective 7. The wording of paragraph 23 of the zero draft was bolder; we can live with the new one, which at least lets us be particular.",
      "Finally, a word on Article 7 of the Convention on the Law of the Non-navigational Uses of International Watercourses. Some of us are parties to it and some are not; paragraph 5 and its brackets should allow both to sleep well.",
    ],
  },
  {
    file: "statements/03-riparian-women.html",
    title: "Contribution to the fourth round",
    speaker: "Ms. Amara Teleki, Coordinator",
    onBehalfOf: "the Network of Riparian Women",
    meeting: meeting("Fourth"),
    round: 4,
    printedDate: "14 May 2031",
    date: "2031-05-14",
    paragraphs: [
      "Distinguished delegates, our Network speaks for women who measure water every day, with their arms. We are glad to find ourselves in paragraph 3, and we ask you not to let us be negotiated out of it.",
      "The chapeau of paragraph 8 promises cross-cutting principles. A principle on gender stood there in the zero draft, at sub-paragraph (g) of what was then, as it is now, paragraph 8. It has been removed, while paragraph 3 says why it was needed. We ask for its return.",
      "In paragraph 32 (c), under Objective 9, we would welcome a mention of markets, where women spend more of their day than in any school; and under Objective 2, paragraphs 16 and 17, we ask that participation be paid for. Those who walk a day to a hearing lose a day of work.",
      "We recall paragraph 20 of the outcome document of the Riverbank Dialogues, in which ministers undertook to report on the share of women in their delegations. Paragraph 38 (c) of Rev 1 could be the place to keep that promise.",
    ],
  },
  {
    file: "statements/04-upstream-partners.docx",
    title: "Statement on implementation",
    speaker: "H.E. Mr. Joaquim Lisandre, Minister of Water Resources of Castavar",
    onBehalfOf: "the Partnership of Upstream States",
    meeting: meeting("Fifth"),
    round: 5,
    printedDate: "7 July 2031",
    date: "2031-07-07",
    paragraphs: [
      "Co-facilitators, allow me to take up paragraphs 44 and 45 of the current draft, which belong together and which my delegation would like to see settled before we leave this room.",
      "The request to the Secretary-General is sound, but it should not grow. We would be content with a network that meets, a secretariat that writes and an executive committee that is smaller than the problem. The bracket on existing resources should be lifted in one direction or the other.",
      "We welcome Objective 7, on glaciers and snow, which did not exist when we last met. In paragraph 26 (b), on glacial lakes, the sharing of costs should be a possibility and not a presumption. Footnote 4 answers our earlier question about terms; we note that basin organizations have fallen out of it.",
      "As regards paragraph 41, we have consistently said that national responses are voluntary, and we are pleased to see the word. It is consistent with paragraph 74 of resolution 70/1, which says that reviews are voluntary and led by countries.",
      "The chapeau of paragraph 49 now reads “should”. We thank those who gave way; they know who they are.",
    ],
  },
  {
    file: "statements/05-group-of-basin-states.txt",
    title: "Statement at the opening of the sixth round",
    speaker: "H.E. Ms. Noor Adelsberg, Special Envoy for Water of Harrowmere",
    onBehalfOf: "the Group of Basin States",
    meeting: meeting("Sixth"),
    round: 6,
    printedDate: "8 July 2031",
    date: "2031-07-08",
    paragraphs: [
      "Thank you, Co-facilitators. The Group of Basin States comes to this round prepared to agree. We shall therefore be brief, in the hope that it is catching.",
      "On paragraphs 44 and 45 of Rev 3 we have no further amendments. The fund is voluntary, the secretariat is small, and the word “should” has been asked to carry a great deal. We will not add to its load.",
      "We support paragraph 36 bis and suggest that it be given a number of its own. Three months is a short time in which to account for an emergency; six would be more truthful.",
      "In the chapeau of paragraph 12 and in its sub-paragraph (g) we see our language restored, and we are grateful. Objective 7 should speak of snowpack, which is the term that our hydrologists use.",
      "Some delegations have compared paragraph 48 with paragraph 48 of the Compact on Safe Passage. The resemblance is real, and the likeness ends with the number. We look forward to a final draft, and to a final draft that is final.",
    ],
  },
];
