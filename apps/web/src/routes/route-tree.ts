import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { readConcordanceSearch } from "../concordance/concordance-search.ts";
import { readFlowSearch } from "../flow/flow-search.ts";
import { readDraftSearch } from "../reading/draft-search.ts";
import { readParagraphSearch } from "../history/paragraph-search.ts";
import { questions } from "../questions.ts";
import { readCompareSearch } from "../redline/compare-search.ts";
import { readSynopsisSearch } from "../synopsis/synopsis-search.ts";
import { onlyACopy } from "../copy/only-a-copy.ts";
import { readRoomSearch } from "../room/room-search.ts";
import { rootRoute, type ViewerContext } from "./root-route.ts";

const negotiationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: (search: Record<string, unknown>): { all?: string } => textOf(search, "all"),
  loaderDeps: ({ search }) => ({ isWholeListAsked: search.all !== undefined }),
  loader: async ({ context, deps }) => {
    const negotiations = await context.queryClient.ensureQueryData(questions.negotiations(context.readModel));
    const [only] = negotiations;
    if (only !== undefined && negotiations.length === 1 && !deps.isWholeListAsked)
      throw redirect({ to: "/n/$negotiation", params: { negotiation: only.name }, replace: true });
  },
  component: lazyRouteComponent(async () => import("./negotiations-page.tsx"), "NegotiationsPage"),
});

const negotiationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/n/$negotiation",
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData(questions.drafts(context.readModel, params.negotiation)),
});

const overviewRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/",
  validateSearch: (search: Record<string, unknown>): { from?: string; added?: string } => ({
    ...textOf(search, "from"),
    ...textOf(search, "added"),
  }),
  component: lazyRouteComponent(async () => import("./overview-page.tsx"), "OverviewPage"),
});

const compareRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/compare",
  validateSearch: readCompareSearch,
  loaderDeps: ({ search }) => ({ before: search.before, after: search.after }),
  loader: async ({ context, params, deps }) => {
    const { before, after } = deps;
    if (before === undefined || after === undefined || before === after) return;
    const question = { negotiation: params.negotiation, before, after };
    // A long comparison is shown from its beginning while the rest is on its way.
    const whole = context.queryClient.getQueryData(questions.comparison(context.readModel, question).queryKey);
    if (whole === undefined)
      await context.queryClient.fetchQuery(questions.comparisonBeginning(context.readModel, question));
  },
  component: lazyRouteComponent(async () => import("./compare-page.tsx"), "ComparePage"),
});

const synopsisRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/synopsis",
  validateSearch: readSynopsisSearch,
  component: lazyRouteComponent(async () => import("./synopsis-page.tsx"), "SynopsisPage"),
});

const roomRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/room",
  validateSearch: readRoomSearch,
  component: lazyRouteComponent(async () => import("./room-page.tsx"), "RoomPage"),
});

const draftRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/d/$draft",
  validateSearch: readDraftSearch,
  loader: async ({ context: { queryClient, readModel }, params: { negotiation, draft } }) => {
    // A long draft is shown from its beginning while the rest is on its way.
    const whole = queryClient.getQueryData(questions.draft(readModel, negotiation, draft).queryKey);
    await Promise.all([
      whole ?? queryClient.fetchQuery(questions.draftBeginning(readModel, negotiation, draft)),
      queryClient.ensureQueryData(questions.mends(readModel, negotiation, draft)),
    ]);
  },
  component: lazyRouteComponent(async () => import("./draft-page.tsx"), "DraftPage"),
});

const mendRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/d/$draft/mend",
  // What was said of one draft is nothing said of another.
  remountDeps: ({ params }) => params,
  beforeLoad: refuseInCopy,
  validateSearch: (search: Record<string, unknown>): { at?: string } => textOf(search, "at"),
  loader: async ({ context: { queryClient, readModel }, params: { negotiation, draft } }) =>
    Promise.all([
      queryClient.ensureQueryData(questions.draft(readModel, negotiation, draft)),
      queryClient.ensureQueryData(questions.mends(readModel, negotiation, draft)),
    ]),
  component: lazyRouteComponent(async () => import("./mend-page.tsx"), "MendPage"),
});

const paragraphRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/p/$draft/$paragraph",
  validateSearch: readParagraphSearch,
  loader: async ({ context, params }) => {
    const { negotiation, draft } = params;
    await context.queryClient.ensureQueryData(questions.draft(context.readModel, negotiation, draft));
  },
  component: lazyRouteComponent(async () => import("./paragraph-page.tsx"), "ParagraphPage"),
});

const addRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/add",
  // Files that were chosen for one negotiation are not kept in another.
  remountDeps: ({ params }) => params,
  beforeLoad: refuseInCopy,
  component: lazyRouteComponent(async () => import("./add-page.tsx"), "AddPage"),
});

const concordanceRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/concordance",
  validateSearch: readConcordanceSearch,
  component: lazyRouteComponent(async () => import("./concordance-page.tsx"), "ConcordancePage"),
});

const flowRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/flow",
  validateSearch: readFlowSearch,
  loaderDeps: ({ search }) => ({ section: search.section }),
  loader: async ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(questions.flow(context.readModel, params.negotiation, deps.section)),
  component: lazyRouteComponent(async () => import("./flow-page.tsx"), "FlowPage"),
});

const searchRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/search",
  validateSearch: (search: Record<string, unknown>): { q?: string } => textOf(search, "q"),
  component: lazyRouteComponent(async () => import("./search-page.tsx"), "SearchPage"),
});

const standingRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/standing",
  validateSearch: (search: Record<string, unknown>): { is?: string; draft?: string } => ({
    ...textOf(search, "is"),
    ...textOf(search, "draft"),
  }),
  component: lazyRouteComponent(async () => import("./standing-page.tsx"), "StandingPage"),
});

const decisionsRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/decisions",
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData(questions.decisions(context.readModel, params.negotiation)),
  component: lazyRouteComponent(async () => import("./decisions-page.tsx"), "DecisionsPage"),
});

const statementsRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/statements",
  validateSearch: (search: Record<string, unknown>): { round?: string; speaker?: string; status?: string } => ({
    ...textOf(search, "round"),
    ...textOf(search, "speaker"),
    ...textOf(search, "status"),
  }),
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData(questions.statements(context.readModel, params.negotiation)),
  component: lazyRouteComponent(async () => import("./statements-page.tsx"), "StatementsPage"),
});

const addStatementRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/add-statement",
  beforeLoad: refuseInCopy,
  component: lazyRouteComponent(async () => import("./add-statement-page.tsx"), "AddStatementPage"),
});

const statementRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/statements/$statement",
  loader: async ({ context, params: { negotiation, statement } }) =>
    context.queryClient.ensureQueryData(questions.statement(context.readModel, negotiation, statement)),
  component: lazyRouteComponent(async () => import("./statement-page.tsx"), "StatementPage"),
});

const openCitationsRoute = createRoute({
  getParentRoute: () => negotiationRoute,
  path: "/open-citations",
  beforeLoad: refuseInCopy,
  validateSearch: (search: Record<string, unknown>): { at?: string } => textOf(search, "at"),
  loader: async ({ context: { queryClient, readModel }, params: { negotiation } }) =>
    Promise.all([
      queryClient.ensureQueryData(questions.statements(readModel, negotiation)),
      queryClient.ensureQueryData(questions.decisions(readModel, negotiation)),
    ]),
  component: lazyRouteComponent(async () => import("./open-citations-page.tsx"), "OpenCitationsPage"),
});

/** Pages that keep something are not there in a copy; nothing leads to them, but an address can be typed. */
function refuseInCopy({ context }: { readonly context: ViewerContext }): void {
  if (context.readModel.copy !== null) throw onlyACopy();
}

/** One value of an address, when it is there. */
function textOf<Name extends string>(search: Record<string, unknown>, name: Name): { [Key in Name]?: string } {
  const value = search[name];
  const found: { [Key in Name]?: string } = {};
  if (typeof value === "string" && value !== "") found[name] = value;
  return found;
}

export const routeTree = rootRoute.addChildren([
  negotiationsRoute,
  negotiationRoute.addChildren([
    overviewRoute,
    compareRoute,
    synopsisRoute,
    roomRoute,
    draftRoute,
    mendRoute,
    paragraphRoute,
    addRoute,
    concordanceRoute,
    flowRoute,
    searchRoute,
    standingRoute,
    decisionsRoute,
    statementsRoute,
    addStatementRoute,
    statementRoute,
    openCitationsRoute,
  ]),
]);
