import type { DraftId, DraftKind, DraftListEntry, DraftText, LegendEntry, PlacedMend } from "@travaux/model";
import { placeDrafts } from "@travaux/archive";
import { failure, success } from "@travaux/model";
import { decideMends } from "../series/decide-mends.ts";
import { keepAgainstSeries } from "../series/keep-against-series.ts";
import { listEntry } from "../series/list-entry.ts";
import { MAIN_TEXT } from "../naming/draft-id.ts";
import { findNegotiation } from "../naming/find-negotiation.ts";
import { readOptions } from "../ports.ts";
import type { OpenPorts, OriginalFile } from "../ports.ts";
import { readDated } from "../read-dated.ts";
import { readOptionalLanguage } from "../read-language.ts";
import type { NegotiationRequest } from "../requests.ts";
import { openShelf } from "../series/open-shelf.ts";
import { planDrafts } from "../series/plan-drafts.ts";
import type { IncomingDraft } from "../series/plan-drafts.ts";
import type { Outcome } from "../travaux-error.ts";

export interface AddDraftRequest extends NegotiationRequest {
  readonly file: OriginalFile;
  /** As printed on it: "Rev 2". */
  readonly label: string;
  /** "2031-05-28", "2031-05-28 13:00", "2031-05-28 13:00 Europe/Paris". */
  readonly date?: string | undefined;
  /** Numbers of the rounds in which it was on the table. */
  readonly rounds?: readonly number[] | undefined;
  /** BCP 47; recognised unless given. */
  readonly language?: string | undefined;
  /** Drafts that it continues, by id or label; the one before of its text and language unless given. */
  readonly basedOn?: readonly string[] | undefined;
  readonly kind?: DraftKind | undefined;
  readonly symbol?: string | undefined;
  /** 2 and more for what was reissued under the same label. */
  readonly issue?: number | undefined;
  /** Which of the negotiation's texts; the instrument itself unless given. */
  readonly text?: string | undefined;
  /** What is to be mended of what is understood, in order; kept as decisions. */
  readonly mends?: readonly PlacedMend[] | undefined;
  /** What typographic marks mean in this file; kept as decisions. */
  readonly legend?: readonly LegendEntry[] | undefined;
  /** Who decides on mends and legend. */
  readonly author?: string | undefined;
}

/** The draft as it stands in the list, and whether it is new. */
export interface AddedDraft {
  readonly draft: DraftListEntry;
  readonly outcome: "kept" | "already-there";
}

/**
 * Reads a draft, aligns it with what it continues, and keeps everything in one transaction.
 *
 * The same file under the same label, text, language and issue is `already-there` and changes nothing; another file
 * under them is a `conflict`, and so are mends that the draft which is there does not have. When another process keeps a draft in the meantime, the plan is made again on the series
 * as it is then.
 */
export async function addDraft(ports: OpenPorts, request: AddDraftRequest): Promise<Outcome<AddedDraft>> {
  const { archive } = ports;
  const label = request.label.trim();
  if (label === "") return failure({ kind: "empty-label" });
  const date = request.date === undefined ? success(null) : readDated(request.date);
  if (!date.ok) return date;
  const language = readOptionalLanguage(request.language);
  if (!language.ok) return language;
  const negotiation = await findNegotiation(archive, request.negotiation);
  if (!negotiation.ok) return negotiation;
  const rounds = (await archive.listRounds(negotiation.value.name)).map((round) => round.number);
  const said = { mends: request.mends ?? [], legend: request.legend ?? [] };
  const author = request.author?.trim() ?? "";
  const isMended = said.mends.length + said.legend.length > 0;
  if (author === "" && isMended) return failure({ kind: "no-author" });
  const stranger = request.rounds?.find((round) => !rounds.includes(round));
  if (stranger !== undefined) return failure({ kind: "no-such-round", round: stranger, rounds });
  const read = await ports.readDraft(request.file, readOptions({ ...request, language: language.value }));
  if (!read.ok) return read;
  const given = { label, date: date.value, language: language.value ?? null };
  const incoming = { ...describeRequest(request, read.value), ...given };

  const kept = await keepAgainstSeries(async () => {
    const shelf = await openShelf(archive, negotiation.value.name);
    if (!shelf.ok) return shelf;
    const plan = await planDrafts(archive, shelf.value, [incoming]);
    if (!plan.ok) return plan;
    const there = plan.value.entries.find(({ isNew }) => !isNew);
    if (
      isMended &&
      there !== undefined &&
      !(await isKeptSo(archive, { negotiation: negotiation.value.name, draft: there.id }, read.value))
    )
      return failure({ kind: "mended-otherwise", draft: there.id });
    const seenDrafts = shelf.value.drafts.map((draft) => draft.id);
    const decisions = plan.value.toKeep.flatMap(({ draft }) =>
      decideMends(ports.journal, { draft: draft.id, author, said, standing: null }),
    );
    const drafts = plan.value.toKeep;
    const order = placeDrafts(
      shelf.value.drafts,
      drafts.map(({ draft }) => draft),
    );
    const batch = { negotiation: negotiation.value, rounds: [], drafts, order, statements: [], decisions, seenDrafts };
    const written = drafts.length === 0 ? success(null) : await archive.keep(batch);
    return written.ok ? success(plan.value) : written;
  });
  if (!kept.ok) return kept;
  return describeKept(ports, negotiation.value.name, kept.value.entries[0]);
}

/** What is kept was understood as this one is: perhaps because the same was mended then. */
async function isKeptSo(
  archive: OpenPorts["archive"],
  kept: { readonly negotiation: string; readonly draft: DraftId },
  read: DraftText,
): Promise<boolean> {
  const text = await archive.draftText(kept.negotiation, kept.draft);
  const understood = ({ document, legend }: DraftText): string => JSON.stringify([document, legend ?? []]);
  return text !== null && understood(text) === understood(read);
}

function describeRequest(
  request: AddDraftRequest,
  read: DraftText,
): Omit<IncomingDraft, "label" | "date" | "language"> {
  return {
    place: null,
    original: request.file.bytes,
    read,
    text: request.text?.trim() ?? MAIN_TEXT,
    issue: request.issue ?? 1,
    id: null,
    kind: request.kind ?? "draft",
    symbol: request.symbol?.trim() || null,
    rounds: request.rounds ?? [],
    basedOn: request.basedOn ?? null,
  };
}

async function describeKept(
  { archive }: OpenPorts,
  negotiation: string,
  entry: { readonly id: string; readonly isNew: boolean } | undefined,
): Promise<Outcome<AddedDraft>> {
  const shelf = await openShelf(archive, negotiation);
  if (!shelf.ok) return shelf;
  const draft = shelf.value.drafts.find((each) => each.id === entry?.id);
  // Removed between keeping and looking.
  if (entry === undefined || draft === undefined)
    return failure({ kind: "missing", what: "draft", name: entry?.id ?? "" });
  const listed = await listEntry(archive, shelf.value, draft);
  return listed.ok ? success({ draft: listed.value, outcome: entry.isNew ? "kept" : "already-there" }) : listed;
}
