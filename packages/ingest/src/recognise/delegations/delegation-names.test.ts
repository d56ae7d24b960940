import { groupsOfStates } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { delegationNamed } from "./delegation-names.ts";
import { listStates } from "./state-names.ts";

describe("delegationNamed", () => {
  test.for([
    ["Norway", "NOR"],
    ["Norvège", "NOR"],
    ["Noruega", "NOR"],
    ["Норвегия", "NOR"],
    ["النرويج", "NOR"],
    ["挪威", "NOR"],
    ["NOR", "NOR"],
    ["NORWAY", "NOR"],
    ["Islamic Republic of Iran", "IRN"],
    ["Iran (Islamic Republic of)", "IRN"],
    ["Russia", "RUS"],
    ["Russian Federation", "RUS"],
    ["US", "USA"],
    ["UK", "GBR"],
    ["Republic of Korea", "KOR"],
    ["DPRK", "PRK"],
    ["Congo", "COG"],
    ["Côte d’Ivoire", "CIV"],
    ["Holy See", "VAT"],
    ["State of Palestine", "PSE"],
    ["Trinidad and Tobago", "TTO"],
    ["G-77/CHINA", "G77"],
    ["Группа 77 и Китай", "G77"],
    ["欧盟", "EU"],
    ["Unión Europea", "EU"],
    ["who", null],
    ["AND", null],
    ["Atlantis", null],
    ["", null],
  ] as const)("%s is %s", ([name, code]) => expect(delegationNamed(name)).toBe(code));

  test("there are 193 members of the United Nations, and four States beside them", () => {
    const states = listStates();
    expect(states).toHaveLength(197);
    expect(states.find(({ alpha3 }) => alpha3 === "NOR")?.m49).toBe("578");
    for (const { names } of states) expect(names.length).toBeGreaterThan(5);
  });

  test("every group that has members is known by a name, and all of its members are States", () => {
    const states = new Set(listStates().map(({ alpha3 }) => alpha3));
    states.add("MSR"); // Montserrat, a territory that is a full member of the Caribbean Community
    for (const { code, name, memberships } of groupsOfStates) {
      if (memberships.length > 0)
        expect([code, delegationNamed(code === "LDC" ? code : name) ?? delegationNamed(code)]).toEqual([code, code]);
      for (const { state } of memberships) expect([code, state, states.has(state)]).toEqual([code, state, true]);
    }
  });
});
