import { spawn } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { builtCli, emptyFolder, travaux } from "./run-travaux.ts";

test("the viewer does not outlive a command line that is killed", async () => {
  const folder = await emptyFolder();
  await travaux(folder, ["new", "waters", "--title", "Waters", "--archive", "a.db"]);
  const archive = path.join(folder, "a.db");
  const child = spawn(process.execPath, [builtCli, "serve", "--port", "4719", "--archive", archive], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve) => {
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      // "http://localhost:4440/" fits, "http://localhost" does not.
      const found = /http:\/\/localhost:\d+\//.exec(out);
      if (found !== null) resolve(found[0]);
    });
  });
  expect(await answers(url)).toBe(true);
  child.kill("SIGKILL");
  await expect.poll(() => answers(url), { timeout: 10_000 }).toBe(false);
});

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status < 600;
  } catch {
    return false;
  }
}
