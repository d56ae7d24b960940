import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BundleImport, DecisionList } from "@travaux/model";
import { expect, test } from "vitest";
import { emptyFolder, sampleFolder, travaux } from "./run-travaux.ts";

test("two people who worked apart put their work together", { timeout: 120_000 }, async () => {
  const folder = await emptyFolder();
  await writeFile(path.join(folder, "zero.txt"), "1. Lakes are open to all.\n\n2. Boats pay no toll.\n");
  await writeFile(path.join(folder, "rev-1.txt"), "1. Lakes shall be open to all.\n\n2. Boats pay a toll.\n");
  await writeFile(
    path.join(folder, "waters.yaml"),
    "negotiation: {name: waters, title: Waters}\ndrafts: [{file: zero.txt, label: zero}, {file: rev-1.txt, label: rev-1}]\n",
  );
  const run = (...args: readonly string[]) => travaux(folder, args);
  const as = (who: string) => ["--archive", `${who}.db`, "--as", who];

  await run("import", "waters.yaml", ...as("ana"), "--quiet");
  await run("align", "pin", "1@zero", "2@rev-1", ...as("ana"));
  expect(await run("export", "--bundle", "-o", "ana.travaux", ...as("ana"))).toMatchObject({
    code: 0,
    out: "",
    err: "",
  });

  // What the file is called says nothing.
  await writeFile(path.join(folder, "from-ana.yaml"), await readFile(path.join(folder, "ana.travaux")));
  const looked = await run("import", "from-ana.yaml", "--dry-run", ...as("ana"));
  expect(looked).toMatchObject({ code: 0, out: expect.stringContaining("nothing is kept yet") });

  await run("import", "waters.yaml", ...as("ben"), "--quiet");
  await run("align", "forbid", "1@zero", "2@rev-1", ...as("ben"));
  const taken = await run("import", "from-ana.yaml", ...as("ben"), "--format", "json");
  // Whatever the command printed: its schema is held elsewhere.
  const { came, conflicts } = JSON.parse(taken.out) as BundleImport;
  expect([came.drafts, came.decisions.length, conflicts]).toMatchObject([
    [],
    1,
    [{ kind: "link", outcome: "both-kept" }],
  ]);
  const listed = JSON.parse((await run("decisions", ...as("ben"), "--format", "json")).out) as DecisionList;
  expect(listed.decisions.map(({ author, state }) => [author, state])).toEqual([
    ["ben", "standing"],
    ["ana", "superseded"],
  ]);

  await run("new", "waters", "--title", "Other waters", ...as("fay"));
  expect(await run("import", "ana.travaux", ...as("fay"))).toMatchObject({
    code: 5,
    out: "",
    err: expect.stringContaining("“Other waters” here and “Waters” in the bundle"),
  });
  expect(await run("import", path.join(sampleFolder, "zero-draft-plus.docx"), ...as("fay"))).toMatchObject({
    code: 3,
    err: expect.stringContaining("a zip without bundle.json"),
  });
});
