import { beforeEach, describe, expect, test } from "vitest";
import { keepSeen, readSeen, seenNow, sinceSeen } from "./seen.ts";
import { writtenDraft, writtenDraftList } from "./written-draft-list.ts";

const [zero, one, two] = ["zero", "rev-1", "rev-2"].map((id) => writtenDraft(id, "2031-01-20", []));
const at = "2031-05-01T10:00:00Z";

function list(drafts: readonly (typeof zero)[], statements = 0) {
  return { ...writtenDraftList(drafts.flatMap((draft) => draft ?? [])), statements };
}

beforeEach(() => localStorage.clear());

describe("since the reader last looked", () => {
  test("nothing came", () => expect(sinceSeen(seenNow(list([zero]), 2, at), list([zero]), 2)).toBeNull());

  test("drafts came: what there is to read leads from the latest that was seen to the latest", () =>
    expect(sinceSeen(seenNow(list([zero]), 0, at), list([zero, one, two]), 0)).toEqual({
      at,
      drafts: ["rev-1", "rev-2"],
      step: { before: "zero", after: "rev-2" },
      statements: 0,
      decisions: 0,
    }));

  test("statements and decisions came, once both were counted", () => {
    expect(sinceSeen(seenNow(list([zero], 1), 2, at), list([zero], 4), 3)).toMatchObject({
      step: null,
      statements: 3,
      decisions: 1,
    });
    expect(sinceSeen(seenNow(list([zero]), null, at), list([zero]), 7)).toBeNull();
    expect(sinceSeen(seenNow(list([zero]), 7, at), list([zero]), null)).toBeNull();
  });

  test("a draft was removed, which is no news", () =>
    expect(sinceSeen(seenNow(list([zero, one]), 0, at), list([zero]), 0)).toBeNull());
});

test("what is kept is found again for its negotiation only, and nothing else is taken for it", () => {
  const seen = seenNow(list([zero]), 0, at);
  keepSeen("waters", seen);
  expect([readSeen("waters"), readSeen("seas")]).toEqual([seen, null]);
  for (const other of ["{", "null", '{"at":"now","drafts":[1],"statements":0,"decisions":null}']) {
    localStorage.setItem("travaux.seen.waters", other);
    expect(readSeen("waters")).toBeNull();
  }
});
