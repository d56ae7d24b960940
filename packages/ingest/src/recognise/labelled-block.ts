import type { Block } from "../block.ts";
import { dropStart } from "../inline-text.ts";
import type { InlineText } from "../inline-text.ts";
import { partOfFormatLabel, scanLabel } from "./clause-labels.ts";
import type { ScannedLabel } from "./clause-labels.ts";
import type { LabelPart } from "./label-part.ts";
import { learnVocabulary } from "./label-vocabulary.ts";

/** A block with its label split off. */
export interface LabelledBlock {
  readonly block: Block;
  readonly scanned: ScannedLabel | null;
  readonly parts: readonly LabelPart[];
  readonly label: string | null;
  readonly inline: InlineText;
}

/** Splits the label off each block, typed ones by the words that the draft itself counts with. */
export function labelledBlocks(blocks: readonly Block[]): readonly LabelledBlock[] {
  const vocabulary = learnVocabulary(blocks);
  const scan = (text: string): ScannedLabel | null => scanLabel(text, vocabulary);
  return blocks.map((block) => splitLabel(block, scanLabelOf(block, scan)));
}

function scanLabelOf(block: Block, scan: (text: string) => ScannedLabel | null): ScannedLabel | null {
  if (block.mended?.label === null) return null;
  return block.role === "table-row" || block.role === "note" || block.role === "title" ? null : scan(block.text);
}

function splitLabel(block: Block, typed: ScannedLabel | null): LabelledBlock {
  if (block.formatLabel === null) {
    const inline = typed === null ? block : dropStart(block, typed.end);
    return { block, scanned: typed, parts: typed?.parts ?? [], label: typed?.printed ?? null, inline };
  }
  const part = partOfFormatLabel(block.formatLabel);
  // A typed label behind one that the format made ("1." and "(a)", "(a)" and "[(i)]") counts only where both may stand together.
  const isWrapped = typed !== null && /^[[［\s]*[(（]/.test(typed.printed); // "(a)", "[(i)]", not "[4."
  const behind = isWrapped && part !== null ? typed : null;
  const parts = [...(part === null ? [] : [part]), ...(behind?.parts ?? [])];
  const [first, ...others] = parts;
  const label = behind === null ? block.formatLabel : `${block.formatLabel} ${behind.printed}`;
  const scanned: ScannedLabel | null =
    first === undefined
      ? null
      : { printed: label, end: behind?.end ?? 0, parts: [first, ...others], former: behind?.former ?? [] };
  return { block, scanned, parts, label, inline: behind === null ? block : dropStart(block, behind.end) };
}
