import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { showIn } from "../language/language-in-use.ts";
import { Refusal } from "../read-model.ts";
import { shapeOf } from "../language/message-shape.ts";
import { refusalWords, wantedNames } from "./refusal-words.ts";

afterEach(async () => showIn("en"));

test("a refusal is said in the language of the page, with what it names", async () => {
  await showIn("fr");
  const gone = new Refusal("no-such-draft", "…", { draft: "rev-9", negotiation: "waters", drafts: ["rev-1", "rev-2"] });
  expect(refusalWords(gone)).toBe("Il n’y a pas de projet «\u00a0rev-9\u00a0» dans waters\u202f; il y a rev-1, rev-2.");
  const near = { address: "9", draft: "rev-2" };
  expect(refusalWords(new Refusal("no-such-paragraph", "…", { ...near, nearest: ["8"] }))).toContain(
    "plus proches\u00a0: 8",
  );
  expect(refusalWords(new Refusal("no-such-paragraph", "…", { ...near, nearest: [] }))).toContain("cherchez-le");
  expect(refusalWords(new Refusal("too-large", "…", { name: "a.pdf", limitBytes: 33_554_432 }))).toContain("32 Mio");
});

test("each sentence is filled with what is waited for, and with no more", () => {
  const file = path.join(import.meta.dirname, "..", "language", "catalogues", "en.json");
  const catalogue = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
  for (const [said, names] of Object.entries(wantedNames)) {
    const wants = shapeOf(catalogue[`refusal.${said}`] ?? "").wants.map((want) => want.split(":")[0]);
    expect({ said, wants: new Set(wants) }).toEqual({ said, wants: new Set(names) });
  }
});

test.for([
  ["conflict", { what: "round", name: "5" }, "Ya hay una ronda 5"],
  ["unknown-bundle", { name: "a.zip", known: "travaux.bundle/1" }, "no es un paquete"],
  ["unknown-bundle", { name: "a", format: "travaux.bundle/2" }, "otra versión (travaux.bundle/2)"],
  ["bad-request", { place: "" }, "no entendió"],
  ["bad-request", { place: "label" }, "«label»"],
  ["timed-out", { name: "a.pdf", limitMs: 30_000 }, "otro formato"],
  ["timed-out", { name: "a.pdf", stallMs: 30_000 }, "no llegó nada de a.pdf"],
  ["too-large", { name: "a.pdf", limitBytes: 33_554_432 }, "a.pdf supera"],
  ["busy", {}, "ocupado"],
] as const)("%s of %o has a sentence of its own", async ([kind, names, words]) => {
  await showIn("es");
  expect(refusalWords(new Refusal(kind, "…", names))).toContain(words);
});

test("where the server does not tell what ours names, or speaks English anyway, its own sentence stands", async () => {
  const bare = new Refusal("no-such-draft", "…");
  await showIn("fr");
  expect(refusalWords(bare)).toBeNull();
  const empty = { draft: "rev-9", negotiation: "waters", drafts: [] };
  expect(refusalWords(new Refusal("no-such-draft", "…", empty))).toContain("ajoutez le premier");
  expect(refusalWords(new Refusal("something-new", "…"))).toBeNull();
  await showIn("en");
  expect(refusalWords(bare)).toBeNull();
});
