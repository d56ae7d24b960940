import { describe, expect, test } from "vitest";
import { paragraphsIn } from "../testing/sketch.ts";
import { findLineAttributions } from "./attribution-lines.ts";

const read = (text: string): readonly string[] =>
  findLineAttributions(text, []).map(
    ({ from, to, actors, delegations, verb, speaker }) =>
      `${speaker === undefined ? "" : `${speaker} for `}${actors.join(" + ")} (${(delegations ?? []).join(" ")}) ${verb}: ${text.slice(from, to)}`,
  );

describe("findLineAttributions", () => {
  test.for([
    ["EU: States shall share data.", ["EU (EU) propose: States shall share data."]],
    ["G77, China: Delete the chapeau", ["G77 and China (G77) delete: Delete the chapeau"]],
    ["CARICOM- include the lakes", ["CARICOM (CARICOM) include: include the lakes"]],
    ["Norway, Peru: reserve", ["Norway + Peru (NOR PER) reserve: reserve"]],
    ["Kenya do not support it", ["Kenya (KEN) oppose: do not support it"]],
    [
      "EU- include the lakes. Kenya do not support it",
      ["EU (EU) include: include the lakes.", "Kenya (KEN) oppose: do not support it"],
    ],
    ["Chile, for the G-77: delete the chapeau", ["CHL for G-77 (G77) delete: delete the chapeau"]],
    ["Sweden, for the EU", ["SWE for EU (EU) propose: Sweden, for the EU"]],
    [
      "Chile, supported by Peru and Kenya and opposed by Fiji, proposed a list.",
      [
        "Chile (CHL) propose: Chile, supported by Peru and Kenya and opposed by Fiji, proposed a list.",
        "Peru + Kenya (PER KEN) support: Chile, supported by Peru and Kenya and opposed by Fiji, proposed a list.",
        "Fiji (FJI) oppose: Chile, supported by Peru and Kenya and opposed by Fiji, proposed a list.",
      ],
    ],
    [
      "States shall report - EU; Peru, Fiji delete.",
      ["EU (EU) support: States shall report", "Peru + Fiji (PER FJI) delete: States shall report"],
    ],
    ["States shall report -G77", ["G77 (G77) support: States shall report"]],
    ["States shall report (G77).", ["G77 (G77) support: States shall report"]],
    ["Норвегия: исключить пункт", ["Норвегия (NOR) delete: исключить пункт"]],
    ["挪威：删除本段", ["挪威 (NOR) delete: 删除本段"]],
    ["النرويج: حذف الفقرة", ["النرويج (NOR) delete: حذف الفقرة"]],
    ["Norway and Sweden shall share data.", []],
    ["The meeting was held in Oslo (Norway)", []],
    ["as set out by the European Union (EU)", []],
    ["The parties: States and others", []],
    ["States shall report (annually)", []],
    ["", []],
  ] as const)("in %j finds %j", ([text, expected]) => expect(read(text)).toEqual(expected));

  test("a name on a line of its own speaks for the paragraph before", async () => {
    const [first, second] = await paragraphsIn(
      "1. States shall share data.\n\n(Islamic Republic of Iran)\n\n2. States shall act.\n",
    );
    expect(first?.attributions).toMatchObject([{ from: 0, to: 24, delegations: ["IRN"], verb: "support" }]);
    expect(second).toMatchObject({ kind: "paragraph", text: "(Islamic Republic of Iran)", attributions: [] });
  });

  test("a remark is no heading", async () => {
    const paragraphs = await paragraphsIn(
      "1. States shall act.\n\nG77, China: Delete chapeau\n\n2. States shall share data.\n",
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  test("takes time in proportion to the text", () => {
    const started = performance.now();
    for (const piece of ["EU, ", "EU: ", "(", " - ", ". A", "and "]) findLineAttributions(piece.repeat(500_000), []);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
