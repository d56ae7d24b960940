import { heading, item, numbered, objective, subitem } from "../notation.ts";
import type { Thread } from "../notation.ts";

/** The objectives on knowledge, warning and protection, in the order of the zero draft. */
export const objectivesOneToSix: readonly Thread[] = [
  heading("objectives", { zero: "Objectives and commitments" }),

  objective("data", { zero: "Collect and exchange accurate and comparable data on shared waters" }),
  numbered("data.commitment", {
    zero: "We commit to strengthening the evidence on which decisions about shared waters are taken, by measuring flow, quality and use with common methods and by exchanging the results regularly, free of charge and in a form that others can use. We further commit to making the essential data public, except where their release would endanger the safety of persons or works. In this regard, we will treat a gap in the record as a fault to be mended and not as a secret to be kept.",
    "zero-plus": [["with common methods", "by common methods"]],
    "rev-1": [
      [
        "We further commit to making the essential data public",
        "We further commit to making essential data [publicly available / available to riparian States]",
      ],
    ],
    "rev-3": [["[publicly available / available to riparian States]", "publicly available"]],
  }),
  numbered("data.actions", { zero: "To realize this commitment, we will draw from the following actions:" }),
  item("data.stations", {
    zero: "Establish or restore a network of measuring stations in each shared basin, maintained jointly where a border makes separate maintenance wasteful, and operated under agreed standards of accuracy;",
    "rev-2": [["Establish or restore", "Establish, restore or expand"]],
  }),
  item("data.exchange", {
    zero: "Exchange daily readings of level and discharge at border stations, and monthly summaries of abstraction and quality, through national focal points named for the purpose;",
    "rev-1":
      "Exchange readings of level and discharge at border stations daily, and hourly when a threshold agreed for floods is passed;",
  }),
  item("data.standards", {
    zero: "Agree on units, reference levels and quality codes, and publish the methods by which gaps are filled, so that figures from different services can be added up;",
    "rev-1":
      "Publish monthly summaries of abstraction and quality through national focal points, with the units, reference levels, quality codes and methods for filling gaps on which the services have agreed;",
  }),
  item("data.satellites", {
    zero: "Make use of observation by satellite, in particular where ground stations are sparse or cannot be reached, and assist developing countries in reading and checking what is observed;",
    "rev-1": [
      ["Make use of observation by satellite", "Use satellite observation"],
      ["in reading and checking what is observed", "in interpreting and verifying the results"],
    ],
  }),
  item("data.training", {
    zero: "Train observers and analysts from all riparian States in the same places and with the same instruments, so that they come to know one another before they have to rely on one another;",
    "rev-2": [["in the same places and with the same instruments", "together and to common standards"]],
  }),
  item("data.profiles", {
    zero: "Prepare a profile of each shared basin within three years, describing:",
    "rev-2": [["within three years", "within four years"]],
  }),
  subitem("data.profiles.balance", {
    zero: "the balance of water available and water used, in an average and in a dry year;",
  }),
  subitem("data.profiles.law", {
    zero: "the agreements in force and the institutions that apply them;",
    "rev-3": [["the agreements in force", "the agreements and arrangements in force"]],
  }),
  subitem("data.profiles.people", {
    "rev-1":
      "the communities that depend on the water, disaggregated by sex, age and other characteristics relevant in national contexts;",
  }),
  subitem("data.profiles.gaps", { zero: "the gaps in knowledge that riparian States consider most urgent to close." }),
  item("data.archives", {
    zero: "Rescue records kept on paper, from the archives of former administrations as well as from those of present ones, and make them available as digital series;",
    "rev-1": [
      ["Rescue records kept on paper", "Recover and digitize records kept on paper"],
      [", and make them available as digital series", ""],
    ],
  }),
  item("data.citizens", {
    zero: "Welcome observations made by schools, farmers and fishers, give them a place in the record that says what they are, and return the results to those who made them;",
    "rev-2": [
      [
        "give them a place in the record that says what they are",
        "include them in the record with an indication of their source",
      ],
    ],
  }),

  objective("notice", { zero: "Give timely notice of planned measures" }),
  numbered("notice.commitment", {
    zero: "We commit to giving timely notice of planned measures that may have a significant effect on other riparian States, together with the technical information needed to assess them, and to entering into consultations on request. We further commit to refraining from carrying out such measures, for a reasonable period, while an assessment that has been asked for is under way. In this regard, we understand notice to be a courtesy that costs little and whose omission is remembered for long.",
    "rev-1": [["for a reasonable period, while", "for a period of [six / nine] months, while"]],
    "rev-2": [["for a period of [six / nine] months, while", "for a period of [six] months, while"]],
    "rev-3": [["for a period of [six] months, while", "for a period of normally six months, while"]],
  }),
  numbered("notice.actions", {
    zero: "To realize this commitment, and without prejudice to the procedures of existing agreements, we will draw from the following actions:",
  }),
  item("notice.threshold", {
    zero: "Define jointly, for each basin, the size and kind of measure of which notice is to be given, bearing in mind that many small abstractions may weigh as much as one large one;",
  }),
  item("notice.content", {
    zero: "Agree on the content of a notification, including an environmental and social impact assessment, an account of alternatives considered and a summary in a language that the notified State can use;",
    "rev-3": [["an account of alternatives considered", "an account of the alternatives that were considered"]],
  }),
  item("notice.register", {
    zero: "Keep a public register of notifications, replies and outcomes in each basin, so that silence can be told from consent;",
    "rev-2": [
      ["Keep a public register", "Keep a register, open to the public where possible,"],
      ["so that silence can be told from consent", "so that the absence of a reply is not taken for agreement"],
    ],
  }),
  item("notice.emergency", {
    zero: "Provide for urgent measures that protect health or safety, of which notice shall be given without delay and reasons afterwards;",
    "rev-1": [["shall be given without delay", "should be given without delay"]],
  }),
  item("notice.changes", {
    zero: "Apply the same procedure to substantial changes in measures already under way, and to the renewal of concessions that were granted before the Compact;",
    "rev-1": [
      [
        "and to the renewal of concessions that were granted before the Compact",
        "[and to the renewal of existing concessions]",
      ],
    ],
    "rev-3": [
      [
        "[and to the renewal of existing concessions]",
        "and, where appropriate, to the renewal of existing concessions",
      ],
    ],
  }),
  item("notice.benefit", {
    zero: "Consider, when a measure is planned, whether it could be carried out jointly and to the benefit of more than one State, before considering how its effects are to be compensated;",
    "rev-3": [
      ["before considering how its effects are to be compensated", "before considering compensation for its effects"],
    ],
  }),

  objective("warning", { zero: "Strengthen early warning of floods and droughts" }),
  numbered("warning.commitment", {
    zero: "We commit to ensuring that no one living along a shared water is surprised by a flood or a drought that others have seen coming. We will build forecasting and warning into single systems for whole basins, carry warnings across borders within the hour and make certain that they are understood by those who have to act upon them. We regard a warning as given when it has been received, and not when it has been sent.",
    "zero-plus": [["make certain that", "ensure that"]],
    "rev-2": [["We will build", "In this regard, we will build"]],
  }),
  numbered("warning.actions", {
    zero: "To realize this commitment, we will draw from the following actions:",
    "rev-2": [["we will draw from", "and in line with national priorities, we will draw from"]],
  }),
  item("warning.forecasts", {
    zero: "Develop joint forecasts of floods and seasonal outlooks for drought, drawing on the meteorological and hydrological services of all riparian States on an equal footing;",
  }),
  item("warning.hour", {
    zero: "Set up direct lines between operational services, staffed day and night, so that a warning crosses a border as fast as the water does, and test them at least twice a year;",
    "rev-1": [["as fast as the water does", "well before the water does"]],
  }),
  item("warning.reach", {
    zero: "Carry warnings to the last house, in the languages spoken there and by means that work when electricity does not, with particular regard to persons with disabilities, children, older persons and persons on the move;",
    "rev-2": [["children, older persons and persons on the move", "children, older persons and migrants"]],
  }),
  item("warning.plans", {
    zero: "Draw up drought plans for shared basins before they are needed, with agreed stages at which restrictions are introduced and lifted on both sides of a border together;",
    "rev-3": [["on both sides of a border together", "on all sides of a border together"]],
  }),
  item("warning.recovery", {
    zero: "Provide mutual assistance across borders during floods and droughts, with prior agreement on the entry of teams and equipment, on command and on costs;",
    "rev-1": [["on command and on costs", "on coordination and on costs"]],
  }),
  item("warning.space", {
    zero: "Give rivers room, by keeping flood plains free of new building and by restoring those that can be restored, wherever this protects those downstream as well as those on the spot;",
    "rev-2": [["Give rivers room, by keeping", "Reduce the risk of floods by keeping"]],
  }),
  item("warning.drills", {
    zero: "Hold joint exercises with local authorities, fire services and volunteers from both sides of a border, and publish what did not work;",
    "rev-3": [["and publish what did not work", "and share the lessons learned"]],
  }),

  objective("quality", { zero: "Prevent and reduce pollution at its source" }),
  numbered("quality.commitment", {
    zero: "We commit to preventing, reducing and controlling pollution of shared waters at its source, from cities, from industry and from fields, and to bearing the costs of prevention where the pollution is caused rather than where it arrives. We will pay particular attention to substances that are persistent, toxic or liable to accumulate, and to plastics on their way to the sea. In this regard, we recognize the efforts of those cities and industries that return water in a better state than that in which they took it.",
    "rev-1": [
      ["to bearing the costs", "[to bearing the costs"],
      ["rather than where it arrives", "rather than where it arrives – G77 delete]"],
    ],
    "rev-2": [
      [
        "[to bearing the costs of prevention where the pollution is caused rather than where it arrives – G77 delete]",
        "to moving towards arrangements under which those who cause pollution contribute to the cost of preventing it",
      ],
    ],
  }),
  numbered("quality.actions", { zero: "To realize this commitment, we will draw from the following actions:" }),
  item("quality.limits", {
    zero: "Set joint water-quality objectives for each shared water, and adjust the permits for discharges on either side so that, taken together, they respect them;",
    "zero-plus": [["on either side", "on each side"]],
  }),
  item("quality.wastewater", {
    zero: "Invest in the collection and treatment of waste water in riparian cities, starting with those whose discharges reach a border within a day, and promote the safe reuse of what has been treated;",
    "rev-3": [
      ["promote the safe reuse of what has been treated", "promote the safe reuse of treated water and sludge"],
    ],
  }),
  item("quality.agriculture", {
    zero: "Reduce the loss of nutrients and pesticides from fields, through advice to farmers, buffer strips along banks and, where necessary, restrictions on use;",
    "rev-1": [
      ["and, where necessary, restrictions on use", "and the gradual withdrawal of the most hazardous substances"],
    ],
  }),
  item("quality.accidents", {
    zero: "Maintain an inventory of installations whose failure could pollute a shared water, and a joint alarm plan that says who is called, who answers and who pays for the first measures;",
    "rev-2": [["and who pays for the first measures", "and how the first measures are paid for"]],
  }),
  item("quality.mining", {
    zero: "Require those who mine in a shared basin to provide, before they begin, for the care of tailings and drainage after they have left;",
    "rev-2": [
      [
        "Require those who mine in a shared basin to provide",
        "Encourage those who mine in a shared basin to make provision",
      ],
    ],
  }),
  item("quality.emerging", {
    zero: "Screen shared waters for pharmaceuticals, pathogens resistant to treatment and other substances of emerging concern, by campaigns in which all riparian laboratories take part;",
  }),
  item("quality.plastics", {
    "rev-2":
      "Intercept plastics in rivers before they reach the sea, and trace them to the places where better collection of waste would make interception unnecessary;",
  }),

  objective("groundwater", { zero: "Protect and manage shared aquifers" }),
  numbered("groundwater.commitment", {
    zero: "We commit to managing shared aquifers as the reserve that they are, by learning their limits before they are reached, by keeping abstraction within what can be renewed or has been jointly agreed, and by protecting the areas in which they are recharged. Aquifers that receive no recharge should be used under a plan that names the generation for which it is made. In this regard, we note that aquifers cross borders without marking them, and that many are shared by States that are not aware of it.",
    "rev-1": [
      [
        "Aquifers that receive no recharge should be used under a plan that names the generation for which it is made.",
        "Aquifers that receive little or no recharge should be used under a joint plan.",
      ],
    ],
    "rev-2": [
      ["should be used under a joint plan", "should be used under a joint plan that states its horizon in years"],
    ],
  }),
  numbered("groundwater.actions", {
    zero: "To realize this commitment in respect of aquifers, whose borders are seldom known exactly, we will draw from the following actions:",
    "rev-2": [[" in respect of aquifers, whose borders are seldom known exactly,", " in respect of shared aquifers,"]],
  }),
  item("groundwater.map", {
    zero: "Map shared aquifers and their recharge areas at a common scale, and declare openly what is not known;",
  }),
  item("groundwater.licence", {
    zero: "Register wells and license new ones in zones agreed along borders, taking account of wells already in use on the other side;",
    "rev-1": [["Register wells and license new ones", "Register wells, and license those above an agreed capacity,"]],
  }),
  item("groundwater.recharge", {
    zero: "Protect recharge areas from building, dumping and hazardous activities, and restore them where this costs less than treating the water drawn from below;",
    "zero-plus": [["where this costs less", "where doing so costs less"]],
  }),
  item("groundwater.models", {
    zero: "Build and maintain models jointly, with access to the code and data for all riparian States, and revise abstraction plans when the models are revised;",
    "rev-3": [["Build and maintain models jointly", "Build, maintain and validate models jointly"]],
  }),
  item("groundwater.quality", {
    zero: "Monitor salinity, nitrate and naturally occurring contaminants in wells along borders, and inform users on all sides when limits are exceeded;",
    "rev-1": [
      [
        "inform users on all sides when limits are exceeded",
        "inform users on all sides without delay when limits are exceeded",
      ],
    ],
  }),
  item("groundwater.awareness", {
    zero: "Explain to well-owners, farmers and schools what lies beneath them and with whom they share it, by means that do not require the reading of a cross-section;",
    "rev-2": [[", by means that do not require the reading of a cross-section", ", in clear and accessible terms"]],
  }),

  objective("cryosphere", {
    "rev-2": "Safeguard glaciers, snow and the waters that they store",
    final: [["Safeguard glaciers, snow", "Safeguard glaciers, snowpack"]],
  }),
  numbered("cryosphere.commitment", {
    "rev-2":
      "We commit to safeguarding, as far as lies in our power, the ice and snow that feed shared waters in the warm season, and to preparing together for the changes in flow that their loss will bring. In this regard, we recognize that States with glaciers and States downstream of them have one interest in knowing how much remains and how long it will last. We note that what is lost in one lifetime will not be restored in another.",
    "rev-3": [["have one interest in knowing", "have a common interest in knowing"]],
  }),
  numbered("cryosphere.actions", {
    "rev-2": "To realize this commitment in respect of glaciers and snow, we will draw from the following actions:",
    final: [["glaciers and snow", "glaciers and snowpack"]],
  }),
  item("cryosphere.observe", {
    "rev-2":
      "Observe reference glaciers and snowfields by common methods, maintain the series that are longest, and open the results to all States in the basin and to the scientific community;",
  }),
  item("cryosphere.lakes", {
    "rev-2":
      "Identify glacial lakes that threaten to break out, warn those who live below them, and lower their level by works for which costs are shared;",
    "rev-3": [["by works for which costs are shared", "by works whose costs may be shared"]],
  }),
  item("cryosphere.adapt", {
    "rev-2":
      "Adjust rules for reservoirs, irrigation and hydropower in good time to peaks that come earlier and to summers that bring less.",
  }),
  item("cryosphere.communities", {
    "rev-2":
      "Assist mountain communities in adapting their grazing, tourism and supply to the retreat of the ice, and compensate them, where possible, for keeping intact what others depend on;",
    "rev-3": [
      [
        "and compensate them, where possible, for keeping intact what others depend on",
        "and recognize the services that they provide to others",
      ],
    ],
  }),

  objective("ecosystems", { zero: "Maintain the flows on which ecosystems depend" }),
  numbered("ecosystems.commitment", {
    zero: "We commit to leaving in rivers, lakes and wetlands the water that they need, in amount, season and quality, to remain living systems, and to restoring it where it has been lost. We regard deltas and estuaries as riparian in their own right: they are the last to receive and the first to show what a basin has spent. In this regard, we will take account of the whole range of life that depends on them, from the migratory birds that pass over several basins in a year to the soils of the flood plain.",
    "rev-1": [
      [
        "We regard deltas and estuaries as riparian in their own right: they are",
        "We recognize the particular situation of deltas and estuaries, which are",
      ],
    ],
  }),
  numbered("ecosystems.actions", { zero: "To realize this commitment, we will draw from the following actions:" }),
  item("ecosystems.flows", {
    zero: "Determine environmental flows for each shared river on the basis of science, and write them into the operating rules of dams and into the licences of large users;",
    "rev-1": [
      ["and write them into", "and reflect them in"],
      ["and into the licences", "and in the licences"],
    ],
  }),
  item("ecosystems.wetlands", {
    zero: "Designate and manage wetlands that lie across borders as single sites, with one management plan and wardens who may cross;",
  }),
  item("ecosystems.fish", {
    zero: "Restore the passage of migratory fish, by removing barriers that have outlived their purpose and by fitting those that remain, beginning from the sea;",
    "rev-2": [["beginning from the sea", "beginning downstream"]],
  }),
  item("ecosystems.species", {
    zero: "Prevent the introduction of invasive species through canals, ballast and transfers between basins;",
    "rev-1": null,
    "rev-3":
      "Prevent the introduction of invasive alien species through canals, ballast water and transfers between basins;",
  }),
  item("ecosystems.sediment", {
    zero: "Manage sediment for the basin as a whole, so that banks and deltas are not starved for the sake of reservoirs that silt up all the same.",
    "rev-3": [
      [
        "so that banks and deltas are not starved for the sake of reservoirs that silt up all the same",
        "so that neither reservoirs are silted up nor banks and deltas deprived of what sustains them",
      ],
    ],
  }),
  item("ecosystems.finance", {
    zero: "Pay upstream landholders, through arrangements agreed within the basin, for forests and wetlands whose benefits are enjoyed further down;",
    "rev-1": [["Pay upstream landholders", "Reward upstream landholders"]],
  }),
  item("ecosystems.observe", {
    zero: "Take stock every five years of the state of living things in each shared water, by species and habitats chosen jointly, and publish the result on one page for those who decide and in full for those who study;",
    "rev-1": [
      [
        "and publish the result on one page for those who decide and in full for those who study",
        "and publish the result together with a summary for policymakers",
      ],
    ],
  }),
];
