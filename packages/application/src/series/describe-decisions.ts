import type {
  Anchor,
  DecidedPlace,
  Decision,
  DecisionContent,
  DecisionState,
  DraftId,
  ListedDecision,
  SaidBy,
} from "@travaux/model";
import { findAnchor, firstWords, inOrderSaid, mendInWords, standingDecisions, subjectOf } from "@travaux/model";
import { printAddress } from "../naming/find-paragraph.ts";
import type { OpenDraft } from "./open-shelf.ts";

type Said = ListedDecision["says"];

/** The drafts that decisions are about, by id; a draft that was removed is not among them, nor is such a statement. */
export type DecidedDrafts = ReadonlyMap<DraftId, OpenDraft>;

/** The ids of the drafts that a decision is about. */
export function draftsOf(says: DecisionContent): readonly DraftId[] {
  if (says.kind === "revoke") return [];
  if ("draft" in says) return [says.draft];
  return anchorsIn(says).map(({ draft }) => draft);
}

/** Everything that people decided, as it stands; what was taken back is listed as that, and revocations not by themselves. */
export function describeDecisions(
  journal: readonly Decision[],
  drafts: DecidedDrafts,
  statements: ReadonlyMap<string, string> = new Map(),
): readonly ListedDecision[] {
  const endings = new Map(
    inOrderSaid(journal).flatMap((decision) =>
      decision.supersedes === null ? [] : [[decision.supersedes, decision] as const],
    ),
  );
  const overruled = overrulings(journal);
  return journal.flatMap(({ uuid, author, at, says }, index): readonly ListedDecision[] => {
    if (says.kind === "revoke") return [];
    const ending = endings.get(uuid) ?? overruled.get(uuid);
    const places = placesOf(says, drafts);
    const endedBy = ending === undefined ? {} : { endedBy: saidBy(ending) };
    const state =
      ending === undefined ? (isLost(says, places, { drafts, statements }) ? "lost" : "standing") : stateAfter(ending);
    return [{ number: index + 1, uuid, author, at, state, says, places, ...endedBy }];
  });
}

function saidBy({ uuid, author, at }: Decision): SaidBy {
  return { uuid, author, at };
}

function stateAfter(ending: Decision): DecisionState {
  return ending.says.kind === "revoke" ? "revoked" : "superseded";
}

/**
 * Two people may answer one question without knowing of each other, at one moment or in two archives that became one: of
 * the answers that nobody took back the last counts, and it overrules the ones before it. Mends are applied one after the
 * other, and none overrules another.
 */
function overrulings(journal: readonly Decision[]): ReadonlyMap<string, Decision> {
  const last = new Map<string, Decision>();
  const overruled = new Map<string, Decision>();
  for (const decision of standingDecisions(journal).toReversed()) {
    const subject = decision.says.kind === "mended-structure" ? null : subjectOf(decision.says);
    if (subject === null) continue;
    const later = last.get(subject);
    if (later === undefined) last.set(subject, decision);
    else overruled.set(decision.uuid, later);
  }
  return overruled;
}

function anchorsIn(says: Said): readonly Anchor[] {
  if (says.kind === "pin" || says.kind === "forbid") return [says.before, says.after];
  if (says.kind === "settled-citation") {
    return says.means.kind === "paragraphs" ? says.means.at.map(({ anchor }) => anchor) : [];
  }
  return "at" in says ? [says.at] : [];
}

function placesOf(says: Said, drafts: DecidedDrafts): readonly DecidedPlace[] {
  if (says.kind === "mended-structure") {
    const open = drafts.get(says.draft);
    // What was joined to another paragraph stands, although none begins there any more.
    const there = open?.paragraphs.find(
      ({ origin }) => origin.part === says.origin.part && origin.at === says.origin.at,
    );
    return [placeIn(open, says.draft, there?.id ?? null, says.quotation)];
  }
  return anchorsIn(says).map((anchor) => {
    const open = drafts.get(anchor.draft);
    const found = open === undefined ? null : findAnchor(anchor, open.paragraphs);
    return placeIn(open, anchor.draft, found, anchor.quotation);
  });
}

function placeIn(
  open: OpenDraft | undefined,
  draft: DraftId,
  paragraph: string | null,
  quotation: string,
): DecidedPlace {
  const there = open?.paragraphs.find(({ id }) => id === paragraph);
  const address = open === undefined || there === undefined ? null : printAddress(open.draft, open.paragraphs, there);
  return { draft, paragraph: there?.id ?? null, address, quotation };
}

/** How much of a mend's quotation a finding repeats. */
const REPEATED = 60;

interface Decided {
  readonly drafts: DecidedDrafts;
  /** Texts by id. */
  readonly statements: ReadonlyMap<string, string>;
}

function isLost(says: Said, places: readonly DecidedPlace[], { drafts, statements }: Decided): boolean {
  if (says.kind === "corrected-particular") return !statements.has(says.statement);
  if (says.kind === "settled-citation") {
    const words = statements.get(says.statement)?.slice(says.from, says.to);
    if (words !== says.quotation) return true;
  }
  if (says.kind === "legend" || says.kind === "corrected-draft") return !drafts.has(says.draft);
  if (says.kind !== "mended-structure") return places.some(({ paragraph }) => paragraph === null);
  const open = drafts.get(says.draft);
  if (open === undefined) return true;
  // Whether a mend found its place is for the reader to say, and it says so in a finding.
  return open.text.findings.some(
    ({ code, message }) =>
      code === "mend-lost" &&
      message.includes(`(${mendInWords(says.mend)})`) &&
      message.includes(firstWords(says.quotation, REPEATED)),
  );
}
