import type { AddressCandidate, FileError, NameError, RequestError, TravauxError } from "./travaux-error.ts";

type Kind = TravauxError["kind"];
type SentenceTable = { readonly [Each in Kind]: (error: Extract<TravauxError, { kind: Each }>) => string };

/** What every error says to a person: what is wrong, where, and what to do. Written to be read as prose. */
const sentences: SentenceTable = {
  // Files.
  "missing-file": ({ path }) => `There is no file at ${path}; check the path.`,
  "is-directory": ({ path }) => `${path} is a folder; name a file in it.`,
  "no-permission": ({ path }) =>
    `${path} may not be read; ask for permission, or copy the file to a place of your own.`,
  "empty-file": ({ name }) => `${name} is empty; check that it was saved or downloaded completely.`,
  "unknown-format": ({ name, detail }) =>
    `${name} is in no format that can be read (${detail}); save it as .docx, HTML, Markdown or plain text.`,
  "unsupported-format": ({ name, format, advice }) =>
    `${name} is in a format that is not read (${format}); ${ended(advice)}`,
  "unreadable-file": ({ name, part, detail }) =>
    `${name} is damaged in ${part} (${detail}); fetch it again, or open it in the program that made it and save it anew.`,
  "scanned-pdf": ({ name }) =>
    `${name} is a PDF of pictures without text; have it recognised (OCR) or ask for the file that it was made from.`,
  "encrypted-file": ({ name }) => `${name} is protected by a password; save a copy without one.`,
  "not-cleaned": ({ name, detail, advice }) => `${name} was not cleaned: ${detail}; ${ended(advice)}`,
  "too-large": ({ name, limitBytes }) =>
    `${name} is larger than ${mebibytes(limitBytes)} MiB, the most that is read; split it, or remove its pictures.`,
  "limit-exceeded": ({ name, what, limit }) =>
    `${name} has more than ${limit} ${what}, the most that is read; save a simpler copy of it.`,
  "timed-out": ({ name, limitMs }) =>
    `${name} was not read after ${Math.round(limitMs / 1000)} seconds; save it in another format and try that.`,

  // The archive.
  "archive-missing": ({ path, missing }) =>
    missing === "file"
      ? `There is no archive at ${path}; start one with "travaux new", or name another with --archive.`
      : `The folder of ${path} does not exist; make it, or name another place with --archive.`,
  "not-an-archive": ({ path, detail }) =>
    `${path} is not an archive of Travaux (${clause(detail)}); name another with --archive.`,
  "archive-newer": ({ path, version, supported }) =>
    `${path} was written by a newer Travaux (its version is ${version}, this one knows ${supported}); update Travaux.`,
  "archive-damaged": ({ path, detail }) =>
    `The archive ${path} is damaged (${clause(detail)}); keep a copy of it as it is, and restore the last backup.`,
  "archive-unreachable": ({ path, detail }) =>
    `The archive ${path} cannot be opened (${clause(detail)}); check the disk and your permission.`,
  "archive-busy": ({ path }) => `Another program is writing to the archive ${path}; try again when it has finished.`,
  "archive-read-only": ({ path }) =>
    `The archive ${path} may not be written to; change its permission, or copy it to a place of your own.`,
  "disk-full": ({ path }) => `There is no room on the disk of ${path}, so nothing was kept; make room and try again.`,
  conflict: ({ what, name, detail }) =>
    `The ${what} "${name}" is there already and differs: ${clause(detail)}; ${conflictAdvice(what)}.`,
  "series-changed": ({ negotiation }) =>
    `Others kept drafts of ${negotiation} at the same moment, so nothing was kept; try again.`,
  missing: ({ what, name }) => `The ${what} "${name}" is not in the archive (any more); look at what is there now.`,

  // Names.
  "no-negotiation": () => `The archive holds no negotiation yet; start one with "travaux new" or "travaux import".`,
  "no-such-negotiation": ({ negotiation, negotiations }) =>
    negotiations.length === 0
      ? `There is no negotiation "${negotiation}", and the archive holds no other; start it with "travaux new".`
      : `There is no negotiation "${negotiation}"; the archive holds ${listed(negotiations)}.`,
  "several-negotiations": ({ negotiations }) =>
    `The archive holds several negotiations; name one of ${listed(negotiations)} with --negotiation.`,
  "no-drafts": ({ negotiation }) =>
    `The negotiation ${negotiation} has no drafts yet; add one with "travaux add draft".`,
  "no-such-draft": ({ draft, negotiation, drafts }) =>
    drafts.length === 0
      ? `There is no draft "${draft}": ${negotiation} has no drafts yet; add one with "travaux add draft".`
      : `There is no draft "${draft}" in ${negotiation}; it has ${listed(drafts)}.`,
  "ambiguous-draft": ({ draft, candidates }) =>
    `Several drafts are called "${draft}"; name one of ${listed(candidates)}.`,
  "no-such-round": ({ round, rounds }) =>
    rounds.length === 0
      ? `There is no round ${round}, and no other; put it into the calendar with "travaux round add".`
      : `There is no round ${round}; there are ${listed(rounds.map(String))}, and "travaux round add" adds others.`,
  "no-such-paragraph": ({ address, draft, nearest }) =>
    nearest.length === 0
      ? `No paragraph of ${draft} answers to ${address}; "travaux show ${draft}" lists what it has.`
      : `No paragraph of ${draft} answers to ${address}; near it are ${listed(nearest)}.`,
  "ambiguous-address": ({ address, draft, candidates }) =>
    `${address} fits ${candidates.length} paragraphs of ${draft}; name one of ${listed(candidates.map(candidateWords))}.`,
  "no-such-statement": ({ statement, negotiation, statements }) =>
    statements.length === 0
      ? `There is no statement "${statement}": ${negotiation} has no statements yet; add one with "travaux add statement".`
      : `There is no statement "${statement}" in ${negotiation}; it has ${listed(statements)}.`,
  "ambiguous-statement": ({ statement, candidates }) =>
    `Several statements begin with "${statement}"; name one of ${listed(candidates)}.`,
  "no-such-citation": ({ statement, citation, count }) =>
    count === 0
      ? `No citation was found in ${statement}, so there is no citation ${citation}; "travaux statements ${statement}" shows it.`
      : `There is no citation ${citation} in ${statement}; its citations are numbered from 1 to ${count}, as "travaux statements ${statement}" lists them.`,
  "unrelated-drafts": ({ before, after }) =>
    `${before} and ${after} have no history in common (another language or another text); choose two of one series.`,

  // Requests.
  "bad-address": ({ address }) =>
    `"${address}" is not an address; write a label and a draft, as in 44@rev-2 or 16(c)@rev-2, or #ID@rev-2.`,
  "bad-date": ({ text }) => `"${text}" is not a date; write it as 2031-05-28 or 2031-05-28 13:00.`,
  "bad-zone": ({ zone }) => `"${zone}" is not a time zone; write it as Europe/Paris or UTC.`,
  "bad-language": ({ language }) => `"${language}" is not a language; write its tag, as in en, fr or pt-BR.`,
  "bad-name": ({ name }) =>
    `"${name}" cannot be the name of a negotiation; use lower-case letters, digits and hyphens, as in shared-waters.`,
  "empty-label": () => `The label is empty; give what is printed on it, as in "Rev 2" or "Fifth round".`,
  "no-author": () =>
    `It has to be known who says so; give a name (on the command line with --as NAME, or in TRAVAUX_AS).`,
  "bad-force-words": ({ line, detail }) => `The words of legal force cannot be used: in line ${line}, ${ended(detail)}`,
  "bad-mends": ({ place, detail }) => `The mends cannot be used: at ${place}, ${ended(detail)}`,
  "lost-mend": ({ detail }) => `Nothing was kept: ${lowered(detail)}`,
  "mended-otherwise": ({ draft }) =>
    `${draft} is kept already, and not with what was mended now; mend the draft that is kept, as in "travaux mends ${draft} --add FILE".`,
  "no-such-words": ({ words, address, stand }) =>
    stand === "nowhere"
      ? `The words “${words}” do not stand in ${address}; give words as they stand there, where the new paragraph begins.`
      : `The words “${words}” stand in ${address} more than once; give more of the words with which the new paragraph begins.`,
  "no-such-mend": ({ uuid, draft }) =>
    `No mend of ${draft} has the id ${uuid} (any more); "travaux mends ${draft}" lists what stands.`,
  "no-such-decision": ({ decision }) => `No decision answers to "${decision}"; "travaux decisions" lists them all.`,
  "ambiguous-decision": ({ decision, numbers }) =>
    `Several decisions begin with "${decision}"; name one by its number, of ${listed(numbers.map(String))}.`,
  "decided-otherwise": ({ says, addresses: [one, other], by }) =>
    `${by.author} said on ${dayOf(by)} that ${one} and ${other} ${says === "pin" ? "belong together" : "do not belong together"}, and that stands; to say otherwise, revoke it first with "travaux decisions revoke ${by.uuid}".`,
  "settled-otherwise": ({ statement, citation, by }) =>
    `${by.author} settled on ${dayOf(by)} what “${citation}” in ${statement} means, and that stands; to say otherwise, revoke it first with "travaux decisions revoke ${by.uuid}".`,
  "decision-ended": ({ number, by }) =>
    `Decision ${number} does not stand any more: ${by.author} ended it on ${dayOf(by)}; "travaux decisions" lists what stands.`,
  "same-draft": ({ draft, addresses: [one, other] }) =>
    `${one} and ${other} are both of ${draft}, and a link leads from one draft to another; name paragraphs of two drafts.`,
  "one-draft-twice": ({ draft }) => `Both names mean the draft ${draft}; name two drafts.`,
  "nothing-said": () => `Nothing is said; give what is meant, as "--help" lists it.`,
  "draft-not-shown": ({ draft, shown }) =>
    `The table does not show draft ${draft}; name one that it shows: ${shown.join(", ")}.`,
  "empty-query": () => `There is nothing to search for; give a word or several.`,
  "query-too-long": ({ length, most }) => `The words to search for have ${length} characters; give at most ${most}.`,
  "backward-round": ({ from, to }) => `A round cannot end on ${to} when it begins on ${from}; exchange the two days.`,
  "bad-manifest": ({ place, detail }) => `The manifest cannot be used: at ${place}, ${ended(detail)}`,
  "bad-manifest-file": ({ place, error }) => `At ${place} in the manifest: ${sentenceOf(error)}`,

  // Bundles.
  "unknown-bundle": ({ name, format, known }) =>
    format?.startsWith("travaux.bundle/") === true
      ? `${name} is of another version (${format}, and this one reads ${known}); update Travaux, or have the bundle made again with this version.`
      : `${name} is no bundle of Travaux: its bundle.json does not say ${known}; give one that "travaux export --bundle" made.`,
  "bad-bundle": ({ name, place, detail }) =>
    `${name} cannot be taken in: at ${place} in its bundle.json, ${clause(detail)}; have the bundle made again.`,
  "bad-bundle-file": ({ name, of, error }) =>
    `${name} cannot be taken in, because the file of ${of} cannot be read: ${sentenceOf(error)}`,
  "bundle-conflicts": ({ name, conflicts }) => {
    const [first, ...others] = conflicts.filter(({ outcome }) => outcome === "refused").map(({ sentence }) => sentence);
    const more =
      others.length === 0 ? "" : ` (and ${others.length} more, which "travaux import ${name} --dry-run" lists)`;
    return `${name} contradicts what is kept here, and nothing was changed: ${clause(first ?? "")}${more}; agree on one, and have the bundle made again.`;
  },
  "bundle-too-large": ({ negotiation, mostBytes }) =>
    `The files of ${negotiation} have more than ${mebibytes(mostBytes)} MiB together, the most that a bundle holds; hand on a backup of the archive.`,
};

