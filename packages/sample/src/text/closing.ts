import { heading, item, note, numbered, row, subitem } from "../notation.ts";
import type { Thread } from "../notation.ts";

/** Implementation, follow-up and review, and the footnotes, in the order of the zero draft. */
export const closing: readonly Thread[] = [
  heading("implementation", { zero: "Implementation" }),
  numbered("implementation.overall", {
    zero: "A compact on water is carried out where the water is. We will therefore look for its results in villages, cities and basins before we look for them in reports, and will see to it that ministries, regional bodies and the United Nations system pull in one direction, with due regard to different national realities. In this regard, we underline that the means of implementation are as much a part of the Compact as its objectives, and that neither can be reviewed without the other.",
    "rev-2": [
      [
        "with due regard to different national realities",
        "with due regard to different national realities, capacities and levels of development",
      ],
    ],
  }),
  numbered("implementation.national", {
    zero: "We shall give effect to the Compact at home and together with the States with which we share a water. In this regard, we encourage all States to prepare, within two years, a national response that names the shared waters concerned, the authority responsible for each, and the objectives with which they intend to begin. We further encourage States that share a water to prepare such responses together, or at least to show them to one another before they are made public, so that the same river is not described twice as two.",
    "zero-plus": [["We shall give effect", "We will give effect"]],
    "rev-1": [
      ["within two years, a national response", "[within two years] [as soon as practicable], a national response"],
    ],
    "rev-2": [
      [
        "[within two years] [as soon as practicable], a national response",
        "as soon as practicable, a voluntary national response",
      ],
    ],
  }),
  numbered("facility", {
    zero: "We decide to establish a Shared Waters Facility within the United Nations system, to support the implementation of this Compact in the basins that ask for it. The Facility shall consist of an exchange, which brings requests and offers together, and a library, which keeps what has been learned. The Facility shall also include a headwaters fund, which shall be financed by contributions from States, international financial institutions and private donors, and shall meet the early costs of joint institutions in basins that have none. In allocating the fund, priority shall be given to least developed countries, to landlocked developing countries and to riparian communities that live with the consequences of floods and droughts. The fund shall not replace existing channels of development assistance.",
    "zero-plus": [
      ["which keeps what has been learned", "which preserves what has been learned"],
      ["shall meet the early costs", "shall meet the initial costs"],
    ],
    "rev-1":
      "We decide to establish a Shared Waters Facility within the United Nations system, to support the implementation of this Compact in the basins that ask for it. The Facility shall consist of an exchange, which brings requests and offers together, and a library, which preserves what has been learned and opens it to all. It shall be demand-driven, and no request shall be made dependent on the acceptance of a particular technology or supplier.",
    "rev-2": [
      ["The Facility shall consist", "The Facility should consist"],
      [
        "It shall be demand-driven, and no request shall be made",
        "It should be demand-driven, and no request should be made",
      ],
    ],
    final: [["and opens it to all", "and makes it accessible to all"]],
  }),
  numbered("fund", {
    "rev-1":
      "The Facility shall also include a headwaters fund, which shall be financed by [assessed / voluntary] contributions from States, international financial institutions and private donors, and shall meet the initial costs of joint institutions in basins that have none. The fund shall report once a year to the Forum and shall not replace existing channels of development assistance.",
    "rev-2":
      "The Facility should also include a headwaters fund, which should be financed by [assessed / voluntary] [and predictable] contributions from States, international financial institutions and private donors, and should meet the initial costs of joint institutions in basins that have none or whose institutions have ceased to meet. In allocating the fund, priority should be given to least developed countries, to landlocked developing countries and to riparian communities that live with the consequences of floods and droughts. The fund should report once a year to the Forum and shall not replace existing channels of development assistance.",
    "rev-3": [
      ["[assessed / voluntary] [and predictable] contributions", "voluntary and predictable contributions"],
      ["financial institutions and private donors", "financial institutions, private donors and other sources"],
      [
        "landlocked developing countries and to riparian",
        "landlocked developing countries, to small island developing States and to riparian",
      ],
      ["and shall not replace", "and should not replace"],
    ],
    final: [["to meet. In allocating", "to meet regularly. In allocating"]],
  }),
  numbered("network", {
    zero: "We request the Secretary-General to bring the work of the United Nations entities that deal with shared waters together in a network, so that countries and basin organizations receive coherent support. The network shall draw on the technical expertise already gathered in the water mechanism of the system and shall avoid duplication.",
    "zero-plus": [["that deal with shared waters", "that work on shared waters"]],
    "rev-1": [
      [
        "We request the Secretary-General to bring",
        "We request the Secretary-General[, within existing resources,] to bring",
      ],
      ["and shall avoid duplication", "and should avoid duplication"],
    ],
    "rev-2": [
      ["The network shall draw", "The network should draw"],
      ["receive coherent support", "receive coherent and timely support"],
    ],
    "rev-3": [
      [
        "Secretary-General[, within existing resources,] to bring",
        "Secretary-General, within existing resources, to bring",
      ],
      [
        "and should avoid duplication.",
        "and should avoid duplication. We also request the Secretary-General to provide the network with a small secretariat, to be hosted by an existing entity, which should prepare the meetings of the Forum, in consultation with its bureau, and keep the record of its conclusions. The secretariat should be guided by an executive committee of no more than seven entities, chosen with due regard to geographical balance.",
      ],
    ],
    final: [["receive coherent and timely support", "receive coherent, timely and effective support"]],
  }),
  numbered("secretariat", {
    zero: "We also request the Secretary-General to provide the network with a small secretariat, to be hosted by an existing entity, which shall prepare the meetings of the Forum and keep the record of its conclusions. The secretariat shall be guided by an executive committee of not more than seven entities.",
    "zero-plus": [["of not more than seven entities", "of no more than seven entities"]],
    "rev-1": null,
    "rev-2": [
      ["which shall prepare", "which should prepare"],
      ["The secretariat shall be guided", "The secretariat should be guided"],
    ],
    "rev-3": null,
  }),
  numbered("implementation.partners", {
    zero: "We will not carry out the Compact alone. We will seek the help of riparian communities, local authorities, parliaments, utilities, farmers, scientists, lenders and all others who have something to bring to it. In this regard, we welcome voluntary pledges by partners, provided that each names what it will do, by when and at whose expense. We also encourage those partners that work on the same water to make themselves known to one another, and the Facility to keep a list of them that is open to all.",
    "rev-1": [
      ["of riparian communities, local authorities", "of riparian communities, Indigenous Peoples, local authorities"],
    ],
    "rev-3": [["by when and at whose expense", "by when and with what resources"]],
  }),
  numbered("implementation.basins", {
    zero: "We recognize basin organizations as the first instruments of implementation where they exist. We shall give them the mandate, the staff and the means that their tasks require, and shall not ask of them what we have withheld the means to do. Where no basin organization exists, we encourage riparian States to begin with a joint technical committee, which may be as small as two engineers and a notebook. We undertake to look first to existing institutions before we create new ones.",
    "rev-1": [
      ["We shall give them", "We will endeavour to give them"],
      [", and shall not ask of them what we have withheld the means to do", ""],
      [", which may be as small as two engineers and a notebook", ""],
    ],
    "rev-2": [["We recognize basin organizations", "In this regard, we recognize basin organizations"]],
    final: [["to begin with a joint technical committee", "to begin with a joint technical committee, however small"]],
  }),

  heading("followup", { zero: "Follow-up and review" }),
  numbered("followup.progress", {
    zero: "We will ask ourselves at regular intervals how far we have come in carrying out the Compact, in each basin and in the world as a whole. The review will be led by States and open to those who have taken part in the work, and it will be arranged as set out below. In this regard, we recognize that progress in a basin is made by all of its States or by none, and that review should serve learning before it serves comparison.",
    "rev-2": [["led by States and open", "led by States, voluntary and open"]],
  }),
  numbered("followup.forum", {
    zero: "We decide to establish a Shared Waters Review Forum, in which States will give one another an account of what they have done under the Compact and of what has hindered them. The Forum shall:",
    "rev-1": [["The Forum shall:", "The Forum [shall / should]:"]],
    "rev-2": [["The Forum [shall / should]:", "The Forum should:"]],
  }),
  item("followup.forum.meet", {
    zero: "Meet every four years, beginning in 2035, at the level of ministers, for no more than three days;",
    "rev-1": [["every four years, beginning in 2035", "every [two / four] years, beginning in [2034 / 2035]"]],
    "rev-2": [["every [two / four] years, beginning in [2034 / 2035]", "every four years, beginning in [2034 / 2035]"]],
    "rev-3": [["beginning in [2034 / 2035]", "beginning in 2035"]],
  }),
  item("followup.forum.discuss", {
    zero: "Take up each objective at least once in two meetings, and allow time for:",
  }),
  subitem("followup.forum.basins", {
    zero: "basin organizations to report jointly on behalf of the States that compose them;",
  }),
  subitem("followup.forum.communities", {
    zero: "riparian communities to speak in their own name;",
    "rev-1": [["riparian communities to speak", "riparian communities and Indigenous Peoples to speak"]],
  }),
  subitem("followup.forum.science", {
    "rev-2": "the scientific community to present what has been learned since the last meeting;",
  }),
  subitem("followup.forum.pledges", { zero: "partners to account for the pledges that they have made;" }),
  item("followup.forum.declaration", {
    zero: "Conclude with a declaration agreed among States, which shall be transmitted to the General Assembly and made known in the basins to which it refers.",
    "rev-1": [["which shall be transmitted", "which will be transmitted"]],
    "rev-3": [["Conclude with a declaration", "Conclude with a concise declaration"]],
  }),
  numbered("followup.regions", {
    zero: "Since few rivers leave the region in which they rise, we invite the regional commissions, development banks and regional organizations to review the implementation of the Compact in the years between the meetings of the Forum, in a manner that each region shall determine. In this regard, we encourage regions that have conventions on water to open their meetings to States of other regions, and those that have none to draw on the experience of those that have.",
    "rev-1": [
      ["in a manner that each region shall determine", "in a manner that each region will determine for itself"],
    ],
    "rev-2": [
      [
        "the regional commissions, development banks and regional organizations",
        "the regional commissions, regional development banks and other regional organizations",
      ],
    ],
  }),
  numbered("followup.calendar", {
    zero: "To give the review a regular course, we agree on the following calendar, which the Forum may revise:",
    "zero-plus": [["a regular course", "a regular rhythm"]],
  }),
  row("calendar.head", { zero: "Year | Step | Responsibility" }),
  row("calendar.responses", {
    zero: "2033 | National responses submitted | States",
    "rev-2": [["National responses submitted", "Voluntary national responses submitted"]],
  }),
  row("calendar.regional", { "rev-1": "2034 | First regional reviews | Regional commissions" }),
  row("calendar.profiles", {
    zero: "2034 | Basin profiles completed | Riparian States",
    "rev-2": [
      ["2034", "2035"],
      ["Riparian States", "Basin organizations"],
    ],
  }),
  row("calendar.forum", {
    zero: "2035 | First Review Forum | General Assembly",
    "rev-1": [["2035", "[2034 / 2035]"]],
    "rev-3": [["[2034 / 2035]", "2035"]],
  }),
  row("calendar.full", { zero: "2045 | Full review of the Compact | General Assembly" }),
  numbered("followup.reports", {
    zero: "We request the Secretary-General to report to the General Assembly every two years on the implementation of the Compact, drawing on the reports of States and basin organizations and on the work of the Facility. The report shall state plainly where no progress has been made and shall not exceed the length that can be read on a journey to the Forum.",
    "rev-1": [
      [
        "The report shall state plainly where no progress has been made and shall not exceed the length that can be read on a journey to the Forum.",
        "The report should identify gaps and challenges as well as good practices, and should be concise.",
      ],
    ],
  }),
  numbered("followup.indicators", {
    zero: "We decide to use, for the purposes of review, the indicators that have been agreed for the Sustainable Development Goals, in particular the proportion of a shared basin that is covered by an operational arrangement,{indicator} and to add to them only where the Forum finds that something essential goes unmeasured. In this regard, we request the custodians of the indicators to publish, beside each figure, the share of it that rests on measurement and the share that rests on estimate.",
    "rev-2": [
      [
        "only where the Forum finds that something essential goes unmeasured",
        "only where the Forum finds that an essential aspect is not covered",
      ],
    ],
  }),
  numbered("followup.capacity", {
    "rev-1":
      "We recognize that reporting is itself a task for which capacity is unequal. In this regard, we will assist those developing countries that so request, in particular those that have many neighbours and few hydrologists, in collecting and presenting what the review requires, and will accept a joint report of a basin in place of the separate reports of its States.",
    "rev-3": [["and will accept a joint report", "and will welcome a joint report"]],
  }),
  numbered("followup.disaggregated", {
    zero: "Data submitted for the review shall be disaggregated, where relevant, by sex, age and place of residence, in such a way that no person can be identified from them. In this regard, we will seek to make use of figures that already exist before new ones are asked for. Where figures of two States for the same water differ, both should be given, with the reasons as far as they are known.",
    "rev-1": [
      ["we will seek to make use of figures", "we will make use of figures"],
      ["shall be disaggregated", "should be disaggregated"],
    ],
  }),
  numbered("followup.stakeholders", {
    zero: "We invite riparian communities, civil society, academia and the private sector to contribute to the review, and we shall publish their contributions beside our own. A contribution that contradicts a national response shall not be withheld for that reason.",
    "rev-1": [
      [
        "A contribution that contradicts a national response shall not be withheld for that reason.",
        "[A contribution that contradicts a national response shall not be withheld for that reason.]",
      ],
    ],
    "rev-2": [
      [
        "[A contribution that contradicts a national response shall not be withheld for that reason.]",
        "[A contribution that differs from a national response should not be withheld for that reason.]",
      ],
      ["we shall publish", "we will publish"],
    ],
    "rev-3": [[" [A contribution that differs from a national response should not be withheld for that reason.]", ""]],
  }),
  numbered("followup.modalities", {
    "rev-3":
      "We leave the rules of procedure of the Review Forum, the form of its declarations and the manner in which the results of regional reviews reach it to consultations among all States, which the President of the General Assembly is requested to convene in 2033 and to bring to a conclusion within the same year.",
  }),
  numbered("followup.publicity", {
    zero: "We undertake to make this Compact known in the basins to which it applies, in the languages that are spoken there, and to ask the schools that stand beside shared waters to teach where they come from and where they go.",
    "rev-2": null,
  }),
  numbered("followup.open", {
    "rev-2":
      "States that have not taken part in the negotiation of this Compact may associate themselves with it at any time by a communication to the Secretary-General, in which they may indicate the shared waters to which they intend to apply it first.",
  }),

  note("note.agenda", {
    zero: "Resolution 70/1 of the General Assembly, “Transforming our world: the 2030 Agenda for Sustainable Development”.",
  }),
  note("note.right", {
    zero: "See General Assembly resolution 64/292, paragraph 1.",
    "rev-1": [["resolution 64/292, paragraph 1", "resolutions 64/292, paragraph 1, and 70/169, paragraph 2"]],
  }),
  note("note.aquifers", { zero: "General Assembly resolution 63/124, annex, on the law of transboundary aquifers." }),
  note("note.terms", {
    "rev-2":
      "In this Compact, and without prejudice to the meaning of the terms in any agreement, a “shared water” is a river, lake, aquifer or glacier, with the waters that feed it, parts of which lie in different States; a “riparian State” is a State in whose territory a part of it lies.",
  }),
  note("note.ihl", {
    "rev-2":
      "See the Protocols additional to the Geneva Conventions of 12 August 1949, in particular the provisions on objects indispensable to the survival of the civilian population.",
  }),
  note("note.indicator", {
    zero: "Indicator 6.5.2 of the global indicator framework, adopted by the General Assembly in resolution 71/313.",
    "rev-3": [["resolution 71/313", "its resolution 71/313"]],
  }),
];
