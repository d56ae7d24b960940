import { expect, test } from "vitest";
import { type OperatorPlace, placeOf } from "./operator-place.ts";

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
