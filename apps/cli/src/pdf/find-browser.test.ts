import { describe, expect, test } from "vitest";
import { findBrowser } from "./find-browser.ts";

/** What is found on a machine that has these files. */
function found(environment: NodeJS.ProcessEnv, files: readonly string[], platform: NodeJS.Platform = "linux"): string {
  const browser = findBrowser(environment, { platform, isThere: (file) => files.includes(file) });
  if (browser.ok) return browser.value;
  return browser.error.kind === "no-browser" ? browser.error.sentence : browser.error.kind;
}

describe("a browser that prints", () => {
  test("is the one that is named, else one that programs are found by, or at its usual place", () => {
    const files = ["/opt/own/chrome", "/usr/bin/chromium"];
    expect(found({ TRAVAUX_BROWSER: "/opt/own/chrome", PATH: "/usr/bin" }, files)).toBe("/opt/own/chrome");
    expect(found({ PATH: "/bin:/usr/bin" }, files)).toBe("/usr/bin/chromium");
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(found({}, [chrome], "darwin")).toBe(chrome);
  });

  test("that is not there is said, with what to do", () => {
    expect(found({ PATH: "/usr/bin" }, [])).toBe(
      "A PDF is printed by a browser, and none was found; install Chrome, Edge or Chromium, or name its program in TRAVAUX_BROWSER.",
    );
    expect(found({ TRAVAUX_BROWSER: "/nowhere", PATH: "/usr/bin" }, ["/usr/bin/chromium"])).toContain(
      "there is none at /nowhere, which TRAVAUX_BROWSER names",
    );
  });
});
