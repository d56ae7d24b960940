import { failure, success } from "@travaux/model";
import { expect, test } from "vitest";
import { memoryArchive } from "../testing/memory-archive.ts";
import { Memory } from "./memory.ts";

/** An archive that changes when it is told to. */
function archiveAt(stamp: { now: string }) {
  return { ...memoryArchive(), changeStamp: async () => stamp.now };
}

test("an answer is worked out again only when the archive has changed, and once for all who ask meanwhile", async () => {
  const stamp = { now: "1" };
  const archive = archiveAt(stamp);
  const memory = new Memory<number>(3);
  let worked = 0;
  const ask = async () => memory.recall(archive, "a", async () => success((worked += 1)));
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([success(1), success(1), success(1)]);
  expect(await ask()).toEqual(success(1));
  stamp.now = "2";
  expect(await ask()).toEqual(success(2));
  expect(await memory.recall(archiveAt(stamp), "a", async () => success(7))).toEqual(success(7));
});

test("what was used longest ago is forgotten first", async () => {
  const archive = archiveAt({ now: "1" });
  const memory = new Memory<string>(2);
  const worked: string[] = [];
  const ask = async (key: string) =>
    memory.recall(archive, key, async () => {
      worked.push(key);
      return success(key);
    });
  for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
  expect(worked).toEqual(["a", "b", "c", "b"]);
});

test("a refusal and a failure are not remembered", async () => {
  const archive = archiveAt({ now: "1" });
  const memory = new Memory<string>(2);
  const refused = failure({ kind: "no-negotiation" } as const);
  expect(await memory.recall(archive, "a", async () => refused)).toEqual(refused);
  const broken = memory.recall(archive, "a", async () => {
    throw new Error("broken");
  });
  await expect(broken).rejects.toThrow("broken");
  expect(await memory.recall(archive, "a", async () => success("there"))).toEqual(success("there"));
});
