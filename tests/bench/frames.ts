// What a long draft and a long comparison ask of the browser: the longest task of the page's main thread for each thing a reader does.
import { openBrowser } from "../journeys/browser/open-browser.ts";
import { type ServedArchive, serveArchive } from "../journeys/browser/serve-archive.ts";
import { openPage } from "../journeys/browser/viewer-page.ts";
import { importSeries } from "../journeys/import-series.ts";
import { type MeasuredPage, settle } from "./frames/acts.ts";
import { comparePage } from "./frames/compare-acts.ts";
import { draftPage } from "./frames/draft-acts.ts";
import { flowPage } from "./frames/flow-acts.ts";
import { type GeneratedNegotiation, writeNegotiation, writeSeries } from "./frames/generated-negotiation.ts";
import { synopsisPage } from "./frames/synopsis-acts.ts";
import { type LongestTask, longestTaskOf, longestTasksAround } from "./frames/traced-tasks.ts";

const RUNS = 3;
const sizes = [750, 5000];
/** Of the flow: a text of so many paragraphs through so many drafts. */
const FLOW = { paragraphs: 2000, drafts: 20 } as const;
/** Of the synopsis: as many paragraphs in so many columns. */
const SYNOPSIS = { paragraphs: 5000, drafts: 4 } as const;

/**
 * No task may hold the main thread for longer, in processor time, collecting memory apart: the engine does that when it
 * will, and the longer the more threads of other programs it waits for. It is told beside.
 */
const LIMIT_MS = 50;

/** One thing that was done, in each run. */
interface Measured {
  readonly name: string;
  readonly tasks: LongestTask[];
}

/** The moment at which the first words stand in the page. What holds it before then is told: it costs nothing but that moment. */
const FIRST_TEXT = "first-text";
const BEFORE_TEXT = "arrival until the first text";

/** A script that tells when the first words stood in the page. */
function firstTextIn(selector: string): string {
  return `
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) requestAnimationFrame(look);
    else window.firstText = performance.mark(${JSON.stringify(FIRST_TEXT)}).startTime;
  };
  look();`;
}

async function measurePage(
  served: ServedArchive,
  { address, firstText, acts }: MeasuredPage,
): Promise<readonly Measured[]> {
  const measured = [BEFORE_TEXT, "and from then on", ...acts.map(({ name }) => name)].map((name): Measured => ({
    name,
    tasks: [],
  }));
  const texts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // A browser of its own for each run: none begins with what the one before left to be cleared away.
    const browser = await openBrowser();
    const { page, faults } = await openPage(browser);
    await page.addInitScript(firstTextIn(firstText));
    const arrive = async (): Promise<void> => {
      await page.goto(`${served.url}${address}`);
      await settle(page);
    };
    const { before, after } = await longestTasksAround(FIRST_TEXT, browser, page, arrive);
    measured[0]?.tasks.push(before);
    measured[1]?.tasks.push(after);
    texts.push(await page.evaluate<number>("window.firstText"));
    for (const [at, act] of acts.entries())
      measured[at + 2]?.tasks.push(await longestTaskOf(browser, page, () => act.perform(page)));
    if (faults.length > 0) throw new Error(`the page complained: ${faults.join("; ")}`);
    await browser.close();
  }
  process.stdout.write(`first text after ${texts.map((ms) => ms.toFixed(0)).join(", ")} ms\n`);
  return measured;
}

function medianTask(tasks: readonly LongestTask[]): LongestTask {
  const median = tasks.toSorted((one, other) => one.cpuMs - other.cpuMs)[tasks.length >> 1];
  if (median === undefined) throw new Error("nothing was measured");
  return median;
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(10))).join("")}\n`);
}

let isTooLong = false;

async function measureNegotiation(
  negotiation: GeneratedNegotiation,
  title: string,
  pages: readonly MeasuredPage[],
): Promise<void> {
  const imported = importSeries(negotiation.manifest);
  const served = await serveArchive(imported.archive);
  for (const measured of pages) {
    print([`${measured.name}, ${title}`, "CPU", "memory", "wall", "  spent on"]);
    for (const { name, tasks } of await measurePage(served, measured)) {
      const { cpuMs, collectingMs, wallMs, spentOn } = medianTask(tasks);
      isTooLong ||= name !== BEFORE_TEXT && cpuMs - collectingMs > LIMIT_MS;
      print([name, ...[cpuMs, collectingMs, wallMs].map((ms) => `${ms.toFixed(0)} ms`), `  ${spentOn}`]);
    }
  }
  await served.close();
  imported.remove();
  negotiation.remove();
}

await measureNegotiation(writeSeries(FLOW.paragraphs, FLOW.drafts), `${FLOW.paragraphs} × ${FLOW.drafts}`, [flowPage]);
await measureNegotiation(
  writeSeries(SYNOPSIS.paragraphs, SYNOPSIS.drafts),
  `${SYNOPSIS.paragraphs} × ${SYNOPSIS.drafts}`,
  [synopsisPage],
);
for (const paragraphs of sizes)
  await measureNegotiation(writeNegotiation(paragraphs), `${paragraphs} paragraphs`, [draftPage, comparePage]);
if (isTooLong) {
  process.stderr.write(`A task held the page for more than ${LIMIT_MS} ms of processor time.\n`);
  process.exitCode = 1;
}
