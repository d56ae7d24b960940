import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Result } from "@travaux/model";
import { failure, success } from "@travaux/model";

/** Why no port was bound. */
export type BindError =
  | { readonly kind: "no-free-port"; readonly first: number; readonly last: number }
  | { readonly kind: "not-permitted"; readonly port: number };

/** How many ports are tried, from the wanted one on. */
const PORTS_TRIED = 20;

/** Servers that listen on one port, one for each loopback address. */
export interface BoundServers {
  readonly port: number;
  readonly servers: readonly Server[];
}

/**
 * Binds the wanted port or the next that is free on all of these addresses; 0 binds any.
 *
 * @param say told of each port that is in use
 */
export async function bindFirstFree(
  addresses: readonly string[],
  wanted: number,
  create: () => Server,
  say: (sentence: string) => void,
): Promise<Result<BoundServers, BindError>> {
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
): Promise<BoundServers | "EADDRINUSE" | "EACCES"> {
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

/** Stops listening and ends every connection. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
