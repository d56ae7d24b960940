import { paragraphsOf } from "@travaux/model";
import type { DraftText, Paragraph } from "@travaux/model";
import { ingestDraft } from "../ingest-draft.ts";
import type { ReadOptions } from "../ingest-draft.ts";

/** Reads text or bytes as a draft; throws when they are refused, with the reason. */
export async function readDraft(content: string | Uint8Array, options: ReadOptions = {}): Promise<DraftText> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await ingestDraft({ name: "draft", bytes }, options);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The paragraphs of a draft. */
export async function paragraphsIn(
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<readonly Paragraph[]> {
  return paragraphsOf((await readDraft(content, options)).document);
}

/** One line a paragraph: "kind level path | label | text". */
export async function sketch(content: string | Uint8Array, options: ReadOptions = {}): Promise<readonly string[]> {
  const paragraphs = await paragraphsIn(content, options);
  return paragraphs.map(
    ({ kind, level, path, label, text }) => `${kind} ${level} ${path.join(" > ")} | ${label ?? "–"} | ${text}`,
  );
}
