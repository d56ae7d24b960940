import { syncBuiltinESMExports } from "node:module";

/** What a sealed process was about to do: "net.connect". */
export type OnAttempt = (what: string) => void;

/** Every way to ask for a name or an address. */
const NAMES =
  "lookup lookupService reverse resolve resolve4 resolve6 resolveAny resolveCaa resolveCname resolveMx resolveNaptr resolveNs resolvePtr resolveSoa resolveSrv resolveTlsa resolveTxt Resolver".split(
    " ",
  );

/** By module of Node: the doors of the network, and of other programs and threads. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  net: ["connect", "createConnection", "Socket.prototype.connect", "Server.prototype.listen"],
  dgram: ["createSocket", "Socket.prototype.bind", "Socket.prototype.send"],
  dns: NAMES,
  "dns/promises": NAMES,
  // Listens on the network to whoever wants to look into the process.
  inspector: ["open"],
  child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
  worker_threads: ["Worker"],
};
const GLOBALS = ["fetch", "WebSocket", "EventSource"];

/**
 * Takes the network, child processes and threads away from this process, for good. `onAttempt` hears of each attempt
 * before it throws.
 *
 * A seat belt: it stops a library that would fetch something, not code that was made to break out.
 */
export function sealProcess(onAttempt: OnAttempt = () => undefined): void {
  // Asked of Node by name: this package imports nothing of the network, and only takes it away here.
  for (const [name, doors] of Object.entries(DOORS)) {
    const module: object | undefined = process.getBuiltinModule(name);
    if (module !== undefined) for (const door of doors) close(module, door.split("."), `${name}.${door}`);
  }
  for (const name of GLOBALS) close(globalThis, [name], name);
  syncBuiltinESMExports();

  function close(holder: object, [first = "", ...rest]: readonly string[], what: string): void {
    if (rest.length > 0) {
      const inner: unknown = Reflect.get(holder, first);
      if (typeof inner === "object" || typeof inner === "function") close(inner ?? {}, rest, what);
      return;
    }
    // Not an arrow, of which nothing can be made: what is made with `new` is heard of as well.
    Reflect.set(holder, first, function closed(): never {
      onAttempt(what);
      throw new Error(`${what} is not allowed in the process that reads files`);
    });
  }
}
