import axe from "axe-core";
import type { Page } from "playwright-core";
import { looks, windows } from "./viewer-page.ts";

/** Rows far down repeat what those above them showed; axe takes seconds for a table of a thousand cells. */
const REPETITION = [
  ".concordance tr:nth-child(n + 13)",
  ".reading-section:nth-child(n + 3)",
  ".hits ~ .hits",
  ".hit:nth-child(n + 4)",
];

/** The text in its further blocks, which are made as the first is: left to the deep tests. */
const FURTHER_TEXT = "[data-block] ~ [data-block]";

/** What axe is asked for: which rules, and where. */
interface Examination {
  /** Parts of the page; the whole of it when there are none. */
  readonly places?: readonly string[];
  readonly rules?: axe.RunOptions;
  /** Whether a long text is examined to its end. */
  readonly isWhole?: boolean;
}

/**
 * Shows a page in its looks, one after another. In the light, axe examines all rules on a laptop, and on a telephone the
 * page is only measured. The deep tests ask for every rule in every look, the dark included.
 *
 * @param places parts of the page to examine; the whole of it when there are none
 * @returns one line a fault, with the look in which it shows; none when the page is as it should be
 */
export async function faultsInEveryLook(
  page: Page,
  places: readonly string[] = [],
  areAllRulesWanted = false,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const look of areAllRulesWanted ? looks : looks.filter(({ theme }) => theme === "light")) {
    const name = `${look.window}, ${look.theme}`;
    await page.emulateMedia({ colorScheme: look.theme });
    await page.setViewportSize(windows[look.window]);
    // The page follows a change of its window in the frame after it.
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    const found =
      areAllRulesWanted || look.window === "laptop"
        ? await axeFaults(page, { places, isWhole: areAllRulesWanted })
        : [];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    if (width > windows[look.window].width) faults.push(`${name}: the page is ${width} px wide`);
  }
  return faults;
}

/**
 * What axe finds in a page as it is shown now, one line a rule that is broken. Only that leaves the page: to carry what
 * axe says of all that is well takes three times as long as to find it.
 */
export async function axeFaults(
  page: Page,
  { places = [], rules = {}, isWhole = false }: Examination = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const context = {
    ...(places.length > 0 ? { include: places } : {}),
    exclude: isWhole ? REPETITION : [...REPETITION, FURTHER_TEXT],
  };
  const options: axe.RunOptions = { ...rules, resultTypes: ["violations"] };
  return page.evaluate<readonly string[]>(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
  );
}
