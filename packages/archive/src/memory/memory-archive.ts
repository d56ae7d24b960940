import { failure, paragraphsOf, sameContent, success } from "@travaux/model";
import type {
  Decision,
  Draft,
  DraftId,
  DraftText,
  Negotiation,
  Removal,
  Result,
  Round,
  Statement,
  StatementText,
} from "@travaux/model";
import type { Archive, DraftReadAgain, KeptAlignment, KeptGapLink } from "../archive.ts";
import type { ArchiveError } from "../archive-error.ts";
import { checkHashes } from "../check-hashes.ts";
import { planImport } from "../plan-import.ts";
import type { ImportPlan, PresentState } from "../plan-import.ts";
import { searchTexts } from "./search-texts.ts";

/** One negotiation as it is remembered. */
interface Shelf {
  readonly negotiation: Negotiation;
  readonly rounds: Map<number, Round>;
  readonly drafts: Map<DraftId, Draft>;
  order: readonly DraftId[];
  readonly texts: Map<DraftId, DraftText>;
  readonly originals: Map<string, Uint8Array>;
  readonly alignments: Map<string, KeptAlignment>;
  gapLinks: readonly KeptGapLink[];
  readonly statements: Map<string, Statement>;
  readonly statementTexts: Map<string, StatementText>;
  readonly decisions: Map<string, Decision>;
  /** By what was removed and when. */
  readonly removals: Map<string, Removal>;
  /** Drafts whose texts are out of date. */
  readonly toReadAgain: Set<DraftId>;
}

/**
 * An archive that is gone with its process: for tests of what stands on an archive, and for looking at a series without
 * keeping it. It passes the same suite as the others.
 */
