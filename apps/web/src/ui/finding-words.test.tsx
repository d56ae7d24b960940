import { readFileSync } from "node:fs";
import path from "node:path";
import { render } from "@testing-library/react";
import { type Finding, type FindingSays, noticed } from "@travaux/model";
import { afterEach, describe, expect, test } from "vitest";
import { showIn } from "../language/language-in-use.ts";
import { languageKeys } from "../language/languages.ts";
import { shapeOf } from "../language/message-shape.ts";
import { FindingSentence } from "./finding-sentence.tsx";
import { findingName, findingWords } from "./finding-words.ts";

afterEach(async () => showIn("en"));

type Sample<Is extends FindingSays["is"], Says = FindingSays> = Says extends { readonly is: string }
  ? Is extends Says["is"]
    ? Omit<Says, "is">
    : never
  : never;

const draft = "Rev 2";
const label = "44";
const words = "paragraph 12";
const count = 3;

/** One of each: what is not in here does not compile. */
const samples: { readonly [Is in FindingSays["is"]]: Sample<Is> } = {
  "bracket-not-closed": {},
  "bracket-not-opened": {},
  "comment-mark-printed": {},
  "brackets-too-deep": { most: 64 },
  "brackets-not-recorded": { count },
  "brackets-not-listed": { count },
  "findings-not-listed": { count, code: "label-gap" },
  "label-twice": { label },
  "label-of-several": { draft, label, count },
  "label-after": { before: "45", label },
  "labels-apart": { before: "42", label },
  "label-alone": { label },
  "label-lacking": { draft, label, because: "beyond", at: "38", elsewhere: ["Rev 3"] },
  "encoding-guessed": { encoding: "Windows-1252" },
  "markdown-as-text": {},
  "colours-for-changes": { colours: ["0000ff"] },
  "list-numbers-guessed": {},
  "page-without-text": { page: 7 },
  "parts-with-times": { count },
  "mend-without-place": { mend: { kind: "level", level: 2 }, words: "All parties" },
  "mend-without-words": { mend: { kind: "join" }, part: "page 3" },
  "word-mended": { printed: "sus tain", word: "sustain" },
  "word-left": { word: "sus tain" },
  "hyphen-kept": { word: "small-scale" },
  "hyphen-dropped": { word: "agreement" },
  "hyphen-guessed": { word: "small-scale" },
  "piece-embedded": {},
  "part-elsewhere": {},
  "object-embedded": {},
  "field-elsewhere": { field: "INCLUDETEXT" },
  "content-outside": { what: "attachedTemplate" },
  "pictures-elsewhere": { count },
  "files-packed": {},
  "scripts-inside": {},
  "would-open": {},
  "form-beside": {},
  "note-not-found": { note: "4" },
  "nameless-note-not-found": {},
  "note-not-marked": { note: "4" },
  "nameless-note-not-marked": {},
  "references-are-fields": { count },
  "fields-lead-nowhere": { count },
  "reference-leads-nowhere": { words, label },
  "reference-to-dropped": { words, label, draft },
  "reference-to-renumbered": { words, label, draft, now: ["46", "47"] },
  "reference-to-several": { words, label, count },
  "term-in-other-words": { term: "Fund" },
  "term-defined-elsewhere": { term: "Fund", label },
  "term-idle": { term: "Fund" },
  "date-outside": { on: "2031-05-28", round: "Fifth round", from: "2031-06-04", to: "2031-06-08" },
  "draft-came-later": { draft },
  "draft-came-on": { draft, on: "2031-06-12" },
  "no-draft-known": {},
  "content-fits-other": { words, other: "Rev 3", draft },
};

const all = Object.entries(samples).map(([is, named]) => noticed({ is, ...named } as FindingSays));

function messages(language: string): Readonly<Record<string, string>> {
  const file = path.join(import.meta.dirname, "..", "language", "catalogues", `${language}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
}

describe.for(languageKeys)("in %s", (language) => {
  test("everything that can be noticed has a name and a sentence, which wants no more than is told", async () => {
    await showIn(language);
    const catalogue = messages(language);
    for (const { code, says } of all) {
      expect({ code, name: findingName(code) }).not.toEqual({ code, name: null });
      const wants = shapeOf(catalogue[`findingSays.${says.is}`] ?? "").wants.map((want) => want.split(":")[0]);
      const { is, ...named } = says;
      const told = Object.keys(named).flatMap((name) => (name === "code" ? ["kind"] : [name, `${name}Count`]));
      expect({ is, missing: wants.filter((want) => !told.includes(want ?? "")) }).toEqual({ is, missing: [] });
    }
  });

  test("each sentence is written out, with all that it names", async () => {
    await showIn(language);
    const english = all.filter((finding) => findingWords(finding) === finding.message);
    expect(english.length > 0).toBe(language === "en");
    for (const finding of all) {
      const sentence = findingWords(finding) ?? "";
      expect(sentence).not.toMatch(/[{}]|undefined|\bnull\b|\[object/u);
      const names = ["44", "Rev 2", "paragraph 12", "INCLUDETEXT", "Windows-1252"];
      expect(names.filter((name) => sentence.includes(name))).toEqual(
        names.filter((name) => finding.message.includes(name)),
      );
    }
  });
});

test("the English sentence of the viewer is the one that the server wrote, but for days and kinds", async () => {
  const other = new Set(["date-outside", "draft-came-on", "findings-not-listed"]);
  for (const finding of all.filter(({ says }) => !other.has(says.is)))
    expect(findingWords(finding)).toBe(finding.message);
  expect(findingWords({ says: { is: "draft-came-on", draft, on: "2031-06-12" } })).toBe(
    "Rev 2 is named, but came out only on 12 June 2031.",
  );
  expect(findingWords({ says: { is: "findings-not-listed", count: 1, code: "label-gap" } })).toBe(
    "1 more finding of the kind “Gap in the numbering” is not listed.",
  );
});

test("numbers bend what they count, and who lacks a label says why", async () => {
  await showIn("ru");
  const fields = (count: number) => findingWords({ says: { is: "references-are-fields", count } });
  expect([1, 3, 5, 21].map((count) => fields(count)?.split(":")[0])).toEqual([
    "1 отсылка – поле",
    "3 отсылки – поля",
    "5 отсылок – поля",
    "21 отсылка – поле",
  ]);
  await showIn("fr");
  const lacking = { is: "label-lacking", draft, label: "29 bis", because: "sibling", at: "29" } as const;
  expect(findingWords({ says: { ...lacking, elsewhere: [] } })).toBe(
    "Rev 2 n’a pas de 29 bis\u00a0: 29 y est sans ce complément\u202f; c’est peut-être lui qui est demandé.",
  );
  expect(findingWords({ says: { ...lacking, elsewhere: ["Rev 3", "Rev 4"] } })).toMatch(/\. Rev 3 et Rev 4 l’ont\.$/u);
});

test("what the viewer does not know stays the English sentence, told to be English", async () => {
  await showIn("es");
  const message = "The page is printed upside down.";
  const shown = (finding: unknown) => render(<FindingSentence finding={finding as Finding} />).container;
  const kept = shown({ code: "label-gap", severity: "info", message });
  expect(kept.textContent).toBe(`Salto en la numeración: ${message}`);
  expect(kept.querySelector("[lang=en]")?.textContent).toBe(message);
  const newer = shown({ code: "upside-down", severity: "info", message, says: { is: "upside-down" } });
  expect(newer.textContent).toBe(message);
  expect(newer.querySelector("[lang=en]")).not.toBeNull();
});
