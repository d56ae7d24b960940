import type { ComparedPair, DraftReport, Paragraph } from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { ChangeElements, NEUTRAL_AUTHOR } from "./change-elements.ts";
import { CommentsPart } from "./comments-part.ts";
import { FootnoteWriter } from "./footnote-writer.ts";
import { writeBlocks } from "./line-writer.ts";
import { weaveDrafts } from "./weave-drafts.ts";
import { wordFile } from "./word-file.ts";

/**
 * A draft as a clean Word file: its text with all tracked changes of the original settled as they were read, headings,
 * nesting, tables, footnotes and marks, and nothing of anybody's comments.
 */
export function renderDraftReportDocx(report: DraftReport): Uint8Array {
  const side = { name: report.title, paragraphs: report.paragraphs };
  // A draft woven with itself: everything is kept.
  const woven = weaveDrafts({ before: side, after: side, pairs: report.paragraphs.map(unchanged) });
  const changes = new ChangeElements({ author: NEUTRAL_AUTHOR });
  const notes = new FootnoteWriter(woven.cut, changes);
  const comments = new CommentsPart(new Map(), changes);
  const body = writeBlocks(woven.blocks, { changes, notes, comments });
  const isKnown = report.language !== "" && report.language !== "und";
  return wordFile({
    title: report.title,
    head: report.title,
    language: isKnown ? report.language : languageByScript(report.paragraphs),
    body,
    footnotes: notes.elements,
    comments: comments.elements,
  });
}

function unchanged({ id, text }: Paragraph): ComparedPair {
  return {
    kind: "same",
    before: [id],
    after: [id],
    links: [{ before: id, after: id }],
    moved: false,
    renumbered: false,
    restored: false,
    pinned: false,
    similarity: 1,
    evidence: [],
    redline: [{ before: id, after: id, runs: text === "" ? [] : [{ kind: "kept", text }] }],
    changes: [],
  };
}
