import { cleanWord, ingestDraft } from "@travaux/ingest";
import type { CleanedWord } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { DraftText, Paragraph, Revision } from "@travaux/model";
import { strFromU8, unzipSync } from "fflate";

/** What is wrong with how a file was cleaned; null when it is refused, empty when nothing is wrong. */
export async function faultsInCleaning(bytes: Uint8Array): Promise<readonly string[] | null> {
  const cleaned = await cleanWord({ name: "draft.docx", bytes });
  if (!cleaned.ok) return null;
  return [
    ...(await faultsInText(bytes, cleaned.value.bytes)),
    ...namesLeft(cleaned.value).map((name) => `“${name}” is still in it`),
    ...(await faultsInRepeating(bytes, cleaned.value)),
  ];
}

/** The same draft is read before and after, changes and comments included, but for who made them and when. */
async function faultsInText(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const revisions of ["accept", "reject"] as const) {
    const drafts = await Promise.all(
      [before, after].map((bytes) => ingestDraft({ name: "draft.docx", bytes }, { revisions })),
    );
    // What could not be read for a part that goes has no draft to be held to.
    if (drafts[0]?.ok === false) continue;
    const [was, is] = drafts.map((read) => JSON.stringify(read.ok ? withoutPersons(read.value) : read.error.kind));
    if (was !== is) faults.push(`another draft is read when ${revisions}ed: ${firstDifference(was ?? "", is ?? "")}`);
  }
  return faults;
}

/** What of a draft does not depend on the file's bytes, on persons and on what lies outside of it. */
function withoutPersons({ document, title, furniture, findings, language }: DraftText): object {
  const paragraphs = paragraphsOf(document);
  const places = new Map(paragraphs.map(({ id }, at) => [id, at]));
  const placeOf = (id: string | undefined): number | null => (id === undefined ? null : (places.get(id) ?? null));
  return {
    title,
    language,
    furniture,
    findings: findings
      .filter(({ code }) => code !== "linked-content-not-followed")
      .map(({ paragraph, ...finding }) => ({ ...finding, paragraph: placeOf(paragraph) })),
    paragraphs: paragraphs.map(({ id: _id, notes, revisions, comments, ...paragraph }: Paragraph) => ({
      ...paragraph,
      notes: notes.map((note) => ({ ...note, paragraph: placeOf(note.paragraph) })),
      revisions: joined(revisions),
      comments: comments.map(({ from, to, text }) => ({ from, to, text })),
    })),
  };
}

/** Changes of one kind that touch, or that a blank parts, are one when nobody made them: who did, and when, was what parted them. */
function joined(revisions: readonly Revision[]): readonly object[] {
  const kinds = [...new Set(revisions.map(({ kind, move }) => `${kind} ${move ?? ""}`))].toSorted();
  return kinds.flatMap((wanted) => {
    const own: { from: number; to: number; text: string }[] = [];
    for (const { kind, move, from, to, text = "" } of revisions) {
      if (`${kind} ${move ?? ""}` !== wanted) continue;
      const last = own.at(-1);
      const words = text.replaceAll(/\s/g, ""); // " ", "\t"
      if (last === undefined || from < last.to || from > last.to + 1) own.push({ from, to, text: words });
      else Object.assign(last, { to, text: last.text + words });
    }
    return own.map((revision) => ({ kind: wanted, ...revision }));
  });
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 60), at + 60)} ≠ ${other.slice(Math.max(0, at - 60), at + 60)}`;
}

/** A shorter one stands in many words. */
const SHORTEST_NAME = 4;

/** Names of persons and places that were told as taken out, and are in the bytes of a part all the same; words of the text apart. */
function namesLeft({ bytes, cleaning }: CleanedWord): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${strFromU8(part)}`);
  const text = parts.map(wordsIn).join("\n");
  const names = cleaning.removed
    .filter(({ what }) => what === "authors" || what === "people" || what === "properties" || what === "paths")
    .flatMap(({ what, values }) =>
      what === "properties" ? values.filter(isOfPerson).map((value) => value.slice(value.indexOf(": ") + 2)) : values,
    )
    .filter((name) => name.length >= SHORTEST_NAME && !text.includes(name));
  return names.filter((name) => parts.some((part) => part.includes(escaped(name))));
}

/** "creator: Ana"; not "revision: 12", "Application: Microsoft Word". */
function isOfPerson(value: string): boolean {
  return /^(?:creator|lastModifiedBy|Company|Manager|created|modified): /.test(value);
}

/** What is between the tags of a part. */
function wordsIn(part: string): string {
  return part.replaceAll(/<[^>]*>/g, " "); // "<w:t>"
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What is clean stays as it is, and the same file gives the same bytes. */
async function faultsInRepeating(before: Uint8Array, { bytes }: CleanedWord): Promise<readonly string[]> {
  const faults: string[] = [];
  const again = await cleanWord({ name: "draft.docx", bytes });
  if (!again.ok) faults.push(`what was cleaned is refused: ${JSON.stringify(again.error)}`);
  else if (!Buffer.from(again.value.bytes).equals(bytes)) faults.push("what is clean was changed by cleaning it");
  else if (again.value.cleaning.removed.length > 0)
    faults.push(`something is still found in it: ${JSON.stringify(again.value.cleaning.removed)}`);
  const same = await cleanWord({ name: "other.docx", bytes: before });
  if (!same.ok || !Buffer.from(same.value.bytes).equals(bytes)) faults.push("the same file gave other bytes");
  return faults;
}
