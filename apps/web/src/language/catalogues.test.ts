import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Language, languageKeys } from "./languages.ts";
import { type MessageShape, shapeOf } from "./message-shape.ts";
import { sourceWords } from "./source-words.ts";

const sources = path.resolve(import.meta.dirname, "..");

/** Which cases of a number a language tells apart, `other` besides. */
const pluralCases: Readonly<Record<Language, readonly string[]>> = {
  en: ["one"],
  fr: ["one"],
  es: ["one"],
  ru: ["one", "few", "many"],
  ar: ["zero", "one", "two", "few", "many"],
  zh: [],
};

function catalogue(language: Language): ReadonlyMap<string, MessageShape> {
  return new Map(Object.entries(messages(language)).map(([id, message]) => [id, shapeOf(message)]));
}

function messages(language: Language): Readonly<Record<string, string>> {
  const file = path.join(import.meta.dirname, "catalogues", `${language}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
}

const english = catalogue("en");
const others = languageKeys.filter((language) => language !== "en");

test.for(others)("%s has the messages that English has, and fills in the same", (language) => {
  const own = catalogue(language);
  expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  for (const [id, { wants, choices }] of own) {
    expect({ id, wants, choices }).toEqual({ id, wants: english.get(id)?.wants, choices: english.get(id)?.choices });
  }
});

test.for(languageKeys)("%s knows all cases of a number that it tells apart, and no others", (language) => {
  const cases = [...pluralCases[language], "other"].toSorted();
  for (const [id, { plurals }] of catalogue(language)) {
    for (const plural of plurals) {
      const named = plural.filter((one) => !one.startsWith("="));
      expect({ id, cases: named.toSorted() }).toEqual({ id, cases });
    }
  }
});

test.for(languageKeys)("%s stands in the order of the ids, and no message is empty", (language) => {
  const own = messages(language);
  expect(Object.keys(own)).toEqual(Object.keys(own).toSorted());
  expect(Object.entries(own).filter(([, message]) => message.trim() === "")).toEqual([]);
});

test("no line of French begins with a sign that belongs to the word before it, nor ends with one that opens", () => {
  const loose = / [:;?!»%]|« /u; // "mot :" with a blank at which a line may break, not "mot\u00a0:"
  expect(Object.values(messages("fr")).filter((message) => loose.test(message))).toEqual([]);
});

const read = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, ...sourceWords(file, readFileSync(path.join(sources, file), "utf8")) }));

test("every message is used", () => {
  const strings = new Set(read.flatMap(({ strings }) => [...strings]));
  const put = [...strings].filter((text) => /^[a-zA-Z.]+\*[a-zA-Z.*]*$/.test(text)).map(patternOf); // "status.*" fits.
  const unused = [...english.keys()].filter((id) => !strings.has(id) && !put.some((pattern) => pattern.test(id)));
  expect(unused).toEqual([]);
});

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`);
}

test("every message is filled with what it wants", () => {
  for (const { file, asked } of read) {
    for (const { id, filledWith } of asked) {
      if (filledWith === null) continue;
      const wants = english.get(id)?.wants.map((want) => want.split(":")[0]);
      expect({ file, id, filledWith: filledWith.toSorted() }).toEqual({ file, id, filledWith: wants?.toSorted() });
    }
  }
});

test("no words of the interface stand in the markup", () => {
  // The product, the label of a document and the tag of a language are called so everywhere.
  const names = new Set(["Travaux", "Rev 2", "en"]);
  const found = read.flatMap(({ file, literal }) => literal.map((words) => `${file}: ${words}`));
  expect(found.filter((one) => !names.has(one.slice(one.indexOf(": ") + 2)))).toEqual([]);
});
