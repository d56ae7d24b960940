import { describe, expect, test } from "vitest";
import type { Flags } from "../flags.ts";
import { terminalOf } from "./terminal-of.ts";

const flags: Flags = { format: "terminal", color: true };
const terminal = { isTTY: true, columns: 100 };
const pipe = {};

describe("terminalOf", () => {
  test.for([
    ["a terminal", flags, terminal, {}, true],
    ["a pipe", flags, pipe, {}, false],
    ["--no-color", { ...flags, color: false }, terminal, {}, false],
    ["NO_COLOR", flags, terminal, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", flags, terminal, { NO_COLOR: "" }, true],
    ["a dumb terminal", flags, terminal, { TERM: "dumb" }, false],
    ["-o FILE", { ...flags, output: "x" }, terminal, { FORCE_COLOR: "1" }, false],
    ["FORCE_COLOR in a pipe", flags, pipe, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", flags, terminal, { FORCE_COLOR: "0" }, false],
    ["NO_COLOR against FORCE_COLOR", flags, terminal, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ] as const)("colours for %s as it should", ([, given, stream, environment, expected]) => {
    expect(terminalOf(given, stream, environment).colour).toBe(expected);
  });

  test.for([
    ["the terminal's", flags, terminal, {}, 100],
    ["the flag's", { ...flags, width: 60 }, terminal, {}, 60],
    ["COLUMNS in a pipe", flags, pipe, { COLUMNS: "72" }, 72],
    ["80 when nobody says", flags, pipe, { COLUMNS: "wide" }, 80],
  ] as const)("takes the width from %s", ([, given, stream, environment, expected]) => {
    expect(terminalOf(given, stream, environment).width).toBe(expected);
  });
});
