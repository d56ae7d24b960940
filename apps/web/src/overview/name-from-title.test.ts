import { expect, test } from "vitest";
import { nameFromTitle } from "./name-from-title.ts";

test.for<readonly [title: string, name: string]>([
  ["Compact on Shared Waters", "compact-on-shared-waters"],
  ["  Accord relatif à l’eau, 2031 ", "accord-relatif-a-l-eau-2031"],
  ["水", ""],
  ["A".repeat(60), "a".repeat(40)],
])("“%s” is called “%s”", ([title, name]) => expect(nameFromTitle(title)).toBe(name));
