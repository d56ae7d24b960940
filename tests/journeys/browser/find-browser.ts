import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import packagedChromium from "@sparticuz/chromium";

const projectRoot = path.resolve(import.meta.dirname, "../../..");

/** Where the packaged browser is unpacked: inside the project, so that nothing is left on the machine. */
const unpacked = path.join(projectRoot, "node_modules", ".travaux", "browser");

const elsewhere: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  linux: ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/usr/bin/chromium-browser"],
};

/**
 * A Chromium to test with: the one that the registry package holds on Linux x64, otherwise one of the machine.
 *
 * @throws when there is none: a journey never passes for want of a browser
 */
export async function findBrowser(): Promise<string> {
  if (process.platform === "linux" && process.arch === "x64") return unpackChromium();
  const candidates = [process.env["TRAVAUX_BROWSER"] ?? "", ...(elsewhere[process.platform] ?? [])];
  const found = candidates.find((file) => file !== "" && existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    "The browser journeys need a Chrome, Edge or Chromium, and none was found. Install one, or name its program in TRAVAUX_BROWSER.",
  );
}

/** The package unpacks into the temporary folder, which it takes from the environment each time. */
async function unpackChromium(): Promise<string> {
  mkdirSync(unpacked, { recursive: true });
  const usual = process.env["TMPDIR"];
  process.env["TMPDIR"] = unpacked;
  try {
    return await packagedChromium.executablePath();
  } finally {
    if (usual === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = usual;
  }
}
