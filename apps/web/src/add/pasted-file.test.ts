import { expect, test } from "vitest";
import { pastedFile } from "./pasted-file.ts";

test.for<readonly [text: string, name: string]>([
  ["Statement by Norland\non behalf of a group", "Statement by Norland.txt"],
  ["\n  Remarks on A/CONF.999\\L.3 by the delegation of Norland", "Remarks on A CONF.999 L.3 by.txt"],
  ["发言".repeat(100), `${"发言".repeat(30)}.txt`],
  ["/", "statement.txt"],
])("what begins with “%s” is called “%s”", async ([text, name]) => {
  const file = pastedFile(text);
  expect([file.name, file.size]).toEqual([name, new TextEncoder().encode(text).length]);
});
