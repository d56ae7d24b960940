import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft, sketch } from "../../testing/sketch.ts";

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><title>Page</title><style>p{}</style></head><body>${body}</body></html>`;

describe("HTML", () => {
  test("headings, paragraphs and lists with the numbers that a browser prints", async () => {
    const body = `<h1>Compact on Salt</h1><h2>Commitments</h2><ol start="43"><li>We commit.</li><li>We will:<ol type="a"><li>measure;</li><li value="4">record:<ol type="i"><li>daily;</li></ol></li></ol></li></ol><ul><li>a bullet</li></ul>`;
    expect(await sketch(page(body))).toEqual([
      "title 0  | – | Compact on Salt",
      "heading 1 Commitments | – | Commitments",
      "paragraph 1 Commitments > 43 | 43. | We commit.",
      "paragraph 1 Commitments > 44 | 44. | We will:",
      "item 2 Commitments > 44 > (a) | a. | measure;",
      "item 2 Commitments > 44 > (d) | d. | record:",
      "item 3 Commitments > 44 > (d) > (i) | i. | daily;",
      "item 4 Commitments > 44 > (d) > (i) | – | a bullet",
    ]);
  });

  test("a number typed into an item stands for the counted one, and a list without numbers prints none", async () => {
    const body = `<ol><li>(a) typed;</li></ol><ol style="list-style-type: none"><li>plain</li></ol>`;
    expect((await paragraphsIn(page(body))).map(({ label, text }) => [label, text])).toEqual([
      ["(a)", "typed;"],
      [null, "plain"],
    ]);
  });

  test("insertions and deletions are changes, whichever text is read", async () => {
    const body = `<p>1. States <del>shall</del><ins datetime="2031-05-01">should</ins> measure.</p>`;
    const [accepted] = await paragraphsIn(page(body));
    expect([accepted?.text, accepted?.revisions]).toEqual([
      "States should measure.",
      [
        { from: 7, to: 7, text: "shall", kind: "delete" },
        { from: 7, to: 13, kind: "insert", date: "2031-05-01" },
      ],
    ]);
    const [rejected] = await paragraphsIn(page(body), { revisions: "reject" });
    expect(rejected?.text).toBe("States shall measure.");
  });

  test.for([
    ["<p>Es tagt <del>ein Rat</del> ein Amt.</p>", "Es tagt ein Amt.", "ein Rat "],
    ["<p><del>Ein Rat</del> Ein Amt tagt.</p>", "Ein Amt tagt.", "Ein Rat "],
    ["<p>Es tagt<del> ein Rat</del> ein Amt.</p>", "Es tagt ein Amt.", " ein Rat"],
    ["<p>Es tagt <del>ein Rat</del><ins>ein Amt</ins>.</p>", "Es tagt ein Amt.", "ein Rat"],
  ] as const)("%s keeps the deletion apart from what follows", async ([body, text, gone]) => {
    const [paragraph] = await paragraphsIn(page(body));
    expect([paragraph?.text, paragraph?.revisions.find(({ kind }) => kind === "delete")?.text]).toEqual([text, gone]);
  });

  test("notes are tied to their marks by links, there and back", async () => {
    const body = `<p>1. The basin<sup><a href="#n1" id="m1">1</a></sup> is salt.</p><ol><li id="n1"><p>As mapped. <a href="#m1">↩</a></p></li></ol>`;
    const paragraphs = await paragraphsIn(page(body));
    expect(paragraphs.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["paragraph", "1.", "The basin is salt."],
      ["note", "1", "As mapped."],
    ]);
    expect(paragraphs[0]?.notes).toEqual([{ at: 9, paragraph: paragraphs[1]?.id }]);
  });

  test("rows hold their cells, a table of one cell is a box around text", async () => {
    const body = `<table><tr><th>Year</th><th>Step</th></tr><tr><td><p>2031</p></td><td><p>Talks</p><p>and votes</p></td></tr></table><table><tr><td><p>1. Boxed.</p></td></tr></table>`;
    expect((await paragraphsIn(page(body))).map(({ kind, text }) => [kind, text])).toEqual([
      ["table-row", "Year\tStep"],
      ["table-row", "2031\tTalks and votes"],
      ["paragraph", "Boxed."],
    ]);
  });

  test("scripts and styles are no text; navigation, heads and what is hidden stand apart", async () => {
    const draft = await readDraft(
      page(
        `<nav>Home</nav><header><p>Rev 1</p></header><p>1. Text.</p><script>var x = "no"</script><p hidden>Secret</p><p style="display:none">Gone</p>`,
      ),
    );
    expect(draft.furniture).toEqual(["Home", "Rev 1", "Secret", "Gone"]);
    expect(JSON.stringify(draft.document)).not.toContain('no\\"');
    expect(draft.language).toBe("fr");
  });

  test("words beside paragraphs in a page's head are kept with them", async () => {
    const draft = await readDraft(page("<header>Third reading <p>Rev 1</p> in confidence</header><p>1. Text.</p>"));
    expect(draft.furniture).toEqual(["Third reading", "Rev 1", "in confidence"]);
  });

  test("words of formulas are text, words of forms stand apart", async () => {
    const draft = await readDraft(
      page("<p>1. Where <math><mi>x</mi><mo>&lt;</mo><mn>3</mn></math> holds. <button>Send</button></p>"),
    );
    expect(paragraphsOf(draft.document).map(({ text }) => text)).toEqual(["Where x<3 holds."]);
    expect(draft.furniture).toEqual(["Send"]);
  });

  test("a broken line that a label follows begins a paragraph", async () => {
    expect(
      (await paragraphsIn(page("<p>1. As follows:<br>(a) one;<br>(b) two,<br>and more.</p>"))).map(
        ({ label, text }) => [label, text],
      ),
    ).toEqual([
      ["1.", "As follows:"],
      ["(a)", "one;"],
      ["(b)", "two, and more."],
    ]);
  });

  test.for([
    ["elements in elements", "<div>".repeat(100_000)],
    ["formatting in formatting", `<p>${"<b>".repeat(100_000)}`],
  ])("%s are refused in time", async ([, body]) => {
    await expect(readDraft(page(body ?? ""))).rejects.toThrow("limit-exceeded");
  });
});
