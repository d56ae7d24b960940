import path from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";

const home = path.resolve("/srv/travaux/apps/server/dist");
const usual = {
  archive: "travaux.db",
  host: "localhost",
  port: 4440,
  webRoot: path.resolve("/srv/travaux/apps/web/dist"),
  pageTemplate: path.resolve("/srv/travaux/apps/page/dist/page-template.json"),
  negotiation: null,
};

describe("the server's command line", () => {
  test.for<[readonly string[], Record<string, string>, object]>([
    [[], {}, usual],
    [[], { TRAVAUX_ARCHIVE: "a.db" }, { ...usual, archive: "a.db" }],
    [["--archive", "b.db"], { TRAVAUX_ARCHIVE: "a.db" }, { ...usual, archive: "b.db" }],
    [["--port", "5000", "--host", "::1"], {}, { ...usual, port: 5000, host: "::1" }],
    [
      ["--web-root", "/x", "--negotiation", "waters"],
      {},
      { ...usual, webRoot: path.resolve("/x"), negotiation: "waters" },
    ],
  ])("%o with %o is understood", ([args, environment, config]) => {
    expect(readConfig(args, environment, home)).toEqual({ ok: true, value: config });
  });

  test.for([
    [["--prot", "5000"], "Usage"],
    [["waters"], "Usage"],
    [["--port"], "Usage"],
    [["--port", "many"], '"many"'],
    [["--port", "70000"], '"70000"'],
    [["--archive", "postgres://host/db"], "Postgres"],
  ] as const)("%o is refused", ([args, said]) => {
    expect(readConfig(args, {}, home)).toMatchObject({ ok: false, error: expect.stringContaining(said) });
  });
});
