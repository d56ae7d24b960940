import type { Archive } from "@travaux/archive";
import type { Draft, MadeBy } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import { openDraft, openShelf } from "./open-shelf.ts";
import { planReadAgain, readOriginalAgain } from "./read-again.ts";
import { bareMends, standingMends } from "./standing-mends.ts";

/** Drafts that this process could not read or keep again: they are not tried at every question. */
const givenUp = new WeakMap<Archive, Set<string>>();

/** What is being read again now, by negotiation: whoever asks meanwhile waits for that, and nothing is read twice. */
const underWay = new WeakMap<Archive, Map<string, Promise<void>>>();

/**
 * Reads again, from their originals, the drafts of a negotiation that an older version of the reader made, and keeps what
 * the present one makes of them: with everything that people mended, which is theirs and not the reader's.
 *
 * What cannot be read or kept now stays as it was; it is as good as it was before. A text of a newer version is left alone.
 */
export async function renewTexts(ports: OpenPorts, negotiation: string | undefined): Promise<void> {
  const shelf = await openShelf(ports.archive, negotiation);
  // Whoever asked is told so by the question itself.
  if (!shelf.ok) return;
  const { name } = shelf.value.negotiation;
  const running = underWay.get(ports.archive) ?? new Map<string, Promise<void>>();
  underWay.set(ports.archive, running);
  const renewal = running.get(name) ?? renewAll(ports, shelf.value).finally(() => running.delete(name));
  running.set(name, renewal);
  await renewal;
}

async function renewAll(ports: OpenPorts, shelf: Shelf): Promise<void> {
  const { name } = shelf.negotiation;
  const makers = await ports.archive.listTextMakers(name);
  const failed = givenUp.get(ports.archive) ?? new Set<string>();
  givenUp.set(ports.archive, failed);
  for (const { draft: id, madeBy } of makers) {
    const draft = shelf.drafts.find((each) => each.id === id);
    const key = JSON.stringify([name, id]);
    if (draft === undefined || failed.has(key) || !isOlder(madeBy, ports.reader)) continue;
    ports.onReadAgain?.(draft);
    // One after the other: each is aligned with the texts that are kept.
    if (!(await renew(ports, shelf, draft))) failed.add(key);
  }
}

function isOlder(kept: MadeBy, present: MadeBy): boolean {
  return kept.algorithm === present.algorithm && kept.version < present.version;
}

async function renew(ports: OpenPorts, shelf: Shelf, draft: Draft): Promise<boolean> {
  const { name } = shelf.negotiation;
  const journal = await ports.archive.listDecisions(name);
  const open = await openDraft(ports.archive, shelf, draft);
  if (!open.ok) return false;
  const said = bareMends(standingMends(journal, draft.id));
  const text = await readOriginalAgain(ports, { negotiation: name, open: open.value }, said);
  if (!text.ok) return false;
  const again = { draft, text: text.value, decisions: [], seenDecisions: journal.length };
  const plan = await planReadAgain(ports.archive, shelf, again);
  if (!plan.ok) return false;
  const kept = await ports.archive.replaceText(name, plan.value);
  // Another process was quicker, perhaps with the same: the next question looks again.
  return kept.ok || kept.error.kind === "series-changed";
}
