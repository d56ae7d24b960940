import type { RevisionKind } from "@travaux/model";
import { expect, test } from "vitest";
import { staysIn } from "./revision-choice.ts";

test.for<[RevisionKind, boolean, boolean]>([
  ["insert", true, false],
  ["move-to", true, false],
  ["delete", false, true],
  ["move-from", false, true],
  ["formatting", true, true],
])("words under %s stay when changes are accepted: %s, when they are rejected: %s", ([kind, accepted, rejected]) => {
  expect([staysIn(kind, "accept"), staysIn(kind, "reject")]).toEqual([accepted, rejected]);
});
