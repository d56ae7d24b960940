import {
  createTRPCClient,
  httpBatchLink,
  httpBatchStreamLink,
  httpLink,
  splitLink,
  TRPCClientError,
} from "@trpc/client";
import type { AppRouter } from "@travaux/api";
import {
  comparisonBeginning,
  joinedDraftReport,
  joinedParts,
  type LegendEntry,
  type Mends,
  type PlacedMend,
} from "@travaux/model";
import { type AskedPart, askedInParts } from "./asked-in-parts.ts";
import { t } from "./language/t.ts";
import { fetchUnhurried } from "./fetch-unhurried.ts";
import { followChanges } from "./live/follow-changes.ts";
import { type ReadModel, Refusal, type RefusedNames, type SaidMeaning } from "./read-model.ts";
import { SentFiles } from "./sent-files.ts";

/** The server takes 20 questions at once; long addresses are cut up well below what servers take. */
const BATCH_LIMIT = 20;
const ADDRESS_LIMIT = 2000;

/** Answers that take their time: in one batch with others they would hold those up. */
const unhurried: ReadonlySet<string> = new Set([
  "drafts.margins",
  "drafts.provenance",
  "drafts.template",
  "negotiations.synopsis",
]);

/** Answers of megabytes: they come in parts, and the page is not held up by them. */
const inParts: ReadonlySet<string> = new Set(["drafts.compareInParts", "drafts.showInParts"]);

/** How many hits of a search are shown. */
const SEARCH_LIMIT = 100;

/**
 * Reads from the server that serves the viewer, and from no other.
 *
 * @param place path under which the API stands: "/api"
 */
