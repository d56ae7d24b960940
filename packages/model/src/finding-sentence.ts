import type { FindingSays } from "./finding-says.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { mendInWords } from "./mend-words.ts";

/** What is noticed under each code. */
const codes = {
  "bracket-not-closed": "unclosed-bracket",
  "bracket-not-opened": "unopened-bracket",
  "comment-mark-printed": "comment-residue",
  "brackets-too-deep": "limit-reached",
  "brackets-not-recorded": "limit-reached",
  "brackets-not-listed": "limit-reached",
  "findings-not-listed": "limit-reached",
  "label-twice": "repeated-label",
  "label-of-several": "repeated-label",
  "label-after": "label-out-of-order",
  "labels-apart": "label-gap",
  "label-alone": "empty-paragraph-label",
  "label-lacking": "label-not-in-draft",
  "encoding-guessed": "encoding-guessed",
  "markdown-as-text": "structure-guessed",
  "colours-for-changes": "structure-guessed",
  "list-numbers-guessed": "numbering-guessed",
  "page-without-text": "text-may-be-lost",
  "word-mended": "broken-word",
  "word-left": "broken-word",
  "hyphen-kept": "broken-word",
  "hyphen-dropped": "broken-word",
  "hyphen-guessed": "broken-word",
  "piece-embedded": "linked-content-not-followed",
  "part-elsewhere": "linked-content-not-followed",
  "object-embedded": "linked-content-not-followed",
  "field-elsewhere": "linked-content-not-followed",
  "content-outside": "linked-content-not-followed",
  "pictures-elsewhere": "linked-content-not-followed",
  "files-packed": "linked-content-not-followed",
  "scripts-inside": "linked-content-not-followed",
  "would-open": "linked-content-not-followed",
  "form-beside": "linked-content-not-followed",
  "note-not-found": "mark-without-note",
  "nameless-note-not-found": "mark-without-note",
  "note-not-marked": "note-without-mark",
  "nameless-note-not-marked": "note-without-mark",
  "references-are-fields": "automatic-references",
  "fields-lead-nowhere": "dangling-reference",
  "reference-leads-nowhere": "dangling-reference",
  "reference-to-dropped": "stale-reference",
  "reference-to-renumbered": "stale-reference",
  "reference-to-several": "ambiguous-reference",
  "term-in-other-words": "term-defined-twice",
  "term-defined-elsewhere": "term-defined-twice",
  "term-idle": "term-never-used",
  "parts-with-times": "versions-together",
  "mend-without-place": "mend-lost",
  "mend-without-words": "mend-lost",
  "date-outside": "date-outside-round",
  "draft-came-later": "version-after-date",
  "draft-came-on": "version-after-date",
  "no-draft-known": "no-draft-in-force",
  "content-fits-other": "content-elsewhere",
} as const satisfies Record<FindingSays["is"], FindingCode>;

/** Codes of what is only said; what is under any other code should be looked at. */
const remarks: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "label-gap",
  "empty-paragraph-label",
  "numbering-guessed",
  "broken-word",
  "linked-content-not-followed",
  "mark-without-note",
  "note-without-mark",
  "automatic-references",
  "ambiguous-reference",
  "term-never-used",
  "versions-together",
]);

/** What was noticed, with its English sentence; where it is, is not said yet. */
export type Noticed = Pick<Finding, "code" | "severity" | "message"> & { readonly says: FindingSays };

/** Makes a finding of what it says: its code, how much it weighs and its English sentence follow. */
export function noticed(says: FindingSays): Noticed {
  const code = codes[says.is];
  return { code, severity: remarks.has(code) ? "info" : "warning", message: findingSentence(says), says };
}

