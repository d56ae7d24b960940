import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { element, printElement } from "./element.ts";

describe("printElement", () => {
  test("escapes text and values", () => {
    const node = element("p", { title: `"quoted" & <b>` }, "<script>alert('x')</script> & more");
    expect(printElement(node)).toBe(
      `<p title="&quot;quoted&quot; &amp; &lt;b&gt;">&lt;script&gt;alert('x')&lt;/script&gt; &amp; more</p>`,
    );
  });

  test("prints void elements without an end", () => {
    expect(printElement(element("meta", { charset: "utf-8" }))).toBe('<meta charset="utf-8">');
  });

  test("shows control characters and leaves isolates", () => {
    expect(printElement(element("p", {}, "a\u0000b\u2067c\u2069"))).toBe("<p>a␀b\u2067c\u2069</p>");
  });

  test("refuses a style sheet that could end its element", () => {
    expect(() => printElement(element("style", {}, "</style><script>"))).toThrow("style sheet");
  });

  test("lets no text begin an element or end a value, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const printed = printElement(element("p", { title: text }, text));
        expect(printed.split("<").length).toBe(3);
        expect(printed.split(">").length).toBe(3);
        expect(printed.split('"').length).toBe(text === "" ? 3 : 3 + text.split('"').length - 1);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
