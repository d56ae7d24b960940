import type { Draft } from "@travaux/model";
import { parseDated } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { draft } from "../testing/read-lines.ts";
import { defaultBasis } from "./default-basis.ts";

function dated(on: string) {
  return { date: parseDated(on, "given") };
}

const english = [draft("zero", dated("2031-01-10")), draft("rev-1", dated("2031-03-10"))];

describe("unless told, a draft continues", () => {
  test.for<[string, readonly Draft[], Partial<Draft>, readonly string[]]>([
    ["nothing when it is the first", [], { label: "zero" }, []],
    ["the draft before it", english, { label: "rev-2" }, ["rev-1"]],
    ["the draft before it when dates agree", english, { label: "rev-2", ...dated("2031-03-10 13:00") }, ["rev-1"]],
    ["the draft before its date when it turns up late", english, { label: "plus", ...dated("2031-02-01") }, ["zero"]],
    ["nothing when it is older than all", english, { label: "elements", ...dated("2030-12-01") }, []],
    ["nothing when it is the first of its language", english, { label: "rev-1", language: "fr" }, []],
    [
      "the draft before it in its language",
      [...english, draft("rev-1.fr", { language: "fr" }), draft("rev-2")],
      { label: "rev-2", language: "fr" },
      ["rev-1.fr"],
    ],
    ["the same language of another region", english, { label: "rev-2", language: "en-GB" }, ["rev-1"]],
    ["a draft whose language is not known", [draft("zero", { language: "und" })], { label: "rev-1" }, ["zero"]],
    ["the draft before it when its own is not known", english, { label: "rev-2", language: "und" }, ["rev-1"]],
    [
      "nothing when it is in another language than those that are known",
      [draft("zero", { language: "und" }), draft("rev-1")],
      { label: "rev-2", language: "fr" },
      [],
    ],
    ["nothing when it is the first of an annex", english, { label: "rev-1", text: "annex" }, []],
    [
      "the issue before it, not the last draft",
      [...english, draft("rev-2"), draft("rev-3")],
      { label: "rev-2", issue: 2 },
      ["rev-2"],
    ],
  ])("%s", ([, drafts, incoming, basis]) => {
    expect(defaultBasis(drafts, { ...draft("incoming"), ...incoming })).toEqual(basis);
  });
});
