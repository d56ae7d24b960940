import type { BundleConflict, BundleContents, BundleImport } from "@travaux/model";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { printBlock } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** What came with a bundle or would, what was there already, and what was said otherwise, one thing a line. */
export function renderBundleImport(taken: BundleImport, options: TerminalOptions): string {
  const { negotiation, came, there, conflicts } = taken;
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const block = (text: readonly StyledRun[], indent = 0): readonly string[] =>
    printBlock({ margin: [], indent, text }, page);
  const drafts = came.drafts.map((id) => `draft ${id}`);
  const statements = came.statements.map((id) => `statement ${id}`);
  return `${[
    ...block([strong(showControls(negotiation.title)), plain(` (${negotiation.name}): ${headOf(taken)}`)]),
    ...(countOf(came) === 0 ? [] : block([plain(`${headings[taken.outcome].came}: ${countsOf(came)}.`)])),
    ...(countOf(there) === 0 ? [] : block([quiet(`There already: ${countsOf(there)}.`)])),
    ...[...drafts, ...statements].flatMap((name) => block([plain(showControls(name))], 2)),
    ...conflicts.flatMap((conflict) => ["", ...block([...conflictInRuns(conflict)])]),
  ].join("\n")}\n`;
}

const headings = {
  kept: { head: "taken in.", came: "Came" },
  preview: { head: "nothing is kept yet.", came: "Would come" },
  refused: { head: "it cannot be taken in, and nothing was changed.", came: "Would come" },
} as const;

function headOf(taken: BundleImport): string {
  if (taken.outcome === "kept" && countOf(taken.came) === 0 && !taken.isNew)
    return "everything was there already; nothing was changed.";
  return headings[taken.outcome].head;
}

const outcomes = { refused: "Cannot be held", "both-kept": "Both kept", "kept-as-here": "As it is here" } as const;

function conflictInRuns({ outcome, sentence }: BundleConflict): readonly StyledRun[] {
  const word = `${outcomes[outcome]}: `;
  return [outcome === "refused" ? { text: word, style: "warning" } : strong(word), plain(showControls(sentence))];
}

/** "2 rounds, 3 drafts and 14 decisions": without what there is none of. */
function countsOf({ rounds, drafts, statements, decisions, removals }: BundleContents): string {
  const counts = [
    [rounds.length, "round"],
    [drafts.length, "draft"],
    [statements.length, "statement"],
    [decisions.length, "decision"],
    [removals.length, "record of what was removed", "records of what was removed"],
  ] as const;
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, one, many = `${one}s`]) => `${count} ${count === 1 ? one : many}`);
  const last = words.at(-1);
  return words.length <= 1 ? (last ?? "nothing") : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function countOf({ rounds, drafts, statements, decisions, removals }: BundleContents): number {
  return rounds.length + drafts.length + statements.length + decisions.length + removals.length;
}
