import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";
import { looks, type ViewerWindow, windows } from "./viewer-page.ts";

const negotiation = "/n/shared-waters";

/** Every page: its address, and a heading that is there when it has loaded. */
const pages = [
  ["overview", negotiation, "Time line"],
  ["overview with a draft picked", `${negotiation}?from=zero`, "Time line"],
  ["comparison side by side", `${negotiation}/compare?before=rev-3&after=final`, "The text"],
  [
    "splits, moves and brackets",
    `${negotiation}/compare?before=zero-plus&after=rev-1&kinds=divided,moved,brackets`,
    "The text",
  ],
  ["comparison inline", `${negotiation}/compare?before=rev-3&after=final&view=inline`, "The text"],
  ["list of changes", `${negotiation}/compare?before=rev-3&after=final&view=list`, "The text"],
  ["comparison of nothing", `${negotiation}/compare?before=zero&after=zero`, "Compare two drafts"],
  ["paragraph", `${negotiation}/p/rev-3/44`, "History"],
  ["draft", `${negotiation}/d/rev-3`, "Preamble"],
  ["mending a draft", `${negotiation}/d/rev-2/mend`, "What you mended"],
  ["adding a draft", `${negotiation}/add`, "Add a draft"],
  ["concordance", `${negotiation}/concordance`, "Concordance"],
  ["flow of sections", `${negotiation}/flow`, "Flow"],
  ["flow of paragraphs", `${negotiation}/flow?section=44@rev-3`, "Implementation"],
  ["decisions", `${negotiation}/decisions`, "Decisions"],
  ["statements", `${negotiation}/statements`, "Statements"],
  ["statement", `${negotiation}/statements/04-upstream-partners`, "Statement on implementation"],
  ["open citations", `${negotiation}/open-citations`, "Rev 3"],
  ["search", `${negotiation}/search?q=basin`, "In drafts"],
  ["missing paragraph", `${negotiation}/p/rev-3/999`, "There is no paragraph “999” in this draft."],
  ["missing page", "/nowhere", "There is no page at this address."],
] as const;

/** Pages of which every colour stands on another one: in the dark, where nothing but colours differs, they are left out. */
const COLOURED_ELSEWHERE: readonly string[] = [
  "overview with a draft picked",
  "comparison inline",
  "list of changes",
  "comparison of nothing",
  "missing paragraph",
  "missing page",
];

const viewer = servedViewer();

/** Rows far down repeat what those above them showed; axe takes seconds for a table of a thousand cells. */
const REPETITION = [
  ".concordance tr:nth-child(n + 13)",
  ".reading-section:nth-child(n + 3)",
  ".hits ~ .hits",
  ".hit:nth-child(n + 4)",
];

/** All rules in the light; in the dark the page is the same but for its colours. */
function axeFor(page: Page, { theme }: ViewerWindow): AxeBuilder {
  const builder = REPETITION.reduce((axe, selector) => axe.exclude(selector), new AxeBuilder({ page }));
  return theme === "dark" ? builder.withRules(["color-contrast"]) : builder;
}

/** Two pages at a time: axe works in the page, and a machine has more than one processor. */
describe.for(looks)("on a $window in $theme", { concurrent: true }, (look) => {
  test.for(look.theme === "dark" ? pages.filter(([name]) => !COLOURED_ELSEWHERE.includes(name)) : pages)(
    "the page “%s” has no fault that axe finds, and is no wider than its window",
    async ([, address, heading]) => {
      const { page, faults, close } = await viewer.openPage(look);
      await page.goto(viewer.url + address);
      await page.getByRole("heading", { name: heading, exact: true }).first().waitFor();
      const { violations } = await axeFor(page, look).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
      expect(found).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
        windows[look.window].width,
      );
      expect(faults).toEqual([]);
      await close();
    },
  );
});
