import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

/** In kB, compressed as a server on a network would do it. */
const MOST_SCRIPT_KB = 250;

const viewer = servedViewer();

test.for(["", "/compare?before=rev-1&after=rev-2", "/d/rev-2"])(
  "what a reader waits for at /n/shared-waters%s is below 250 kB of script",
  async (place) => {
    const { page, faults, close } = await viewer.openPage();
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (new URL(response.url()).pathname.endsWith(".js")) scripts.push(response.body());
    });
    await page.goto(`${viewer.url}/n/shared-waters${place}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator("main p").first().waitFor();
    const kilobytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).byteLength, 0) / 1000;
    expect(scripts.length).toBeGreaterThan(1);
    expect(kilobytes).toBeLessThan(MOST_SCRIPT_KB);
    expect(faults).toEqual([]);
    await close();
  },
);
