import { inOrderSaid, sameContent } from "@travaux/model";
import type { BundleConflict, BundleContents, BundleManifest, DraftId } from "@travaux/model";
import { bareMends, mendsByDraft } from "../series/standing-mends.ts";
import { conflictsOfDecisions } from "./conflicts-of-decisions.ts";
import { conflictsOfThings } from "./conflicts-of-things.ts";
import { mergeOrders } from "./merge-orders.ts";

/** What comes of a negotiation that is here and of one in a bundle. */
export interface BundleMerge {
  readonly conflicts: readonly BundleConflict[];
  /** What of the bundle is not here yet. */
  readonly fresh: BundleManifest;
  readonly came: BundleContents;
  readonly there: BundleContents;
  /** All drafts; empty when the two orders contradict each other. */
  readonly order: readonly DraftId[];
  /** Drafts that are here and of which the bundle says how they are to be read. */
  readonly toReadAgain: readonly DraftId[];
}

/**
 * Lays a bundle beside what is kept here: what is new, what is there already, what contradicts what.
 *
 * Keeps to itself: no archive, no file. Which of two bundles is taken in first makes no difference to what is kept then,
 * nor to what counts; and what was taken in once brings nothing a second time.
 */
export function mergeManifests(here: BundleManifest, bundle: BundleManifest): BundleMerge {
  const there = partOf(bundle, here, "there");
  const fresh = partOf(bundle, here, "new");
  const merged = mergeOrders(here.drafts, bundle.drafts);
  return {
    conflicts: [...conflictsOfThings(here, bundle), ...conflictsOfDecisions(here.decisions, bundle.decisions)],
    fresh,
    came: contentsOf(fresh),
    there: contentsOf(there),
    order: merged.kind === "merged" ? merged.order : [],
    toReadAgain: readOtherwise(here, fresh),
  };
}

/** A negotiation of which nothing is kept yet. */
export function emptyManifest({ format, negotiation }: BundleManifest): BundleManifest {
  return { format, negotiation, rounds: [], drafts: [], statements: [], decisions: [], removals: [] };
}

/** What of a bundle is here, or is not, by the names of things. */
function partOf(bundle: BundleManifest, here: BundleManifest, wanted: "there" | "new"): BundleManifest {
  const select = <Thing>(things: readonly Thing[], known: readonly Thing[], nameOf: (thing: Thing) => string) => {
    const names = new Set(known.map(nameOf));
    return things.filter((thing) => names.has(nameOf(thing)) === (wanted === "there"));
  };
  return {
    ...bundle,
    rounds: select(bundle.rounds, here.rounds, ({ number }) => String(number)),
    drafts: select(bundle.drafts, here.drafts, ({ id }) => id),
    statements: select(bundle.statements, here.statements, ({ id }) => id),
    decisions: select(bundle.decisions, here.decisions, ({ uuid }) => uuid),
    removals: select(bundle.removals, here.removals, ({ what, name, at }) => JSON.stringify([what, name, at])),
  };
}

function contentsOf({ rounds, drafts, statements, decisions, removals }: BundleManifest): BundleContents {
  return {
    rounds: rounds.map(({ number }) => number),
    drafts: drafts.map(({ id }) => id),
    statements: statements.map(({ id }) => id),
    decisions: inOrderSaid(decisions).map(({ uuid }) => uuid),
    removals: removals.map(({ name }) => name),
  };
}

function readOtherwise(here: BundleManifest, fresh: BundleManifest): readonly DraftId[] {
  const before = mendsByDraft(here.decisions);
  const after = mendsByDraft([...here.decisions, ...fresh.decisions]);
  const nothing = { mends: [], legend: [] };
  return here.drafts
    .map(({ id }) => id)
    .filter((id) => !sameContent(bareMends(before.get(id) ?? nothing), bareMends(after.get(id) ?? nothing)));
}