export function createApiClient(place: string): ReadModel {
  const api = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ path }) => inParts.has(path),
        true: httpBatchStreamLink({ url: `${place}/trpc`, maxItems: 1, fetch: fetchUnhurried }),
        false: splitLink({
          condition: ({ path }) => unhurried.has(path),
          true: httpLink({ url: `${place}/trpc` }),
          false: httpBatchLink({ url: `${place}/trpc`, maxItems: BATCH_LIMIT, maxURLLength: ADDRESS_LIMIT }),
        }),
      }),
    ],
  });
  const sent = new SentFiles(async (file, signal) => sendFile(`${place}/uploads`, file, signal));
  return {
    copy: null,
    pageAddress: (negotiation) => `${place}/pages/${encodeURIComponent(negotiation)}`,
    follow: (told) => followChanges(`${place}/changes`, told),
    negotiations: async () => orRefusal(api.negotiations.list.query()),
    drafts: async (negotiation) => orRefusal(api.drafts.list.query({ negotiation })),
    draft: async (negotiation, draft, begun) =>
      orRefusal(
        wholeOf(api.drafts.showInParts.query({ negotiation, draft }), {
          joined: joinedDraftReport,
          beginning: joinedDraftReport,
          begun,
        }),
      ),
    margins: async (negotiation, draft) => orRefusal(api.drafts.margins.query({ negotiation, draft })),
    draftProvenance: async (negotiation, draft) => {
      const ask = async (part: AskedPart) => orRefusal(api.drafts.provenance.query({ negotiation, draft, ...part }));
      const { first, items } = await askedInParts(ask, ({ paragraphs }) => paragraphs);
      return { ...first, paragraphs: items };
    },
    synopsis: async ({ drafts: [base = "", ...others], ...question }, begun) => {
      const asked = { ...question, drafts: [base, ...others] satisfies [string, ...string[]] };
      const ask = async (part: AskedPart) => orRefusal(api.negotiations.synopsis.query({ ...asked, ...part }));
      const { first, items } = await askedInParts(ask, ({ rows }) => rows, begun);
      return { ...first, rows: items, of: items.length };
    },
    comparison: async ({ label, ...question }, begun) =>
      orRefusal(
        label === undefined
          ? wholeOf(api.drafts.compareInParts.query(question), {
              joined: joinedParts,
              beginning: comparisonBeginning,
              begun,
            })
          : api.drafts.compare.query({ ...question, label }),
      ),
    template: async (negotiation, drafts) => orRefusal(api.drafts.template.query({ negotiation, ...drafts })),
    history: async (negotiation, address) => orRefusal(api.paragraphs.history.query({ negotiation, address })),
    provenance: async (negotiation, address) => orRefusal(api.paragraphs.provenance.query({ negotiation, address })),
    concordance: async (negotiation, { before, after, by }) =>
      orRefusal(api.negotiations.concordance.query({ negotiation, before, after, by })),
    flow: async (negotiation, address) =>
      orRefusal(api.negotiations.flow.query({ negotiation, ...(address === undefined ? {} : { address }) })),
    progress: async (negotiation) => orRefusal(api.negotiations.progress.query({ negotiation })),
    report: async ({ label, ...question }) =>
      orRefusal(api.drafts.report.query({ ...question, ...(label === undefined ? {} : { label }) })),
    standing: async (negotiation, draft) => orRefusal(api.negotiations.standing.query({ negotiation, draft })),
    search: async (negotiation, query, signal) =>
      orRefusal(
        api.search.paragraphs.query(
          { negotiation, query, limit: SEARCH_LIMIT },
          signal === undefined ? {} : { signal },
        ),
      ),
    statements: async (negotiation) => orRefusal(api.statements.list.query({ negotiation })),
    statement: async (negotiation, statement) => orRefusal(api.statements.show.query({ negotiation, statement })),
    cited: async (negotiation, address) => orRefusal(api.paragraphs.cited.query({ negotiation, address })),
    send: async (file, signal) => sent.send(file, signal),
    preview: async (file, told) =>
      sent.with(file, async (there) => orRefusal(api.drafts.preview.mutate({ ...there, ...saidTo(told) }))),
    keep: async (negotiation, file, { label, date, rounds, language, told, author }) =>
      sent.with(file, async (there) =>
        orRefusal(
          api.drafts.add.mutate({
            ...there,
            negotiation,
            label,
            ...(date === undefined ? {} : { date }),
            ...(rounds === undefined ? {} : { rounds: [...rounds] }),
            ...(language === undefined ? {} : { language }),
            ...(told === undefined ? {} : saidTo(told)),
            ...(author === undefined ? {} : { author }),
          }),
        ),
      ),
    previewStatement: async (negotiation, file) =>
      sent.with(file, async (there) => orRefusal(api.statements.preview.mutate({ negotiation, ...there }))),
    keepStatement: async (negotiation, file, given) =>
      sent.with(file, async (there) => orRefusal(api.statements.add.mutate({ negotiation, ...there, ...given }))),
    keepRound: async (negotiation, round) => orRefusal(api.negotiations.addRound.mutate({ negotiation, ...round })),
    startNegotiation: async (negotiation) => orRefusal(api.negotiations.create.mutate({ ...negotiation })),
    bundleAddress: (negotiation) => `${place}/bundles/${encodeURIComponent(negotiation)}`,
    previewBundle: async (file) =>
      sent.with(file, async (there) => orRefusal(api.bundles.preview.mutate({ ...there }))),
    takeInBundle: async (file) => sent.with(file, async (there) => orRefusal(api.bundles.import.mutate({ ...there }))),
    mends: async (negotiation, draft) => orRefusal(api.drafts.mends.query({ negotiation, draft })),
    previewMends: async (negotiation, draft, told) =>
      orRefusal(api.drafts.previewMends.mutate({ negotiation, draft, ...saidTo(told), revoke: [...told.revoked] })),
    mend: async (negotiation, draft, told) =>
      orRefusal(
        api.drafts.mend.mutate({
          negotiation,
          draft,
          ...saidTo(told),
          revoke: [...told.revoked],
          author: told.author,
        }),
      ),
    decisions: async (negotiation) => orRefusal(api.decisions.list.query({ negotiation })),
    correctAlignment: async (negotiation, { says, addresses: [one, other], author }) =>
      orRefusal(api.decisions.correctAlignment.mutate({ negotiation, says, addresses: [one, other], author })),
    settleCitation: async (negotiation, { means, ...said }) =>
      orRefusal(api.statements.settle.mutate({ negotiation, ...said, means: meant(means) })),
    correctDraft: async (negotiation, { says: { rounds, ...says }, ...said }) =>
      orRefusal(
        api.drafts.correct.mutate({
          negotiation,
          ...said,
          says: { ...says, ...(rounds === undefined ? {} : { rounds: [...rounds] }) },
        }),
      ),
    correctStatement: async (negotiation, said) => orRefusal(api.statements.correct.mutate({ negotiation, ...said })),
    revokeDecision: async (negotiation, said) => orRefusal(api.decisions.revoke.mutate({ negotiation, ...said })),
  };
}

