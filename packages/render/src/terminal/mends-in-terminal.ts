import { firstWords, legendInWords, mendInWords } from "@travaux/model";
import type { DraftMends, KeptLegendEntry, KeptMend, SaidBy } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { printBlock } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** What people mended of a draft, in the order in which it applies; each with who did, when, and the id to revoke it by. */
export function renderMends(list: DraftMends, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const count = list.mends.length + list.legend.length;
  const said = count === 0 ? "nothing was mended" : counted(count, "mend");
  const head = [strong(showControls(list.draft)), plain(`: ${said}.`)];
  const blocks = [head, ...list.mends.flatMap(mendRuns), ...list.legend.flatMap(legendRuns)];
  return `${blocks.flatMap((text) => printBlock({ margin: [], indent: 0, text }, page)).join("\n")}\n`;
}

function mendRuns(mend: KeptMend): readonly (readonly StyledRun[])[] {
  const words = mend.quotation === "" ? "(without words)" : `“${firstWords(mend.quotation)}”`;
  return [[], [plain(showControls(`${words}: ${mendInWords(mend.mend)}`))], byLine(mend)];
}

function legendRuns(entry: KeptLegendEntry): readonly (readonly StyledRun[])[] {
  return [[], [plain(showControls(legendInWords(entry)))], byLine(entry)];
}

function byLine({ author, at, uuid }: SaidBy): readonly StyledRun[] {
  return [quiet(showControls(`by ${author}, ${at.slice(0, 16).replace("T", " ")} · ${uuid}`))];
}
