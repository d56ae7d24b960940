import { paragraphsOf } from "@travaux/model";
import type { DraftText, Paragraph } from "@travaux/model";
import { packJson, writeJson } from "./packed-json.ts";
import type { JsonText, PackedJson } from "./packed-json.ts";
import { wordsOf } from "./words-of.ts";

/** A draft as its rows want it: made before the write lock is taken, so that it is held for the writing only. */
export interface PreparedDraft {
  readonly document: PackedJson<DraftText>;
  readonly paragraphs: readonly { readonly id: string; readonly body: JsonText<Paragraph>; readonly words: string }[];
}

export function prepareText(text: DraftText): PreparedDraft {
  return {
    document: packJson(text),
    paragraphs: paragraphsOf(text.document).map((paragraph) => ({
      id: paragraph.id,
      body: writeJson(paragraph),
      words: wordsOf(paragraph.text),
    })),
  };
}
