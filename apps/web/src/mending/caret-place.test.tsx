import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { caretPlace } from "./caret-place.ts";
import { UnderstoodText } from "./understood-text.tsx";

afterEach(cleanup);

const paragraph = writtenParagraph("a:1", "Parties should act now", {
  revisions: [
    { kind: "delete", from: 8, to: 8, text: "shall " },
    { kind: "insert", from: 8, to: 15 },
  ],
  notes: [{ at: 18, paragraph: "a:n" }],
});

/** Puts the caret before the words, the first time that they stand on the page. */
function pointAt(words: string): ReturnType<typeof caretPlace> {
  const { container } = render(
    <div data-paragraph={paragraph.id}>
      <p className="text">
        <UnderstoodText paragraph={paragraph} noteLabel={() => "7"} />
      </p>
    </div>,
  );
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    document.getSelection()?.collapse(node, at);
    return caretPlace(document.getSelection());
  }
  throw new Error(`“${words}” does not stand on the page`);
}

describe("the place of the caret in a paragraph", () => {
  test.for([
    ["ties", 3],
    ["should", 8],
    ["act", 15],
    ["now", 19],
  ] as const)("before “%s” counts neither words that were taken out nor marks of notes", ([words, at]) => {
    expect(pointAt(words)).toEqual({ paragraph: paragraph.id, at });
  });

  test("in words that were taken out is where they stood", () => {
    expect(pointAt("all ")?.at).toBe(8);
  });
});
