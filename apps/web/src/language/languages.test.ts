import { expect, test } from "vitest";
import { languageFor } from "./languages.ts";

test.for<readonly [wanted: readonly string[], found: string]>([
  [["fr-CA", "en"], "fr"],
  [["zh-Hant-TW"], "zh"],
  [["pt-BR", "es-419", "en"], "es"],
  [["AR-EG"], "ar"],
  [["und", "de"], "en"],
  [[], "en"],
])("who wants %s is shown %s", ([wanted, found]) => expect(languageFor(wanted)).toBe(found));
