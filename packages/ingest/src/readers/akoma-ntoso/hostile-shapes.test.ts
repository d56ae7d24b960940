import { describe, expect, test } from "vitest";
import { readDraft } from "../../testing/sketch.ts";

const NAMESPACES = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:travaux="urn:travaux:draft:1"';
const body = (inside: string, meta = ""): string =>
  `<akomaNtoso ${NAMESPACES}><doc name="x"><meta>${meta}</meta><mainBody>${inside}</mainBody></doc></akomaNtoso>`;
/** So many of a thing that what grows with their square would not end within the time of a test. */
const MANY = 20_000;
const LONG = "salt ".repeat(20_000);
const comment = `<proprietary source="#x"><travaux:comment id="c">${LONG}</travaux:comment></proprietary>`;
const note = `<notes source="#x"><note eId="n"><p>${LONG}</p></note></notes>`;

describe("shapes that were made to take time or memory without end", () => {
  test.for([
    ["paragraphs in which everything was taken out", body("<p> <del>a</del></p>".repeat(2 * MANY) + "<p>b</p>")],
    ["one long comment that ends many times", body(`<p>a${'<marker travaux:comment="c"/>'.repeat(MANY)}</p>`, comment)],
    ["one long author", body(`<p><ins travaux:author="${LONG}">${"<b>a</b>".repeat(MANY)}</ins></p>`)],
    [
      "one long note whose mark went many times",
      body(`<p><del>${'<noteRef href="#n"/>'.repeat(MANY)}</del>a</p>`, note),
    ],
    [
      "one name for many notes",
      body('<p>a<authorialNote eId="n"><p>b</p></authorialNote><noteRef href="#n"/></p>'.repeat(2000)),
    ],
    [
      "changes around changes",
      body(`<p>${"<ins>".repeat(150)}${"<b>a</b><i>b</i>".repeat(MANY / 4)}${"</ins>".repeat(150)}</p>`),
    ],
    [
      "lines in a title",
      body(`<article><heading>${"<p>a</p>".repeat(MANY)}</heading><content><p>b</p></content></article>`),
    ],
    [
      "rows that went",
      body(`<table>${'<tr travaux:change="delete"><td><p>a</p></td></tr>'.repeat(MANY)}</table><p>b</p>`),
    ],
  ] as const)("%s", { timeout: 20_000 }, async ([, source]) => {
    expect(JSON.stringify((await readDraft(source)).document).length).toBeLessThan(20_000_000);
  });
});
