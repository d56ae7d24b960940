import type { Travaux } from "@travaux/application";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "../app-router.ts";
import type { ApiContext } from "../context.ts";
import { statedProcedures } from "./procedures-of.ts";

/** A use case's refusal or answer, in place of all use cases that a test does not care about. */
export function fakeTravaux(answers: Partial<Travaux>): Travaux {
  const unasked = async () => Promise.reject(new Error("a use case that the test did not expect"));
  const names = "compareFiles showFile newNegotiation addRound addDraft addStatement importSeries listNegotiations";
  const more =
    "listDrafts showDraft diffDrafts reportChanges traceHistory blameParagraph blameDraft annotateDraft layOutSynopsis tabulateConcordance traceFlow search fetchOriginal templateOfDrafts";
  const all = `${names} ${more} close`.split(" ");
  // Each of the names is a use case or `close`, and every one of them is there.
  return { ...Object.fromEntries(all.map((name) => [name, unasked])), ...answers } as Travaux;
}

/** A context in which everything is allowed and nothing was sent, but for what a test says. */
export function contextWith(more: Partial<ApiContext>): ApiContext {
  const uploads = { bytesOf: () => null, release: () => {} };
  return { travaux: fakeTravaux({}), uploads, authority: () => true, ...more };
}

/** One answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
}

/** Asks a procedure as a client does, through everything but the network. */
export async function ask(context: ApiContext, path: string, input?: unknown): Promise<WireAnswer> {
  const { type } = statedProcedures()[path] ?? { type: "query" };
  return send(context, path, type === "mutation" ? { body: JSON.stringify(input) } : { query: input });
}

/** Sends any request to the router. */
export async function send(
  context: ApiContext,
  path: string,
  { query, body }: { readonly query?: unknown; readonly body?: string },
): Promise<WireAnswer> {
  const url = new URL(`http://localhost/api/trpc/${path}`);
  if (query !== undefined) url.searchParams.set("input", JSON.stringify(query));
  const init = body === undefined ? {} : { method: "POST", body, headers: { "content-type": "application/json" } };
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    router: appRouter,
    req: new Request(url, init),
    createContext: () => context,
    maxBatchSize: 20,
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}
