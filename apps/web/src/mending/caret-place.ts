/** Where the caret, or the start of the selection, stands in the text of the paragraph around it. */
export interface CaretPlace {
  readonly paragraph: string;
  /** UTF-16 code units from the start of the text; marks of notes and words taken out, which are not of it, left out. */
  readonly at: number;
}

/** Finds it; null when it is in no paragraph's text. */
export function caretPlace(selection: Selection | null): CaretPlace | null {
  const node = selection?.anchorNode ?? null;
  if (selection === null || node === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const text = element?.closest(".text") ?? null;
  const row = text?.closest<HTMLElement>("[data-paragraph]") ?? null;
  const paragraph = row?.dataset["paragraph"];
  if (text === null || paragraph === undefined) return null;
  return { paragraph, at: offsetIn(text, range) };
}

function offsetIn(text: Element, { startContainer, startOffset }: Range): number {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(".note-mark, del") !== null) continue;
    if (node === startContainer) return passed + startOffset;
    // The selection starts at an element: what stands before it counts.
    if ((startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return passed;
    passed += node.textContent?.length ?? 0;
  }
  return passed;
}
