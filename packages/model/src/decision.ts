import type { CorrectedDraft } from "./corrected-draft.ts";
import type { DraftId } from "./draft.ts";
import type { LegendEntry, PlacedMend } from "./mend.ts";
import type { Origin } from "./origin.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { CorrectedParticular } from "./particular.ts";

/** What a decision is tied to: a paragraph, found again by its place in the original and a quotation of its words. */
export interface Anchor {
  readonly draft: DraftId;
  readonly paragraph: ParagraphId;
  readonly origin: Origin;
  readonly quotation: string;
}

/** What a person says that a citation means: paragraphs, one for each label; another document's; or that it is none. */
export type SettledMeaning =
  | { readonly kind: "paragraphs"; readonly at: readonly { readonly label: string; readonly anchor: Anchor }[] }
  | { readonly kind: "elsewhere"; readonly document: string | null }
  | { readonly kind: "none" };

/** What a person may say. */
export type DecisionContent =
  | { readonly kind: "pin"; readonly before: Anchor; readonly after: Anchor }
  | { readonly kind: "forbid"; readonly before: Anchor; readonly after: Anchor }
  | { readonly kind: "note"; readonly at: Anchor; readonly text: string }
  | { readonly kind: "status"; readonly at: Anchor; readonly status: string }
  | {
      readonly kind: "settled-citation";
      readonly statement: string;
      readonly from: number;
      readonly to: number;
      /** The citation's words: when they do not stand there any more, the decision is lost. */
      readonly quotation: string;
      readonly means: SettledMeaning;
    }
  | { readonly kind: "corrected-particular"; readonly statement: string; readonly says: CorrectedParticular }
  | { readonly kind: "corrected-draft"; readonly draft: DraftId; readonly says: CorrectedDraft }
  | ({ readonly kind: "mended-structure"; readonly draft: DraftId } & PlacedMend)
  | ({ readonly kind: "legend"; readonly draft: DraftId } & LegendEntry)
  | { readonly kind: "revoke" };

/**
 * What a person said, for good: a decision is never changed, only superseded by a later one (`revoke` takes it back).
 * The present state is a fold over the decisions in the order in which they were said.
 */
export interface Decision {
  readonly uuid: string;
  readonly author: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly says: DecisionContent;
  /** The uuid of the decision that this one replaces. */
  readonly supersedes: string | null;
  readonly visibility: "private" | "shared";
}

/**
 * Decisions in the order in which they were said, which is what counts: a journal has them as they came, and what comes
 * from another archive was said before it came. Those of one moment and one person keep the order that they have.
 */
export function inOrderSaid(decisions: readonly Decision[]): readonly Decision[] {
  const moments = new Map(decisions.map((decision) => [decision, Date.parse(decision.at)]));
  const moment = (decision: Decision): number => moments.get(decision) ?? 0;
  return decisions.toSorted((one, other) => moment(one) - moment(other) || compareWords(one.author, other.author));
}

function compareWords(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The decisions that stand: not superseded, and no revocations. In the order in which they were said. */
export function standingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const superseded = new Set(
    decisions.flatMap((decision) => (decision.supersedes === null ? [] : [decision.supersedes])),
  );
  return inOrderSaid(decisions.filter((decision) => decision.says.kind !== "revoke" && !superseded.has(decision.uuid)));
}
