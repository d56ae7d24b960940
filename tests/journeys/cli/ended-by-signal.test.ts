import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { builtCli, emptyFolder } from "./run-travaux.ts";

test.for([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("a command that %s ends while it reads leaves nothing in the temporary folder", async ([signal, code]) => {
  const folder = await emptyFolder();
  const temporary = path.join(folder, "tmp");
  await mkdir(temporary);
  const file = path.join(folder, "long.txt");
  await writeFile(file, "1. Parties shall [share] what they measure.\n\n".repeat(60_000));
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, TMPDIR: temporary };
  const child = spawn(process.execPath, [builtCli, "show", file], { env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", (exitCode, by) => resolve(exitCode ?? by)));
  await vi.waitFor(() => expect(readdirSync(temporary)).toHaveLength(1), { timeout: 20_000, interval: 20 });
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(readdirSync(temporary)).toEqual([]);
});
