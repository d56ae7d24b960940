import { createServer, type Server } from "node:net";
import { afterAll, expect, test } from "vitest";
import { findFreePort } from "../../../scripts/free-port.mjs";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Listens on a port that the system chooses, and returns it. */
async function occupy(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

test("a port in use is passed over for the next that is free", async () => {
  const taken = await occupy();
  expect(await findFreePort(taken)).toBeGreaterThan(taken);
});
