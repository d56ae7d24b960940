import { describe, expect, test } from "vitest";
import { groupsOfStates, membersOn } from "./groups-of-states.ts";

describe("membersOn", () => {
  // Numbers of members as the groups themselves give them.
  test.for([
    ["EU", "1958-01-01", 6],
    ["EU", "2004-04-30", 15],
    ["EU", "2004-05-01", 25],
    ["EU", "2013-06-30", 27],
    ["EU", "2013-07-01", 28],
    ["EU", "2020-01-31", 28],
    ["EU", "2020-02-01", 27],
    ["G77", "2015-07-01", 134],
    ["AFRICAN-GROUP", "2011-07-13", 53],
    ["AFRICAN-GROUP", "2018-01-01", 54],
    ["ARAB-GROUP", "2018-01-01", 22],
    ["AOSIS", "2018-01-01", 39],
    ["LDC", "2018-01-01", 47],
    ["LDC", "2025-01-01", 44],
    ["LLDC", "2018-01-01", 32],
    ["CARICOM", "2018-01-01", 15],
    ["GRULAC", "2018-01-01", 33],
    ["EIG", "2014-12-31", 5],
    ["EIG", "2015-06-01", 6],
    ["ASEAN", "1984-01-06", 5],
    ["ASEAN", "2000-01-01", 10],
    ["EAEU", "2015-08-11", 4],
    ["EAEU", "2015-08-12", 5],
    ["GCC", "1981-05-24", 0],
    ["GCC", "1981-05-25", 6],
    ["MIKTA", "2013-09-24", 0],
    ["MIKTA", "2013-09-25", 5],
  ] as const)("%s has on %s %s members", ([code, day, count]) => expect(membersOn(code, day)).toHaveLength(count));

  test("says nothing where membership is not known", () => {
    expect(membersOn("LMDC", "2018-01-01")).toBeNull();
    expect(membersOn("no such group", "2018-01-01")).toBeNull();
  });

  test("every group has a code of its own, and a State in it once", () => {
    expect(new Set(groupsOfStates.map(({ code }) => code)).size).toBe(groupsOfStates.length);
    for (const { memberships } of groupsOfStates) {
      const states = memberships.map(({ state }) => state);
      expect(new Set(states).size).toBe(states.length);
      for (const state of states) expect(state).toMatch(/^[A-Z]{3}$/); // "NOR"
    }
  });
});
