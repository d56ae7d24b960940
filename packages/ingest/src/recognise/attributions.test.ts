import { describe, expect, test } from "vitest";
import { findAttributions } from "./attributions.ts";
import { findBrackets } from "./brackets.ts";

function attributionsIn(text: string): readonly string[] {
  const { brackets } = findBrackets(
    [{ id: "p", label: null, text, headingsOpen: 0, isHeading: false, isApart: false }],
    1000,
  );
  return findAttributions(text, brackets[0] ?? []).map(
    ({ from, to, actors, verb }) => `${actors.join(" + ")} ${verb}: ${text.slice(from, to)}`,
  );
}

describe("findAttributions", () => {
  test.for([
    ["[shall - Norway]", ["Norway support: shall"]],
    ["[shall – Norway, Chile delete]", ["Norway + Chile delete: shall"]],
    ["[shall – US; G77 delete]", ["US support: shall", "G77 delete: shall"]],
    ["[shall - EU, G77 retain / should - US]", ["EU + G77 retain: shall", "US support: should"]],
    ["[and its lakes EU] here", ["EU support: and its lakes"]],
    ["[shall - G77, China]", ["G77 and China support: shall"]],
    ["[shall - G77 and China reserve]", ["G77 and China reserve: shall"]],
    ["[CARICOM: shall]", ["CARICOM propose: shall"]],
    ["[shall - Trinidad and Tobago and Chile]", ["Trinidad and Tobago + Chile support: shall"]],
    ["[a [b] c - Peru do not support]", ["Peru oppose: a [b] c"]],
    ["[as practised in China]", []],
    ["[shall / should]", []],
    ["[well-being – of all]", []],
    ["[EU]", []],
    ["[Agreed ad ref - EU]", []],
    ["shall - Norway", []],
  ] as const)("in %j finds %j", ([text, expected]) => expect(attributionsIn(text)).toEqual(expected));

  test("an option without a name belongs to nobody", () => {
    expect(attributionsIn("[shall / should - Fiji / may]")).toEqual(["Fiji support: should"]);
  });
});
