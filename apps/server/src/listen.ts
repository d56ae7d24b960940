import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Travaux } from "@travaux/application";
import type { Authority } from "@travaux/api";
import type { Result } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { buildApp } from "./build-app.ts";
import { usualLimits } from "./limits.ts";
import type { ServerLimits } from "./limits.ts";
import { refusalOfStranger } from "./refuse-strangers.ts";
import { describeBug } from "./report-bug.ts";
import { securityHeaders } from "./security-headers.ts";
import { refusalBody } from "./send-refusal.ts";
import { UploadShelf } from "./upload-shelf.ts";

export interface ServerOptions {
  readonly travaux: Travaux;
  readonly webRoot: string;
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
export type ListenError =
  | { readonly kind: "not-loopback"; readonly host: string }
  | { readonly kind: "no-free-port"; readonly first: number; readonly last: number }
  | { readonly kind: "not-permitted"; readonly port: number };

/** How many ports are tried, from the wanted one on. */
const PORTS_TRIED = 20;
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
  const { travaux, webRoot } = options;
  const reportBug = (where: string, thrown: unknown) => say(describeBug(where, thrown).trimEnd());
  const app = await buildApp({ travaux, shelf, authority: personAtThisMachine, webRoot, limits, reportBug });

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

/** A server that turns strangers away before anything is routed, and puts the security headers on every answer. */
function guardedServer(
  limits: ServerLimits,
  route: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  const server = createServer(
    {
      requestTimeout: limits.requestMs,
      headersTimeout: limits.headersMs,
      keepAliveTimeout: 5000,
      // How often the two limits above are looked at.
      connectionsCheckingInterval: Math.min(5000, limits.requestMs),
      requireHostHeader: false,
    },
    (request, response) => {
      for (const [header, value] of Object.entries(securityHeaders)) response.setHeader(header, value);
      const caller = { method: request.method ?? "", url: request.url ?? "", headers: request.headers };
      const refusal = refusalOfStranger(caller, request.socket.localPort ?? 0);
      if (refusal === null) route(request, response);
      else turnAway(response, refusal);
    },
  );
  server.on("clientError", answerBrokenRequest);
  return server;
}

function turnAway(response: ServerResponse, sentence: string): void {
  response.writeHead(403, { "content-type": "application/json; charset=utf-8", connection: "close" });
  response.end(JSON.stringify(refusalBody("not-allowed", sentence)));
}

/** What is no HTTP, or did not come in time, gets a status and no more. */
function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
  const headers = Object.entries(securityHeaders).map(([header, value]) => `${header}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join("")}connection: close\r\ncontent-length: 0\r\n\r\n`);
}

interface Bound {
  readonly port: number;
  readonly servers: readonly Server[];
}

async function bindFirstFree(
  addresses: readonly string[],
  wanted: number,
  create: () => Server,
  say: (sentence: string) => void,
): Promise<Result<Bound, ListenError>> {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TRIED - 1, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    const bound = await bindAll(addresses, port, create);
    if (typeof bound !== "string") return success(bound);
    if (bound === "EACCES") return failure({ kind: "not-permitted", port });
    if (port < last) say(`Port ${port} is in use; trying ${port + 1}.`);
  }
  return failure({ kind: "no-free-port", first: wanted, last });
}

/** Binds one port on all addresses; on the first of them it has to succeed, the others may not exist on this machine. */
async function bindAll(
  [first = "127.0.0.1", ...others]: readonly string[],
  port: number,
  create: () => Server,
): Promise<Bound | "EADDRINUSE" | "EACCES"> {
  const main = create();
  const outcome = await bind(main, first, port);
  if (outcome === "EADDRINUSE" || outcome === "EACCES") return outcome;
  if (outcome !== null) throw new Error(`the loopback address ${first} cannot be used: ${outcome}`);
  const bound = portOf(main);
  const servers = [main];
  for (const address of others) {
    const server = create();
    const other = await bind(server, address, bound);
    if (other === null) servers.push(server);
    // Somebody else answers there to the same name and port: better to take a port that is ours alone.
    if (other === "EADDRINUSE" && port !== 0) {
      await Promise.all(servers.map(stop));
      return "EADDRINUSE";
    }
  }
  return { port: bound, servers };
}

/** Null when it listens, else the system's word for why not. */
function bind(server: Server, address: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error.code ?? "unknown");
    server.once("error", fail);
    server.listen({ host: address, port, exclusive: true }, () => {
      server.off("error", fail);
      resolve(null);
    });
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("a listening server has a port");
  return address.port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
