import { sameContent } from "@travaux/model";
import type {
  BundleConflict,
  BundleConflictKind,
  BundleConflictOutcome,
  BundledDraft,
  BundledStatement,
  BundleManifest,
  Removal,
} from "@travaux/model";
import { mergeOrders } from "./merge-orders.ts";
import { differingOfDraft, differingOfStatement, inWords } from "./particulars-in-words.ts";

/**
 * What two sides say differently of the negotiation, its rounds, drafts and statements, and of what was removed. All but
 * names of files and files that stand under two names can be held in one way only, and so nothing can be taken in.
 */
export function conflictsOfThings(here: BundleManifest, there: BundleManifest): readonly BundleConflict[] {
  return [
    ...ofNegotiation(here, there),
    ...ofRounds(here, there),
    ...there.drafts.flatMap((draft) => ofDraft(here.drafts, draft)),
    ...ofOrder(here, there),
    ...there.statements.flatMap((statement) => ofStatement(here.statements, statement)),
    ...ofRemovals(here, there),
  ];
}

function conflict(
  kind: BundleConflictKind,
  name: string,
  sentence: string,
  outcome: BundleConflictOutcome = "refused",
): BundleConflict {
  return { kind, outcome, name, sentence };
}

function ofNegotiation({ negotiation: here }: BundleManifest, { negotiation: there }: BundleManifest) {
  const isSame = here.title === there.title && here.zone === there.zone;
  if (isSame) return [];
  const titles =
    here.title === there.title ? [] : [`is called “${here.title}” here and “${there.title}” in the bundle`];
  const zones = here.zone === there.zone ? [] : [`has the time zone ${here.zone} here and ${there.zone} in the bundle`];
  return [conflict("negotiation", here.name, `${here.name} ${[...titles, ...zones].join(", and ")}.`)];
}

function ofRounds(here: BundleManifest, there: BundleManifest): readonly BundleConflict[] {
  const known = new Map(here.rounds.map((round) => [round.number, round]));
  return there.rounds.flatMap((round) => {
    const mine = known.get(round.number);
    if (mine === undefined || sameContent(mine, round)) return [];
    const words = (each: typeof round) =>
      `“${each.label}”, ${(each.days ?? [`${each.from} to ${each.to}`]).join(", ")}`;
    const sentence = `Round ${round.number} is ${words(mine)} here and ${words(round)} in the bundle.`;
    return [conflict("round", String(round.number), sentence)];
  });
}

function ofDraft(here: readonly BundledDraft[], draft: BundledDraft): readonly BundleConflict[] {
  const { label, id } = draft;
  const namesake = here.find((each) => isSameVersion(each, draft));
  const holder = here.find((each) => each.id === id);
  if (holder !== undefined && holder !== namesake) {
    if (isSameVersion({ ...holder, language: draft.language }, draft)) {
      const language = { called: "language", here: holder.language, inBundle: draft.language };
      return [conflict("draft-particulars", label, `Of “${label}”, ${inWords([language])}.`)];
    }
    const sentence = `The id ${id} is that of “${holder.label}” here and of “${label}” in the bundle.`;
    return [conflict("draft-name", label, sentence)];
  }
  if (namesake === undefined) {
    const twin = here.find((each) => each.file.sha256 === draft.file.sha256);
    if (twin === undefined) return [];
    const sentence = `One file is the draft “${twin.label}” here and “${label}” in the bundle.`;
    return [conflict("same-file", label, sentence, "both-kept")];
  }
  if (namesake.file.sha256 !== draft.file.sha256) {
    const files = `${namesake.file.name} here, and ${draft.file.name} in the bundle has other content`;
    return [conflict("draft-content", label, `“${label}” is ${files}.`)];
  }
  if (namesake.id !== id)
    return [conflict("draft-name", label, `“${label}” has the id ${namesake.id} here and ${id} in the bundle.`)];
  const differing = differingOfDraft(namesake, draft);
  if (differing.length > 0) return [conflict("draft-particulars", label, `Of “${label}”, ${inWords(differing)}.`)];
  return ofFileName(label, namesake.file.name, draft.file.name);
}

