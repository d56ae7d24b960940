import type { Paragraph } from "@travaux/model";
import type { Lexicon } from "@travaux/words";
import { diffTokens } from "./diff-tokens.ts";
import type { EditScript } from "./edit-script.ts";
import { tidy } from "./tidy.ts";
import { tokenRow } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** The tokens of the two sides of a pair, and the readable way from one to the other. */
export interface MarkedPair {
  readonly before: TokenRow;
  readonly after: TokenRow;
  readonly script: EditScript;
}

/** Finds what changed between the paragraphs of one pair, by tokens; those of a side follow each other. */
export function markPair(before: readonly Paragraph[], after: readonly Paragraph[], lexicon: Lexicon): MarkedPair {
  const [rowBefore, rowAfter] = [tokenRow(before, lexicon), tokenRow(after, lexicon)];
  const script = diffTokens(rowBefore.spelling, rowAfter.spelling);
  return { before: rowBefore, after: rowAfter, script: tidy(script, rowBefore, rowAfter) };
}