/** One sentence for a person: what is wrong, where, and what to do. */
export function sentenceOf(error: TravauxError | FileError | NameError | RequestError): string {
  // The table has one writer for each kind, so that the one found by an error's kind takes that error.
  const write = sentences[error.kind] as (error: TravauxError) => string;
  return write(error);
}

function conflictAdvice(what: "negotiation" | "round" | "draft" | "statement" | "decision"): string {
  switch (what) {
    case "draft":
      return "if it was issued again under the same label, add it with the next issue number";
    case "negotiation":
      return "choose another name, or give the same title and time zone";
    case "round":
      return "choose another number, or give the same label and days";
    case "statement":
      return "give the file another name";
    case "decision":
      return "decide again";
  }
}

/** How many names a sentence lists before it only counts the rest. */
const MOST_LISTED = 12;

/** "a", "a and b", "a, b and c", "a, b, … and 7 others". */
function listed(names: readonly string[]): string {
  if (names.length > MOST_LISTED) {
    return `${names.slice(0, MOST_LISTED - 1).join(", ")} and ${names.length - MOST_LISTED + 1} others`;
  }
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function candidateWords({ address, firstWords }: AddressCandidate): string {
  return firstWords === "" ? address : `${address} (“${firstWords}”)`;
}

/** A sentence made fit to go on: "It is kept." becomes "it is kept". */
function clause(sentence: string): string {
  const trimmed = sentence.trim();
  const open = trimmed.endsWith(".") ? trimmed.slice(0, -1) : trimmed;
  return open.startsWith("It ") ? `it ${open.slice("It ".length)}` : open;
}

/** "What was mended …" becomes "what was mended …". */
function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

/** "2031-05-28". */
function dayOf({ at }: { readonly at: string }): string {
  return at.slice(0, "2031-05-28".length);
}

/** With a full stop, whether or not it has one. */
function ended(text: string): string {
  const trimmed = text.trim();
  return trimmed.endsWith(".") ? trimmed : `${trimmed}.`;
}

function mebibytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10;
}
