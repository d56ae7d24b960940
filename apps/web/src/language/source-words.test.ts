import { describe, expect, test } from "vitest";
import { sourceWords } from "./source-words.ts";

describe("words in the markup that come from no catalogue are", () => {
  test.for<readonly [markup: string, literal: readonly string[]]>([
    ["<p>Reading…</p>", ["Reading…"]],
    ["<p>{isOpen ? 'Fewer' : `More ${name}`}</p>", ["Fewer", "More"]],
    ["<p>{count + ' left'}</p>", ["left"]],
    ["<p>{error ?? 'No answer'}</p>", ["No answer"]],
    ["<button aria-label='Close' className='button' type='button'>×</button>", ["Close"]],
    ["<input name='author' placeholder={`as ${form}`} />", ["as"]],
    ["<Measure name={isWide ? 'Words' : ''} />", ["Words"]],
  ])("found in %s", ([markup, literal]) => {
    expect(sourceWords("x.tsx", `const x = ${markup};`).literal).toEqual(literal);
  });

  test.for([
    "<p>{t('a.b')} · <b>¶</b> – 12</p>",
    "<p>{kind === 'new' ? t('tag.new') : null}</p>",
    "<p className='text'>{words}</p>",
  ])("not found in %s", (markup) => expect(sourceWords("x.tsx", `const x = ${markup};`).literal).toEqual([]));
});

test("messages that are asked for are found with what fills them", () => {
  const source = `t("a", { count, name: 1 }); t("b"); t("c", values); const x = <Message id="d" key="k" link={f} />;`;
  expect(sourceWords("x.tsx", source).asked).toEqual([
    { id: "a", filledWith: ["count", "name"] },
    { id: "b", filledWith: [] },
    { id: "c", filledWith: null },
    { id: "d", filledWith: ["link"] },
  ]);
});
