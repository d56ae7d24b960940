import type { ComparedPair, ParagraphId } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";
import type { Sides } from "./passage.ts";
import type { ParagraphNames } from "./paragraph-names.ts";

/** How the two drafts of a comparison are named on the command line, where they are drafts of an archive. */
export interface ArchivedSides {
  readonly before: string;
  readonly after: string;
}

/** Whether a comparison is printed with its reasons, and with the commands that settle what is doubtful. */
export interface WhyOptions {
  readonly why?: boolean | undefined;
  readonly drafts?: ArchivedSides | undefined;
}

/** One sentence of what speaks for a pair, or against it. */
export interface Reason {
  readonly sign: "+" | "−";
  readonly text: string;
}

/** Everything that speaks for a pair and against it, as the method gave it and as people said it. */
export function reasonsOf(pair: ComparedPair): readonly Reason[] {
  return pair.evidence.map(({ weighs, text }) => ({ sign: weighs === "for" ? "+" : "−", text: showControls(text) }));
}

/** The commands that settle a doubt: one that says the pair is right, where it is a pair, and one for the other reading. */
export function settlingCommands(pair: ComparedPair, sides: Sides, drafts: ArchivedSides): readonly string[] {
  if (pair.doubt === undefined) return [];
  const [link, ...others] = pair.links;
  const command = (says: "pin" | "forbid", before: ParagraphId, after: ParagraphId): string =>
    `travaux align ${says} ${addressed(sides.before, before, drafts.before)} ${addressed(sides.after, after, drafts.after)}`;
  const commands = link === undefined || others.length > 0 ? [] : [command("pin", link.before, link.after)];
  const [before, after] = [pair.doubt.instead.before[0], pair.doubt.instead.after[0]];
  if (before !== undefined && after !== undefined) commands.push(command("pin", before, after));
  else if (link !== undefined) commands.push(command("forbid", link.before, link.after));
  return commands;
}

/** An address in quotation marks, as a shell wants it: the label where it leads to this paragraph alone, else the id. */
function addressed(names: ParagraphNames, id: ParagraphId, draft: string): string {
  return `"${names.isAlone(id) && !names.isPart ? names.label(id) : `#${id}`}@${draft}"`;
}