function isSameVersion(one: BundledDraft, other: BundledDraft): boolean {
  return (
    one.text === other.text && one.label === other.label && one.language === other.language && one.issue === other.issue
  );
}

function ofOrder(here: BundleManifest, there: BundleManifest): readonly BundleConflict[] {
  const merged = mergeOrders(here.drafts, there.drafts);
  if (merged.kind === "merged") return [];
  const [first, second] = merged.drafts.map((id) => here.drafts.find((draft) => draft.id === id)?.label ?? id);
  const sentence = `“${first}” stands before “${second}” here, and behind it in the bundle.`;
  return [conflict("draft-order", `${first}`, sentence)];
}

function ofStatement(here: readonly BundledStatement[], statement: BundledStatement): readonly BundleConflict[] {
  const { id } = statement;
  const namesake = here.find((each) => each.id === id);
  if (namesake === undefined) {
    const twin = here.find((each) => each.file.sha256 === statement.file.sha256);
    if (twin === undefined) return [];
    const sentence = `One file is the statement ${twin.id} here and ${id} in the bundle.`;
    return [conflict("same-file", id, sentence, "both-kept")];
  }
  if (namesake.file.sha256 !== statement.file.sha256) {
    const sentence = `The statement ${id} is another one in the bundle: the two files differ.`;
    return [conflict("statement-content", id, sentence)];
  }
  const differing = differingOfStatement(namesake, statement);
  if (differing.length > 0)
    return [conflict("statement-particulars", id, `Of the statement ${id}, ${inWords(differing)}.`)];
  return ofFileName(id, namesake.file.name, statement.file.name);
}

function ofFileName(name: string, here: string, there: string): readonly BundleConflict[] {
  if (here === there) return [];
  const sentence = `The file of ${name} is called ${here} here and ${there} in the bundle; it keeps the name that it has here.`;
  return [conflict("file-name", name, sentence, "kept-as-here")];
}

/** What one side removed without the other knowing of it, and the other still has. */
function ofRemovals(here: BundleManifest, there: BundleManifest): readonly BundleConflict[] {
  return [
    ...unknownRemovals(there, here).map(({ what, name, by, at }) => {
      const sentence = `${by} removed the ${what} ${name} on ${dayOf(at)}, as the bundle says, and here it still is.`;
      return conflict("removed", name, sentence);
    }),
    ...unknownRemovals(here, there).map(({ what, name, by, at }) => {
      const sentence = `${by} removed the ${what} ${name} here on ${dayOf(at)}, and the bundle still has it.`;
      return conflict("removed", name, sentence);
    }),
  ];
}

/** What `remover` removed and does not have, while `holder` has it and does not know of the removal. */
function unknownRemovals(remover: BundleManifest, holder: BundleManifest): readonly Removal[] {
  const known = new Set(holder.removals.map(({ what, name, at }) => JSON.stringify([what, name, at])));
  const [held, kept] = [thingsOf(holder), thingsOf(remover)];
  return remover.removals.filter(({ what, name, at }) => {
    const thing = `${what} ${name}`;
    return held.has(thing) && !kept.has(thing) && !known.has(JSON.stringify([what, name, at]));
  });
}

/** "draft rev-2", "statement remarks" …: everything that can be removed. */
function thingsOf({ drafts, statements, decisions }: BundleManifest): ReadonlySet<string> {
  return new Set([
    ...drafts.map(({ id }) => `draft ${id}`),
    ...statements.map(({ id }) => `statement ${id}`),
    ...decisions.map(({ uuid }) => `decision ${uuid}`),
  ]);
}

/** "2031-05-28". */
function dayOf(at: string): string {
  return at.slice(0, "2031-05-28".length);
}
