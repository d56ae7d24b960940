import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingestDraft } from "../ingest-draft.ts";
import { bundleProgram } from "../testing/bundle-program.ts";
import type { BundledProgram } from "../testing/bundle-program.ts";
import { createJail } from "./create-jail.ts";
import type { JailOptions } from "./create-jail.ts";

let program: BundledProgram;

/** A program that is its own jail, and a jailer when it is asked to be one. */
const PROGRAM = `import { createJail, isJailChild, runJailChild } from "./jail.ts";
if (isJailChild(process.argv)) await runJailChild();
else {
  const jail = createJail({ entry: process.argv[1] });
  jail.expect(2);
  if (process.argv[2] === "hang") setInterval(() => {}, 1000);
  console.log("waiting");
}`;

beforeAll(async () => {
  program = await bundleProgram(PROGRAM);
}, 60_000);

afterAll(() => program.remove());

/** A stand-in for a child that was taken over: a script of its own, with the rights that a child has. */
function impostor(script: string, options: Partial<JailOptions> = {}) {
  const entry = path.join(
    program.folder,
    "dist",
    `impostor-${readdirSync(path.join(program.folder, "dist")).length}.mjs`,
  );
  const answer = `import { writeSync as tell } from "node:fs"; tell(3, "received\\n"); const answer = (value) => { const text = JSON.stringify(value); process.stdout.write(Buffer.byteLength(text) + "\\n" + text); };\n`;
  writeFileSync(entry, `${answer}${script}`);
  return createJail({ entry, ...options });
}

const fileOf = (content: string): { name: string; bytes: Uint8Array } => ({
  name: "draft.txt",
  bytes: new TextEncoder().encode(content),
});
const small = fileOf("PREAMBLE\n\nThe States,\n\n1. Lakes [shall] last.");

/** Children of this process that read files. Linux alone tells. */
function readersOf(parent: number): readonly string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false; // "41", not "self"
    try {
      const ofParent = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ");
      return ofParent?.[1] === String(parent) && ofParent[0] !== "Z" && isReader(pid);
    } catch {
      return false;
    }
  });
}

/** As many readers as are awaited: a child that was just started does not say at once what it runs. */
async function readersWhen(count: number): Promise<readonly string[]> {
  await until(() => readersOf(process.pid).length >= count);
  return readersOf(process.pid);
}

