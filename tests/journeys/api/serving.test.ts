import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DraftList } from "@travaux/model";
import { sampleFolder } from "@travaux/sample";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyArchive, serve, startServer } from "./run-server.ts";
import type { EmptyArchive, RunningServer } from "./run-server.ts";
import { answerOf, Talk } from "./talk-to-server.ts";

const builtCli = path.resolve(import.meta.dirname, "../../../apps/cli/dist/main.js");

let place: EmptyArchive;
let running: RunningServer[];

beforeEach(async () => {
  place = await emptyArchive();
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  place.remove();
});

/** A server that ends with the test, whatever happens in it. */
async function served(args: readonly string[] = []): Promise<RunningServer> {
  const server = await serve(place.archive, args);
  running.push(server);
  return server;
}

function onCommandLine(...args: readonly string[]): number | null {
  return spawnSync(process.execPath, [builtCli, ...args, "--archive", place.archive]).status;
}

describe("the server", () => {
  test.for(["SIGINT", "SIGTERM"] as const)("ends in order on %s, and leaves nothing behind", async (signal) => {
    const server = await served();
    // A connection that is kept open does not keep it.
    await fetch(`${server.url}/`);
    const ended = await server.stop(signal);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toBe(`The viewer is at ${server.url}/ (Ctrl+C ends it).\n`);
  });

  test("names the page of a negotiation when it is told one", async () => {
    const server = await served(["--negotiation", "shared-waters"]);
    expect((await server.stop()).out).toContain(`${server.url}/n/shared-waters (Ctrl+C ends it).`);
  });

  test("takes the next port when one is in use, and says so", async () => {
    const first = await served();
    const port = Number(new URL(first.url).port);
    const second = await served(["--port", String(port)]);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect((await second.stop()).err).toContain(`Port ${port} is in use; trying ${port + 1}.`);
  });

  test.for<[string, readonly string[], number, string]>([
    ["an address that others can reach", ["--host", "0.0.0.0"], 2, "without accounts and encryption"],
    ["an option that it does not know", ["--prot", "1"], 2, "Usage:"],
    ["a port that is none", ["--port", "many"], 2, '"many"'],
    [
      "an archive that is not there",
      ["--archive", path.join(tmpdir(), "travaux-nowhere.db")],
      3,
      "There is no archive at",
    ],
    ["an archive in a folder that is not there", ["--archive", "/nowhere/at/all/talks.db"], 3, "does not exist"],
  ])("refuses %s in a sentence", async ([, args, code, said]) => {
    const ended = await startServer(["--archive", place.archive, "--port", "0", ...args]);
    expect(ended).toMatchObject({ code, out: "", err: expect.stringContaining(said) });
    if ("err" in ended) expect(ended.err.trim().split("\n")).toHaveLength(1);
  });

  test("refuses a file that is no archive, and leaves it as it is", async () => {
    writeFileSync(place.archive, "Notes on the talks, which are no archive.\n");
    const ended = await startServer(["--archive", place.archive, "--port", "0"]);
    expect(ended).toMatchObject({ code: 3, err: expect.stringMatching(/is not an archive of Travaux .*\.\n$/) });
    expect(readFileSync(place.archive, "utf8")).toBe("Notes on the talks, which are no archive.\n");
  });

  test("shares its archive with the command line, each seeing what the other keeps", async () => {
    const server = await served();
    const talk = new Talk(server.url);
    const negotiation = "waters";
    expect(onCommandLine("new", negotiation, "--title", "Waters")).toBe(0);
    expect(onCommandLine("add", "draft", path.join(sampleFolder, "rev-2.md"), "--label", "Rev 2")).toBe(0);
    const list = answerOf(await talk.query<DraftList>("drafts.list", { negotiation }));
    expect(list.drafts.map(({ id }) => id)).toEqual(["rev-2"]);
    const upload = await talk.send(new Uint8Array(readFileSync(path.join(sampleFolder, "rev-3.txt"))));
    answerOf(await talk.mutate("drafts.add", { negotiation, upload, name: "rev-3.txt", label: "Rev 3" }));
    expect(onCommandLine("show", "rev-3", "44")).toBe(0);
  });

  test("keeps both of two drafts that come at once, one after the other in the series", async () => {
    const server = await served();
    const talk = new Talk(server.url);
    const negotiation = "waters";
    answerOf(await talk.mutate("negotiations.create", { name: negotiation, title: "T" }));
    const add = async (at: number) => {
      const text = `1. Parties shall share their measurements of flow.\n\n2. Round ${at} agrees on a seat.\n`;
      const upload = await talk.send(new TextEncoder().encode(text));
      return talk.mutate("drafts.add", { negotiation, upload, name: `r${at}.txt`, label: `Rev ${at}`, language: "en" });
    };
    const answers = await Promise.all([1, 2, 3].map(add));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    const { drafts } = answerOf(await talk.query<DraftList>("drafts.list", { negotiation }));
    expect(drafts.map(({ basedOn }) => basedOn)).toEqual(drafts.map((_, at) => (at === 0 ? [] : [drafts[at - 1]?.id])));
  });

  test("says no word of a draft and no name of a file, whatever happens", async () => {
    const server = await served();
    const talk = new Talk(server.url);
    const canary = "Zanzibarium";
    await talk.mutate("negotiations.create", { name: "waters", title: canary });
    for (const text of [`1. ${canary} shall flow.`, "", `\u0000\u0001\u0002${canary}`]) {
      const upload = text === "" ? "none" : await talk.send(new TextEncoder().encode(text));
      await talk.mutate("drafts.preview", { upload, name: `${canary}.txt` });
      await talk.mutate("drafts.add", { negotiation: "waters", upload, name: `${canary}.txt`, label: canary });
    }
    await talk.query("search.paragraphs", { negotiation: "waters", query: canary });
    await talk.query("paragraphs.history", { negotiation: "waters", address: canary });
    const ended = await server.stop();
    expect(`${ended.out}${ended.err}`).not.toContain(canary);
  });
});
