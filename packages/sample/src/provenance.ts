import type { DraftId } from "./notation.ts";

/** Words of a paragraph of Rev 3, the draft in which they first stood, and the passage of that draft. */
export interface Strand {
  readonly text: string;
  readonly since: DraftId;
  readonly from: string;
  readonly isReintroduced: boolean;
}

function strand(since: DraftId, from: string, text: string): Strand {
  return { text, since, from, isReintroduced: false };
}

/** Words that were gone in Rev 1 and came back in Rev 2. */
function restored(since: DraftId, from: string, text: string): Strand {
  return { text, since, from, isReintroduced: true };
}

/** Where each word of paragraphs 44 and 45 of Rev 3 comes from, set down by hand. */
export const strandsOfRev3 = {
  "44": {
    key: "fund",
    strands: [
      strand("zero", "facility", "The Facility "),
      strand("rev-2", "fund", "should "),
      strand("zero", "facility", "also include a headwaters fund, which "),
      strand("rev-2", "fund", "should "),
      strand("zero", "facility", "be financed by "),
      strand("rev-1", "fund", "voluntary "),
      strand("rev-2", "fund", "and predictable "),
      strand("zero", "facility", "contributions from States, international financial institutions"),
      strand("rev-3", "fund", ", "),
      strand("zero", "facility", "private donors "),
      strand("rev-3", "fund", "and other sources"),
      strand("zero", "facility", ", and "),
      strand("rev-2", "fund", "should "),
      strand("zero", "facility", "meet the "),
      strand("zero-plus", "facility", "initial "),
      strand("zero", "facility", "costs of joint institutions in basins that have none"),
      strand("rev-2", "fund", " or whose institutions have ceased to meet"),
      strand("zero", "facility", ". "),
      restored("zero", "facility", "In allocating the fund, priority "),
      strand("rev-2", "fund", "should "),
      restored("zero", "facility", "be given to least developed countries, to landlocked developing countries"),
      strand("rev-3", "fund", ", to small island developing States"),
      restored(
        "zero",
        "facility",
        " and to riparian communities that live with the consequences of floods and droughts. ",
      ),
      strand("zero", "facility", "The fund "),
      strand("rev-2", "fund", "should "),
      strand("rev-1", "fund", "report once a year to the Forum and "),
      strand("rev-3", "fund", "should "),
      strand("zero", "facility", "not replace existing channels of development assistance."),
    ],
  },
  "45": {
    key: "network",
    strands: [
      strand("zero", "network", "We request the Secretary-General"),
      strand("rev-1", "network", ", within existing resources,"),
      strand("zero", "network", " to bring the work of the United Nations entities that "),
      strand("zero-plus", "network", "work on "),
      strand(
        "zero",
        "network",
        "shared waters together in a network, so that countries and basin organizations receive coherent ",
      ),
      strand("rev-2", "network", "and timely "),
      strand("zero", "network", "support. The network "),
      strand("rev-2", "network", "should "),
      strand(
        "zero",
        "network",
        "draw on the technical expertise already gathered in the water mechanism of the system and ",
      ),
      strand("rev-1", "network", "should "),
      strand("zero", "network", "avoid duplication. "),
      restored(
        "zero",
        "secretariat",
        "We also request the Secretary-General to provide the network with a small secretariat, to be hosted by an existing entity, which ",
      ),
      strand("rev-2", "secretariat", "should "),
      restored("zero", "secretariat", "prepare the meetings of the Forum"),
      strand("rev-3", "network", ", in consultation with its bureau,"),
      restored("zero", "secretariat", " and keep the record of its conclusions. The secretariat "),
      strand("rev-2", "secretariat", "should "),
      restored("zero", "secretariat", "be guided by an executive committee of "),
      restored("zero-plus", "secretariat", "no "),
      restored("zero", "secretariat", "more than seven entities"),
      strand("rev-3", "network", ", chosen with due regard to geographical balance"),
      restored("zero", "secretariat", "."),
    ],
  },
} as const;
