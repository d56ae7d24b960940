import type { ChangeClass, ParagraphId, RedlineEntry, RedlineRun } from "@travaux/model";
import { describeChange } from "./classify.ts";
import type { ChangeContext } from "./classify.ts";
import type { LegalForces } from "./legal-force.ts";
import { textBefore } from "./text-before.ts";

/** An entry of a redline while it is spelt. */
export interface OpenEntry {
  before: ParagraphId | null;
  after: ParagraphId | null;
  readonly stretches: (KeptWords | ChangedWords)[];
}

export interface KeptWords {
  readonly kind: "kept";
  text: string;
}

/** What was struck out and what came in at one place, cut where a phrase that moved begins or ends. */
export interface ChangedWords {
  readonly kind: "changed";
  readonly deleted: WordsThatWent[];
  readonly inserted: WordsThatWent[];
  /** Whether it lies between open square brackets that stood before and stand after. */
  isInBrackets: boolean;
}

/** Words that went, or came. */
export interface WordsThatWent {
  text: string;
  /** The id of the phrase that moved. */
  readonly move?: string;
  /** What else happened to a phrase that moved than that it stands elsewhere. */
  readonly alsoChanged?: readonly ChangeClass[];
}

/** A paragraph that came or went whole is new wording or old, whatever words, marks and numbers it is made of. */
const WHOLE_PARAGRAPH: Particulars = { changes: ["wording"] };

/** What a run says of its change. */
type Particulars = Pick<RedlineRun, "force" | "brackets"> & { readonly changes: readonly ChangeClass[] };

function particularsOf(deleted: string, inserted: string, forces: LegalForces, context: ChangeContext): Particulars {
  const { changes, force, brackets } = describeChange(deleted, inserted, context, forces);
  return { changes, ...(force === null ? {} : { force }), ...(brackets === null ? {} : { brackets }) };
}

/** The runs of an entry, with the classes of each change, those of legal force by the words given. */
export function closeEntry({ before, after, stretches }: OpenEntry, forces: LegalForces): RedlineEntry {
  const runs: RedlineRun[] = [];
  const isWhole = before === null || after === null;
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.kind === "kept") {
      keep(runs, stretch.text);
      continue;
    }
    const { lead, tail } = peelSpace(stretch);
    keep(runs, lead);
    const next = stretches[at + 1];
    const [deleted, inserted] = [unmoved(stretch.deleted), unmoved(stretch.inserted)];
    const description =
      isWhole || (deleted === "" && inserted === "")
        ? WHOLE_PARAGRAPH
        : particularsOf(deleted, inserted, forces, {
            before: textBefore(runs, runs.length),
            after: next?.kind === "kept" ? next.text : "",
            isInBrackets: stretch.isInBrackets,
          });
    for (const words of stretch.deleted) spell(runs, "deleted", words, description);
    for (const words of stretch.inserted) spell(runs, "inserted", words, description);
    keep(runs, tail);
  }
  return { before, after, runs };
}

function keep(runs: RedlineRun[], text: string): void {
  const last = runs.at(-1);
  if (text === "") return;
  if (last?.kind === "kept") runs[runs.length - 1] = { kind: "kept", text: last.text + text };
  else runs.push({ kind: "kept", text });
}

function spell(
  runs: RedlineRun[],
  kind: "deleted" | "inserted",
  { text, move, alsoChanged = [] }: WordsThatWent,
  particulars: Particulars,
): void {
  if (text === "") return;
  if (move === undefined) runs.push({ kind, text, ...particulars });
  else runs.push({ kind, text, move, changes: ["wording", ...alsoChanged] });
}

function unmoved(parts: readonly WordsThatWent[]): string {
  return parts
    .filter(({ move }) => move === undefined)
    .map(({ text }) => text)
    .join("");
}

/** Takes off, and gives, the white space that both sides of a change begin or end with. */
function peelSpace({ deleted, inserted }: ChangedWords): { readonly lead: string; readonly tail: string } {
  const [one, other] = [deleted[0], inserted[0]];
  const [lastOne, lastOther] = [deleted.at(-1), inserted.at(-1)];
  if (one === undefined || other === undefined || lastOne === undefined || lastOther === undefined) {
    return { lead: "", tail: "" };
  }
  let start = 0;
  const shorter = Math.min(one.text.length, other.text.length);
  while (start < shorter && one.text[start] === other.text[start] && isSpace(one.text[start])) start += 1;
  const lead = one.text.slice(0, start);
  one.text = one.text.slice(start);
  other.text = other.text.slice(start);
  let end = 0;
  const shortest = Math.min(lastOne.text.length, lastOther.text.length);
  while (
    end < shortest &&
    lastOne.text.at(-1 - end) === lastOther.text.at(-1 - end) &&
    isSpace(lastOne.text.at(-1 - end))
  ) {
    end += 1;
  }
  const tail = end === 0 ? "" : lastOne.text.slice(-end);
  lastOne.text = lastOne.text.slice(0, lastOne.text.length - end);
  lastOther.text = lastOther.text.slice(0, lastOther.text.length - end);
  return { lead, tail };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === "";
}
