import fc from "fast-check";

/** Words as negotiated texts have them: brackets, names in them, characters that markup means something by. */
const word = fc.constantFrom(
  "States",
  "shall",
  "[should]",
  "[shall][may - EU]",
  "[and report",
  "annually]",
  "water",
  "R&amp;D",
  "&lt;10",
  "naïve",
  "المياه",
  "水",
  "(a)",
  "44.",
  "“quoted”",
);

const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));

/** A stretch of a line: words, perhaps marked, inserted, deleted or with a note behind them. */
const stretch = fc.oneof(
  { weight: 4, arbitrary: words },
  fc
    .tuple(fc.constantFrom("b", "i", "u", "s", "mark", "sup", "sub"), words)
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  fc
    .tuple(fc.constantFrom("ins", "del"), words)
    .map(([tag, text]) => `<${tag} cite="Chair" datetime="2031-05-04">${text}</${tag}>`),
  words.map((text) => `<b>${text} <i>${text}</i></b><ins>${text} <u>${text}</u></ins>`),
  fc.nat(3).map((note) => `<sup><a href="#note${note}" role="doc-noteref">${note}</a></sup>`),
);

const line = fc
  .tuple(
    fc.constantFrom("", "1. ", "2. ", "3 bis. ", "(a) ", "(b) ", "(i) ", "PP1 ", "Option 1: ", "[4. "),
    fc.array(stretch, { minLength: 1, maxLength: 4 }),
  )
  .map(([label, stretches]) => label + stretches.join(" "));

const { block } = fc.letrec<{ block: string; list: string; item: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 6, arbitrary: line.map((text) => `<p>${text}</p>`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.integer({ min: 1, max: 4 }),
          fc.constantFrom("Preamble", "Part I", "Article 5", "Use of terms", "Annex I"),
        )
        .map(([level, text]) => `<h${level}>${text}</h${level}>`),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
        .map(
          (rows) =>
            `<table>${rows.map(([one, other]) => `<tr><td>${one}</td><td>${other}</td></tr>`).join("")}</table>`,
        ),
    },
    { weight: 3, arbitrary: tie("list") },
  ),
  list: fc
    .tuple(
      fc.constantFrom('<ol type="a">', "<ol>", '<ol type="i">', "<ul>"),
      fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    )
    .map(([open, items]) => `${open}${items.join("")}</${open.slice(1, 3)}>`),
  item: fc
    .tuple(line, fc.array(tie("block"), { maxLength: 2 }))
    .map(([text, inside]) => `<li>${text}${inside.join("")}</li>`),
}));

/** Pages whose drafts have titles, preambles, numbered and lettered paragraphs, bullets, tables, notes and changes. */
export const pages: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 3 }), fc.array(block, { minLength: 1, maxLength: 12 }))
  .map(([preamble, blocks]) => {
    const notes = [0, 1, 2].map(
      (note) => `<aside id="note${note}" role="doc-footnote"><p>${note} Note ${note}.</p></aside>`,
    );
    const lines = preamble.map((text) => `<p>${text}</p>`);
    return `<!doctype html><html lang="en"><h1>Compact</h1>${[...lines, ...blocks, ...notes].join("")}</html>`;
  });
