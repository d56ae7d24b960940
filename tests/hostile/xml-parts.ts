import type { Becomes, HostileFile, HostileFiles } from "./hostile-file.ts";
import { WORD, wordFileWith, wordFile, PARAGRAPH, WORDS } from "./word-package.ts";

const broken = { refused: "unreadable-file" } as const;
const read = { words: WORDS } as const;
const body = (inside: string, attributes = ""): string =>
  `<w:document xmlns:w="${WORD}"${attributes}><w:body>${inside}</w:body></w:document>`;

/** A Word file whose main part is this XML; stored, so that no rule about packing gets in the way. */
function xml(name: string, main: string | (() => string | Uint8Array), becomes: Becomes, isHeavy = false): HostileFile {
  const make = (): Uint8Array =>
    wordFileWith("word/document.xml", { method: 0, content: typeof main === "string" ? main : main() });
  return { name, make, becomes, isHeavy };
}

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
const utf32 = (text: string): Uint8Array =>
  Buffer.concat(
    [...`\ufeff${text}`].map((character) => {
      const unit = Buffer.alloc(4);
      unit.writeUInt32LE(character.codePointAt(0) ?? 0);
      return unit;
    }),
  );

export const xmlParts: HostileFiles = {
  group: "a part of XML",
  files: [
    xml(
      "with a billion laughs",
      `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>${body("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>")}`,
      broken,
    ),
    xml(
      "with an entity of quadratic size",
      () =>
        `<!DOCTYPE a [<!ENTITY q "${"a".repeat(50_000)}">]>${body(`<w:p><w:r><w:t>${"&q;".repeat(50_000)}</w:t></w:r></w:p>`)}`,
      broken,
    ),
    xml("with an external document type", `<!DOCTYPE a SYSTEM "file:///etc/passwd">${body(PARAGRAPH)}`, broken),
    xml(
      "with an external entity",
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")}`,
      broken,
    ),
    xml(
      "with a parameter entity",
      `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://localhost/x.dtd"> %x;]>${body(PARAGRAPH)}`,
      broken,
    ),
    xml("with an entity that nothing declares", body("<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>"), broken),
    xml(
      "with twenty thousand references to characters",
      () => body(`<w:p><w:r><w:t>${"&#65;".repeat(20_000)}</w:t></w:r></w:p>`),
      { words: "AAAA" },
    ),
    xml(
      "with ten million references to characters",
      () => body(`<w:p><w:r><w:t>${"&#65;".repeat(10_000_000)}</w:t></w:r></w:p>`),
      "either",
      true,
    ),
    xml("with a reference to no character", body("<w:p><w:r><w:t>&#x110000;</w:t></w:r></w:p>"), broken),
    xml("with a reference to half a character", body("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>"), broken),
    xml("a hundred thousand elements deep", () => body(`${"<w:sdt>".repeat(100_000)}${"</w:sdt>".repeat(100_000)}`), {
      refused: "limit-exceeded",
    }),
    xml(
      "with a million attributes",
      () =>
        `<w:document ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(" ")} xmlns:w="${WORD}"><w:body>${PARAGRAPH}</w:body></w:document>`,
      "either",
      true,
    ),
    xml(
      "with thirty thousand attributes",
      () =>
        `<w:document ${Array.from({ length: 30_000 }, (_, at) => `a${at}="1"`).join(" ")} xmlns:w="${WORD}"><w:body>${PARAGRAPH}</w:body></w:document>`,
      read,
    ),
    xml(
      "with the same attribute twice",
      `<w:document xmlns:w="${WORD}" a="1" a="2"><w:body>${PARAGRAPH}</w:body></w:document>`,
      broken,
    ),
    xml(
      "with names in names, each of its own",
      () =>
        `<w:document xmlns:w="${WORD}"${Array.from({ length: 4000 }, (_, at) => ` xmlns:n${at}="u${at}"`).join("")}><w:body>${`<w:p xmlns:z="z"><w:r><w:t>a</w:t></w:r></w:p>`.repeat(4000)}</w:body></w:document>`,
      { words: "a" },
    ),
    xml("of comments", () => body(`${"<!-- -->".repeat(200_000)}${PARAGRAPH}`), read),
    xml("of instructions", () => body(`${"<?a b?>".repeat(200_000)}${PARAGRAPH}`), read),
    xml("of raw text in pieces", () => body(`<w:p><w:r><w:t>${"<![CDATA[a]]>".repeat(20_000)}</w:t></w:r></w:p>`), {
      words: "aaaa",
    }),
    xml("with a comment that does not end", `${body(PARAGRAPH).slice(0, -20)}<!-- `, broken),
    xml(
      "with bytes that are no UTF-8",
      () => Buffer.concat([Buffer.from(body(PARAGRAPH).slice(0, -40)), Buffer.from([0xff, 0xc0, 0xaf])]),
      broken,
    ),
    xml(
      "with bytes in its text that are no UTF-8",
      () => Buffer.from(body("<w:p><w:r><w:t>a\u0001b</w:t></w:r></w:p>").replace("\u0001", "\u00ff"), "latin1"),
      { words: "a\ufffdb" },
    ),
    xml("in UTF-16, smaller end first", () => Buffer.from(`\ufeff${body(PARAGRAPH)}`, "utf16le"), read),
    xml("in UTF-16, larger end first", () => Buffer.from(`\ufeff${body(PARAGRAPH)}`, "utf16le").swap16(), read),
    xml("in UTF-16 without a mark", () => Buffer.from(body(PARAGRAPH), "utf16le"), broken),
    xml("in UTF-32", () => utf32(body(PARAGRAPH)), broken),
    xml("that says it is in another encoding", `<?xml version="1.0" encoding="utf-7"?>${body(PARAGRAPH)}`, read),
    xml("with a NUL in it", body(PARAGRAPH).replace("shall", "sh\0all"), broken),
    xml("that is empty", "", broken),
    xml("of nothing but white space", () => " ".repeat(1_000_000), broken),
    xml("that does not end", body(PARAGRAPH).slice(0, -9), broken),
    xml("with another root", "<html><body>1. Words.</body></html>", { refused: "empty-file" }),
    xml("of another word processor's names", body(PARAGRAPH).replaceAll(WORD, "http://example.org/none"), read),
    xml("that is a document type alone", "<!DOCTYPE html>", broken),
    xml("with a tag of a million characters", () => body(`<w:${"p".repeat(1_000_000)}/>${PARAGRAPH}`), read),
    xml(
      "with an attribute of a million characters",
      () => body(`<w:p w:rsidR="${"p".repeat(1_000_000)}"><w:r><w:t>${WORDS}</w:t></w:r></w:p>`),
      read,
    ),
    {
      name: "that lists a million relationships",
      isHeavy: true,
      becomes: "either",
      make: () =>
        wordFile({
          related: Array.from({ length: 1_000_000 }, () => ({ type: "image", target: "x.png", isExternal: true })),
        }),
    },
    {
      name: "that lists itself as every part",
      becomes: read,
      make: () =>
        wordFile({
          related: ["styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer"].map((type) => ({
            type,
            target: "document.xml",
          })),
        }),
    },
  ],
};
