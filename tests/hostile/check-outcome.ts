import { sentenceOf } from "@travaux/application";
import type { IngestError } from "@travaux/ingest";
import { documentOf, findFlaw, paragraphsOf } from "@travaux/model";
import type { DraftText, Result } from "@travaux/model";
import { expect } from "vitest";
import type { Becomes } from "./hostile-file.ts";

/** Holds an outcome to what is promised of every file, and to what is expected of this one. */
export function checkOutcome(outcome: Result<DraftText, IngestError>, becomes: Becomes): void {
  if (outcome.ok) checkDraft(outcome.value);
  else checkSentence(outcome.error);
  if (becomes === "either") return;
  if ("refused" in becomes) {
    expect(outcome.ok ? "a draft" : outcome.error.kind).toBe(becomes.refused);
    return;
  }
  expect(outcome).toMatchObject({ ok: true });
  if (!outcome.ok) return;
  const { document, furniture, findings } = outcome.value;
  const text = paragraphsOf(document)
    .map((paragraph) => `${paragraph.label ?? ""} ${paragraph.text}`)
    .join("\n");
  if (becomes.words !== undefined) expect(text.includes(becomes.words) || text.slice(0, 200)).toBe(true);
  if (becomes.not !== undefined) expect(`${text}${furniture.join("\n")}`).not.toContain(becomes.not);
  expect(findings.map((finding) => finding.code)).toEqual(expect.arrayContaining([...(becomes.findings ?? [])]));
}

/** A draft is sound: its document and its paragraphs are each other's, and it can be kept as JSON. */
function checkDraft({ title, language, document, findings }: DraftText): void {
  const paragraphs = paragraphsOf(document);
  expect(findFlaw(document)).toBeNull();
  expect(JSON.stringify(documentOf({ title, language, paragraphs })) === JSON.stringify(document)).toBe(true);
  expect(new Set(paragraphs.map((paragraph) => paragraph.id)).size).toBe(paragraphs.length);
  for (const finding of findings) expect(finding.message).toMatch(/\.$/);
}

/** A refusal is one clear sentence that says what to do. */
function checkSentence(error: IngestError): void {
  const sentence = sentenceOf(error);
  expect(sentence).toMatch(/^[\p{L}\p{N}"].*[;:.] .*[^.]\.$/u); // "rev-2.docx is empty; check that …."
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\./);
  expect(sentence.length).toBeLessThan(260);
}
