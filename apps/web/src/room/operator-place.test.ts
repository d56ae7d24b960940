import { expect, test } from "vitest";
import { writtenDraft } from "../overview/written-draft-list.ts";
import { type OperatorPlace, placeOf, roomAt, type RoomPlaced } from "./operator-place.ts";

test.for<readonly [pathname: string, search: Record<string, string>, place: OperatorPlace | null]>([
  [
    "/n/waters/compare",
    { before: "zero", after: "rev-1", at: "a-12", view: "list" },
    { negotiation: "waters", before: "zero", after: "rev-1", at: "a-12" },
  ],
  ["/n/waters/p/rev%201/12", {}, { negotiation: "waters", after: "rev 1", at: "a-12" }],
  ["/n/waters/compare", { before: "zero" }, null],
  ["/n/waters/room", { before: "zero", after: "rev-1" }, null],
  ["/n/waters", {}, null],
  ["/", {}, null],
])("%s with %j is a place for a room: %j", ([pathname, search, place]) =>
  expect(placeOf(pathname, search)).toEqual(place),
);

const drafts = [
  writtenDraft("zero", null, []),
  writtenDraft("rev-1", null, [], { changes: [writtenChange("zero")] }),
  writtenDraft("rev-2", null, [], { changes: [writtenChange("rev-1")] }),
];

function writtenChange(from: string) {
  const nothing = {
    same: 0,
    revised: 0,
    inserted: 0,
    deleted: 0,
    split: 0,
    merged: 0,
    recast: 0,
    renumbered: 0,
    moves: 0,
  };
  return { from, summary: nothing, shareChanged: 0 };
}

test.for<readonly [place: Omit<OperatorPlace, "negotiation">, shown: RoomPlaced, goes: RoomPlaced | null]>([
  [
    { after: "rev-2", at: "a-7" },
    { before: "zero", after: "rev-2" },
    { before: "zero", after: "rev-2", at: "a-7" },
  ],
  [
    { before: "zero", after: "rev-2" },
    { before: "zero", after: "rev-2", at: "a-3" },
    { before: "zero", after: "rev-2", at: "a-3" },
  ],
  [
    { before: "zero", after: "rev-1" },
    { before: "zero", after: "rev-2", at: "a-3" },
    { before: "zero", after: "rev-1" },
  ],
  [
    { after: "rev-1", at: "a-7" },
    { before: "rev-1", after: "rev-2" },
    { before: "zero", after: "rev-1", at: "a-7" },
  ],
  [{ after: "zero", at: "a-7" }, { before: "rev-1", after: "rev-2" }, null],
  [{ after: "gone", at: "a-7" }, { before: "rev-1", after: "rev-2" }, null],
])("an operator at %j takes a room at %j to %j", ([place, shown, goes]) =>
  expect(roomAt({ negotiation: "waters", ...place }, shown, drafts)).toEqual(goes),
);
