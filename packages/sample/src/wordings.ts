import { draftIds } from "./notation.ts";
import type { DraftId, Edit, Thread, Wording } from "./notation.ts";

/** A stretch of an edited wording, for drafts that show their changes. */
export interface Stretch {
  readonly kind: "kept" | "deleted" | "inserted";
  readonly text: string;
}

/** Applies edits; the words of each stand in the wording exactly once, or the source is wrong. */
export function edited(wording: string, edits: readonly Edit[]): string {
  return edits.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) {
      throw new Error(`“${before}” does not stand exactly once in “${text}”`);
    }
    return text.split(before).join(after);
  }, wording);
}

/** The same edits as stretches: kept and inserted ones spell the new wording, kept and deleted ones the old. */
export function stretches(wording: string, edits: readonly Edit[]): readonly Stretch[] {
  const places = edits
    .map(([before, after]) => ({ at: wording.indexOf(before), before, after }))
    .toSorted((one, other) => one.at - other.at);
  const result: Stretch[] = [];
  let at = 0;
  for (const place of places) {
    result.push({ kind: "kept", text: wording.slice(at, place.at) });
    result.push({ kind: "deleted", text: place.before }, { kind: "inserted", text: place.after });
    at = place.at + place.before.length;
  }
  result.push({ kind: "kept", text: wording.slice(at) });
  return result.filter((stretch) => stretch.text !== "");
}

function reworded(last: string | undefined, change: Exclude<Wording, null>, key: string): string {
  if (typeof change === "string") {
    return change;
  }
  if (last === undefined) {
    throw new Error(`${key} is edited before it is worded`);
  }
  return edited(last, change);
}

/** The wording of a passage in each draft that has it. */
export function wordings(thread: Thread): ReadonlyMap<DraftId, string> {
  const result = new Map<DraftId, string>();
  let last: string | undefined;
  let isPresent = false;
  for (const draft of draftIds) {
    const change = thread.history[draft];
    if (change === null) {
      isPresent = false;
    } else if (change !== undefined) {
      last = reworded(last, change, thread.key);
      isPresent = true;
    }
    if (isPresent && last !== undefined) {
      result.set(draft, last);
    }
  }
  return result;
}