function isReader(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1").includes(program.folder);
  } catch {
    return false;
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const onLinux = process.platform === "linux";

describe("a file in the jail", () => {
  test("reads as in this process, by a child that waited and by one that did not", async () => {
    const jail = createJail({ entry: program.entry, spares: 1 });
    const here = await ingestDraft(small);
    expect(await jail.ingestDraft(small)).toEqual(here);
    jail.expect(2);
    expect(await jail.ingestDraft(small)).toEqual(here);
    expect(await jail.ingestDraft(small)).toEqual(here);
    await jail.close();
  }, 30_000);

  test("may be a statement, may be refused, and several may be read at once", async () => {
    const jail = createJail({ entry: program.entry });
    jail.expect(3);
    const refusal = { ok: false, error: { kind: "empty-file", name: "e" } };
    const [empty, statement, other] = await Promise.all([
      jail.ingestDraft({ name: "e", bytes: new Uint8Array() }),
      jail.ingestStatement(fileOf("Thank you, Chair.")),
      jail.ingestDraft(small),
    ]);
    expect([empty, statement.ok, other.ok]).toEqual([refusal, true, true]);
    await jail.close();
  }, 30_000);

  test("larger than is read costs no child", async () => {
    const jail = createJail({ entry: path.join(program.folder, "missing.mjs") });
    const limits = { limits: { fileBytes: 10 } as never };
    expect(await jail.ingestDraft(small, limits)).toMatchObject({ error: { kind: "too-large", limitBytes: 10 } });
    await jail.close();
  });

  test("that takes its time is given up, and so is one that takes too much memory", async () => {
    const heavy = fileOf("[a] ".repeat(8_000_000));
    expect(await createJail({ entry: program.entry, timeoutMs: 30 }).ingestDraft(heavy)).toEqual({
      ok: false,
      error: { kind: "timed-out", name: "draft.txt", limitMs: 30 },
    });
    expect(await createJail({ entry: program.entry, memoryMiB: 120 }).ingestDraft(heavy)).toEqual({
      ok: false,
      error: { kind: "limit-exceeded", name: "draft.txt", what: "MiB of memory", limit: 120 },
    });
  }, 60_000);
});

describe.runIf(onLinux)("time", () => {
  const waits = (ms: number) => `setTimeout(() => answer({ ok: true }), ${ms});`;
  test.for<[string, string, "read" | "timed-out"]>([
    ["in which a child works is counted, and ends it", "for (;;);", "timed-out"],
    ["in which it waits for a busy machine is not held against it", waits(600), "read"],
    ["in which it does nothing at all has an end as well", waits(60_000), "timed-out"],
  ])("%s", { timeout: 30_000 }, async ([, script, becomes]) => {
    const jail = impostor(script, { timeoutMs: 500 });
    const end = await jail.ingestDraft(small);
    await jail.close();
    expect(end.ok ? "read" : end.error.kind).toBe(becomes);
  });
});

describe("a child that was taken over", () => {
  test("finds no environment, no file, no program to start and no way to write", async () => {
    process.env["SECRET"] = "none of its business";
    const jail = impostor(`
      import { execFileSync } from "node:child_process";
      import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
      const outcome = (act) => { try { act(); return "done"; } catch (problem) { return problem.code ?? problem.name; } };
      answer({
        environment: Object.keys(process.env).filter((name) => !["PWD", "OLDPWD", "SHLVL", "_"].includes(name)),
        read: outcome(() => readFileSync("/etc/hostname")),
        list: outcome(() => readdirSync("/")),
        write: outcome(() => writeFileSync("here", "x")),
        start: outcome(() => execFileSync("/bin/true")),
        evaluate: outcome(() => new Function("return 1")()),
      });`);
    const answer: unknown = await jail.ingestDraft(small);
    delete process.env["SECRET"];
    await jail.close();
    const denied = "ERR_ACCESS_DENIED";
    expect(answer).toEqual({
      environment: [],
      read: denied,
      list: denied,
      write: denied,
      start: denied,
      evaluate: "EvalError",
    });
  }, 30_000);

  test.runIf(onLinux)(
    "cannot outrun the watch over its memory",
    async () => {
      const jail = impostor("const all = []; for (;;) all.push(Buffer.alloc(64 * 1024 * 1024, 1));", {
        memoryMiB: 150,
      });
      const refusal = { kind: "limit-exceeded", name: "draft.txt", what: "MiB of memory", limit: 150 };
      expect(await jail.ingestDraft(small)).toEqual({ ok: false, error: refusal });
      await jail.close();
    },
    30_000,
  );

  test.for<[string, string]>([
    [
      "says that it has more to say than is taken",
      `process.stdout.write("99999999999\\n"); setInterval(() => {}, 1000);`,
    ],
    ["never stops talking", `const talk = () => process.stdout.write("2000000000\\n".repeat(1000), talk); talk();`],
  ])("which %s is ended", { timeout: 30_000 }, async ([, script]) => {
    const jail = impostor(script, { answerMiB: 1 });
    const refusal = { kind: "limit-exceeded", name: "draft.txt", what: "MiB of text", limit: 1 };
    expect(await jail.ingestDraft(small)).toEqual({ ok: false, error: refusal });
    await jail.close();
  });

  test.for<[string, string]>([
    ["answers with what is no answer", `console.log("Error: what?"); setInterval(() => {}, 1000);`],
    ["ends without a word", ""],
    ["breaks", `throw new Error("broken");`],
    ["breaks before it can do anything", `import "node:nothing";`],
  ])("which %s is a bug, and this process goes on", { timeout: 30_000 }, async ([, script]) => {
    const jail = impostor(script);
    await expect(jail.ingestDraft(small)).rejects.toThrow("without an answer");
    await jail.close();
  });

  test("may tell progress that makes no sense", async () => {
    const told: unknown[] = [];
    const said = `"1/0\\n5/4\\nx/y\\n\\n" + "9".repeat(1e6) + "\\n__proto__/1\\n3/4\\n"`;
    const jail = impostor(
      `import { writeSync } from "node:fs"; writeSync(3, ${said}); setTimeout(() => answer({ ok: true }), 300);`,
    );
    await jail.ingestDraft(small, { onProgress: (progress) => told.push(progress) });
    await jail.close();
    expect(told).toEqual([
      { done: 4, total: 4 },
      { done: 3, total: 4 },
    ]);
  }, 30_000);
});

describe("a child that cannot be started", () => {
  test("is told as such, and this process goes on", async () => {
    // Longer than any system lets a program be called: refused at once, as when there are no pipes left.
    const jail = createJail({ entry: "x".repeat(3_000_000) });
    jail.expect(2);
    await expect(jail.ingestDraft(small)).rejects.toThrow("could not be started");
    await jail.close();
  });

  test("since the jail is closed reads nothing and leaves no process", async () => {
    const jail = createJail({ entry: program.entry });
    await jail.close();
    await expect(jail.ingestDraft(small)).rejects.toThrow("it was ended");
    await jail.close();
    if (onLinux) await until(() => readersOf(process.pid).length === 0);
  }, 30_000);
});

describe.runIf(onLinux)("children that wait", () => {
  test("are as many as files are expected, at most as many as are allowed, and gone when the jail is closed", async () => {
    const jail = createJail({ entry: program.entry, spares: 2 });
    jail.expect(1);
    expect((await readersWhen(1)).length).toBe(1);
    jail.expect(5);
    expect((await readersWhen(2)).length).toBe(2);
    expect((await jail.ingestDraft(small)).ok).toBe(true);
    await until(() => readersOf(process.pid).length === 2);
    await jail.close();
    expect(readersOf(process.pid)).toEqual([]);
  }, 30_000);

  test("and die are replaced", async () => {
    const jail = createJail({ entry: program.entry, spares: 1 });
    jail.expect(9);
    const [spare] = await readersWhen(1);
    process.kill(Number(spare), "SIGKILL");
    await until(() => readersOf(process.pid).length === 0);
    expect((await jail.ingestDraft(small)).ok).toBe(true);
    await until(() => readersOf(process.pid).length === 1);
    await jail.close();
  }, 30_000);

  test("leave no folder behind", async () => {
    const jail = createJail({ entry: program.entry, spares: 1 });
    jail.expect(1);
    const [spare] = await readersWhen(1);
    const folder = readlinkSync(path.join("/proc", String(spare), "cwd"));
    expect(readdirSync(folder)).toEqual([]);
    await jail.close();
    expect(existsSync(folder)).toBe(false);
  }, 30_000);

  test("are started in a new folder when the system has swept theirs away", async () => {
    const jail = createJail({ entry: program.entry, spares: 1 });
    jail.expect(1);
    const [spare] = await readersWhen(1);
    rmSync(readlinkSync(path.join("/proc", String(spare), "cwd")), { recursive: true });
    expect((await jail.ingestDraft(small)).ok).toBe(true);
    expect((await jail.ingestDraft(small)).ok).toBe(true);
    await jail.close();
  }, 30_000);

  test("do not keep a program from ending, and end with it even when it is killed", async () => {
    const ended = spawn(process.execPath, [program.entry], { stdio: "ignore" });
    expect(await new Promise((resolve) => ended.once("close", resolve))).toBe(0);
    const killed = spawn(process.execPath, [program.entry, "hang"], { stdio: ["ignore", "pipe", "ignore"] });
    await new Promise((resolve) => killed.stdout.once("data", resolve));
    const waiting = readersOf(killed.pid ?? 0);
    expect(waiting.length).toBe(2);
    killed.kill("SIGKILL");
    await until(() => !waiting.some(isReader));
  }, 30_000);
});
