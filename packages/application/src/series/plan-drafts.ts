import type { Archive, DraftToKeep, KeptAlignment, KeptGapLink } from "@travaux/archive";
import { alignDrafts, findGapLinks } from "@travaux/compare";
import type { Dated, Draft, DraftId, DraftKind, DraftText } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { sentenceOf } from "../error-sentences.ts";
import { isSameIdentity, makeDraftId, ownLanguageOf } from "../naming/draft-id.ts";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome, TravauxError } from "../travaux-error.ts";
import { alignmentInForce, readAlignmentRecord } from "./alignment-in-force.ts";
import type { AlignmentRecord } from "./alignment-in-force.ts";
import { defaultBasis } from "./default-basis.ts";
import { seriesOf } from "./load-series.ts";
import { openDraft, openText } from "./open-shelf.ts";
import type { OpenDraft } from "./open-shelf.ts";
import { relatedDrafts } from "./related-drafts.ts";

/** A draft that was read and is to be kept: its bytes, what was understood, and what a person said about it. */
export interface IncomingDraft {
  /** Where a manifest lists it ("drafts[2]"); null when it comes alone. */
  readonly place: string | null;
  readonly original: Uint8Array;
  readonly read: DraftText;
  readonly label: string;
  readonly text: string;
  /** Null: as recognised, else the negotiation's own. */
  readonly language: string | null;
  readonly issue: number;
  /** Null: made from the identity. */
  readonly id: DraftId | null;
  readonly kind: DraftKind;
  readonly symbol: string | null;
  readonly date: Dated | null;
  readonly rounds: readonly number[];
  /** Names of drafts; null: the draft before, see `defaultBasis`. */
  readonly basedOn: readonly string[] | null;
}

/** What there is to do for drafts that come in, in their order. */
export interface DraftPlan {
  readonly toKeep: readonly DraftToKeep[];
  /** The id of each incoming draft, and whether it was there before. */
  readonly entries: readonly { readonly id: DraftId; readonly isNew: boolean }[];
}

/** The state that grows while drafts are planned one after the other. */
interface Growing {
  readonly archive: Archive;
  readonly record: AlignmentRecord;
  readonly keptLinks: readonly KeptGapLink[];
  shelf: Shelf;
  readonly open: Map<DraftId, OpenDraft>;
  readonly toKeep: DraftToKeep[];
}

/**
 * Works out what keeping these drafts means: identity, id, what each continues, alignments with that, links over gaps.
 * Nothing is kept. Drafts that come in together may be based on each other, later on earlier ones.
 *
 * A draft that is there with the same content is not planned again; with other content it is a `conflict`.
 */
export async function planDrafts(
  archive: Archive,
  shelf: Shelf,
  incoming: readonly IncomingDraft[],
): Promise<Outcome<DraftPlan>> {
  const growing = await startGrowing(archive, shelf);
  const entries: { id: DraftId; isNew: boolean }[] = [];
  for (const each of incoming) {
    // One after the other: each may be the basis of the next.
    const planned = await planDraft(growing, each);
    if (!planned.ok) return failure(placed(planned.error, each.place));
    entries.push(planned.value);
  }
  return success({ toKeep: growing.toKeep, entries });
}

/** A draft of which everything is known: nothing is made of names, or looked for among others. */
export interface KnownDraft {
  readonly draft: Draft;
  readonly original: Uint8Array;
  readonly text: DraftText;
}

/** The same for drafts that come from another archive, each after those that it continues. */
export async function planKnownDrafts(
  archive: Archive,
  shelf: Shelf,
  drafts: readonly KnownDraft[],
): Promise<Outcome<readonly DraftToKeep[]>> {
  const growing = await startGrowing(archive, shelf);
  for (const known of drafts) {
    const added = await grow(growing, known);
    if (!added.ok) return added;
  }
  return success(growing.toKeep);
}

async function startGrowing(archive: Archive, shelf: Shelf): Promise<Growing> {
  const { name } = shelf.negotiation;
  const [record, keptLinks] = await Promise.all([readAlignmentRecord(archive, name), archive.listGapLinks(name)]);
  return { archive, record, keptLinks, shelf, open: new Map(), toKeep: [] };
}

/** Works out how a draft goes together with its history, and adds it to the series. */
async function grow(growing: Growing, { draft, original, text }: KnownDraft): Promise<Outcome<null>> {
  const open = openText(draft, text);
  growing.open.set(draft.id, open);
  growing.shelf = { ...growing.shelf, drafts: [...growing.shelf.drafts, draft] };
  const computed = await computeLinks(growing, open);
  if (!computed.ok) return computed;
  growing.toKeep.push({ draft, original, text, ...computed.value });
  return success(null);
}

/** A basis that is not there is a fault of the manifest, when it is one that names it. */
function placed(error: TravauxError, place: string | null): TravauxError {
  if (place === null) return error;
  if (error.kind === "no-such-draft") {
    const detail = `no draft before this one is called "${error.draft}"; list that one first`;
    return { kind: "bad-manifest", place: `${place}.basedOn`, detail };
  }
  if (error.kind !== "ambiguous-draft") return error;
  return { kind: "bad-manifest", place: `${place}.basedOn`, detail: sentenceOf(error) };
}

