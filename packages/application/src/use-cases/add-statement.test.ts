import { expect, test } from "vitest";
import { file } from "../testing/read-lines.ts";
import { answerOf, threeDrafts } from "../testing/three-drafts.ts";

const words =
  "Statement by Ms. Ana Costa on behalf of the Group of Basin States\n10 March 2031\nWe support paragraph 1.";

test("what is said not to be is kept as a decision together with the statement, and stands before what is recognised", async () => {
  const { archive, travaux } = await threeDrafts();
  const recognised = answerOf(await travaux.citeFile({ file: file("one.txt", words), inArchive: true })).particulars;
  expect(recognised.speaker.value).toBe("Ms. Ana Costa");
  expect(recognised.date.value?.on).toBe("2031-03-10");
  const added = { file: file("one.txt", words), speaker: null, date: null, author: "Ben" };
  answerOf(await travaux.addStatement(added));
  const { particulars } = answerOf(await travaux.showStatement({ statement: "one" }));
  expect(particulars.speaker).toMatchObject({ value: null, source: "corrected", by: { author: "Ben" } });
  expect(particulars.date).toMatchObject({ value: null, source: "corrected" });
  expect(particulars.onBehalfOf).toEqual(recognised.onBehalfOf);
  answerOf(await travaux.addStatement(added));
  expect(await archive.listDecisions("waters")).toHaveLength(2);
});

test("it has to be known who says that there is none", async () => {
  const { travaux } = await threeDrafts();
  const anonymous = await travaux.addStatement({ file: file("one.txt", words), speaker: null, author: " " });
  expect(anonymous).toMatchObject({ ok: false, error: { kind: "no-author" } });
  expect(answerOf(await travaux.listStatements({})).statements).toEqual([]);
});
