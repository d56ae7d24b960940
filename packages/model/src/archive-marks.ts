/** The kinds of things that can change under whoever is reading. */
export const watchedThings = ["negotiation", "rounds", "drafts", "texts", "statements", "decisions"] as const;
export type WatchedThing = (typeof watchedThings)[number];

/** A mark for each kind of thing of one negotiation: while a mark is the same, so is what it marks. */
export type NegotiationMarks = Readonly<Record<WatchedThing, string>>;

/** The state of an archive as marks, without any of its content. */
export interface ArchiveMarks {
  /** The archive's own stamp of changes; it may change for less. */
  readonly stamp: string;
  /** By the negotiation's name. */
  readonly negotiations: ReadonlyMap<string, NegotiationMarks>;
}

/** That something of a negotiation changed, and of which kinds it was: never what. */
export interface NegotiationChange {
  readonly negotiation: string;
  readonly things: readonly WatchedThing[];
}

/** What changed between two states; all of a negotiation when it came or went. */
export function changesBetween(before: ArchiveMarks, after: ArchiveMarks): readonly NegotiationChange[] {
  const names = new Set([...before.negotiations.keys(), ...after.negotiations.keys()]);
  return [...names].flatMap((negotiation) => {
    const [former, present] = [before.negotiations.get(negotiation), after.negotiations.get(negotiation)];
    const things = watchedThings.filter((thing) => former?.[thing] !== present?.[thing]);
    return things.length === 0 ? [] : [{ negotiation, things }];
  });
}
