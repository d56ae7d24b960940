// Finding a port on this machine that nobody listens on.
import { createServer } from "node:net";

/** How far to look before giving up. */
const PORTS_TO_TRY = 50;

/** The wanted port, or the next one that is free, saying so on standard error. */
export async function findFreePort(wanted) {
  for (let port = wanted; port < Math.min(wanted + PORTS_TO_TRY, 65_536); port += 1) {
    // One after the other, on purpose: the first free one is wanted.
    if (await isFree(port)) return port;
    process.stderr.write(`Port ${port} is in use; trying ${port + 1}.\n`);
  }
  process.stderr.write(`No free port was found from ${wanted} on; name another with --port.\n`);
  process.exit(1);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
