import { paragraphsOf } from "@travaux/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDraft } from "../../testing/sketch.ts";

/** Words as people type them, of each language: compounds, apostrophes, addresses, signs of the law, short words. */
const LANGUAGES: readonly (readonly string[])[] = [
  "the of and shall long-term co-operation e-mail info@lakes.example https://lakes.example/a-b/c_d?x=1 § 4 % U.S. i.e. may be maybe in to into state-of-the-art per cent percent A/RES/77/321 water's [may] (see 2031–2035) and/or".split(
    " ",
  ),
  "les l’eau d'une qu'il c'est-à-dire aujourd'hui « oui » est-elle ? ; : à y 5 % n° 12 [doit] M. socio-économique peut être peut-être".split(
    " ",
  ),
  "los ¿quién? ¡agua! teórico-práctico «lago» y o a núm. 4 [deberán] Nº 3 1° sino si no del".split(" "),
  "вода социально-экономический из-за « да » и в с № 5 [следует] — г. т.е. также так же".split(" "),
  "الماء وفقًا للفقرة ١٦ (ج) « نعم » [يجب] ، ؛ و لا سيما".split(" "),
  "各缔约国 应 保护 湖泊 。 [可] 第3段 （见 上文） ；".split(" "),
];

const paragraph = fc
  .constantFrom(...LANGUAGES)
  .chain((words) => fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 40 }))
  .map((words) => words.join(" "))
  // Of signs alone no draft is made: without a word there is nothing to negotiate.
  .filter((words) => /\p{L}/u.test(words));

const draft = fc.array(paragraph, { minLength: 1, maxLength: 12 });

/** What is printed, blanks apart: notes and furniture stand apart, so that order is not looked at. */
function signs(texts: readonly string[]): string {
  return [...texts.join("")]
    .filter((sign) => sign.trim() !== "")
    .toSorted()
    .join("");
}

async function read(text: string): Promise<{ readonly printed: readonly string[]; readonly codes: readonly string[] }> {
  const { document, furniture, findings } = await readDraft(text);
  const printed = paragraphsOf(document).flatMap(({ label, text: words }) => [label ?? "", words]);
  return { printed: [...printed, ...furniture], codes: findings.map(({ code }) => code) };
}

test("a text that a person typed comes out sign for sign, in every language, and no word of it is called broken", async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (paragraphs) => {
      const { printed, codes } = await read(paragraphs.join("\n\n"));
      expect(signs(printed)).toBe(signs(paragraphs));
      expect(codes).not.toContain("broken-word");
    }),
    { numRuns: 60 },
  );
});

test("on printed pages as well: each word is in the text or in its furniture", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 2, maxLength: 5 }), async (pages) => {
      const texts = pages.map((paragraphs, page) =>
        [...paragraphs, `Page ${page + 1} of ${pages.length}`].join("\n\n"),
      );
      const { printed } = await read(texts.join("\n\f\n"));
      expect(signs(printed)).toBe(signs(texts));
    }),
    { numRuns: 30 },
  );
});
