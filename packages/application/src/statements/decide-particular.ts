import type { CorrectedParticular, Decision } from "@travaux/model";
import type { Journal } from "../ports.ts";

interface SaidOfOne {
  readonly statement: string;
  readonly author: string;
  readonly says: CorrectedParticular;
  /** The decision whose place it takes, if any. */
  readonly supersedes: string | null;
}

/** A person's word on the speaker, the date and so on of a statement, as a decision of the journal. */
export function decideParticular(journal: Journal, { statement, author, says, supersedes }: SaidOfOne): Decision {
  return {
    uuid: journal.newUuid(),
    author,
    at: journal.now(),
    says: { kind: "corrected-particular", statement, says },
    supersedes,
    visibility: "shared",
  };
}
