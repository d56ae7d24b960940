import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { builtCli, emptyFolder, travaux } from "./run-travaux.ts";

/** A server that says how it was started, and ends when it is told to. */
const standIn = `
process.on("SIGTERM", () => process.stdout.write("ending\\n", () => process.exit(0)));
process.stdout.write(JSON.stringify(process.argv.slice(2)) + "\\n");
setInterval(() => undefined, 1000);
`;

describe("serve", () => {
  test("starts the server with archive and port, and passes on the signal that ends it", async () => {
    const folder = await emptyFolder();
    const entry = path.join(folder, "stand-in.mjs");
    await writeFile(entry, standIn);
    const ended = await new Promise<{ code: number | null; out: string }>((resolve) => {
      const child = spawn(process.execPath, [builtCli, "serve", "--port", "4455", "--archive", "a.db"], {
        cwd: folder,
        env: { ...process.env, TRAVAUX_SERVER_ENTRY: entry },
        stdio: ["ignore", "pipe", "inherit"],
      });
      let out = "";
      child.stdout.on("data", (chunk: Buffer) => {
        out += chunk.toString();
        if (out.endsWith("]\n")) child.kill("SIGTERM");
      });
      child.once("close", (code) => resolve({ code, out }));
    });
    const [first = "", ...rest] = ended.out.split("\n");
    expect(JSON.parse(first)).toEqual(["--archive", path.join(folder, "a.db"), "--port", "4455"]);
    expect(rest).toEqual(["ending", ""]);
    expect(ended.code).toBe(0);
  });

  test("says in a sentence that there is no server", async () => {
    const ended = await travaux(await emptyFolder(), ["serve"], { TRAVAUX_SERVER_ENTRY: "/nowhere/main.js" });
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toMatch(/^travaux: The viewer could not be started[^\n]+\n$/u);
  });
});
