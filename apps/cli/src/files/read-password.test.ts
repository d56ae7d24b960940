import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import type { Terminal } from "../print/ask-unseen.ts";
import { readPassword } from "./read-password.ts";

const folder = mkdtempSync(path.join(tmpdir(), "travaux-password-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const place = path.join(folder, "password.txt");
  writeFileSync(place, text);
  return place;
}

/** A terminal at which a person types these lines, each when it is asked for, and what is shown there. */
function terminal(lines: readonly string[], isTTY = true): Terminal & { readonly shown: () => string } {
  let shown = "";
  const waiting = [...lines];
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined });
  const stderr = {
    isTTY,
    write: (text: string) => {
      shown += text;
      const line = text.endsWith(": ") ? waiting.shift() : undefined;
      if (line !== undefined) setImmediate(() => stdin.write(`${line}\r`));
      return true;
    },
  };
  return { stdin, stderr, shown: () => shown } as unknown as Terminal & { readonly shown: () => string };
}

describe("a password", () => {
  test("is none unless one is wanted", async () => {
    expect(await readPassword({}, terminal([]))).toEqual({ ok: true, value: null });
  });

  test.for([
    ["all the waters of the world", "all the waters of the world"],
    ["all the waters of the world\n", "all the waters of the world"],
    ["  all the waters \r\nand a note\n", "  all the waters "],
  ])("is the first line of a file: %j", async ([text, password]) => {
    expect(await readPassword({ passwordFile: file(text ?? "") }, terminal([]))).toEqual({ ok: true, value: password });
  });

  test("is asked for twice at the terminal, which shows nothing of it", async () => {
    const there = terminal(["all the waters", "all the waters"]);
    expect(await readPassword({ password: true }, there)).toEqual({ ok: true, value: "all the waters" });
    expect(there.shown()).toBe("Password for the page: \nThe same again: \n");
  });

  test.for([
    ["is typed in two ways", { password: true }, terminal(["all the waters", "all the water s"]), "not the same"],
    ["is short", { password: true }, terminal(["waters"]), "fewer than 12"],
    ["is to be asked for where nobody is", { password: true }, terminal([], false), "--password-file"],
    ["is to come from two places", { password: true, passwordFile: "x" }, terminal([]), "not both"],
  ] as const)("that %s is refused", async ([, flags, there, said]) => {
    expect(await readPassword(flags, there)).toMatchObject({
      ok: false,
      error: { kind: "usage", sentence: expect.stringContaining(said) },
    });
  });

  test("from a file that is not there, or that is empty, is refused", async () => {
    const nowhere = path.join(folder, "nowhere.txt");
    expect(await readPassword({ passwordFile: nowhere }, terminal([]))).toMatchObject({
      ok: false,
      error: { kind: "missing-file" },
    });
    expect(await readPassword({ passwordFile: file("\nall the waters of the world") }, terminal([]))).toMatchObject({
      ok: false,
      error: { kind: "usage" },
    });
  });
});
