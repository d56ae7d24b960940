import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Travaux } from "@travaux/application";
import { startServer } from "../listen.ts";
import type { RunningServer, ServerOptions } from "../listen.ts";

/** A folder that looks like the built viewer, beside a file that must never be served. */
export function fakeWebRoot(): { readonly webRoot: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-web-"));
  const webRoot = path.join(folder, "dist");
  mkdirSync(path.join(webRoot, "assets"), { recursive: true });
  writeFileSync(path.join(webRoot, "index.html"), "<!doctype html><title>The viewer</title>");
  writeFileSync(path.join(webRoot, "assets", "main-4f3a.js"), "export {};");
  writeFileSync(path.join(webRoot, ".hidden"), "SECRET");
  writeFileSync(path.join(folder, "secret.txt"), "SECRET");
  return { webRoot, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Use cases of which a test needs only some; the others say that nobody expected them. */
export function someTravaux(answers: Partial<Travaux>): Travaux {
  const unexpected = async () => Promise.reject(new Error("a use case that the test did not expect"));
  const all = { listNegotiations: unexpected, showFile: unexpected, addDraft: unexpected, fetchOriginal: unexpected };
  // A test that asks for a use case which is in neither fails by itself.
  return { ...all, ...answers } as unknown as Travaux;
}

/** A real server on any port. Fails the test when it does not start. */
export async function run(options: Omit<ServerOptions, "port"> & { readonly port?: number }): Promise<RunningServer> {
  const server = await startServer({ port: 0, ...options });
  if (!server.ok) throw new Error(`the server did not start: ${server.error.kind}`);
  return server.value;
}
