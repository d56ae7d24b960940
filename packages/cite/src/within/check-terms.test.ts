import { describe, expect, test } from "vitest";
import { checkTerms } from "./check-terms.ts";
import { provisionsOf } from "./within-draft.ts";

function found(lines: readonly string[]): readonly string[] {
  const provisions = provisionsOf(lines);
  return checkTerms(provisions).map(({ code, paragraph, from, to }) => {
    const text = provisions.find(({ id }) => id === paragraph)?.text ?? "";
    return `${code}: ${text.slice(from, to)}`;
  });
}

describe("a term", () => {
  test.for([
    "“Lake fund” means the fund for lakes.",
    "A fund (hereinafter referred to as “the Lake fund”) is made.",
    "For the purposes of this Compact, the term “Lake fund” means money.",
    "« Fonds des lacs » désigne un fonds.",
    "Un fonds (ci-après dénommé « le Fonds des lacs ») est créé.",
    "Por «Fondo de lagos» se entiende un fondo.",
    "Un fondo (en adelante, “el Fondo de lagos”) se crea.",
    "«Озерный фонд» означает фонд.",
    "Фонд (далее именуемый «Озерный фонд») создается.",
    "\u064a\u0642\u0635\u062f \u0628\u062a\u0639\u0628\u064a\u0631 \u00ab\u0635\u0646\u062f\u0648\u0642 \u0627\u0644\u0628\u062d\u064a\u0631\u0627\u062a\u00bb \u0635\u0646\u062f\u0648\u0642.",
    "\u201c\u6e56\u6cca\u57fa\u91d1\u201d\u662f\u6307\u57fa\u91d1\u3002",
    "\u8bbe\u7acb\u57fa\u91d1\uff08\u4ee5\u4e0b\u7b80\u79f0\u201c\u6e56\u6cca\u57fa\u91d1\u201d\uff09\u3002",
  ])("that nothing else uses is told: %s", (definition) => {
    expect(found([`1| ${definition}`, "2| Boats are kept."]).map((each) => each.split(":")[0])).toContain(
      "term-never-used",
    );
  });

  test.for([
    ["“Lake facility” means a place.", "The lake facilities are open."],
    ["A fund (hereinafter “the Fund”) is made.", "The Fund pays."],
    ["«Озерный фонд» означает фонд.", "Средства озерного фонда растут."],
    ["“Boat” means what swims; every boat counts.", "Nothing."],
    ["They said “never again” and meant it.", "Nothing."],
    ["«Fonds des lacs» désigne un fonds.", "Le fonds  des lacs paie."],
  ] as const)("that is used, or is none, is not: %s", ([definition, use]) => {
    expect(found([`1| ${definition}`, `2| ${use}`])).toEqual([]);
  });

  test("that is defined twice in other words is told, with where it was defined first", () => {
    const lines = ["1| “Boat” means what swims.", "2| A boat is kept.", "3| “Boat” means a ship."];
    expect(found(lines)).toEqual(["term-defined-twice: Boat"]);
    expect(checkTerms(provisionsOf(lines))[0]?.message).toBe("“Boat” is defined in other words in 1.");
  });

  test.for([
    ["1| “Boat” means what swims.", "3| “Boat” means what swims!"],
    ["1/Option A| “Boat” means what swims.", "1/Option B| “Boat” means a ship."],
    ["Art. 1| “Boat” means what swims.", "Art. 2| For the purposes of this Article, “Boat” means a ship."],
    ["1| “Boat” means what swims.", "3| A ship (hereinafter “the Boat”) is kept."],
  ] as const)("that is defined twice alike, in an option, or for a part, is not: %s, %s", (lines) => {
    expect(found([...lines, "9| Each boat counts."])).toEqual([]);
  });
});

test("hostile quotation marks cost no time", () => {
  const text = `“${"a “".repeat(20_000)} hereinafter ${"hereinafter “".repeat(5000)}`;
  expect(checkTerms(provisionsOf([`1| ${text}`]))).toEqual([]);
});
