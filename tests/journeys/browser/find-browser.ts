import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * The package unpacks into the temporary folder, which it takes from the environment each time, and takes whatever it
 * finds there for whole. So it unpacks beside, and the folder gets its name when all of it is there.
 */
async function unpackChromium(): Promise<string> {
  const program = path.join(unpacked, "chromium");
  if (existsSync(program)) return program;
  const beside = `${unpacked}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const usual = process.env["TMPDIR"];
  process.env["TMPDIR"] = beside;
  try {
    await packagedChromium.executablePath();
  } finally {
    if (usual === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = usual;
  }
  writeFileSync(path.join(beside, "fonts.conf"), fontsIn(path.join(unpacked, "fonts")));
  if (existsSync(program)) rmSync(beside, { recursive: true });
  else renameSync(beside, unpacked);
  return program;
}

/** Chromium draws no page on a machine without any font; the package brings one. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>\n<fontconfig><dir>${folder}</dir><cachedir>${unpacked}/font-cache</cachedir></fontconfig>\n`;
}

/** What the browser finds in its environment: where the machine has no fonts of its own, the packaged ones. */
export function browserEnvironment(): Record<string, string> {
  const own = path.join(unpacked, "fonts.conf");
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const fonts = existsSync("/etc/fonts/fonts.conf") || !existsSync(own) ? {} : { FONTCONFIG_FILE: own };
  return { ...Object.fromEntries(inherited), ...fonts };
}
