import { failure, success } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { memoryArchive } from "../testing/memory-archive.ts";
import { file } from "../testing/read-lines.ts";
import { answerOf, over, rev1, rev2, zero } from "../testing/three-drafts.ts";
import type { FileError } from "../travaux-error.ts";

describe("a series that is imported", () => {
  const files: Readonly<Record<string, string>> = {
    "zero.txt": `lang: en\n${zero}`,
    "rev-1.txt": rev1,
    "rev-2.txt": rev2,
    "remarks.txt": "1. Madam Chair, we look at paragraph 2.",
    "empty.txt": "",
  };
  const readFile = async (path: string) => {
    const text = files[path];
    return text === undefined ? failure<FileError>({ kind: "missing-file", path }) : success(file(path, text));
  };
  const manifest = {
    negotiation: { name: "waters", title: "Waters", zone: "Africa/Nairobi" },
    rounds: [{ label: "First round", from: "2031-02-01", to: "2031-02-05" }],
    drafts: [
      { file: "zero.txt", label: "Zero draft", date: "2031-01-10" },
      { file: "rev-1.txt", label: "Rev 1", date: "2031-03-10", rounds: [1] },
      { file: "rev-2.txt", label: "Rev 2", date: "2031-05-28" },
    ],
    statements: [{ file: "remarks.txt", date: "2031-02-02", speaker: "The delegate of Aria", round: 1 }],
  };

  test("is kept in one go, drafts on drafts of the same manifest", async () => {
    const archive = memoryArchive();
    const imported = answerOf(await over(archive).importSeries({ manifest, readFile }));
    expect(archive.batches).toHaveLength(1);
    expect(imported.outcome.drafts.kept).toEqual(["zero-draft", "rev-1", "rev-2"]);
    expect(imported.list).toMatchObject({ statements: 1, rounds: [{ number: 1 }] });
    expect(imported.list.drafts.map(({ basedOn }) => basedOn)).toEqual([[], ["zero-draft"], ["rev-1"]]);
    expect(archive.gapLinks).toHaveLength(1);
    expect(await archive.listStatements("waters")).toMatchObject([
      { id: "remarks", speaker: "The delegate of Aria", round: 1, date: { on: "2031-02-02" } },
    ]);
  });

  test("again brings nothing new, and a longer one what it adds", async () => {
    const archive = memoryArchive();
    const shorter = { ...manifest, drafts: manifest.drafts.slice(0, 2) };
    await over(archive).importSeries({ manifest: shorter, readFile });
    const alignments = archive.alignments.length;
    const again = answerOf(await over(archive).importSeries({ manifest: shorter, readFile }));
    expect(again.outcome.drafts).toEqual({ kept: [], alreadyThere: ["zero-draft", "rev-1"] });
    expect(archive.alignments).toHaveLength(alignments);
    const longer = answerOf(await over(archive).importSeries({ manifest, readFile }));
    expect(longer.outcome.drafts).toEqual({ kept: ["rev-2"], alreadyThere: ["zero-draft", "rev-1"] });
    expect(archive.gapLinks).toHaveLength(1);
  });

  test.for<[string, object, object]>([
    [
      "a file that is not there",
      { drafts: [{ file: "rev-9.txt", label: "Rev 9" }] },
      { place: "drafts[0].file", error: { kind: "missing-file" } },
    ],
    [
      "a file that cannot be read",
      { statements: [{ file: "empty.txt" }] },
      { place: "statements[0].file", error: { kind: "empty-file" } },
    ],
    ["a fault of the manifest", { drafts: [{ file: "zero.txt" }] }, { kind: "bad-manifest", place: "drafts[0].label" }],
    [
      "a basis that is not there",
      { drafts: [{ file: "zero.txt", label: "Z", basedOn: "rev-1" }] },
      {
        kind: "bad-manifest",
        place: "drafts[0].basedOn",
        detail: 'no draft before this one is called "rev-1"; list that one first',
      },
    ],
    [
      "a round that is not there",
      { statements: [{ file: "remarks.txt", round: 9 }] },
      { place: "statements[0].round" },
    ],
    [
      "one label for two files",
      {
        drafts: [
          { file: "zero.txt", label: "Z" },
          { file: "rev-1.txt", label: "Z", language: "en" },
        ],
      },
      { kind: "conflict" },
    ],
  ])("with %s is refused whole", async ([, part, error]) => {
    const archive = memoryArchive();
    expect(await over(archive).importSeries({ manifest: { ...manifest, ...part }, readFile })).toMatchObject({ error });
    expect(archive.batches).toEqual([]);
  });
});
