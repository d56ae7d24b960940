import type { Series } from "@travaux/compare";
import type {
  AlignmentPair,
  Citations,
  DraftReport,
  Evidence,
  ListedCitation,
  Paragraph,
  Particular,
  Revision,
  StatementParticulars,
} from "@travaux/model";

/** A series in which nothing says who corrected a link: the links are as people want them all the same. */
export function seriesWithoutPersons(series: Series): Series {
  const alignments = series.alignments.map((step) => ({
    ...step,
    alignment: { ...step.alignment, pairs: step.alignment.pairs.map(pairWithoutPersons) },
  }));
  const drafts = series.drafts.map((draft) => ({ ...draft, paragraphs: draft.paragraphs.map(withoutMargins) }));
  return { ...series, drafts, alignments };
}

function pairWithoutPersons(pair: AlignmentPair): AlignmentPair {
  return pair.evidence.some(isSaid) ? { ...pair, evidence: pair.evidence.flatMap(evidenceWithoutPerson) } : pair;
}

function isSaid({ code }: Evidence): boolean {
  return code === "pinned" || code === "forbidden";
}

/** That a person linked two paragraphs may be known; what else somebody thought of them is nobody's business. */
function evidenceWithoutPerson(evidence: Evidence): readonly Evidence[] {
  if (!isSaid(evidence)) return [evidence];
  return evidence.code === "pinned" ? [{ code: "pinned", weighs: evidence.weighs, text: "Linked by a person." }] : [];
}

/** A draft without what was written beside it: who mended what, comments, and who tracked a change and when. */
export function reportWithoutPersons({ mends: _mends, ...report }: DraftReport): DraftReport {
  return { ...report, paragraphs: report.paragraphs.map(withoutMargins) };
}

function withoutMargins(paragraph: Paragraph): Paragraph {
  if (paragraph.comments.length + paragraph.revisions.length === 0) return paragraph;
  return { ...paragraph, comments: [], revisions: paragraph.revisions.map(unsigned) };
}

function unsigned({ author: _author, date: _date, ...revision }: Revision): Revision {
  return revision;
}

/** A statement without who settled its citations and corrected its particulars: they mean what they were settled to mean. */
export function answerWithoutPersons(answer: Citations): Citations {
  return {
    ...answer,
    particulars: particularsWithoutPersons(answer.particulars),
    citations: answer.citations.map(citationWithoutPerson),
  };
}

function citationWithoutPerson({ settled: _settled, ...citation }: ListedCitation): ListedCitation {
  return citation;
}

function particularsWithoutPersons(particulars: StatementParticulars): StatementParticulars {
  return {
    title: unsaid(particulars.title),
    speaker: unsaid(particulars.speaker),
    onBehalfOf: unsaid(particulars.onBehalfOf),
    meeting: unsaid(particulars.meeting),
    round: unsaid(particulars.round),
    date: unsaid(particulars.date),
    language: unsaid(particulars.language),
  };
}

function unsaid<Value>({ by: _by, ...particular }: Particular<Value>): Particular<Value> {
  return particular;
}
