import { expect, test } from "vitest";
import { readLanguage } from "./read-language.ts";

test.for([
  ["en", "en"],
  [" EN ", "en"],
  ["pt-br", "pt-BR"],
  ["zh-hans", "zh-Hans"],
  ["und", "und"],
] as const)("%s is the language %s", ([text, tag]) => {
  expect(readLanguage(text)).toEqual({ ok: true, value: tag });
});

test.for(["English", "", "e", "en_GB", "en-", "français"])("%j is no language", (text) => {
  expect(readLanguage(text)).toEqual({ ok: false, error: { kind: "bad-language", language: text } });
});
