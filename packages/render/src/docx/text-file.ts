import type { ChosenTemplate, ParagraphId } from "@travaux/model";
import { ChangeElements } from "./change-elements.ts";
import { CommentsPart } from "./comments-part.ts";
import { OWN_DRESS } from "./dress.ts";
import type { Dress } from "./dress.ts";
import { FootnoteWriter } from "./footnote-writer.ts";
import { writeBlocks } from "./line-writer.ts";
import type { Signature } from "./signature.ts";
import { TemplateFile } from "./template-file.ts";
import type { WovenComparison } from "./weave-drafts.ts";
import { wordFile } from "./word-file.ts";

/** A woven text, and what is said of it in a Word file. */
interface WrittenText {
  readonly woven: WovenComparison;
  /** What stands in the margin, by the paragraph of the later draft. */
  readonly comments: ReadonlyMap<ParagraphId, string>;
  readonly signature: Signature;
  readonly title: string;
  /** BCP 47; "" when it can not be told. */
  readonly language: string;
  /** How it looks; as files of ours do where there is none. */
  readonly template: ChosenTemplate | null;
}

/** The Word file of a woven text, in our own styles or as a user's file looks. */
export function textFile({ woven, comments, signature, title, language, template }: WrittenText): Uint8Array {
  const written = (dress: Dress) => {
    const changes = new ChangeElements(signature);
    const notes = new FootnoteWriter(woven.cut, changes, dress);
    const margin = new CommentsPart(comments, changes, dress);
    const body = writeBlocks(woven.blocks, { changes, notes, comments: margin, dress });
    return { body, footnotes: notes.elements, comments: margin.elements };
  };
  if (template === null) return wordFile({ title, head: title, language, ...written(OWN_DRESS) });
  const file = new TemplateFile(template, woven);
  return file.print(title, written(file.dress));
}
