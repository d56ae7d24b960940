import { heading, item, numbered, preamble, title } from "../notation.ts";
import type { Thread } from "../notation.ts";

/** Title, preamble and the sections that stand before the objectives, in the order of the zero draft. */
export const opening: readonly Thread[] = [
  title("title", { zero: "Compact on Shared Waters" }),

  heading("preamble", { zero: "Preamble" }),
  preamble("preamble.we", {
    zero: "*We*, the Heads of State and Government and High Representatives of States whose rivers, lakes and aquifers are shared with others, assembled to give common purpose to what geography has already joined,",
    "rev-1": [
      [
        "Heads of State and Government and High Representatives",
        "Heads of State and Government, ministers and high representatives",
      ],
    ],
  }),
  preamble("preamble.charter", {
    zero: "*Guided* by the purposes and principles of the Charter of the United Nations, and recalling the 2030 Agenda for Sustainable Development{agenda} and the human right to safe drinking water and sanitation,{right}",
    "zero-plus": [["and recalling", "and *recalling*"]],
  }),
  preamble("preamble.law", {
    zero: "*Noting* the agreements that govern the use of particular basins, and the work of the International Law Commission on transboundary aquifers,{aquifers}",
    "rev-2": [
      ["*Noting*", "*Recalling*"],
      ["use of particular basins", "use and protection of particular basins"],
    ],
  }),
  preamble("preamble.mechanism", {
    zero: "*Paying tribute* to the river commissions, some of them older than many of the States that now belong to them, which have kept their tables of levels and their habits of courtesy through wars, droughts and changes of government,",
    "rev-1": [[", some of them older than many of the States that now belong to them, which", ", which"]],
    "rev-3": [["river commissions, which", "river and lake commissions, which"]],
  }),
  preamble("preamble.concern", {
    zero: "*Deeply concerned* that one person in three lives in a basin where demand already exceeds what the river can give in a dry year, and that the waters which States share are seldom the waters which they manage together,",
    "rev-1": [
      ["one person in three", "a growing number of people"],
      ["lives in a basin", "live in basins"],
    ],
  }),
  preamble("preamble.sovereignty", {
    "rev-1":
      "*Reaffirming* the sovereignty of States over the natural resources in their territories, and their responsibility not to cause significant harm to others in using them,",
    "rev-3": [["in using them", "in the use of them"]],
  }),
  preamble("preamble.confidence", {
    zero: "*Convinced* that cooperation over water has more often been a school of confidence than a cause of conflict, and that the habit of working together is best formed before it is needed,",
  }),
  preamble("preamble.agree", {
    zero: "*Have agreed* on this Compact, by which we mean to hold what we share as carefully as what we own.",
    "rev-2": [
      ["*Have agreed* on", "*Adopt*"],
      ["by which we mean to hold", "by which we undertake to care for"],
    ],
  }),

  heading("understanding", { zero: "Our common understanding" }),
  numbered("understanding.lifeline", {
    zero: "Rivers, lakes and aquifers that cross or form a border are the lifeline of communities on either side of it. They feed cities and fields, turn turbines, carry goods and sustain the wetlands and fisheries on which many of the poorest households depend. What is done to them in one place is felt in another, often by people who had no part in the decision and no notice of it. More than three hundred rivers and lakes join two States or more, and hardly any of these States could do without them for a single season.",
    "zero-plus": [["on either side of it", "on both sides of it"]],
    "rev-2": [["turn turbines, carry goods", "generate electricity, carry goods"]],
  }),
  numbered("understanding.pressures", {
    zero: "Shared waters are under pressure from growth in demand, from pollution, from the loss of ice and snow and from floods and droughts that no longer keep to their season. These pressures do not fall evenly. They weigh most heavily on those who live furthest from the places where decisions are taken, and they set upstream and downstream users against each other where no common institution stands between them. In this regard, we note with concern that disputes over water have become more frequent where flows have become less certain.",
    "rev-1": [
      [
        "from the loss of ice and snow and from",
        "from the adverse impacts of climate change, including the loss of ice and snow, and from",
      ],
    ],
    "rev-3": [
      [
        "set upstream and downstream users against each other",
        "strain relations between upstream and downstream users",
      ],
    ],
  }),
  numbered("understanding.women", {
    "rev-1":
      "We recognize that women and girls carry much of the burden of fetching, storing and treating water, and that they are seldom at the table when its use is decided. We consider their full, equal and meaningful participation, at every level, to be a condition of lasting arrangements and not an addition to them. In this regard, we call upon all those who convene the meetings that this Compact provides for to see to it that women are heard in them and not merely counted.",
    "rev-2": [["and not an addition to them", "rather than an addition to them"]],
    final: [["women and girls carry", "women and girls in all regions carry"]],
  }),
  numbered("understanding.cooperation", {
    zero: "A river is not governed by the half of it that lies in one State. We acknowledge that cooperation over shared waters has produced durable results wherever it has rested on regular meetings, common data and predictable finance, and that it has failed most often for want of one of the three. This Compact is meant to make those conditions ordinary. In this regard, we pay tribute to the engineers, forecasters and boatmen who have kept in touch across closed borders when their Governments had ceased to do so.",
    "rev-2": [
      [
        "has failed most often for want of one of the three",
        "has most often failed where one of the three was missing",
      ],
    ],
  }),
  numbered("understanding.character", {
    zero: "This Compact does not create legal obligations. It rests on what States have already promised one another in existing agreements and shall not be interpreted as altering the rights and obligations that arise from them. It leaves the sovereignty of States as it finds it, and their obligations under international law. What weight it has, it will owe to the fact that it was agreed by all, to the good name of those who carry it out and to our readiness to be asked, in public, what has become of it.",
    "rev-1": [
      ["shall not be interpreted as altering", "does not alter"],
      [
        "It leaves the sovereignty of States as it finds it, and their obligations under international law.",
        "It leaves the sovereignty of States as it finds it, and recalls their obligations under international law, [including the law of international watercourses].",
      ],
    ],
    "rev-2": [
      [
        "[including the law of international watercourses]",
        "[including] [the law of international watercourses / applicable agreements]",
      ],
    ],
    "rev-3": [
      [
        "[including] [the law of international watercourses / applicable agreements]",
        "including applicable agreements",
      ],
    ],
  }),

  heading("vision", { zero: "Our vision and guiding principles" }),
  numbered("vision.purpose", {
    zero: "We intend that shared waters should join States more closely than borders divide them. We are determined that every basin shared by two or more States shall be served, by the end of the next decade, by an arrangement under which its riparian States meet regularly, exchange data as a matter of course and consult before they act. We will work so that those who live along shared waters can see the benefit of such arrangements in their daily lives, and can tell us when they do not.",
    "zero-plus": [["by the end of the next decade", "by 2045"]],
    "rev-1": [["shall be served", "[shall / should] be served"]],
    "rev-2": [["[shall / should] be served", "should be served"]],
    "rev-3":
      "We intend that shared waters should join States more closely than borders divide them. We are determined that every basin shared by two or more States should be served, by 2045, by an arrangement under which its riparian States meet regularly, exchange data as a matter of course and consult before they act.",
  }),
  numbered("vision.daily", {
    "rev-3":
      "We will work so that those who live along shared waters can see the benefit of such arrangements in their daily lives, and can tell us when they do not. To that end we will speak of results in terms that can be checked by those whom they concern.",
  }),
  numbered("vision.benefits", {
    zero: "We share the conviction that the benefits of cooperation are larger than the volumes of water that are divided by it. Power traded across a border, harvests saved by a timely forecast and a harbour kept open by dredging that two States have paid for are gains that neither could have had alone.",
    "rev-1":
      "We share the conviction that the benefits of cooperation are larger than the volumes of water that are divided by it. Power traded across a border, harvests saved by a timely forecast and a harbour kept open at common expense are gains that no State could have had alone. We will therefore treat a basin as one system, from the snow line to the sea, in which surface water, groundwater and the land that drains into them cannot sensibly be governed apart.",
    "rev-2": [["We will therefore treat", "We should therefore treat"]],
  }),
  numbered("vision.system", {
    zero: "We also share the conviction that a basin is one system, from the snow line to the sea, in which surface water, groundwater and the land that drains into them cannot sensibly be governed apart. In this regard, we will be guided by the hydrology of a basin before we are guided by its borders.",
    "rev-1": null,
  }),
  numbered("vision.principles", {
    zero: "This Compact is based on the following principles, each of which is to be read in the light of the others:",
    "rev-1": [["is based on the following", "rests on the following"]],
  }),
  item("vision.principles.people", {
    zero: "*People first*. Measures under the Compact are to be judged by what they do for those who depend on shared waters for drinking, for their livelihood and for the continuity of their culture;",
  }),
  item("vision.principles.equity", {
    zero: "*Equitable and reasonable use*. Each riparian State is entitled to a fair share in the beneficial uses of a shared water, weighed in the light of all relevant circumstances, none of which has precedence in itself;",
    "rev-1": [["is entitled to a fair share", "is entitled to a reasonable share"]],
    "rev-2": [["is entitled to a reasonable share", "is entitled to a fair and reasonable share"]],
  }),
  item("vision.principles.harm", {
    zero: "*No significant harm*. States shall take all appropriate measures not to cause significant harm to others and, where harm nevertheless occurs, shall consult on its remedy;",
    "rev-1": [
      ["shall take all", "should take all"],
      ["shall consult", "should consult"],
    ],
  }),
  item("vision.principles.goodfaith", {
    zero: "*Cooperation in good faith*. The Compact recognizes that the regular exchange of information is the first and least costly form of cooperation;",
    "rev-3": [["the first and least costly form of cooperation", "the first form of cooperation and the least costly"]],
  }),
  item("vision.principles.transparency", {
    zero: "*Transparency*. Trust between those who share a water grows with what they can see of each other’s use of it, and the burden of showing why a figure cannot be shared lies with those who keep it;",
    "rev-1": [
      [
        "the burden of showing why a figure cannot be shared lies with those who keep it",
        "information should be shared unless there is a compelling reason not to",
      ],
    ],
    "rev-2": null,
  }),
  item("vision.principles.ecosystems", {
    "rev-1":
      "*Care for ecosystems*. Waters that are to be shared must first be there: the flows, wetlands and recharge areas on which a basin depends are a charge upon every use of it;",
    "rev-3": [["are a charge upon every use of it", "deserve protection in every use of it"]],
  }),
  item("vision.principles.generations", {
    zero: "*Intergenerational responsibility*. What is stored slowly, in ice and in aquifers, must not be spent quickly, and decisions taken today should leave to those who come after us the means of deciding otherwise;",
    "rev-2": [["must not be spent quickly", "should not be spent quickly"]],
  }),
  item("vision.principles.gender", {
    zero: "*Gender-responsive*. Women and men take an equal part in the management of shared waters, and the knowledge that women have gained in carrying water is sought wherever its use is decided;",
    "rev-1": null,
    "rev-3":
      "*Gender-responsive*. Women and men take an equal part in the management of shared waters, and the knowledge and leadership of women are sought wherever their use is decided;",
  }),
  item("vision.principles.whole", {
    zero: "*Whole-of-society approach*. Governments act together with local authorities, riparian communities, civil society, academia and the private sector, each according to what it can do and answer for.",
    "rev-1": [["riparian communities, civil society", "riparian communities, Indigenous Peoples, civil society"]],
  }),
  numbered("vision.national", {
    zero: "We recognize that national circumstances, capacities and levels of development differ, and that the measures set out in this Compact shall be applied with due regard to them. Differences in capacity are a reason for assistance; they are not a reason for silence. In this regard, we encourage States that share a water to agree, at the outset, on what each of them can do at once and what will need time. We also recognize that States that lie upstream, downstream or on both sides of the same river at once see it differently, and that each of these views is a view of the same water.",
    "rev-1": [
      ["shall be applied", "should be applied"],
      ["they are not a reason for silence", "they are not a reason for inaction"],
    ],
  }),

  heading("framework", { zero: "Our cooperative framework" }),
  numbered("framework.comprehensive", {
    zero: "This Compact is addressed to all States and concerns all shared waters, of whatever size and on every continent. It takes a comprehensive approach, in that it deals with quantity and quality, with surface water and groundwater, and with times of plenty as well as with times of want. It addresses waters that are used intensively and waters that are hardly used at all, since the second kind is where habits can still be formed at little cost.",
    "rev-2": [
      ["a comprehensive approach", "a comprehensive and balanced approach"],
      ["with times of plenty as well as with times of want", "with wet years as well as with dry ones"],
    ],
  }),
  numbered("framework.terms", {
    "zero-plus":
      "For the purposes of this Compact, and without prejudice to the meaning of the terms in any agreement, a “shared water” is a river, lake, aquifer or glacier, with the waters that feed it, parts of which lie in different States; a “riparian State” is a State in whose territory a part of it lies; and a “basin organization” is any joint institution, permanent or not, that riparian States have set up for it.",
    "rev-1": [
      [
        "is a river, lake, aquifer or glacier, with the waters that feed it,",
        "is a river, lake[,] [or] aquifer [or glacier], with the waters that feed it,",
      ],
    ],
    "rev-2": null,
  }),
  numbered("framework.objectives", {
    zero: "The Compact comprises 12 objectives for the management of shared waters. Each objective opens with a commitment, which is addressed to all, and goes on to actions, from which States may choose those that suit the basin in which they find themselves; what has worked on a large river need not be tried on a small one. The order of the objectives does not imply a ranking, and the commitments are to be read together.",
    "rev-2": [
      ["comprises 12 objectives", "comprises 13 objectives"],
      ["shared waters. Each", "shared waters.{terms} Each"],
    ],
  }),
  numbered("framework.consult", {
    zero: "Nothing in this Compact replaces consultation among the States that share a given water. Where an agreement or a basin organization exists, its procedures shall come first; where none exists, the Compact may serve as a common starting point, and States are invited to say which of its objectives they wish to begin with. In this regard, we encourage those States that have concluded agreements to make them, and the experience gained under them, available to others.",
    "zero-plus": [["none exists", "there is none"]],
    "rev-1": [["its procedures shall come first", "its procedures come first"]],
  }),
];