export function openMemoryArchive(): Archive {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (name: string): Shelf | undefined => shelves.get(name);
  let changes = 0;

  return {
    changeStamp: async () => String(changes),
    listNegotiations: async () =>
      copy([...shelves.values()].map((shelf) => shelf.negotiation)).toSorted((one, other) =>
        one.name < other.name ? -1 : 1,
      ),
    findNegotiation: async (name) => copy(shelfOf(name)?.negotiation ?? null),
    keep: async (batch) => {
      checkHashes(batch);
      const shelf = shelfOf(batch.negotiation.name);
      const plan = planImport(presentState(shelf), batch);
      if (!plan.ok) return plan;
      const target = shelf ?? emptyShelf(batch.negotiation);
      const decided = decideAll(target, batch.decisions ?? []);
      if (!decided.ok) return decided;
      carryOut(plan.value, target);
      for (const removal of batch.removals ?? []) putRemoval(target, removal);
      for (const draft of batch.toReadAgain ?? []) target.toReadAgain.add(draft);
      changes += 1;
      shelves.set(batch.negotiation.name, target);
      return success(plan.value.outcome);
    },
    listRounds: async (name) => copy(presentState(shelfOf(name)).rounds),
    listDrafts: async (name) => copy(presentState(shelfOf(name)).drafts),
    draftText: async (name, draft) => copy(shelfOf(name)?.texts.get(draft) ?? null),
    listTextMakers: async (name) =>
      (shelfOf(name)?.order ?? []).flatMap((draft) => {
        const text = shelfOf(name)?.texts.get(draft);
        if (text === undefined) return [];
        const isOutdated = shelfOf(name)?.toReadAgain.has(draft) === true;
        return [{ draft, madeBy: isOutdated ? { ...text.madeBy, version: 0 } : copy(text.madeBy) }];
      }),
    replaceText: async (name, again) => {
      const shelf = shelfOf(name);
      if (shelf === undefined) return failure(missing("negotiation", name));
      if (!shelf.drafts.has(again.draft)) return failure(missing("draft", again.draft));
      if (!sameContent(shelf.order, again.seen.drafts) || shelf.decisions.size !== again.seen.decisions)
        return failure({ kind: "series-changed", negotiation: name });
      const decided = decideAll(shelf, again.decisions);
      if (!decided.ok) return decided;
      changes += 1;
      putText(shelf, again);
      return success(null);
    },
    original: async (sha256, name) => {
      const asked = name === undefined ? [...shelves.values()] : [shelfOf(name)];
      return copy(asked.map((shelf) => shelf?.originals.get(sha256)).find((bytes) => bytes !== undefined) ?? null);
    },
    listAlignments: async (name) => copy(sortedAlignments(shelfOf(name))),
    listGapLinks: async (name) => copy(sortedGapLinks(shelfOf(name))),
    replaceAlignments: async (name, alignments, gapLinks) => {
      const shelf = shelfOf(name);
      if (shelf === undefined) return failure(missing("negotiation", name));
      const stranger = draftsNamed(alignments, gapLinks).find((draft) => !shelf.drafts.has(draft));
      if (stranger !== undefined) return failure(missing("draft", stranger));
      const ends = new Set([...alignments.map((each) => each.after), ...gapLinks.map((link) => link.after.draft)]);
      changes += 1;
      putAlignments(shelf, alignments);
      shelf.gapLinks = copy([...shelf.gapLinks.filter((link) => !ends.has(link.after.draft)), ...gapLinks]);
      return success(null);
    },
    listStatements: async (name) => copy(presentState(shelfOf(name)).statements),
    statementText: async (name, statement) => copy(shelfOf(name)?.statementTexts.get(statement) ?? null),
    searchParagraphs: async (name, query, limit) => {
      const shelf = shelfOf(name);
      return searchTexts(
        (shelf?.order ?? []).map((draft) => ({ draft, paragraphs: paragraphsIn(shelf?.texts.get(draft)) })),
        query,
        limit,
      );
    },
    searchStatements: async (name, query, limit) => {
      const shelf = shelfOf(name);
      const { total, found } = searchTexts(
        [...(shelf?.statements.keys() ?? [])].map((statement) => ({
          draft: statement,
          paragraphs: paragraphsIn(shelf?.statementTexts.get(statement)),
        })),
        query,
        limit,
      );
      return {
        total,
        found: found.map(({ draft: statement, paragraph, matches }) => ({ statement, paragraph, matches })),
      };
    },
    decide: async (name, decision) => {
      const shelf = shelfOf(name);
      if (shelf === undefined) return failure(missing("negotiation", name));
      const decided = decideAll(shelf, [decision]);
      if (decided.ok) changes += 1;
      return decided;
    },
    listDecisions: async (name) => copy([...(shelfOf(name)?.decisions.values() ?? [])]),
    listRemovals: async (name) => copy([...(shelfOf(name)?.removals.values() ?? [])]).toSorted(compareRemovals),
    close: async () => {},
  };
}

/** What goes in or out is copied, as with any other archive: nobody can change what is kept by holding on to it. */
function copy<Value>(value: Value): Value {
  return structuredClone(value);
}

function missing(what: "negotiation" | "draft", name: string): ArchiveError {
  return { kind: "missing", what, name };
}

function emptyShelf(negotiation: Negotiation): Shelf {
  return {
    negotiation: copy(negotiation),
    rounds: new Map(),
    drafts: new Map(),
    order: [],
    texts: new Map(),
    originals: new Map(),
    alignments: new Map(),
    gapLinks: [],
    statements: new Map(),
    statementTexts: new Map(),
    decisions: new Map(),
    removals: new Map(),
    toReadAgain: new Set(),
  };
}

function presentState(shelf: Shelf | undefined): PresentState {
  if (shelf === undefined) return { negotiation: null, rounds: [], drafts: [], statements: [], decisions: 0 };
  return {
    negotiation: shelf.negotiation,
    rounds: [...shelf.rounds.values()].toSorted((one, other) => one.number - other.number),
    drafts: shelf.order.flatMap((id) => shelf.drafts.get(id) ?? []),
    statements: [...shelf.statements.values()],
    decisions: shelf.decisions.size,
  };
}

