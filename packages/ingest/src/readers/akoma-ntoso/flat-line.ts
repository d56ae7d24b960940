import { interruptsLine, isInline, isLine } from "./akn-elements.ts";
import { isElement } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";

/** Elements that are read as they are, whatever stands in them. */
const WHOLE: ReadonlySet<string> = new Set(["authorialNote", "toc"]);

/**
 * A title or a number with everything in it on one line: a paragraph, a list or a quoted part inside a title would else
 * be a paragraph of its own, and a title can not be left for it.
 */
export function onOneLine(element: AknElement): AknElement {
  const children = element.children.flatMap((child): readonly (AknElement | string)[] => {
    if (!isElement(child) || WHOLE.has(child.name)) return [child];
    const flat = onOneLine(child);
    return isInline(child) && !isLine(child) && !interruptsLine(child)
      ? [flat]
      : [" ", { ...flat, name: spanOf(child) }, " "];
  });
  return { ...element, children };
}

/** What our writer adds and what is no text keeps its name. */
function spanOf({ name }: AknElement): string {
  return name.startsWith("own:") || name === "meta" || name === "componentRef" || name === "documentRef"
    ? name
    : "span";
}
