import { existsSync } from "node:fs";
import path from "node:path";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { DoorError } from "../cli-error.ts";

/** Where a machine usually has a browser that prints. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/** What such a browser is called where programs are looked for by name. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** Which system the machine has, and what is there. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isThere: (file: string) => boolean;
}

const HOW = "install Chrome, Edge or Chromium, or name its program in TRAVAUX_BROWSER";

/** The browser of this machine that prints: the one that TRAVAUX_BROWSER names, else one at a usual place. */
export function findBrowser(
  environment: NodeJS.ProcessEnv,
  machine: Machine = { platform: process.platform, isThere: existsSync },
): Result<string, DoorError> {
  const { platform, isThere } = machine;
  const named = environment["TRAVAUX_BROWSER"] ?? "";
  if (named !== "") {
    if (isThere(named)) return success(named);
    const sentence = `A PDF is printed by a browser, and there is none at ${named}, which TRAVAUX_BROWSER names; ${HOW}.`;
    return failure({ kind: "no-browser", sentence });
  }
  const folders = platform === "win32" ? [] : (environment["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  const candidates = [
    ...(USUAL_PLACES[platform] ?? []),
    ...NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name))),
  ];
  const found = candidates.find(isThere);
  if (found !== undefined) return success(found);
  return failure({ kind: "no-browser", sentence: `A PDF is printed by a browser, and none was found; ${HOW}.` });
}