/** Cannot fail half way: the plan was checked as a whole. */
function carryOut(plan: ImportPlan, shelf: Shelf): void {
  for (const round of plan.rounds) shelf.rounds.set(round.number, copy(round));
  for (const { draft, original, text, alignments, gapLinks } of plan.drafts) {
    shelf.drafts.set(draft.id, copy(draft));
    shelf.originals.set(draft.source.sha256, copy(original));
    shelf.texts.set(draft.id, copy(text));
    putAlignments(shelf, alignments);
    shelf.gapLinks = [...shelf.gapLinks, ...copy(gapLinks)];
  }
  if (plan.drafts.length > 0) shelf.order = plan.order;
  for (const { statement, original, text } of plan.statements) {
    shelf.statements.set(statement.id, copy(statement));
    shelf.originals.set(statement.source.sha256, copy(original));
    shelf.statementTexts.set(statement.id, copy(text));
  }
}

/** All of them or, when one contradicts what is kept under its uuid, none. */
function decideAll(shelf: Shelf, decisions: readonly Decision[]): Result<null, ArchiveError> {
  const contradicted = decisions.find((decision) => {
    const there = shelf.decisions.get(decision.uuid);
    return there !== undefined && !sameContent(there, decision);
  });
  if (contradicted !== undefined) {
    const detail = "Another decision is kept under this uuid.";
    return failure({ kind: "conflict", what: "decision", name: contradicted.uuid, detail });
  }
  for (const decision of decisions)
    if (!shelf.decisions.has(decision.uuid)) shelf.decisions.set(decision.uuid, copy(decision));
  return success(null);
}

/** The first record of a removal stays. */
function putRemoval(shelf: Shelf, removal: Removal): void {
  const key = JSON.stringify([removal.what, removal.name, removal.at]);
  if (!shelf.removals.has(key)) shelf.removals.set(key, copy(removal));
}

function compareRemovals(one: Removal, other: Removal): number {
  for (const field of ["at", "what", "name"] as const)
    if (one[field] !== other[field]) return one[field] < other[field] ? -1 : 1;
  return 0;
}

function putText(shelf: Shelf, { draft, text, alignments, gapLinks, linksInto }: DraftReadAgain): void {
  shelf.texts.set(draft, copy(text));
  shelf.toReadAgain.delete(draft);
  for (const [key, kept] of shelf.alignments)
    if (kept.before === draft || kept.after === draft) shelf.alignments.delete(key);
  putAlignments(shelf, alignments);
  const others = shelf.gapLinks.filter((link) => !linksInto.includes(link.after.draft));
  shelf.gapLinks = copy([...others, ...gapLinks]);
}

function putAlignments(shelf: Shelf, alignments: readonly KeptAlignment[]): void {
  for (const kept of alignments) shelf.alignments.set(JSON.stringify([kept.before, kept.after]), copy(kept));
}

function sortedAlignments(shelf: Shelf | undefined): readonly KeptAlignment[] {
  const place = placesOf(shelf);
  return [...(shelf?.alignments.values() ?? [])].toSorted(
    (one, other) => place(one.after) - place(other.after) || place(one.before) - place(other.before),
  );
}

function sortedGapLinks(shelf: Shelf | undefined): readonly KeptGapLink[] {
  const place = placesOf(shelf);
  return (shelf?.gapLinks ?? []).toSorted((one, other) => place(one.after.draft) - place(other.after.draft));
}

function placesOf(shelf: Shelf | undefined): (draft: DraftId) => number {
  const places = new Map((shelf?.order ?? []).map((id, place) => [id, place]));
  return (draft) => places.get(draft) ?? 0;
}

function draftsNamed(alignments: readonly KeptAlignment[], gapLinks: readonly KeptGapLink[]): readonly DraftId[] {
  return [
    ...alignments.flatMap((each) => [each.before, each.after]),
    ...gapLinks.flatMap((link) => [link.before.draft, link.after.draft]),
  ];
}

function paragraphsIn(text: DraftText | StatementText | undefined): ReturnType<typeof paragraphsOf> {
  return text === undefined ? [] : paragraphsOf(text.document);
}
