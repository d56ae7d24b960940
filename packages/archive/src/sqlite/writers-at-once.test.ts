import { expect, test } from "vitest";
import { childProcesses } from "./child-process.ts";
import { openAt, scratchFolder } from "./scratch-archive.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";
import { batchOf, decision } from "../made-for-tests.ts";
import { WAITING_SLICE_MS } from "./patience.ts";
import { openSqliteDatabase } from "./sqlite-database.ts";
import { checkWritersAtOnce } from "./writers-at-once.ts";

const freshPath = scratchFolder();
const start = childProcesses();

test("several processes write at once; none is refused and nothing is lost", async () => {
  await checkWritersAtOnce(start, { path: freshPath(), writers: 4, drafts: 5, decisions: 25 });
});

test("several processes make the same archive at once", async () => {
  const path = freshPath();
  const children = [0, 1, 2, 3].map(() => start({ kind: "import", path, paragraphs: 2, killAt: "never" }));
  for (const { end } of children) expect(await end).toMatchObject({ code: 0, errors: "" });
  const archive = await openAt(path);
  expect(await archive.listDrafts("lakes")).toHaveLength(3);
  await archive.close();
});

test("an archive that another process has to itself for a while is waited for", async () => {
  const path = freshPath();
  const other = openSqliteDatabase(path, 0);
  other.exec("begin exclusive");
  // Longer than a slice of waiting, and than the three statements that could each wait for one.
  setTimeout(() => other.exec("commit"), 8 * WAITING_SLICE_MS);
  const archive = await openAt(path);
  expect(await archive.listNegotiations()).toEqual([]);
  await archive.close();
  other.close();
});

test("two connections of one process wait for each other", async () => {
  const path = freshPath();
  const [one, other] = await Promise.all([openSqliteArchive(path), openSqliteArchive(path)]);
  if (!one.ok || !other.ok) throw new Error("did not open");
  await one.value.keep(batchOf([]));
  const names = Array.from({ length: 20 }, (_, index) => String(index).padStart(2, "0"));
  const results = await Promise.all(
    names.map((name, index) => (index % 2 === 0 ? one : other).value.decide("lakes", decision(name))),
  );
  expect(results.every((result) => result.ok)).toBe(true);
  expect((await other.value.listDecisions("lakes")).map((each) => each.uuid).toSorted()).toEqual(names);
  await one.value.close();
  await other.value.close();
});
