import type { Travaux } from "@travaux/application";
import type { Authority } from "@travaux/api";
import type { Result } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { bindFirstFree, stop } from "./bind-port.ts";
import type { BindError } from "./bind-port.ts";
import { buildApp } from "./build-app.ts";
import { ChangeWatch } from "./change-watch.ts";
import { guardedServer } from "./guarded-server.ts";
import { usualLimits } from "./limits.ts";
import type { ServerLimits } from "./limits.ts";
import { describeBug } from "./report-bug.ts";
import { UploadShelf } from "./upload-shelf.ts";

export interface ServerOptions {
  readonly travaux: Travaux;
  readonly webRoot: string;
  /** The file from which pages to take along are made; without it there are none. */
  readonly pageTemplate?: string;
  /** The first port to try; 0 for any. */
  readonly port: number;
  /** `localhost` (both loopback addresses), `127.0.0.1` or `::1`; localhost unless told. */
  readonly host?: string;
  readonly limits?: Partial<ServerLimits>;
  /** Told of ports that are in use and of bugs, a sentence at a time. */
  readonly say?: (sentence: string) => void;
}

export interface RunningServer {
  /** "http://localhost:4440" */
  readonly url: string;
  readonly port: number;
  /** Ends every connection, then stops. The archive stays open: it is the caller's. */
  close(): Promise<void>;
}

/** Why nothing is served. */
export type ListenError = BindError | { readonly kind: "not-loopback"; readonly host: string };

/** How often expired uploads are let go when nobody asks. */
const SWEEP_MS = 60_000;

const loopbackAddresses: ReadonlyMap<string, readonly string[]> = new Map([
  ["localhost", ["127.0.0.1", "::1"]],
  ["127.0.0.1", ["127.0.0.1"]],
  ["::1", ["::1"]],
  ["[::1]", ["::1"]],
]);

/**
 * Whoever reaches a loopback server under its own name may do everything: it is the person at this machine. Accounts
 * and the launch token will decide here.
 */
const personAtThisMachine: Authority = () => true;

/**
 * Serves the viewer and the API on loopback, on the wanted port or the next that is free.
 *
 * Another address is refused: there is no encryption and there are no accounts yet, so everyone who can reach the
 * address could read and add drafts.
 */
export async function startServer(options: ServerOptions): Promise<Result<RunningServer, ListenError>> {
  const host = options.host ?? "localhost";
  const addresses = loopbackAddresses.get(host);
  if (addresses === undefined) return failure({ kind: "not-loopback", host });
  const limits = { ...usualLimits, ...options.limits };
  const say = options.say ?? (() => undefined);
  const shelf = new UploadShelf(limits, () => performance.now());
  const { travaux, webRoot, pageTemplate = null } = options;
  const reportBug = (where: string, thrown: unknown) => say(describeBug(where, thrown).trimEnd());
  const watch = new ChangeWatch({ travaux, everyMs: limits.watchMs, reportBug });
  const authority = personAtThisMachine;
  const app = await buildApp({ travaux, shelf, watch, authority, webRoot, pageTemplate, limits, reportBug });

  const create = () => guardedServer(limits, (request, response) => app.routing(request, response));
  const bound = await bindFirstFree(addresses, options.port, create, say);
  if (!bound.ok) {
    await app.close();
    return bound;
  }
  const sweep = setInterval(() => shelf.forgetExpired(), SWEEP_MS).unref();
  const { port, servers } = bound.value;
  const name = host === "localhost" || host === "127.0.0.1" ? host : "[::1]";
  return success({
    url: `http://${name}:${port}`,
    port,
    close: async () => {
      clearInterval(sweep);
      await Promise.all(servers.map(stop));
      await app.close();
    },
  });
}

/** What a person is told when nothing is served. */
export function sentenceOfListenError(error: ListenError): string {
  switch (error.kind) {
    case "not-loopback":
      return `"${error.host}" is not served: without accounts and encryption everyone on the network could read and change the archive; use localhost.`;
    case "no-free-port":
      return `No port from ${error.first} to ${error.last} is free; name another with --port.`;
    case "not-permitted":
      return `Port ${error.port} may not be used by this account; name one above 1023 with --port.`;
  }
}
