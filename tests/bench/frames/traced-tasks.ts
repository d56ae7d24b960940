import type { Browser, Page } from "playwright-core";

/** What the page's main thread did at a stretch. Processor time is what counts on a machine that others use too. */
export interface LongestTask {
  readonly cpuMs: number;
  /** The part of it in which the engine collected memory: how long that takes, the page hardly decides. */
  readonly collectingMs: number;
  readonly wallMs: number;
  /** What it was spent on, the largest first: "FunctionCall 31, Layout 12". */
  readonly spentOn: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = [
  "__metadata",
  "blink.user_timing",
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "v8",
];

/** The engine collects memory, or clears away what it collected in a task of its own. */
const COLLECTING: ReadonlySet<string> = new Set(["MinorGC", "MajorGC", "V8.GCPhantomHandleProcessingCallback"]);

/** Names of what a task is told by: work that the page's authors know, and no more. */
const TOLD: ReadonlySet<string> = new Set([
  "FunctionCall",
  "EventDispatch",
  "RunMicrotasks",
  "TimerFire",
  "FireAnimationFrame",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
  "MajorGC",
  "MinorGC",
  "IntersectionObserverController::computeIntersections",
  "v8.compile",
  "EvaluateScript",
  "HandlePostMessage",
  "ParseHTML",
  "HitTest",
  "Accessibility",
]);

/** Records what the page does meanwhile, and finds the task that held its main thread longest. */
export async function longestTaskOf(browser: Browser, page: Page, act: () => Promise<void>): Promise<LongestTask> {
  return longestOf(await traced(browser, page, act));
}

/** Likewise, before and after the moment that the page marks so (`performance.mark`). */
export async function longestTasksAround(
  mark: string,
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly before: LongestTask; readonly after: LongestTask }> {
  const events = await traced(browser, page, act);
  const moment = events.find(({ name }) => name === mark)?.ts;
  if (moment === undefined) throw new Error(`the page did not mark "${mark}"`);
  const isTold = ({ ph }: TraceEvent): boolean => ph === "M";
  return {
    before: longestOf(events.filter((event) => isTold(event) || event.ts < moment)),
    after: longestOf(events.filter((event) => isTold(event) || event.ts >= moment)),
  };
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  return eventsOf(JSON.parse((await browser.stopTracing()).toString("utf8")));
}

function eventsOf(trace: unknown): readonly TraceEvent[] {
  if (typeof trace !== "object" || trace === null || !("traceEvents" in trace)) throw new Error("this is no trace");
  // As Chromium writes it: every event has these fields.
  return trace.traceEvents as readonly TraceEvent[];
}

function longestOf(events: readonly TraceEvent[]): LongestTask {
  const threads = new Set(
    events
      .filter((event) => event.name === "thread_name" && event.args?.name === "CrRendererMain")
      .map((event) => `${event.pid}/${event.tid}`),
  );
  const own = events.filter((event) => threads.has(`${event.pid}/${event.tid}`) && event.ph === "X");
  const tasks = own.filter((event) => event.name === "RunTask" || event.name === "ThreadControllerImpl::RunTask");
  if (tasks.length === 0) throw new Error("the trace holds no tasks of a page");
  const longest = tasks.reduce((one, other) => (cpuOf(other) > cpuOf(one) ? other : one));
  const inside = own.filter(
    (event) =>
      TOLD.has(event.name) &&
      event.pid === longest.pid &&
      event.ts >= longest.ts &&
      event.ts < longest.ts + (longest.dur ?? 0),
  );
  const collecting = inside.filter(({ name }) => COLLECTING.has(name));
  const collectingMs = collecting.reduce((sum, event) => sum + cpuOf(event), 0) / 1000;
  return { cpuMs: cpuOf(longest) / 1000, collectingMs, wallMs: (longest.dur ?? 0) / 1000, spentOn: inWords(inside) };
}

function cpuOf(event: TraceEvent): number {
  return event.tdur ?? event.dur ?? 0;
}

function inWords(events: readonly TraceEvent[]): string {
  const spent = new Map<string, number>();
  for (const event of events) spent.set(event.name, (spent.get(event.name) ?? 0) + cpuOf(event) / 1000);
  return [...spent]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 4)
    .map(([name, ms]) => `${name} ${ms.toFixed(0)}`)
    .join(", ");
}
