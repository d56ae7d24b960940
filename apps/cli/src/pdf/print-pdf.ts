import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { DoorError } from "../cli-error.ts";
import { openBrowserPipe } from "./browser-pipe.ts";
import type { BrowserPipe } from "./browser-pipe.ts";

/** Pages of A4 come by the hundred: a text of seventeen hundred takes half a minute. */
const PATIENCE_MS = 180_000;
/** A4, in inches. */
const PAPER = { paperWidth: 8.27, paperHeight: 11.69 } as const;

/** No window, nothing of the user's, nothing that asks the network of its own accord; whatever asks finds nobody. */
const ALONE = [
  "--headless",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/**
 * Prints a page of ours by its own print style sheet. The browser gets a profile that is made for it and goes with it; the page
 * is handed over as text and has no address, so that it can ask for no file; scripts are off, and so is the network.
 */
export async function printPdf(
  html: string,
  browser: string,
  environment: NodeJS.ProcessEnv,
): Promise<Result<Uint8Array, DoorError>> {
  try {
    const profile = await mkdtemp(path.join(tmpdir(), "travaux-printing-"));
    return success(await printAlone(html, { browser, environment, profile }));
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return failure({ kind: "pdf-not-printed", browser, detail });
  }
}

interface Alone {
  readonly browser: string;
  readonly environment: NodeJS.ProcessEnv;
  /** A folder that goes with the browser. */
  readonly profile: string;
}

async function printAlone(html: string, { browser, environment, profile }: Alone): Promise<Uint8Array> {
  // A browser that runs as root refuses to start with its sandbox; the page is ours and runs nothing.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const pipe = openBrowserPipe(browser, [...ALONE, ...sandbox, `--user-data-dir=${profile}`], environment);
  // A command that is ended by a signal takes both along.
  const remove = (): void => {
    pipe.kill();
    removeNow(profile);
  };
  process.once("exit", remove);
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`it was not done after ${PATIENCE_MS / 1000} seconds`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([printOver(pipe, html), late]);
  } finally {
    clearTimeout(clock);
    await pipe.end();
    // Processes that the browser started may hold on to it for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).catch(() => undefined);
    process.off("exit", remove);
  }
}

/** On the way out nothing can be waited for, and nobody can be told. */
function removeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // What is left is an empty profile in the folder for temporary files.
  }
}

async function printOver(pipe: BrowserPipe, html: string): Promise<Uint8Array> {
  const { targetId } = await pipe.ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await pipe.ask("Target.attachToTarget", { targetId, flatten: true });
  const page = (method: string, parameters?: object): ReturnType<BrowserPipe["ask"]> =>
    pipe.ask(method, parameters, String(sessionId));
  await page("Network.enable");
  await page("Network.emulateNetworkConditions", {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await page("Emulation.setScriptExecutionDisabled", { value: true });
  await page("Page.enable");
  const { frameTree } = (await page("Page.getFrameTree")) as { frameTree: { frame: { id: string } } };
  await page("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  const { data } = await page("Page.printToPDF", { ...PAPER, printBackground: true, preferCSSPageSize: true });
  if (typeof data !== "string" || data === "") throw new Error("it gave no page back");
  return Buffer.from(data, "base64");
}
