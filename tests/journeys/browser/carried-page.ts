import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { ServedViewer } from "./served-viewer.ts";
import type { ViewerPage, ViewerWindow } from "./viewer-page.ts";

const cli = path.resolve(import.meta.dirname, "../../../apps/cli/dist/main.js");

/** Writes a page with the built command line. */
export function exportPage(archive: string, file: string, ...flags: readonly string[]): void {
  const args = [cli, "export", "--page", ...flags, "--archive", archive, "-o", file];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The page was not written: ${stderr}`);
}

/** A file in a browser whose network is off, and every address that it asks for. */
export interface FilePage extends ViewerPage {
  readonly asked: readonly string[];
  /** Opens the file, at an address within it. */
  readonly open: (file: string, address?: string) => Promise<void>;
}

export async function openFilePage(viewer: ServedViewer, look: ViewerWindow = {}): Promise<FilePage> {
  const opened = await viewer.openPage(look);
  await opened.page.context().setOffline(true);
  const asked: string[] = [];
  opened.page.on("request", (request) => asked.push(request.url()));
  const open = async (file: string, address = ""): Promise<void> => {
    await opened.page.goto(`${pathToFileURL(file).href}${address === "" ? "" : `#${address}`}`);
  };
  return { ...opened, asked, open };
}

/** Nothing but the file itself, and what stands in it. */
export function isOfFile(address: string): boolean {
  return ["file:", "data:", "blob:"].includes(new URL(address).protocol);
}

/** Where a page stands within its file. */
export function placeIn(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash.slice(1));
}
