import type { NegotiationChange, WatchedThing } from "@travaux/model";
import { expect, test } from "vitest";
import { isTouched } from "./touched-questions.ts";

function change(...things: readonly WatchedThing[]): NegotiationChange {
  return { negotiation: "waters", things };
}

test.for<readonly [key: readonly unknown[], change: NegotiationChange, isAskedAgain: boolean]>([
  [["drafts", "waters"], change("drafts"), true],
  [["drafts", "seas"], change("drafts"), false],
  [["drafts", "waters"], change("decisions"), true],
  [["comparison", "waters", "zero", "rev-1", null], change("drafts"), false],
  [["comparison", "waters", "zero", "rev-1", null], change("decisions"), true],
  [["draft", "waters", "zero"], change("texts", "decisions"), true],
  [["statements", "waters"], change("rounds"), true],
  [["negotiations"], change("negotiation"), true],
  [["negotiations"], change("drafts"), false],
  [["reading", "file", "upload"], change("drafts", "texts", "decisions"), false],
])("%j is held against %j", ([key, told, isAskedAgain]) => {
  expect(isTouched(key, told)).toBe(isAskedAgain);
});
