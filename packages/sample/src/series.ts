import type { DraftId, Thread } from "./notation.ts";
import { closing } from "./text/closing.ts";
import { objectivesOneToSix } from "./text/objectives-one-to-six.ts";
import { objectivesSevenToThirteen } from "./text/objectives-seven-to-thirteen.ts";
import { opening } from "./text/opening.ts";

/** Every passage of the series, in the order of the zero draft. */
export const allThreads: readonly Thread[] = [
  ...opening,
  ...objectivesOneToSix,
  ...objectivesSevenToThirteen,
  ...closing,
];

/** A passage, or a block of them (`framework` is everything whose key is `framework` or begins with `framework.`), that changes its place. */
export interface Relocation {
  readonly draft: DraftId;
  readonly block: string;
  /** The passage that it comes to stand in front of. */
  readonly before: string;
}

/** In the order in which they happened; later drafts keep the new place. */
export const relocations: readonly Relocation[] = [
  { draft: "zero-plus", block: "followup.disaggregated", before: "followup.reports" },
  { draft: "rev-1", block: "participation", before: "notice" },
  { draft: "rev-1", block: "data.satellites", before: "warning.hour" },
  { draft: "rev-2", block: "framework", before: "vision" },
  { draft: "rev-2", block: "followup.regions", before: "followup.stakeholders" },
  { draft: "rev-3", block: "ecosystems.fish", before: "livelihoods.pastoral" },
  { draft: "final", block: "followup.stakeholders", before: "followup.reports" },
];

/** Words that went from one passage into another, beside those that stayed where they were. */
export interface Passing {
  /** The draft in which they first stand in `into`. */
  readonly draft: DraftId;
  readonly from: string;
  readonly into: string;
  /** Whether they left their place in the order of the text. */
  readonly isMove?: boolean;
}

export const passings: readonly Passing[] = [
  { draft: "rev-1", from: "facility", into: "fund" },
  { draft: "rev-1", from: "vision.system", into: "vision.benefits" },
  { draft: "rev-1", from: "data.exchange", into: "data.standards" },
  { draft: "rev-2", from: "framework.terms", into: "note.terms", isMove: true },
  { draft: "rev-3", from: "vision.purpose", into: "vision.daily" },
  { draft: "rev-3", from: "secretariat", into: "network" },
];
