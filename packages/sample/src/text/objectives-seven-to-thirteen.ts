import { bis, item, numbered, objective, subitem } from "../notation.ts";
import type { Thread } from "../notation.ts";

/** The objectives on use, people and peace, in the order of the zero draft. */
export const objectivesSevenToThirteen: readonly Thread[] = [
  objective("scarcity", {
    zero: "Agree on fair and adaptable arrangements for sharing water in times of scarcity",
    "rev-1": [["fair and adaptable arrangements", "adaptable arrangements"]],
    "rev-2": [["adaptable arrangements", "equitable and adaptable arrangements"]],
  }),
  numbered("scarcity.commitment", {
    zero: "We commit to agreeing, while there is enough, on how shortage will be shared when there is not. Such arrangements shall be fair in the burden that they place on each riparian State, adaptable to a climate that does not stand still, and clear enough to be applied by engineers without a meeting of ministers. In this regard, we recall that a shortage that has been planned for is an inconvenience, and that one that has not is a crisis.",
    "rev-1": [["Such arrangements shall be fair", "Such arrangements [shall / should] be fair"]],
    "rev-2": [
      ["[shall / should] be fair", "should be fair"],
      ["to be applied by engineers without a meeting of ministers", "to be applied at the technical level"],
    ],
  }),
  numbered("scarcity.needs", {
    zero: "In this regard, we affirm that vital human needs come first. Water for drinking, cooking and hygiene shall be assured to all who live in a basin before any other use is served, whichever side of a border they live on and whatever their status. No one should be deprived of such water by reason of a measure taken in the course of a dispute between States.",
    "zero-plus": [["shall be assured to all", "shall be ensured for all"]],
    "rev-1": [["shall be ensured for all", "should be ensured for all"]],
    "rev-3": [
      [
        "whichever side of a border they live on and whatever their status",
        "on whichever side of a border they live, and without discrimination of any kind",
      ],
    ],
  }),
  numbered("scarcity.actions", {
    zero: "To realize this commitment, we will draw from the following actions:",
  }),
  item("scarcity.formula", {
    zero: "Replace fixed volumes, where they have been agreed in the past, by shares of what is actually available, with a floor for vital needs and for ecosystems;",
    "rev-1": [
      [
        "Replace fixed volumes, where they have been agreed in the past, by shares",
        "Consider, where fixed volumes have been agreed, supplementing them by shares",
      ],
    ],
  }),
  item("scarcity.stages", {
    zero: "Agree on stages of shortage, each defined by:",
  }),
  subitem("scarcity.stages.trigger", {
    zero: "a reading that both sides can take for themselves;",
    "rev-2": [["that both sides can take for themselves", "that each side can verify for itself"]],
  }),
  subitem("scarcity.stages.measure", {
    zero: "the reductions that each use has to bear;",
    "rev-1": [["has to bear", "is expected to bear"]],
  }),
  subitem("scarcity.stages.compensation", {
    zero: "the compensation, if any, that is due to those who reduce more than their part;",
    "rev-1": null,
  }),
  subitem("scarcity.stages.end", { zero: "the reading at which the stage comes to an end." }),
  item("scarcity.efficiency", {
    zero: "Save water before moving it, through repair of networks, better irrigation and prices that make waste visible while protecting the poorest households;",
    "rev-2": [["and prices that make waste visible", "and tariffs that make waste visible"]],
  }),
  item("scarcity.review", {
    zero: "Review each arrangement after every shortage in which it was applied, and in any case every ten years, in the presence of those who were affected.",
    "rev-2": [["in the presence of those who were affected", "with the participation of those who were affected"]],
  }),
  item("scarcity.storage", {
    zero: "Create storage that serves more than one State, above ground and below, and agree before it is filled on the order in which it is to be emptied;",
    "rev-3": [["Create storage that serves more than one State", "Promote storage that serves more than one State"]],
  }),

  objective("services", { zero: "Provide safe drinking water and sanitation along shared waters" }),
  numbered("services.commitment", {
    zero: "We commit to ensuring that those who live along a shared water are not the last to drink from it. We will extend safe drinking water and sanitation to border regions, which are often served late and poorly by networks that end at the frontier, and will allow and encourage service across borders wherever it is the shorter way. In this regard, we will pay special attention to settlements that lie between two systems and are claimed by neither.",
    "rev-1": [["are not the last to drink from it", "enjoy safe access to it"]],
    "rev-2": [["will allow and encourage service", "will facilitate service"]],
  }),
  numbered("services.actions", { zero: "To realize this commitment, we will draw from the following actions:" }),
  item("services.crossborder", {
    zero: "Conclude agreements that allow utilities to serve customers on the other side of a border, with one tariff, one standard of quality and one place to complain;",
    "rev-3": [["with one tariff, one standard of quality", "with transparent tariffs, one standard of quality"]],
  }),
  item("services.health", {
    zero: "Monitor drinking water and water-related disease jointly in border regions, and share results between health services without waiting for an outbreak;",
  }),
  item("services.wastewater", {
    zero: "Invest in the treatment of waste water in riparian cities, as set out also under Objective 4;",
    "zero-plus": null,
  }),
  item("services.schools", {
    zero: "Give priority to schools, health centres and reception centres for displaced persons, including separate and safe sanitation for women and girls;",
    "rev-1": [["including separate and safe sanitation", "including safe and dignified sanitation"]],
  }),
  item("services.migrants", {
    "rev-2":
      "Ensure that seasonal workers, pastoralists and others who move with the water have access to safe sources along their routes;",
    final: [["who move with the water", "whose livelihoods are mobile"]],
  }),
  item("services.tankers", {
    zero: "Maintain, for use in emergencies, interconnections between networks on the two sides of a border, and test them in ordinary times;",
    "rev-2": [["on the two sides of a border", "on both sides of a border"]],
  }),
  item("services.nondiscrimination", {
    zero: "Ensure that charges for water and sanitation do not discriminate on the ground of nationality or status, and that disconnection for debt does not reach hospitals, schools or places of detention;",
    "rev-1": [[", and that disconnection for debt does not reach hospitals, schools or places of detention", ""]],
    "rev-3": [["nationality or status", "nationality, residence or status"]],
  }),

  objective("works", { zero: "Operate dams and other works safely and in coordination" }),
  numbered("works.commitment", {
    zero: "We commit to building, operating and, when their time has come, removing dams and other works on shared waters so that they are safe for those who live below them and useful to the basin as a whole. Rules of operation shall be exchanged among riparian States, and releases that change the level across a border shall be announced in advance. In this regard, we acknowledge that many works now in use were designed for rivers that no longer behave as they did.",
    "rev-1": [
      ["Rules of operation shall be exchanged", "Rules of operation should be exchanged"],
      ["shall be announced", "should be announced"],
    ],
    "rev-2": [["and releases that change", "[and, where possible, agreed – EU], and releases that change"]],
    "rev-3": [["[and, where possible, agreed – EU], and releases", "and, where possible, agreed, and releases"]],
  }),
  numbered("works.actions", { zero: "To realize this commitment, we will draw from the following actions:" }),
  item("works.safety", {
    zero: "Apply common standards for the safety of dams, with inspections to which experts of other riparian States are invited, and publish emergency plans in the languages of those downstream;",
    "rev-2": [["are invited", "may be invited"]],
  }),
  item("works.coordination", {
    zero: "Coordinate the filling and release of reservoirs in a cascade, by joint dispatch where States agree to it and by advance exchange of schedules where they do not;",
  }),
  item("works.benefits", {
    zero: "Share the benefits of works, including power, flood protection and revenue, with the communities that have given up land or livelihood for them;",
    "rev-3": [["Share the benefits", "Share, on equitable terms, the benefits"]],
  }),
  item("works.resettle", {
    zero: "Avoid the displacement of persons and, where it cannot be avoided, compensate and resettle them under standards no lower than those that the financing institution applies elsewhere.",
    "rev-1": [
      [
        "under standards no lower than those that the financing institution applies elsewhere",
        "in accordance with national law and applicable standards",
      ],
    ],
  }),
  item("works.retirement", {
    zero: "Plan from the outset for the end of each work’s life, including who decides on it, who pays for it and what becomes of the sediment behind it;",
    "rev-2": [["who decides on it, who pays for it and what becomes of", "responsibilities, costs and the fate of"]],
  }),
  item("works.small", {
    zero: "Take account, in planning large works, of what could be achieved by many small ones, by maintenance of those that exist or by using less;",
    "rev-1": null,
    "rev-3":
      "Take account, in planning large works, of what could be achieved by smaller ones, by the maintenance of those that exist or by greater efficiency;",
  }),
  bis("works.emergency", {
    "rev-3":
      "We further commit, where a failure of works is imminent, to warn all riparian States at the same time as our own authorities, to receive their experts without formality and to account, within three months, for what was done. In this regard, we encourage basin organizations to rehearse such emergencies together at least once in five years.",
    final: [["within three months", "within six months"]],
  }),

  objective("livelihoods", { zero: "Keep shared waters open to fishing, herding and navigation" }),
  numbered("livelihoods.commitment", {
    zero: "We commit to keeping shared waters open to those who live by them, whether they fish, herd, farm the flood plain or carry goods. We will remove obstacles that serve no purpose of safety or conservation, and will see to it that borders drawn upon water do not cut across livelihoods that are older than they. In this regard, we recognize the customary rules by which fishers and herders have shared water among themselves, often with fewer quarrels than their Governments.",
    "zero-plus": [["will see to it that borders", "will endeavour to ensure that borders"]],
    "rev-2": [["that are older than they", "that long precede them"]],
  }),
  numbered("livelihoods.actions", {
    zero: "To realize this commitment, and with due regard to public safety, we will draw from the following actions:",
  }),
  item("livelihoods.fisheries", {
    zero: "Manage shared fish stocks under common seasons, gear rules and limits, decided together with those who fish and enforced alike on all of them;",
  }),
  item("livelihoods.pastoral", {
    zero: "Keep open the corridors by which herders reach water in the dry season, and settle in advance the terms on which they may cross a border;",
    "rev-3": [["settle in advance", "agree in advance on"]],
  }),
  item("livelihoods.navigation", {
    zero: "Mark, dredge and police waterways under harmonized rules, so that a boat needs one set of papers for one river;",
    "rev-1": [
      ["Mark, dredge and police", "Mark, maintain and supervise"],
      [
        "so that a boat needs one set of papers for one river",
        "so that a vessel can travel the whole of a river under one set of papers",
      ],
    ],
  }),
  item("livelihoods.floodplain", {
    zero: "Preserve flood-recession farming and other uses that depend on the rise and fall of the water, by releasing artificial floods where dams have suppressed the natural ones.",
    "rev-1": null,
  }),
  item("livelihoods.tourism", {
    zero: "Encourage tourism and recreation on shared waters, in forms that leave a fair part of the income with those who live there and no more traces than the water can carry off;",
    "rev-1": [
      [
        "in forms that leave a fair part of the income with those who live there and no more traces than the water can carry off",
        "in forms that are sustainable and benefit local communities",
      ],
    ],
  }),
  item("livelihoods.safety", {
    zero: "Establish common rules for ferries and small craft, including on lights, life jackets and the largest number of passengers, and arrange for rescue by whoever is nearest;",
    "rev-2": [
      ["and arrange for rescue by whoever is nearest", "and arrange for search and rescue irrespective of borders"],
    ],
  }),

  objective("participation", {
    zero: "Ensure the participation of riparian communities",
    "rev-1": [["of riparian communities", "of riparian communities and Indigenous Peoples"]],
  }),
  numbered("participation.commitment", {
    zero: "We commit to making decisions about shared waters with those who live along them, and not only for them. Riparian communities shall be informed early, in a language and a form that they understand, heard before a decision is taken and told afterwards what became of what they said. In this regard, we will bear the costs of their participation where these would otherwise decide who takes part.",
    "rev-1": [
      ["Riparian communities shall be informed", "Riparian communities and Indigenous Peoples should be informed"],
      [
        "and told afterwards what became of what they said",
        "and told afterwards how their views were taken into account",
      ],
    ],
    "rev-3": [
      [
        "We commit to making decisions about shared waters with those who live along them, and not only for them.",
        "We commit to making decisions about shared waters together with those who live along them.",
      ],
    ],
  }),
  numbered("participation.actions", { zero: "To realize this commitment, we will draw from the following actions:" }),
  item("participation.councils", {
    zero: "Establish basin councils in which users and communities from all sides are represented and in which no group holds more than a third of the seats;",
    "rev-2": [["and in which no group holds more than a third of the seats", "in a balanced manner"]],
  }),
  item("participation.indigenous", {
    "rev-1":
      "Seek the free, prior and informed consent of Indigenous Peoples, through the institutions that they have themselves chosen, before works or rules touch the waters that they hold, use or regard as sacred;",
    "rev-2": [
      [
        "Seek the free, prior and informed consent of Indigenous Peoples",
        "[Seek the free, prior and informed consent of / Consult, in accordance with national legislation, with] Indigenous Peoples",
      ],
    ],
    "rev-3": [
      [
        "[Seek the free, prior and informed consent of / Consult, in accordance with national legislation, with] Indigenous Peoples",
        "Seek the free, prior and informed consent of Indigenous Peoples",
      ],
    ],
  }),
  item("participation.knowledge", {
    zero: "Draw on local knowledge of seasons, species and sources beside the findings of science, and credit those from whom it comes;",
    "rev-1": [["Draw on local knowledge", "Draw on traditional and local knowledge"]],
  }),
  item("participation.access", {
    zero: "Grant those affected in another riparian State the same access to information, to hearings and to remedies as is granted to those affected at home.",
    "rev-2": [["Grant those affected", "Endeavour to grant those affected"]],
  }),
  item("participation.youth", {
    zero: "Give young people a standing place in joint institutions, since they will have to live for longest with what is decided there;",
    "rev-1": [[", since they will have to live for longest with what is decided there", ""]],
    "rev-2": [["a standing place in joint institutions", "a meaningful role in joint institutions"]],
  }),
  item("participation.language", {
    zero: "Provide interpretation at hearings and in councils, including into languages without official status, and treat the time that it takes as part of the work;",
    "rev-2": [[", and treat the time that it takes as part of the work", ""]],
  }),

  objective("disputes", { zero: "Prevent and settle disputes by peaceful means" }),
  numbered("disputes.commitment", {
    zero: "We commit to settling disputes over shared waters by peaceful means, early and at the lowest level at which they can be settled, and to continuing in the meantime to measure, exchange and consult as before. We consider that a joint finding of fact is half of a settlement, and we will not refuse one that is proposed in good faith. In this regard, we regard a request for the help of a third party as a sign of confidence and not of hostility.",
    "rev-1": [
      [
        "and we will not refuse one that is proposed in good faith",
        "and should not be refused where it is proposed in good faith",
      ],
    ],
    "rev-2": [
      ["is half of a settlement, and should not be refused", "often prepares a settlement, and should not be refused"],
    ],
  }),
  numbered("disputes.actions", { zero: "To realize this commitment, we will draw from the following actions:" }),
  item("disputes.factfinding", {
    zero: "Keep a roster of experts in hydrology, law and mediation, from all regions, from whom a fact-finding panel can be drawn within two weeks;",
    "zero-plus": [
      [
        "from all regions, from whom a fact-finding panel can be drawn",
        "from all regions, from which a fact-finding panel can be drawn",
      ],
    ],
  }),
  item("disputes.ladder", {
    zero: "Agree on a ladder of steps, from a call between operators to the good offices of the Secretary-General, and on the number of days after which the next step may be taken;",
    "rev-3": [["Agree on a ladder of steps", "Agree on successive steps"]],
  }),
  item("disputes.armed", {
    zero: "Protect waters and works from attack and from use as a means of coercion, in times of armed conflict as in times of peace, in accordance with international humanitarian law;",
    "rev-1": null,
    "rev-2":
      "Protect waters, works and those who operate them from attack, in accordance with international humanitarian law,{ihl} and refrain from using water as a means of coercion;",
  }),
  item("disputes.women", {
    zero: "Include women and young people in delegations, panels and mediation teams, and report on their share.",
    "rev-3": [["and report on their share", "and report on progress in this respect"]],
  }),
  item("disputes.continuity", {
    zero: "Keep technical cooperation, the exchange of data and the issue of warnings apart from any dispute, so that they continue while it lasts;",
    "rev-1": [["apart from any dispute", "separate from any dispute"]],
  }),
  item("disputes.lessons", {
    zero: "Record, once a dispute is settled, what was learned in the course of it, for the use of other basins and with the consent of those concerned.",
    final: [["Record, once", "Document, once"]],
  }),
];
