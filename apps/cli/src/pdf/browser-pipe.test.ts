import { describe, expect, test } from "vitest";
import { openBrowserPipe } from "./browser-pipe.ts";
import type { BrowserPipe } from "./browser-pipe.ts";

/** What stands for a browser: lines of a shell. A pipe that nobody writes to any more ends `cat`. */
function shell(lines: string, graceMs?: number): BrowserPipe {
  return openBrowserPipe("/bin/sh", ["-c", lines], process.env, graceMs);
}

const LISTENS = "cat <&3 >/dev/null; exit 0";

describe.skipIf(process.platform === "win32")("a program that stands for a browser", () => {
  test("answers over its pipe; what is no message is passed over", async () => {
    const pipe = shell(`printf 'noise\\0{"id":1,"result":{"told":true}}\\0' >&4; ${LISTENS}`);
    expect(await pipe.ask("Anything")).toEqual({ told: true });
    pipe.kill();
    await pipe.end();
  });

  test("and says no, has its words told", async () => {
    const pipe = shell(`printf '{"id":1,"error":{"message":"no such thing"}}\\0' >&4; ${LISTENS}`);
    await expect(pipe.ask("Anything")).rejects.toThrow("no such thing");
    pipe.kill();
    await pipe.end();
  });

  test("and ends of its own accord, leaves its last complaint", async () => {
    const pipe = shell("echo first >&2; echo 'no display' >&2; exit 1");
    await expect(pipe.ask("Anything")).rejects.toThrow("no display");
    await pipe.end();
  });

  test("and does not go when it is asked to, is ended, and so is what it started in its place", async () => {
    const pipe = shell(LISTENS, 50);
    const asked = pipe.ask("Anything");
    // It is looked at once the program is gone.
    asked.catch(() => undefined);
    await pipe.end();
    await expect(asked).rejects.toThrow("it ended without a word");
  });

  test("and can't be started, is told", async () => {
    const pipe = openBrowserPipe("/nowhere/browser", [], process.env);
    await expect(pipe.ask("Anything")).rejects.toThrow("ENOENT");
    await pipe.end();
  });
});
