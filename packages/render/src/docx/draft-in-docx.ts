import type { ChosenTemplate, ComparedPair, DraftReport, Paragraph } from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { NEUTRAL_AUTHOR } from "./signature.ts";
import { textFile } from "./text-file.ts";
import { weaveDrafts } from "./weave-drafts.ts";

/**
 * A draft as a clean Word file: its text with all tracked changes of the original settled as they were read, headings,
 * nesting, tables, footnotes and marks, and nothing of anybody's comments. With a template it looks as the original.
 */
export function renderDraftReportDocx(report: DraftReport, template: ChosenTemplate | null = null): Uint8Array {
  const side = { name: report.title, paragraphs: report.paragraphs };
  // A draft woven with itself: everything is kept.
  const woven = weaveDrafts({ before: side, after: side, pairs: report.paragraphs.map(unchanged) });
  const isKnown = report.language !== "" && report.language !== "und";
  return textFile({
    woven,
    comments: new Map(),
    signature: { author: NEUTRAL_AUTHOR },
    title: report.title,
    language: isKnown ? report.language : languageByScript(report.paragraphs),
    template,
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
