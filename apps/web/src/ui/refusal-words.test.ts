import { afterEach, expect, test } from "vitest";
import { showIn } from "../language/language-in-use.ts";
import { Refusal } from "../read-model.ts";
import { refusalWords } from "./refusal-words.ts";

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
