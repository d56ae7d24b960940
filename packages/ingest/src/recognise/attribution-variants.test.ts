import { describe, expect, test } from "vitest";
import { paragraphsIn } from "../testing/sketch.ts";

/** Who does what with which words, by code. */
async function said(text: string): Promise<readonly string[]> {
  const paragraphs = await paragraphsIn(`1. Lakes are shared.\n\n2. ${text}\n\n3. Rivers are shared.\n`);
  return paragraphs.flatMap(({ text: own, attributions }) =>
    attributions.map(
      ({ delegations, verb, from, to }) => `${(delegations ?? []).join("+")} ${verb}: ${own.slice(from, to)}`,
    ),
  );
}

describe("who wants which words", () => {
  test.for([
    ["Lakes [freeze - NOR] here.", ["NOR support: freeze"]],
    ["Lakes [freeze – Norway] here.", ["NOR support: freeze"]],
    ["Lakes [freeze -- Norway, Chile] here.", ["NOR+CHL support: freeze"]],
    ["Lakes [freeze - US; G77 delete] here.", ["USA support: freeze", "G77 delete: freeze"]],
    ["Lakes [freeze - US, EU; CANZ, Japan delete] here.", ["USA+EU support: freeze", "CANZ+JPN delete: freeze"]],
    ["Lakes [freeze - EU retain; AOSIS reserve] here.", ["EU retain: freeze", "AOSIS reserve: freeze"]],
    ["Lakes [and rivers EU] here.", ["EU support: and rivers"]],
    ["Lakes [and rivers India] here.", ["IND support: and rivers"]],
    ["Lakes [EU: and rivers] here.", ["EU propose: and rivers"]],
    ["Lakes [African Group: and rivers] here.", ["AFRICAN-GROUP propose: and rivers"]],
    ["Lakes [CARICOM- and rivers] here.", ["CARICOM propose: and rivers"]],
    ["Lakes [freeze - G77, China] here.", ["G77 support: freeze"]],
    ["Lakes [freeze - G-77 and China] here.", ["G77 support: freeze"]],
    ["Lakes [freeze - Group of 77/China] here.", ["G77 support: freeze"]],
    ["Lakes [freeze - EU / thaw] here.", ["EU support: freeze"]],
    ["Lakes [freeze / thaw] here.", []],
    ["Lakes [freeze][thaw - Fiji] here.", ["FJI support: thaw"]],
    ["Lakes [freeze - Trinidad and Tobago and Peru] here.", ["TTO+PER support: freeze"]],
    ["Lakes [freeze - Republic of Korea reserve] here.", ["KOR reserve: freeze"]],
    ["Lakes [freeze - Russian Federation: delete] here.", ["RUS delete: freeze"]],
    ["Lakes [freeze - Türkiye, UK prefer] here.", ["TUR+GBR prefer: freeze"]],
    ["Lakes [freeze - Switzerland do not support] here.", ["CHE oppose: freeze"]],
    ["Lakes [freeze - LDCs welcome] here.", ["LDC welcome: freeze"]],
    ["Lakes [freeze - US reopen] here.", ["USA reopen: freeze"]],
    ["Lakes [freeze - Mexico bracket] here.", ["MEX bracket: freeze"]],
    ["Les lacs [gèlent - UE; G77 supprimer] ici.", ["EU support: gèlent", "G77 delete: gèlent"]],
    ["Les lacs [gèlent - Suisse conserver] ici.", ["CHE retain: gèlent"]],
    ["Los lagos [crecen - UE; G77 suprimir] aquí.", ["EU support: crecen", "G77 delete: crecen"]],
    ["Los lagos [crecen - Noruega mantener] aquí.", ["NOR retain: crecen"]],
    ["Озёра [растут - ЕС; Группа 77 исключить] здесь.", ["EU support: растут", "G77 delete: растут"]],
    ["Озёра [растут - Норвегия сохранить] здесь.", ["NOR retain: растут"]],
    ["湖水[上涨 - 挪威；欧盟删除]。", ["NOR support: 上涨", "EU delete: 上涨"]],
    ["湖水[上涨 - 中国保留]。", ["CHN reserve: 上涨"]],
    ["البحيرات [ترتفع - النرويج؛ الاتحاد الأوروبي حذف] هنا.", ["NOR support: ترتفع", "EU delete: ترتفع"]],
    [
      "Lakes freeze in winter - G77; US delete.",
      ["G77 support: Lakes freeze in winter", "USA delete: Lakes freeze in winter"],
    ],
    ["Lakes freeze in winter (EU, Norway).", ["EU+NOR support: Lakes freeze in winter"]],
    ["EU: lakes freeze.", ["EU propose: lakes freeze."]],
    ["Switzerland- include lakes.", ["CHE include: include lakes."]],
    ["Brazil do not support lakes.", ["BRA oppose: do not support lakes."]],
    ["Lakes in Norway freeze.", []],
    ["Lakes [in China] freeze.", []],
    ["Lakes [of the European Union] freeze.", []],
  ] as const)("%s", async ([text, expected]) => expect(await said(text)).toEqual(expected));
});
