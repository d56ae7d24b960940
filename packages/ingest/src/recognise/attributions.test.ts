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
    ["[shall - G-77 & China]", ["G-77 & China support: shall"]],
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
    ["[shall - EU retain, G77 delete]", ["EU retain: shall", "G77 delete: shall"]],
    ["[shall - US; Canada, Japan, EU delete]", ["US support: shall", "Canada + Japan + EU delete: shall"]],
    ["[shall - Norvège, Chili supprimer]", ["Norvège + Chili delete: shall"]],
    ["[должны - Норвегия и Чили: исключить]", ["Норвегия + Чили delete: должны"]],
    ["[应 - 欧盟、挪威删除]", ["欧盟 + 挪威 delete: 应"]],
    ["[يجب - النرويج، كينيا حذف]", ["النرويج + كينيا delete: يجب"]],
    ["[EU: delete the basin]", ["EU delete: delete the basin"]],
    ["[JPN alt: the basin]", ["JPN propose: the basin"]],
    ["[Sudan, for the G-77/CHINA: the basin]", ["G-77/CHINA propose: the basin"]],
    ["[alt 2. Sharing our river: the plan China]", ["China support: alt 2. Sharing our river: the plan"]],
    ["[a deleterious effect on Norway]", []],
    ["[THE BASIN AND ITS PAN]", []],
  ] as const)("in %j finds %j", ([text, expected]) => expect(attributionsIn(text)).toEqual(expected));

  test("an option without a name belongs to nobody", () => {
    expect(attributionsIn("[shall / should - Fiji / may]")).toEqual(["Fiji support: should"]);
  });
});
