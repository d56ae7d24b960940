import type { StatementParticulars } from "@travaux/model";
import { expect, test } from "vitest";
import { emptiedIn, givenOfStatement } from "./given-of-statement.ts";

const unknown = { value: null, source: "unknown" } as const;
const recognised: StatementParticulars = {
  title: { value: "Remarks", source: "recognised" },
  speaker: { value: "Ana Costa", source: "recognised" },
  onBehalfOf: unknown,
  meeting: unknown,
  round: { value: 3, source: "recognised" },
  date: { value: { on: "2031-04-07", precision: "day", zone: null, source: "printed" }, source: "recognised" },
  language: { value: "en", source: "recognised" },
};

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test("what was left as it was recognised is not said", () => {
  const left = { title: "Remarks", speaker: " Ana Costa ", round: "3", date: "2031-04-07", language: "en" };
  expect(givenOfStatement(form(left), recognised)).toEqual({});
});

test("the hour that was recognised stays while the day does", () => {
  const at = { on: "2031-04-07T13:00", precision: "minute", zone: null, source: "printed" } as const;
  const timed: StatementParticulars = { ...recognised, date: { value: at, source: "recognised" } };
  const dated = (date: string): FormData => form({ speaker: "Ana Costa", round: "3", date });
  expect(givenOfStatement(dated("2031-04-07"), timed)).toEqual({});
  expect(givenOfStatement(dated("2031-04-08"), timed)).toEqual({ date: "2031-04-08" });
});

test("what was changed or added is said", () => {
  const changed = { title: "", speaker: "Ben", onBehalfOf: "A group", round: "4", date: "2031-05-12", language: "fr" };
  expect(givenOfStatement(form(changed), recognised)).toEqual({
    speaker: "Ben",
    onBehalfOf: "A group",
    round: 4,
    date: "2031-05-12",
    language: "fr",
  });
});

test("what was recognised and emptied there is not, and it is known who says so; a title stays what it was", () => {
  const emptied = { title: "", speaker: " ", onBehalfOf: "", round: "", date: "", language: "en", author: "Ana" };
  expect(emptiedIn(form(emptied), recognised)).toEqual(["speaker", "round", "date"]);
  expect(givenOfStatement(form(emptied), recognised)).toEqual({
    speaker: null,
    round: null,
    date: null,
    author: "Ana",
  });
});
