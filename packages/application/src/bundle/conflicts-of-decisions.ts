import {
  firstWords,
  inOrderSaid,
  isContradiction,
  markInWords,
  sameContent,
  standingDecisions,
  subjectOf,
} from "@travaux/model";
import type { Anchor, BundleConflict, BundleConflictKind, Decision, DecisionContent } from "@travaux/model";

/**
 * Questions that somebody answered here and somebody otherwise in the bundle, neither knowing of the other's answer. Both
 * answers stay in the journal, and the later counts. And one uuid with two contents, which is a fault and cannot be held.
 */
export function conflictsOfDecisions(here: readonly Decision[], there: readonly Decision[]): readonly BundleConflict[] {
  const isHere = new Set(here.map(({ uuid }) => uuid));
  const isThere = new Set(there.map(({ uuid }) => uuid));
  const standing = standingDecisions([...here, ...there.filter(({ uuid }) => !isHere.has(uuid))]);
  const counting = lastBySubject(standing);
  const ofHere = lastBySubject(standing.filter(({ uuid }) => !isThere.has(uuid)));
  const ofBundle = lastBySubject(standing.filter(({ uuid }) => !isHere.has(uuid)));
  const otherwise = [...ofBundle].flatMap(([subject, theirs]): readonly BundleConflict[] => {
    const mine = ofHere.get(subject);
    const last = counting.get(subject);
    // What both sides answered later than either alone has settled it.
    if (mine === undefined || (last !== mine && last !== theirs)) return [];
    return isContradiction(mine.says, theirs.says) ? [bothKept(mine, theirs)] : [];
  });
  return [...spoilt(here, there), ...otherwise];
}

function spoilt(here: readonly Decision[], there: readonly Decision[]): readonly BundleConflict[] {
  const known = new Map(here.map((decision) => [decision.uuid, decision]));
  return there.flatMap(({ uuid, ...theirs }): readonly BundleConflict[] => {
    const mine = known.get(uuid);
    if (mine === undefined || sameContent(mine, { uuid, ...theirs })) return [];
    const sentence = `The decision ${uuid} of ${mine.author} reads otherwise in the bundle, and no decision ever changes.`;
    return [{ kind: "decision-content", outcome: "refused", name: uuid, sentence }];
  });
}

/** The last answer to each question is the one that counts. */
function lastBySubject(standing: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(
    standing.flatMap((decision): readonly (readonly [string, Decision])[] => {
      const subject = subjectOf(decision.says);
      return subject === null ? [] : [[subject, decision]];
    }),
  );
}

function bothKept(mine: Decision, theirs: Decision): BundleConflict {
  const { kind, name, question } = questionOf(mine.says);
  const later = inOrderSaid([mine, theirs]).at(-1) === mine ? "here" : "in the bundle";
  const sentence =
    `${mine.author} here (${dayOf(mine)}) and ${theirs.author} in the bundle (${dayOf(theirs)}) decided differently ` +
    `${question}; what was decided ${later} counts, because it was decided later.`;
  return { kind, outcome: "both-kept", name, sentence, decisions: [mine.uuid, theirs.uuid] };
}

interface Question {
  readonly kind: BundleConflictKind;
  readonly name: string;
  /** "whether … belong together", to follow "decided differently". */
  readonly question: string;
}

function questionOf(says: DecisionContent): Question {
  switch (says.kind) {
    case "pin":
    case "forbid":
      return {
        kind: "link",
        name: `${says.before.draft}, ${says.after.draft}`,
        question: `whether ${placed(says.before)} and ${placed(says.after)} belong together`,
      };
    case "status":
      return { kind: "status", name: says.at.draft, question: `on the status of ${placed(says.at)}` };
    case "settled-citation":
      return {
        kind: "citation",
        name: says.statement,
        question: `what “${firstWords(says.quotation)}” in the statement ${says.statement} means`,
      };
    case "corrected-particular":
      return {
        kind: "particular",
        name: says.statement,
        question: `on the ${called[says.says.field]} of ${says.statement}`,
      };
    case "corrected-draft":
      return {
        kind: "particular",
        name: says.draft,
        question: `on the ${says.says.field} of ${says.draft}`,
      };
    case "legend":
      return { kind: "legend", name: says.draft, question: `what ${markInWords(says)} means in ${says.draft}` };
    case "mended-structure":
      return {
        kind: "mend",
        name: says.draft,
        question: `how “${firstWords(says.quotation)}” in ${says.draft} is read`,
      };
    case "note":
    case "revoke":
      throw new Error(`a ${says.kind} contradicts nothing`);
  }
}

const called = {
  title: "title",
  speaker: "speaker",
  onBehalfOf: "actor",
  meeting: "meeting",
  round: "round",
  date: "date",
  language: "language",
} as const;

/** "“Parties shall act …” in rev-1". */
function placed({ draft, quotation }: Anchor): string {
  return `“${firstWords(quotation)}” in ${draft}`;
}

/** "2031-05-28". */
function dayOf({ at }: Decision): string {
  return at.slice(0, "2031-05-28".length);
}
