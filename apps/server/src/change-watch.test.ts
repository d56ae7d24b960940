import { failure, success } from "@travaux/model";
import type { ArchiveMarks } from "@travaux/model";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ChangeWatch } from "./change-watch.ts";

const EVERY_MS = 500;
const bugs: string[] = [];
let drafts = "";
let looks = 0;
let answer: () => "marks" | "busy" | "bug" = () => "marks";

async function markChanges() {
  looks += 1;
  const kind = answer();
  if (kind === "bug") throw new TypeError("a bug");
  if (kind === "busy") return failure({ kind: "archive-busy", path: "a.db" } as const);
  return success(marks());
}

function marks(): ArchiveMarks {
  const lakes = { negotiation: "", rounds: "", drafts, texts: "", statements: "", decisions: "" };
  return { stamp: drafts, negotiations: new Map([["lakes", lakes]]) };
}

const watch = () =>
  new ChangeWatch({ travaux: { markChanges }, everyMs: EVERY_MS, reportBug: (where) => bugs.push(where) });

async function pass(looksMade = 1): Promise<void> {
  await vi.advanceTimersByTimeAsync(looksMade * EVERY_MS);
}

beforeEach(() => {
  vi.useFakeTimers();
  [drafts, looks, answer] = ["zero", 0, () => "marks"];
  bugs.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a watch", () => {
  test("tells everyone who listens of what was kept, once", async () => {
    const told: string[] = [];
    const changes = watch();
    await changes.listen(({ negotiation, things }) => told.push(`one: ${negotiation} ${things.join()}`));
    await changes.listen(({ negotiation, things }) => told.push(`two: ${negotiation} ${things.join()}`));
    await pass();
    drafts = "zero one";
    await pass(3);
    expect(told).toEqual(["one: lakes drafts", "two: lakes drafts"]);
  });

  test("looks at nothing before anybody listens and after the last has left", async () => {
    const told: string[] = [];
    const changes = watch();
    await pass(3);
    expect(looks).toBe(0);
    const end = await changes.listen(() => told.push("something"));
    await pass(2);
    end();
    const looked = looks;
    await pass(5);
    expect([looked, looks]).toEqual([3, 3]);
  });

  test("does not tell whoever comes later of what was kept before", async () => {
    const told: string[] = [];
    const changes = watch();
    const end = await changes.listen(() => told.push("the first"));
    end();
    drafts = "zero one";
    await changes.listen(() => told.push("the second"));
    await pass(2);
    expect(told).toEqual([]);
  });

  test("tells of what was kept while the archive was busy", async () => {
    const told: string[] = [];
    await watch().listen(({ things }) => told.push(things.join()));
    drafts = "zero one";
    answer = () => "busy";
    await pass(3);
    expect(told).toEqual([]);
    answer = () => "marks";
    await pass();
    expect(told).toEqual(["drafts"]);
  });

  test("says once that it has a bug, and goes on", async () => {
    const told: string[] = [];
    await watch().listen(({ things }) => told.push(things.join()));
    answer = () => "bug";
    await pass(4);
    answer = () => "marks";
    drafts = "zero one";
    await pass();
    expect([bugs, told]).toEqual([["the watch for changes"], ["drafts"]]);
  });
});