/** The head, and as much of the text as fills a window. */
const PARTS_OF_BEGINNING = 2;

/** How parts become an answer. */
interface Joining<Part, Whole> {
  readonly joined: (parts: readonly Part[]) => Whole | null;
  readonly beginning: (parts: readonly Part[]) => Whole | null;
  /** Told of the first parts where there are more. */
  readonly begun: ((beginning: Whole) => void) | undefined;
}

/** Takes the parts of a long answer as they come. */
async function wholeOf<Part, Whole>(
  asked: Promise<AsyncIterable<Part>>,
  { joined, beginning, begun }: Joining<Part, Whole>,
): Promise<Whole> {
  const parts: Part[] = [];
  for await (const part of await asked) {
    const first = parts.length === PARTS_OF_BEGINNING ? beginning(parts) : null;
    if (first !== null) begun?.(first);
    parts.push(part);
  }
  const whole = joined(parts);
  if (whole === null) throw unreachable();
  return whole;
}

function saidTo({ mends, legend }: Mends): { mends: PlacedMend[]; legend: LegendEntry[] } {
  return { mends: [...mends], legend: [...legend] };
}

function meant(means: SaidMeaning) {
  return means.kind === "paragraphs" ? { ...means, addresses: [...means.addresses] } : means;
}

async function orRefusal<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What the server said, or that there was no server to say it. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof TRPCClientError)) return error;
  return readRefusal(error.data) ?? unreachable();
}

function unreachable(): Refusal {
  return new Refusal("unreachable", t("refusal.unreachable"));
}

/**
 * The bytes as they are: names travel apart, so that they stand in no address and no log.
 *
 * @returns the id under which the server holds them
 */
async function sendFile(address: string, file: File, signal: AbortSignal | undefined): Promise<string> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
    ...(signal === undefined ? {} : { signal }),
  }).catch(() => {
    throw unreachable();
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isRecord(answer) && typeof answer["upload"] === "string") return answer["upload"];
  throw readRefusal(answer, { name: file.name }) ?? new Refusal("unreachable", t("refusal.notArrived"));
}

/**
 * Finds the refusal in what came over the wire: a procedure's has kind and sentence, an upload's code and message.
 *
 * @param known what it is about, where the server does not know: bytes travel without their name
 */
function readRefusal(answer: unknown, known: RefusedNames = {}): Refusal | null {
  if (!isRecord(answer)) return null;
  const told = answer["travaux"] ?? answer["error"] ?? answer;
  if (!isRecord(told)) return null;
  if ("travaux" in told) return readRefusal(told, known);
  const [kind, sentence] = [told["kind"] ?? told["code"], told["sentence"] ?? told["message"]];
  if (typeof kind !== "string" || typeof sentence !== "string") return null;
  return new Refusal(kind, sentence, { ...known, ...(isRecord(told["names"]) ? namesIn(told["names"]) : {}) });
}

function namesIn(told: Readonly<Record<string, unknown>>): RefusedNames {
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]): readonly (readonly [string, RefusedNames[string]])[] => {
      if (isName(value)) return [[name, value]];
      return Array.isArray(value) && value.every(isName) ? [[name, value]] : [];
    }),
  );
}

function isName(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