/** The English sentence. */
function findingSentence(says: FindingSays): string {
  switch (says.is) {
    case "bracket-not-closed":
      return "A bracket opens and is not closed.";
    case "bracket-not-opened":
      return "A bracket closes that was not opened.";
    case "comment-mark-printed":
      return "The mark of a comment was printed into the text, with the initials of who made it.";
    case "brackets-too-deep":
      return `Brackets are nested more than ${says.most} deep; the innermost are not recorded.`;
    case "brackets-not-recorded":
      return `The draft has ${says.count} bracket${says.count === 1 ? "" : "s"} more than are recorded.`;
    case "brackets-not-listed":
      return says.count === 1
        ? "1 more bracket without a partner is not listed."
        : `${says.count} more brackets without a partner are not listed.`;
    case "findings-not-listed":
      return says.count === 1
        ? `1 more finding of the kind ${says.code} is not listed.`
        : `${says.count} more findings of the kind ${says.code} are not listed.`;
    case "label-twice":
      return `The label ${says.label} is printed twice in a row.`;
    case "label-of-several":
      return `${says.draft} has ${says.count} paragraphs called ${says.label}.`;
    case "label-after":
      return `The label ${says.label} comes after ${says.before}.`;
    case "labels-apart":
      return `The numbering jumps from ${says.before} to ${says.label}.`;
    case "label-alone":
      return `Nothing stands behind the label ${says.label}.`;
    case "label-lacking":
      return `${says.draft} has no ${says.label}: ${lackInWords(says)}.${elsewhereInWords(says.elsewhere)}`;
    case "encoding-guessed":
      return `The file does not say how its characters are encoded; it was read as ${says.encoding}.`;
    case "markdown-as-text":
      return "The file is written in Markdown that is too involved to follow; it was read as plain text.";
    case "colours-for-changes":
      return (
        `Words are struck out, and others are printed in ${says.colours.join(", ")} without a line under them. If a colour means ` +
        "inserted, say so where the draft is previewed or mended, or in a file of mends: it was not concluded."
      );
    case "list-numbers-guessed":
      return "A list counts in a way that is not known here; its numbers are given in digits.";
    case "page-without-text":
      return `Page ${says.page} holds no text that can be read: it is empty, or a picture.`;
    case "word-mended":
      return `“${says.printed}” was read as “${says.word}”, which the draft has elsewhere.`;
    case "word-left":
      return `“${says.word}” may be one word; it was left as it is.`;
    case "hyphen-kept":
      return `A line ends within “${says.word}”: the hyphen was kept, since both halves are words of the draft.`;
    case "hyphen-dropped":
      return `A line ends within “${says.word}”: it was read as one word, as the draft breaks words at the ends of lines.`;
    case "hyphen-guessed":
      return `A line ends within “${says.word}”: whether it has a hyphen was guessed, since both halves are words of the draft.`;
    case "piece-embedded":
      return "A piece of another file is embedded; it was not read.";
    case "part-elsewhere":
      return "The file refers to a part of the text in another file; it was not followed.";
    case "object-embedded":
      return "An embedded object was left out.";
    case "field-elsewhere":
      return `A field (${says.field}) refers to another file; it was not followed.`;
    case "content-outside":
      return `The file refers to something outside of it (${says.what}); it was not followed.`;
    case "pictures-elsewhere":
      return says.count === 1
        ? "The file leads to 1 picture or document that stands elsewhere; it was not opened."
        : `The file leads to ${says.count} pictures or documents that stand elsewhere; they were not opened.`;
    case "files-packed":
      return "Files are packed into the PDF; they were not read.";
    case "scripts-inside":
      return "The PDF has scripts; none was run.";
    case "would-open":
      return "The PDF would open another file or program; nothing was opened.";
    case "form-beside":
      return "The PDF has a form in XML beside its pages; only the pages were read.";
    case "note-not-found":
      return `The note ${says.note} was not found.`;
    case "nameless-note-not-found":
      return "The note that a mark leads to was not found.";
    case "note-not-marked":
      return `No mark in the text leads to the note ${says.note}.`;
    case "nameless-note-not-marked":
      return "A note is in the file that nothing in the text refers to.";
    case "references-are-fields":
      return says.count === 1
        ? "One cross-reference is a field: what the file last showed is read, and may be out of date."
        : `${says.count} cross-references are fields: what the file last showed is read, and may be out of date.`;
    case "fields-lead-nowhere":
      return says.count === 1
        ? "One automatic cross-reference points to a place that is not in the file."
        : `${says.count} automatic cross-references point to a place that is not in the file.`;
    case "reference-leads-nowhere":
      return `“${says.words}” points at nothing: this draft has no ${says.label}.`;
    case "reference-to-dropped":
      return `“${says.words}” pointed at ${says.label} of ${says.draft}, which was dropped.`;
    case "reference-to-renumbered":
      return `“${says.words}” pointed at ${says.label} of ${says.draft}, which is ${says.now.join(" and ")} now.`;
    case "reference-to-several":
      return `“${says.words}” can be any of ${says.count} paragraphs that are called ${says.label}.`;
    case "term-in-other-words":
      return `“${says.term}” is defined in other words before.`;
    case "term-defined-elsewhere":
      return `“${says.term}” is defined in other words in ${says.label}.`;
    case "term-idle":
      return `“${says.term}” is defined and not used anywhere else.`;
    case "parts-with-times":
      return says.count === 1
        ? "The file gives 1 part of the text a time or a status of its own; it is shown beside the rest."
        : `The file gives ${says.count} parts of the text a time or a status of their own; all are shown side by side.`;
    case "mend-without-place":
      return `What was mended (${mendInWords(says.mend)}) finds no place at “${says.words}”; mend it again where it belongs.`;
    case "mend-without-words":
      return `What was mended (${mendInWords(says.mend)}) finds no place at the paragraph without words in ${says.part}; mend it again where it belongs.`;
    case "date-outside":
      return `The date ${says.on} does not lie in ${says.round}, which runs from ${says.from} to ${says.to}.`;
    case "draft-came-later":
      return `${says.draft} is named, but came out only on a later day.`;
    case "draft-came-on":
      return `${says.draft} is named, but came out only on ${says.on}.`;
    case "no-draft-known":
      return "No draft is known to have been on the table: the statement names no version, and neither its round nor its date has one.";
    case "content-fits-other":
      return `What is said of “${says.words}” fits ${says.other} and not ${says.draft}, which should be meant.`;
  }
}

type Lack = Extract<FindingSays, { readonly is: "label-lacking" }>;

/** The likeliest reason. */
function lackInWords({ because, at }: Pick<Lack, "because" | "at">): string {
  switch (because) {
    case "beyond":
      return `its paragraphs end at ${at}; another draft or another document may be meant`;
    case "unheard":
      return "no paragraph or heading is called so";
    case "part":
      return `its ${at} has no such part`;
    case "sibling":
      return `its ${at} has no such sibling; it may be one that is asked for`;
    case "other":
      return "its numbering leaves it out, or another draft or another document is meant";
  }
}

function elsewhereInWords(drafts: readonly string[]): string {
  return drafts.length === 0 ? "" : ` ${drafts.join(", ")} ${drafts.length === 1 ? "has" : "have"} it.`;
}
