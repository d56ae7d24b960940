import { afterEach, expect, test } from "vitest";
import { nothingSaid, type Said } from "./said.ts";
import { forgetUnkept, keepUnkept, readUnkept, unkeptDraft, unkeptFile, unkeptFiles } from "./unkept-mends.ts";

const said: Said = {
  ...nothingSaid,
  mends: [{ origin: { part: "text", at: 3 }, quotation: "Parties act", mend: { kind: "join" } }],
};
const file = unkeptFile("waters", { name: "rev-2.docx", sha256: "1".repeat(64) });

afterEach(() => sessionStorage.clear());

test("what was said of a file is found again by its octets, whatever it is called then", () => {
  keepUnkept(file, said);
  expect(readUnkept(unkeptFile("waters", { name: "copy of rev-2.docx", sha256: "1".repeat(64) }))).toEqual(said);
  expect(readUnkept(unkeptFile("waters", { name: "rev-2.docx", sha256: "2".repeat(64) }))).toBeNull();
  expect(readUnkept(unkeptFile("seas", { name: "rev-2.docx", sha256: "1".repeat(64) }))).toBeNull();
});

test("only files of the negotiation are listed, by name", () => {
  keepUnkept(file, said);
  keepUnkept(unkeptFile("waters", { name: "rev-1.docx", sha256: "2".repeat(64) }), said);
  keepUnkept(unkeptFile("seas", { name: "rev-3.docx", sha256: "3".repeat(64) }), said);
  keepUnkept(unkeptDraft("waters", "rev-4"), said);
  expect(unkeptFiles("waters").map(({ name }) => name)).toEqual(["rev-1.docx", "rev-2.docx"]);
});

test("what was kept, taken back or left by another version is nothing", () => {
  keepUnkept(file, said);
  forgetUnkept(file);
  expect(readUnkept(file)).toBeNull();
  keepUnkept(file, said);
  keepUnkept(file, nothingSaid);
  expect(unkeptFiles("waters")).toEqual([]);
  for (const odd of ["{", "null", '{"name":"x","said":{"mends":7}}']) {
    sessionStorage.setItem(`travaux.unkept.${file.key}`, odd);
    expect(readUnkept(file)).toBeNull();
  }
});
