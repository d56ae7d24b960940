import { keyOf } from "./series.ts";
import type { SeriesDraft, SeriesIndex } from "./series.ts";
import { threadOf } from "./thread.ts";
import type { IsFollowed, Thread } from "./thread.ts";

/**
 * The threads of all paragraphs of some drafts, each once, in the order of the first draft; what that one does not have
 * goes behind what it followed in the next draft that has it.
 */
export function threadsInOrder(
  index: SeriesIndex,
  drafts: readonly SeriesDraft[],
  isFollowed?: IsFollowed,
): readonly Thread[] {
  const threads = threadsOf(index, drafts, isFollowed);
  const next = new Map<Thread | null, Thread | null>([[null, null]]);
  for (const { heading, paragraphs } of drafts) {
    let last: Thread | null = null;
    for (const { id } of paragraphs) {
      const thread = threads.get(keyOf({ draft: heading.id, paragraph: id }));
      if (thread === undefined) continue;
      if (!next.has(thread)) {
        next.set(thread, next.get(last) ?? null);
        next.set(last, thread);
      }
      last = thread;
    }
  }
  const ordered: Thread[] = [];
  for (let at = next.get(null) ?? null; at !== null; at = next.get(at) ?? null) ordered.push(at);
  return ordered;
}

/** The thread of each paragraph of these drafts, by its key. */
function threadsOf(
  index: SeriesIndex,
  drafts: readonly SeriesDraft[],
  isFollowed: IsFollowed | undefined,
): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  for (const { heading, paragraphs } of drafts) {
    for (const { id } of paragraphs) {
      const place = { draft: heading.id, paragraph: id };
      if (threads.has(keyOf(place))) continue;
      const thread = threadOf(index, place, isFollowed);
      for (const member of thread.places) threads.set(keyOf(member), thread);
    }
  }
  return threads;
}
