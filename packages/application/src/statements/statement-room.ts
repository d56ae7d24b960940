import type { Archive } from "@travaux/archive";
import type { DraftCalendar } from "@travaux/cite";
import type { AddressBook, Citations, Decision, DraftId, Paragraph, Round, Statement } from "@travaux/model";
import { openAddressBook, success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { OpenDraft } from "../series/open-shelf.ts";
import { recallSeries } from "../series/remembered-series.ts";
import type { Outcome } from "../travaux-error.ts";
import { draftCalendar } from "./draft-calendar.ts";
import { threadsOf } from "./threads.ts";
import type { Threads } from "./threads.ts";

/** A draft that can be asked by label and by id. */
export interface DraftAtHand extends OpenDraft {
  readonly book: AddressBook;
  readonly byId: ReadonlyMap<string, Paragraph>;
}

/** Everything that is needed to say what statements cite: a negotiation's drafts, statements, calendar and journal. */
export interface StatementRoom {
  readonly archive: Archive;
  readonly shelf: Shelf;
  readonly rounds: readonly Round[];
  readonly statements: readonly Statement[];
  readonly journal: readonly Decision[];
  /** By id, in the order of the series. */
  readonly drafts: ReadonlyMap<DraftId, DraftAtHand>;
  readonly calendar: DraftCalendar;
  readonly threads: Threads;
  /** What was answered already, by the statement's id: as good as new while the archive has not changed. */
  readonly answers: Map<string, Promise<Outcome<Citations>>>;
}

interface Remembered {
  readonly stamp: string;
  readonly room: StatementRoom;
}

/** For each open archive the rooms of its negotiations. They go with the archive. */
const remembered = new WeakMap<Archive, Map<string, Remembered>>();

/** Opens the room of a negotiation; the one that was open before as long as the archive has not changed. */
export async function openRoom(archive: Archive, negotiation: string | undefined): Promise<Outcome<StatementRoom>> {
  const shelf = await openShelf(archive, negotiation);
  if (!shelf.ok) return shelf;
  const { name } = shelf.value.negotiation;
  const rooms = remembered.get(archive) ?? new Map<string, Remembered>();
  remembered.set(archive, rooms);
  // Asked for before anything is read: what is kept while we read makes the next question load again.
  const stamp = await archive.changeStamp();
  const known = rooms.get(name);
  if (known?.stamp === stamp) return success(known.room);
  const room = await furnish(archive, shelf.value);
  if (room.ok) rooms.set(name, { stamp, room: room.value });
  return room;
}

async function furnish(archive: Archive, shelf: Shelf): Promise<Outcome<StatementRoom>> {
  const { name } = shelf.negotiation;
  const loaded = await recallSeries(archive, shelf, shelf.drafts);
  if (!loaded.ok) return loaded;
  const [rounds, statements, journal] = await Promise.all([
    archive.listRounds(name),
    archive.listStatements(name),
    archive.listDecisions(name),
  ]);
  const { open, series } = loaded.value;
  return success({
    archive,
    shelf,
    rounds,
    statements,
    journal,
    drafts: new Map(open.map((each) => [each.draft.id, atHand(each)])),
    calendar: draftCalendar(shelf.negotiation, rounds, open),
    threads: threadsOf(series),
    answers: new Map(),
  });
}

function atHand(open: OpenDraft): DraftAtHand {
  const byId = new Map(open.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return { ...open, book: openAddressBook(open.paragraphs), byId };
}
