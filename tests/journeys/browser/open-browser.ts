import { type Browser, chromium } from "playwright-core";
import { browserEnvironment, findBrowser } from "./find-browser.ts";

/**
 * Sandboxes need privileges that containers and root lack; small containers have a small /dev/shm. Every address but
 * this machine's resolves to nothing, so that a page which asks the network for something fails its journey.
 */
const flags = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Starts a headless Chromium for journeys; close it in `afterAll`.
 *
 * @throws when no browser is found or it does not start
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ executablePath, headless: true, args: flags, env: browserEnvironment() });
}
