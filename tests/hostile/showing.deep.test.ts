import { ingestDraft } from "@travaux/ingest";
import type { DraftReport } from "@travaux/model";
import {
  renderDraftLines,
  renderDraftReport,
  renderDraftReportAkomaNtoso,
  renderDraftReportDocx,
  renderDraftReportHtml,
  renderDraftReportMarkdown,
  renderFindings,
  renderJson,
} from "@travaux/render";
import { expect, test } from "vitest";
import { answerOf, useCasesOver } from "../keeping/real-parts.ts";
import { growingFiles } from "./complexity-shapes.ts";

/** A small and a large size of each kind of file, and how many times larger it is. */
const SIZES = [512, 2048] as const;
const TIMES = SIZES[1] / SIZES[0];
/** What the large one may cost, at most, in costs of the small: collecting memory makes seven of four at times; a square makes sixteen. */
const MOST_TIMES = 10;
/** What takes less is not measured well, and troubles nobody. */
const LEAST_MS = 250;

const terminal = { width: 100, colour: false, all: true };

/** All ways in which `show` and `check` print a draft. */
const ways: Readonly<Record<string, (report: DraftReport) => unknown>> = {
  terminal: (report) => renderDraftReport(report, terminal),
  findings: (report) => renderFindings(report, terminal),
  html: renderDraftReportHtml,
  markdown: renderDraftReportMarkdown,
  text: renderDraftLines,
  word: (report) => renderDraftReportDocx(report),
  "akoma ntoso": renderDraftReportAkomaNtoso,
  json: renderJson,
};

test.for(growingFiles)(`what is shown of $name costs no square of its size`, async (file) => {
  const costs = new Map<string, number[]>();
  for (const size of SIZES) {
    const read = await ingestDraft({ name: "draft", bytes: file.make(size) });
    if (!read.ok) return;
    // What was read stands ready: only what is made of it is measured.
    const travaux = useCasesOver("nowhere", { readDraft: async () => read });
    const show = () => travaux.showFile({ file: { name: "draft", bytes: new Uint8Array() } });
    const report = answerOf(await show());
    const all: typeof ways = { report: show, ...ways };
    for (const [way, work] of Object.entries(all))
      costs.set(way, [...(costs.get(way) ?? []), await costOf(() => work(report))]);
    await travaux.close();
  }
  const squares = [...costs].filter(([, [small = 0, large = 0]]) => large > LEAST_MS && large > small * MOST_TIMES);
  expect(squares.map(([way, [small, large]]) => `${way}: ${small} ms, ${large} ms for ${TIMES} times as much`)).toEqual(
    [],
  );
});

/** Time on the processor in ms, the least of some: waiting for it costs nothing, and what else the machine does only adds. */
async function costOf(work: () => unknown): Promise<number> {
  const costs: number[] = [];
  while (costs.length < 3) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
  }
  return Math.round(Math.min(...costs));
}
