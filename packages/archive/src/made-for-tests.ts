import { documentOf } from "@travaux/model";
import type { Alignment, Decision, Draft, DraftText, Negotiation, Paragraph, Round, Statement } from "@travaux/model";
import type { DraftToKeep, ImportBatch, KeptGapLink, StatementToKeep } from "./archive.ts";
import { sha256Of } from "./sha256.ts";

/** Test-only builders: small, valid nouns, with what a test is about given and the rest filled in. */
export const negotiation: Negotiation = { name: "lakes", title: "Compact on Shared Lakes", zone: "America/New_York" };

export const rounds: readonly Round[] = [
  { number: 1, label: "First round", from: "2031-01-13", to: "2031-01-17" },
  {
    number: 2,
    label: "Second round",
    from: "2031-03-03",
    to: "2031-03-12",
    days: ["2031-03-03", "2031-03-04", "2031-03-12"],
  },
];

function paragraph(id: string, text: string): Paragraph {
  return {
    id,
    kind: "paragraph",
    label: `${id}.`,
    canonical: id,
    path: [id],
    level: 1,
    text,
    origin: { part: "text", at: Number(id) || 0 },
    brackets: [],
    attributions: [],
    revisions: [],
    marks: [],
    notes: [],
    comments: [],
  };
}

/** A draft with its original and its paragraphs, numbered from 1; identity and particulars can be given. */
export function draftToKeep(id: string, texts: readonly string[], particulars: Partial<Draft> = {}): DraftToKeep {
  const paragraphs = texts.map((text, index) => paragraph(String(index + 1), text));
  const original = new TextEncoder().encode(`${id}\n${texts.join("\n\n")}`);
  const draft: Draft = {
    id,
    text: "main",
    label: id,
    language: "en",
    issue: 1,
    kind: "draft",
    symbol: null,
    date: null,
    basedOn: [],
    rounds: [],
    source: { name: `${id}.txt`, format: "text", sha256: sha256Of(original) },
    ...particulars,
  };
  const text: DraftText = {
    title: `Draft ${id}`,
    language: draft.language,
    source: draft.source,
    document: documentOf({ title: `Draft ${id}`, language: draft.language, paragraphs }),
    furniture: ["Page 1"],
    findings: [{ code: "label-gap", severity: "info", message: "Paragraph 2 is missing." }],
    madeBy: { algorithm: "reader", version: 1 },
  };
  return { draft, original, text, alignments: [], gapLinks: [] };
}

/** An alignment of the first paragraphs of two drafts, with a similarity by which a test can tell it from another. */
export function alignment(similarity: number): Alignment {
  return {
    pairs: [
      {
        kind: "revised",
        before: ["1"],
        after: ["1"],
        links: [{ before: "1", after: "1" }],
        moved: false,
        renumbered: false,
        restored: false,
        pinned: false,
        similarity,
        evidence: [{ code: "label", weighs: "for", text: "Both are numbered 1." }],
      },
    ],
    moves: [],
    madeBy: { algorithm: "aligner", version: 1 },
  };
}

export function gapLink(before: string, after: string, similarity = 0.9): KeptGapLink {
  return {
    before: { draft: before, paragraph: "1" },
    after: { draft: after, paragraph: "1" },
    kind: "revised",
    moved: true,
    renumbered: false,
    similarity,
    gap: true,
    pinned: false,
  };
}

export function statementToKeep(id: string, words: string): StatementToKeep {
  const original = new TextEncoder().encode(words);
  const statement: Statement = {
    id,
    title: "Remarks on paragraph 1",
    speaker: "The representative of Lakeland",
    onBehalfOf: "the Group of Inland States",
    meeting: "Third meeting",
    date: { on: "2031-03-04T10:30", precision: "minute", zone: "Europe/Vienna", source: "printed" },
    round: 2,
    language: "en",
    source: { name: `${id}.txt`, format: "text", sha256: sha256Of(original) },
  };
  const { title, language, source } = statement;
  const document = documentOf({ title, language, paragraphs: [paragraph("1", words)] });
  return { statement, original, text: { title, language, source, document, findings: [] } };
}

export function decision(uuid: string, says: Decision["says"] = { kind: "revoke" }): Decision {
  return { uuid, author: "R. Osei", at: "2031-03-05T09:00:00+01:00", says, supersedes: null, visibility: "shared" };
}

export function batchOf(drafts: readonly DraftToKeep[], statements: readonly StatementToKeep[] = []): ImportBatch {
  return { negotiation, rounds, drafts, statements };
}
