import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { builtCli, emptyFolder, sampleFolder, travaux, unchangedFolder } from "./run-travaux.ts";

const good = "1. Riparian States shall consult each other.\n\n2. Data are free.\n";

/** A folder with a good draft and everything that can be wrong with another. */
async function folderOfTrouble(): Promise<string> {
  const folder = await emptyFolder();
  const put = (name: string, bytes: string | Uint8Array): Promise<void> => writeFile(path.join(folder, name), bytes);
  const word = await readFile(path.join(sampleFolder, "final-draft.docx"));
  await put("good.txt", good);
  await put("empty.txt", "");
  await put(
    "noise.bin",
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + 13) % 251),
  );
  await put("truncated.docx", word.subarray(0, Math.floor(word.length / 2)));
  await put("broken-part.docx", withBrokenPart(word, "word/document.xml"));
  await put(
    "old.doc",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]),
  );
  await mkdir(path.join(folder, "folder"));
  return folder;
}

/** A Word file in which the packed bytes of one part, whose name stands before them, are no longer what they were. */
function withBrokenPart(word: Buffer, part: string): Buffer {
  const broken = Buffer.from(word);
  const start = broken.indexOf(part) + part.length + 64;
  broken.fill(0xff, start, start + 200);
  return broken;
}

describe("a file that can't be read", () => {
  test.for([
    ["missing", "none.txt"],
    ["empty", "empty.txt"],
    ["binary", "noise.bin"],
    ["a truncated Word file", "truncated.docx"],
    ["a Word file with a broken part", "broken-part.docx"],
    ["an old Word file", "old.doc"],
    ["a folder", "folder"],
  ] as const)("that is %s is named in one sentence, with exit code 3", async ([, name]) => {
    const folder = await folderOfTrouble();
    const ended = await travaux(folder, ["compare", "good.txt", name]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toMatch(/^travaux: [^\n]+\.\n$/u);
    expect(ended.err).toContain(name);
  });

  test("is an object on standard error with --format json", async () => {
    const folder = await folderOfTrouble();
    const ended = await travaux(folder, ["compare", "good.txt", "none.txt", "--format", "json"]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(JSON.parse(ended.err)).toMatchObject({ error: { code: "missing-file", path: "none.txt" } });
  });
});

describe("a text in another encoding", () => {
  const text = "1. Les États “conviennent” — déjà — de coopérer.\n";
  /** The bytes of Windows-1252 for the characters of this text that Latin-1 does not have. */
  const windows1252: Readonly<Record<string, number>> = { "“": 0x93, "”": 0x94, "—": 0x97 };

  test.for([
    ["UTF-16, little end first", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`, "utf8")],
    ["Windows-1252", Buffer.from([...text].map((letter) => windows1252[letter] ?? letter.charCodeAt(0)))],
  ] as const)("is read: %s", async ([, bytes]) => {
    const folder = await emptyFolder();
    await writeFile(path.join(folder, "draft.txt"), bytes);
    const ended = await travaux(folder, ["show", "draft.txt"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Les États “conviennent” — déjà — de coopérer.");
  });
});

describe("an archive that can't be used", () => {
  test.for([
    ["is not there", "none.db", /no archive at .*none\.db/u],
    ["is another file", "good.txt", /not an archive/u],
    ["is a folder", "folder", /not an archive/u],
    ["is in no folder", "nowhere/a.db", /folder of .*a\.db does not exist/u],
  ] as const)("because it %s is named in one sentence, with exit code 3", async ([, name, sentence]) => {
    const folder = await folderOfTrouble();
    const ended = await travaux(folder, ["drafts", "--archive", name]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toMatch(/^travaux: [^\n]+\.\n$/u);
    expect(ended.err).toMatch(sentence);
  });

  test("because it is newer is not touched", async () => {
    const folder = await emptyFolder();
    await travaux(folder, ["new", "waters", "--title", "Waters"]);
    const archive = path.join(folder, "travaux.db");
    await writeVersion(archive, 9999);
    const bytes = await readFile(archive);
    const ended = await travaux(folder, ["drafts"]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toContain("newer");
    expect((await readFile(archive)).equals(bytes)).toBe(true);
  });

  test("because it is on a database server is reserved, with exit code 2", async () => {
    const ended = await travaux(await emptyFolder(), ["drafts"], { TRAVAUX_ARCHIVE: "postgres://host/db" });
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain("reserved");
  });
});

/** `user_version` of a SQLite file: four bytes, the highest first, at offset 60 (sqlite.org/fileformat.html). */
async function writeVersion(archive: string, version: number): Promise<void> {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(version);
  const file = await open(archive, "r+");
  await file.write(bytes, 0, 4, 60);
  await file.close();
}

describe("a command line that can't be understood", () => {
  const folder = unchangedFolder((made) => travaux(made, ["new", "waters", "--title", "Waters"]));
  test.for([
    ["nothing at all", [], "A command is wanted"],
    ["a slip of the pen", ["comapre", "a", "b"], "Did you mean compare?"],
    ["a flag that is none", ["drafts", "--quite"], "Did you mean --quiet?"],
    ["a command that is to come", ["remove"], "not there yet"],
    ["a range that is none", ["diff", "rev-1"], "rev-1..rev-2"],
    ["an address that is none", ["history", "@"], "not an address"],
  ] as const)("is answered in one sentence, with exit code 2: %s", async ([, args, words]) => {
    const ended = await travaux(folder.path, args);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toMatch(/^travaux: [^\n]+\n$/u);
    expect(ended.err).toContain(words);
  });
});

describe("output that can't be written", () => {
  test("a file that is read is not written over, and stands as it stood", async () => {
    const folder = await folderOfTrouble();
    const ended = await travaux(folder, ["show", "good.txt", "-o", "./folder/../good.txt"]);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toBe(
      "travaux: The output would be written over good.txt, which is read; name another file with -o.\n",
    );
    expect(await readFile(path.join(folder, "good.txt"), "utf8")).toBe(good);
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk behind standard output is said in one sentence", async () => {
    const folder = await folderOfTrouble();
    const full = await open("/dev/full", "w");
    const child = spawn(process.execPath, [builtCli, "show", "good.txt"], {
      cwd: folder,
      stdio: ["ignore", full.fd, "pipe"],
    });
    const err: Buffer[] = [];
    child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
    const [code] = await once(child, "close");
    await full.close();
    expect(code).toBe(3);
    expect(Buffer.concat(err).toString()).toBe(
      "travaux: Standard output took no more than a part of the answer (the disk is full); write to a file with -o.\n",
    );
  });
});