async function planDraft(growing: Growing, incoming: IncomingDraft): Promise<Outcome<{ id: DraftId; isNew: boolean }>> {
  const described = describe(growing.shelf, incoming);
  if (!described.ok) return described;
  const draft = described.value;
  const own = ownLanguageOf([...growing.shelf.drafts, draft]);
  const isItself = (other: Draft) => isSameIdentity(other, draft, own);
  // Itself goes before another that has taken its id.
  const namesake = growing.shelf.drafts.find(isItself) ?? growing.shelf.drafts.find((other) => other.id === draft.id);
  if (namesake !== undefined) {
    const isThere = isItself(namesake) && namesake.source.sha256 === draft.source.sha256;
    if (isThere) return success({ id: namesake.id, isNew: false });
    return failure(isItself(namesake) ? otherContent(draft, namesake) : takenId(draft, namesake));
  }
  const added = await grow(growing, { draft, original: incoming.original, text: incoming.read });
  return added.ok ? success({ id: draft.id, isNew: true }) : added;
}

/** Identity, id and basis. */
function describe(shelf: Shelf, incoming: IncomingDraft): Outcome<Draft> {
  const { label, text, issue, kind, symbol, date, rounds } = incoming;
  const recognised = incoming.read.language === "und" ? ownLanguageOf(shelf.drafts) : incoming.read.language;
  const identity = { text, label, language: incoming.language ?? recognised, issue };
  const own = ownLanguageOf([...shelf.drafts, identity]);
  const id = incoming.id ?? makeDraftId(identity, own);
  const basedOn: DraftId[] = [];
  for (const name of incoming.basedOn ?? []) {
    const basis = findDraft(shelf, name);
    if (!basis.ok) return basis;
    basedOn.push(basis.value.id);
  }
  const others = shelf.drafts.filter((other) => !isSameIdentity(other, identity, own));
  return success({
    ...identity,
    id,
    kind,
    symbol,
    date,
    rounds,
    basedOn: incoming.basedOn === null ? defaultBasis(others, { ...identity, date }) : [...new Set(basedOn)],
    source: incoming.read.source,
  });
}

function otherContent(draft: Draft, namesake: Draft) {
  const detail = `"${namesake.source.name}" is kept under that name, and "${draft.source.name}" has other content`;
  return { kind: "conflict", what: "draft", name: draft.label, detail } as const;
}

function takenId(draft: Draft, namesake: Draft) {
  const detail = `its id "${draft.id}" is already the id of "${namesake.label}"`;
  return { kind: "conflict", what: "draft", name: draft.label, detail } as const;
}

/** Alignments with what the draft is based on, and links to passages that an earlier draft of its history had. */
async function computeLinks(
  growing: Growing,
  open: OpenDraft,
): Promise<Outcome<{ alignments: readonly KeptAlignment[]; gapLinks: readonly KeptGapLink[] }>> {
  const history = await openHistory(growing, open.draft.id);
  if (!history.ok) return history;
  const byId = new Map(history.value.map((each) => [each.draft.id, each]));
  const alignments = open.draft.basedOn.flatMap((basis) => {
    const before = byId.get(basis);
    if (before === undefined) return [];
    return [{ before: basis, after: open.draft.id, alignment: alignDrafts(before.paragraphs, open.paragraphs) }];
  });
  const earlier = history.value
    .filter((each) => each.draft.id !== open.draft.id)
    .flatMap((after) => earlierSteps(growing, byId, after));
  const earlierLinks = [...growing.keptLinks, ...growing.toKeep.flatMap((each) => each.gapLinks)];
  const links = earlierLinks.filter((link) => byId.has(link.before.draft) && byId.has(link.after.draft));
  const series = seriesOf(history.value, [...earlier, ...alignments], links);
  return success({ alignments, gapLinks: findGapLinks(series, open.draft.id) });
}

function earlierSteps(
  growing: Growing,
  byId: ReadonlyMap<DraftId, OpenDraft>,
  after: OpenDraft,
): readonly KeptAlignment[] {
  const planned = growing.toKeep.find((each) => each.draft.id === after.draft.id);
  if (planned !== undefined) return planned.alignments;
  return after.draft.basedOn.flatMap((basis) => {
    const before = byId.get(basis);
    if (before === undefined) return [];
    return [{ before: basis, after: after.draft.id, ...pickAlignment(growing.record, before, after) }];
  });
}

function pickAlignment(record: AlignmentRecord, before: OpenDraft, after: OpenDraft) {
  return { alignment: alignmentInForce(record, before, after).alignment };
}

/** The texts of all drafts that share a history with this one, opened once for the whole plan. */
async function openHistory(growing: Growing, id: DraftId): Promise<Outcome<readonly OpenDraft[]>> {
  const history: OpenDraft[] = [];
  for (const draft of relatedDrafts(growing.shelf.drafts, id)) {
    let open = growing.open.get(draft.id);
    if (open === undefined) {
      const opened = await openDraft(growing.archive, growing.shelf, draft);
      if (!opened.ok) return opened;
      open = opened.value;
      growing.open.set(draft.id, open);
    }
    history.push(open);
  }
  return success(history);
}
