import { ArchiveFailure } from "@travaux/archive";
import { failure, success } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { useCases } from "./doors.ts";
import { memoryArchive } from "./testing/memory-archive.ts";
import { lineReaders } from "./testing/line-readers.ts";
import { file } from "./testing/read-lines.ts";
import { answerOf, over, rev1, threeDrafts, zero } from "./testing/three-drafts.ts";
import { createTravaux } from "./travaux.ts";

describe("the archive", () => {
  test("is not opened to compare two files or to show one", async () => {
    const openArchive = async () => Promise.reject(new Error("nobody asked for the archive"));
    const travaux = createTravaux({ openArchive, ...lineReaders });
    const comparison = answerOf(
      await travaux.compareFiles({ before: file("a.txt", zero), after: file("b.txt", rev1) }),
    );
    expect(comparison.before.name).toBe("a.txt");
    expect(comparison.summary).toMatchObject({ deleted: 1, revised: 1 });
    const report = answerOf(await travaux.showFile({ file: file("a.txt", zero), label: "2" }));
    expect(report.paragraphs.map(({ label }) => label)).toEqual(["2."]);
  });

  test("is not opened for a manifest that cannot be used: none is made of it", async () => {
    const openArchive = async () => Promise.reject(new Error("nobody asked for the archive"));
    const travaux = createTravaux({ openArchive, ...lineReaders });
    const readFile = async () => Promise.reject(new Error("nobody asked for a file"));
    expect(await travaux.importSeries({ manifest: {}, readFile })).toMatchObject({ error: { kind: "bad-manifest" } });
  });

  test("is not opened for a series with a file that cannot be read", async () => {
    const openArchive = async () => Promise.reject(new Error("nobody asked for the archive"));
    const travaux = createTravaux({ openArchive, ...lineReaders });
    const manifest = {
      negotiation: { name: "seas", title: "Seas", zone: "UTC" },
      drafts: [{ file: "a.txt", label: "Rev 1" }],
    };
    const readFile = async () => success(file("a.txt", ""));
    expect(await travaux.importSeries({ manifest, readFile })).toMatchObject({ error: { kind: "bad-manifest-file" } });
  });

  test("is opened once, and again only when it could not be opened", async () => {
    const archive = memoryArchive();
    let opened = 0;
    const openArchive = async () => {
      opened += 1;
      return opened === 1 ? failure({ kind: "archive-busy", path: "a.db" } as const) : success(archive);
    };
    const travaux = createTravaux({ openArchive, ...lineReaders });
    expect(await travaux.listNegotiations()).toMatchObject({ error: { kind: "archive-busy" } });
    await Promise.all([travaux.listNegotiations(), travaux.listNegotiations()]);
    expect(await travaux.listNegotiations()).toEqual({ ok: true, value: [] });
    expect(opened).toBe(2);
  });

  test("is closed even while it is being opened, and not when nobody asked for it", async () => {
    const archive = memoryArchive();
    let closed = 0;
    archive.close = async () => {
      closed += 1;
    };
    await over(archive).close();
    expect(closed).toBe(0);
    const travaux = over(archive);
    const asked = travaux.listNegotiations();
    await travaux.close();
    await asked;
    expect(closed).toBe(1);
  });

  test("that fails while it is read is a refusal; a bug is thrown", async () => {
    const archive = memoryArchive();
    archive.listNegotiations = async () => {
      throw new ArchiveFailure({ kind: "archive-damaged", path: "a.db", detail: "page 12" });
    };
    expect(await over(archive).listDrafts({})).toMatchObject({ error: { kind: "archive-damaged" } });
    archive.listNegotiations = async () => Promise.reject(new TypeError("a bug"));
    await expect(over(archive).listDrafts({})).rejects.toThrow(TypeError);
  });
});

test("every use case states its doors", async () => {
  const { travaux } = await threeDrafts();
  expect(
    Object.keys(travaux)
      .filter((name) => name !== "close")
      .toSorted(),
  ).toEqual(Object.keys(useCases).toSorted());
});
