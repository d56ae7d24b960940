import { CommanderError } from "commander";
import { describe, expect, test } from "vitest";
import type { CommandContext, CommandEnd } from "../command-end.ts";
import type { Flags } from "../flags.ts";
import { buildProgram } from "./build-program.ts";
import { usageSentence } from "./usage-sentence.ts";

async function complaintAbout(line: string): Promise<string> {
  const program = buildProgram("1.0.0", async () => undefined);
  try {
    await program.parseAsync(
      line.split(" ").filter((word) => word !== ""),
      { from: "user" },
    );
  } catch (thrown) {
    if (thrown instanceof CommanderError) return usageSentence(thrown, program);
    throw thrown;
  }
  return "understood";
}

describe("what is said about a command line", () => {
  test.for([
    ["", 'A command is wanted; "travaux --help" lists them.'],
    ["comapre a b", `Unknown command 'comapre'. Did you mean compare? "travaux --help" lists what there is.`],
    ["compare a", `Missing required argument 'after'. "travaux --help" lists what there is.`],
    [
      "compare a b c",
      `Too many arguments for 'compare'. Expected 2 arguments but got 3. "travaux --help" lists what there is.`,
    ],
    ["compare a b --langg fr", `Unknown option '--langg'. Did you mean --lang? "travaux --help" lists what there is.`],
    [
      "compare a b --format odt",
      "Option '--format <format>' argument 'odt' is invalid. Allowed choices are terminal, json, markdown, html, pdf, csv, text, patch, docx, xlsx, akoma-ntoso.",
    ],
    ["serve --port 70000", "Option '--port <n>' argument '70000' is invalid. Give a port from 1 to 65535."],
    ["new x", `Required option '--title <title>' not specified.`],
    ["remove x", 'The command remove is not there yet in this version; "travaux --help" lists those that are.'],
    ["backup x", 'The command backup is not there yet in this version; "travaux --help" lists those that are.'],
    ["add draf x", `Unknown command 'draf'. Did you mean draft? "travaux --help" lists what there is.`],
    ["compare a b", "understood"],
    ["show a --format akn", "understood"],
    ["--format json diff zero..rev-1 44", "understood"],
  ] as const)("%s: %s", async ([line, sentence]) => {
    expect(await complaintAbout(line)).toBe(sentence);
  });
});

describe("flags", () => {
  async function flagsOf(line: string): Promise<Flags | null> {
    const found: { flags: Flags | null } = { flags: null };
    const program = buildProgram("1.0.0", async (called, _action: (context: CommandContext) => Promise<CommandEnd>) => {
      found.flags = called.optsWithGlobals<Flags>();
    });
    await program.parseAsync(line.split(" "), { from: "user" });
    return found.flags;
  }

  test.for([
    "--archive a.db --no-color drafts",
    "drafts --archive a.db --no-color",
    "--archive a.db drafts --no-color",
  ])("are taken wherever they stand: %s", async (line) => {
    expect(await flagsOf(line)).toMatchObject({ archive: "a.db", color: false, format: "terminal" });
  });

  test.for([
    ["add draft f --label L --round 3,4", { round: [3, 4] }],
    ["add draft f --label L --round 3 --round 4", { round: [3, 4] }],
    ["add draft --round 3 f --label L", { round: [3] }],
    ["add draft f --label L --based-on zero --based-on rev-1", { basedOn: ["zero", "rev-1"] }],
    ["show f --revisions reject", { revisions: "reject" }],
    [
      "drafts -o out.csv --format csv --exit-code --all",
      { output: "out.csv", format: "csv", exitCode: true, all: true },
    ],
  ] as const)("are read: %s", async ([line, expected]) => {
    expect(await flagsOf(line)).toMatchObject(expected);
  });
});
