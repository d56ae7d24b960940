import { withChangesAtEnd } from "../../block.ts";
import type { Block, DeclaredPlace } from "../../block.ts";
import { joinPieces } from "../../join-pieces.ts";
import type { InlineText } from "../../inline-text.ts";
import { aknBlock } from "./akn-block.ts";
import { placeOfLine } from "./akn-context.ts";
import type { Context, Provision } from "./akn-context.ts";
import type { Reading } from "./akn-reading-state.ts";

/** Ends the paragraph underway. What holds no words (a deletion alone) is carried into the next one. */
export function flush(reading: Reading): void {
  const { underway } = reading;
  if (underway.isBlank) {
    underway.carry();
    return;
  }
  const { context } = underway;
  pushBlock(reading, joinPieces(underway.take()), context);
}

/** Adds a paragraph: the first words of a provision take its label, and what follows goes on it. */
export function pushBlock({ blocks, file }: Reading, inline: InlineText, context: Context): void {
  const { provision, ordinal, names } = context;
  if (provision !== null && !provision.isTaken) {
    blocks.push(labelledBlock(inline, context, provision));
    return;
  }
  const declared = placeOfLine(context, inline.text, file.meta.isOwn);
  blocks.push(aknBlock(inline, { ordinal, label: null, declared, names }));
}

/** A label behind which no words came is printed all the same. */
export function pushBareLabel({ blocks, underway }: Reading, context: Context): void {
  const { provision } = context;
  if (provision === null || provision.isTaken || provision.label === null || provision.label.text === "") return;
  blocks.push(labelledBlock(joinPieces(underway.take()), context, provision));
}

function labelledBlock(inline: InlineText, context: Context, provision: Provision): Block {
  provision.isTaken = true;
  const { kind, level, label, labelsAround } = provision;
  const ordinal = inline.text === "" ? provision.ordinal : context.ordinal;
  const quoted = context.isQuoted ? { isQuoted: true } : {};
  const around = labelsAround === undefined ? {} : { labelsAround };
  const declared: DeclaredPlace = { kind, level, under: context.headings, ...around, ...quoted };
  return aknBlock(inline, { ordinal, label, declared, names: provision.names });
}

/** Ends a reading: changes behind which no words came go to the end of the last paragraph, if there is one. */
export function finish(reading: Reading): void {
  flush(reading);
  const { blocks, underway } = reading;
  const last = blocks.at(-1);
  if (last === undefined) return;
  const left = joinPieces(underway.take()).revisions;
  if (left.length === 0) return;
  blocks[blocks.length - 1] = withChangesAtEnd(last, left);
}
