import { describe, expect, test } from "vitest";
import { archivePath, isReservedArchive } from "./flags.ts";

describe("the archive's path", () => {
  test.for([
    [{ archive: "a.db" }, { TRAVAUX_ARCHIVE: "b.db" }, "a.db"],
    [{}, { TRAVAUX_ARCHIVE: "b.db" }, "b.db"],
    [{}, { TRAVAUX_ARCHIVE: "" }, "travaux.db"],
    [{}, {}, "travaux.db"],
  ] as const)("of %j in %j is %s", ([flags, environment, expected]) => {
    expect(archivePath(flags, environment)).toBe(expected);
  });

  test.for([
    ["postgres://host/db", true],
    ["POSTGRESQL://host", true],
    ["postgres.db", false],
    ["./postgres:/x", false],
  ] as const)("%s is reserved: %s", ([path, expected]) => {
    expect(isReservedArchive(path)).toBe(expected);
  });
});
