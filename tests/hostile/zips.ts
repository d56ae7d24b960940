import type { HostileFiles } from "./hostile-file.ts";
import { rawZip, record } from "./raw-zip.ts";
import { wordEntries, wordFile, wordFileWith, WORDS } from "./word-package.ts";

const MAIN = "word/document.xml";
const MEBIBYTE = 1024 * 1024;
const whole = (): Uint8Array => wordFile({});
const broken = { refused: "unreadable-file" } as const;
const read = { words: WORDS } as const;
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x20);

/** Cuts a file off where its structures begin and end. */
function cutAt(name: string, place: (bytes: Buffer) => number): HostileFiles["files"][number] {
  const make = (): Uint8Array => {
    const bytes = Buffer.from(whole());
    return bytes.subarray(0, place(bytes));
  };
  return { name: `that is cut off ${name}`, make, becomes: broken };
}

const DIRECTORY = Buffer.from("PK\u0001\u0002", "latin1");
const END = Buffer.from("PK\u0005\u0006", "latin1");

export const zips: HostileFiles = {
  group: "a zip",
  files: [
    {
      name: "with a zip in it",
      make: () => rawZip({ entries: [{ name: "a.docx", content: whole(), method: 0 }] }),
      becomes: { refused: "unsupported-format" },
    },
    { name: "that is empty", make: () => rawZip({ entries: [] }), becomes: { refused: "unsupported-format" } },
    {
      name: "two entries of which share their bytes",
      make: () =>
        rawZip({
          entries: [...wordEntries({}), { name: "word/styles.xml", content: "", declares: { at: 0, packed: 40 } }],
        }),
      becomes: broken,
    },
    {
      name: "that declares less than comes out",
      make: () => wordFileWith(MAIN, { declares: { unpacked: 5 } }),
      becomes: read,
    },
    {
      name: "that declares more than comes out",
      make: () => wordFileWith(MAIN, { declares: { unpacked: 2 ** 31 } }),
      becomes: read,
    },
    {
      name: "that declares more packed bytes than there are",
      make: () => wordFileWith(MAIN, { declares: { packed: 2 ** 30 } }),
      becomes: broken,
    },
    {
      name: "that declares fewer packed bytes than there are",
      make: () => wordFileWith(MAIN, { declares: { packed: 9 } }),
      becomes: broken,
    },
    { name: "with a wrong checksum", make: () => wordFileWith(MAIN, { declares: { checksum: 1 } }), becomes: broken },
    {
      name: "with its main part twice",
      make: () => rawZip({ entries: [...wordEntries({}), { name: MAIN, content: "<w:document/>" }] }),
      becomes: broken,
    },
    {
      name: "with names that lead out of it",
      make: () =>
        wordFile({
          others: [
            { name: "../../etc/passwd", content: "x" },
            { name: "/etc/shadow", content: "y" },
            { name: "C:\\x", content: "z" },
          ],
        }),
      becomes: read,
    },
    {
      name: "whose main part leads out of it",
      make: () => wordFileWith(MAIN, { name: "../word/document.xml" }),
      becomes: broken,
    },
    {
      name: "whose main part is a symbolic link",
      make: () => wordFileWith(MAIN, { mode: 0o120_777, content: "/etc/passwd" }),
      becomes: broken,
    },
    {
      name: "whose main part is a folder",
      make: () => wordFileWith(MAIN, { name: "word/document.xml/", content: "" }),
      becomes: broken,
    },
    {
      name: "with another name beside the content than in the directory",
      make: () => wordFileWith(MAIN, { localName: "evil.exe" }),
      becomes: read,
    },
    {
      name: "with names of zip64 and no zip64",
      make: () => wordFileWith(MAIN, { declares: { packed: 0xffffffff, unpacked: 0xffffffff } }),
      becomes: broken,
    },
    {
      name: "with sizes in zip64",
      make: () => {
        const [entry] = wordEntries({}).filter(({ name }) => name === MAIN);
        const content = Buffer.from(String(entry?.content));
        const extra = record([2, 1], [2, 16], [8, content.length], [8, content.length]);
        return wordFileWith(MAIN, { method: 0, declares: { packed: 0xffffffff, unpacked: 0xffffffff }, extra });
      },
      becomes: read,
    },
    {
      name: "with the packed size alone in zip64",
      make: () => {
        const [entry] = wordEntries({}).filter(({ name }) => name === MAIN);
        const { length } = Buffer.from(String(entry?.content));
        const extra = record([2, 1], [2, 8], [8, length]);
        return wordFileWith(MAIN, { method: 0, declares: { packed: 0xffffffff, unpacked: length }, extra });
      },
      becomes: read,
    },
    {
      name: "with sizes in zip64 that lead far out of it",
      make: () =>
        wordFileWith(MAIN, {
          declares: { packed: 0xffffffff, unpacked: 0xffffffff },
          extra: record([2, 1], [2, 16], [8, 2 ** 50], [8, 2 ** 50]),
        }),
      becomes: broken,
    },
    {
      name: "with a field of zip64 that is cut off",
      make: () =>
        wordFileWith(MAIN, { declares: { packed: 0xffffffff, unpacked: 0xffffffff }, extra: record([2, 1], [2, 400]) }),
      becomes: broken,
    },
    {
      name: "that says it has 65,535 entries",
      make: () => rawZip({ entries: wordEntries({}), declares: { count: 65_535 } }),
      becomes: { refused: "limit-exceeded" },
    },
    {
      name: "with a descriptor behind the content that lies",
      make: () => wordFileWith(MAIN, { flags: 8, behind: record([4, 0x08074b50], [4, 7], [4, 7], [4, 7]) }),
      becomes: read,
    },
    {
      name: "with too many entries",
      make: () =>
        wordFile({ others: Array.from({ length: 2000 }, (_, at) => ({ name: `word/media/${at}.png`, content: "" })) }),
      becomes: { refused: "limit-exceeded" },
    },
    {
      name: "that counts more entries than it lists",
      make: () => rawZip({ entries: wordEntries({}), declares: { count: 9 } }),
      becomes: broken,
    },
    {
      name: "that counts fewer entries than it lists",
      make: () => rawZip({ entries: wordEntries({}), declares: { count: 2 } }),
      becomes: broken,
    },
    {
      name: "whose directory stands far behind its end",
      make: () => rawZip({ entries: wordEntries({}), declares: { at: 0xfffffff0 } }),
      becomes: broken,
    },
    {
      name: "whose directory is its content",
      make: () => rawZip({ entries: wordEntries({}), declares: { at: 0 } }),
      becomes: broken,
    },
    {
      name: "whose entry stands behind its end",
      make: () => wordFileWith(MAIN, { declares: { at: 0xfffffff0 } }),
      becomes: broken,
    },
    {
      name: "whose entry stands in the directory",
      make: () => wordFileWith(MAIN, { declares: { at: 700 } }),
      becomes: broken,
    },
    {
      name: "with a comment longer than it has",
      make: () => rawZip({ entries: wordEntries({}), declares: { comment: 5000 } }),
      becomes: read,
    },
    {
      name: "with a second end in its comment",
      make: () => rawZip({ entries: wordEntries({}), comment: `PK\u0005\u0006${"\0".repeat(18)}` }),
      becomes: { refused: "unsupported-format" },
    },
    {
      name: "a part of which unpacks to a thousand times its size",
      make: () => wordFileWith(MAIN, { content: zeros(20 * MEBIBYTE) }),
      becomes: { refused: "limit-exceeded" },
    },
    {
      name: "a part of which is larger than is read",
      make: () => wordFileWith(MAIN, { content: zeros(65 * MEBIBYTE) }),
      becomes: { refused: "limit-exceeded" },
    },
    {
      name: "of a thousand small parts that are large together",
      make: () => {
        const others = Array.from({ length: 1000 }, (_, at) => ({
          name: `word/header${at}.xml`,
          content: `<w:hdr>${" ".repeat(MEBIBYTE - 20)}</w:hdr>`,
        }));
        return wordFile({ others, related: others.map((_, at) => ({ type: "header", target: `header${at}.xml` })) });
      },
      becomes: { refused: "limit-exceeded" },
      isHeavy: true,
    },
    {
      name: "packed in a way that Word does not know",
      make: () => wordFileWith(MAIN, { method: 12 }),
      becomes: broken,
    },
    {
      name: "whose deflated part is no such thing",
      make: () => wordFileWith(MAIN, { method: 0, content: "no" }).map((byte) => byte),
      becomes: broken,
    },
    { name: "with a password", make: () => wordFileWith(MAIN, { flags: 1 }), becomes: { refused: "encrypted-file" } },
    {
      name: "with a page of HTML before it",
      make: () => rawZip({ before: "<html><p>1. Words.</p>", entries: wordEntries({}) }),
      becomes: { refused: "unknown-format" },
    },
    {
      name: "with the head of a PDF before it",
      make: () => rawZip({ before: "%PDF-1.7\n", entries: wordEntries({}) }),
      becomes: broken,
    },
    {
      name: "with the head of another zip before it",
      make: () => rawZip({ before: "PK\u0003\u0004", entries: wordEntries({}) }),
      becomes: read,
    },
    { name: "followed by junk", make: () => Buffer.concat([whole(), Buffer.alloc(70_000, 1)]), becomes: broken },
    cutAt("in its first signature", () => 6),
    cutAt("in the head of its first entry", () => 20),
    cutAt("in the content of its first entry", () => 52),
    cutAt("in the middle", (bytes) => bytes.length >> 1),
    cutAt("before its directory", (bytes) => bytes.indexOf(DIRECTORY)),
    cutAt("in its directory", (bytes) => bytes.indexOf(DIRECTORY) + 60),
    cutAt("before its end", (bytes) => bytes.indexOf(END)),
    cutAt("in its end", (bytes) => bytes.indexOf(END) + 10),
    cutAt("by its last byte", (bytes) => bytes.length - 1),
  ],
};
