import type { EmphasisKind, RevisionKind } from "@travaux/model";
import type { InlineMark, InlineRevision } from "../../inline-piece.ts";
import { declarationsOf, marksOfStyles } from "../html/html-elements.ts";
import { isSameRevision } from "../../revision-choice.ts";
import type { AknElement } from "./akn-tree.ts";

const MARK_OF_ELEMENT: Readonly<Record<string, InlineMark>> = {
  b: { kind: "strong" },
  i: { kind: "emphasis" },
  u: { kind: "underline" },
  sup: { kind: "superscript" },
  sub: { kind: "subscript" },
};

/** Longer names, times and colours are none: they would be repeated on every word that they lie on. */
const LONGEST_NAME = 255;

const KINDS: Readonly<Record<EmphasisKind, true>> = {
  emphasis: true,
  strong: true,
  underline: true,
  strike: true,
  highlight: true,
  colour: true,
  superscript: true,
  subscript: true,
};

/** The marks of a place and those that the element adds: by its name, by its style, by what our writer says. */
export function marksWith(element: AknElement, around: readonly InlineMark[]): readonly InlineMark[] {
  const own = ownMarks(element);
  const added = own.filter((mark) => !around.some((each) => each.kind === mark.kind && each.value === mark.value));
  return added.length === 0 ? around : [...around, ...added];
}

function ownMarks(element: AknElement): readonly InlineMark[] {
  const said = element.attributes["own:mark"];
  if (said !== undefined) {
    const value = element.attributes["own:value"]?.slice(0, LONGEST_NAME);
    return isKind(said) ? [{ kind: said, ...(value === undefined ? {} : { value }) }] : [];
  }
  const named = MARK_OF_ELEMENT[element.name];
  const { style } = element.attributes;
  return [
    ...(named === undefined ? [] : [named]),
    ...(style === undefined ? [] : marksOfStyles(declarationsOf(style))),
  ];
}

function isKind(name: string): name is EmphasisKind {
  return Object.hasOwn(KINDS, name);
}

const CHANGES: Readonly<Record<RevisionKind, true>> = {
  insert: true,
  delete: true,
  "move-from": true,
  "move-to": true,
  "paragraph-mark": true,
  numbering: true,
  formatting: true,
};

/** The tracked change that `ins`, `del` or a mark of our writer stands for; author, date and move only our writer says. */
export function revisionOf(element: AknElement): InlineRevision | null {
  const { attributes, name } = element;
  const said = attributes["own:change"];
  const kind =
    said !== undefined && isChange(said) ? said : name === "ins" ? "insert" : name === "del" ? "delete" : null;
  if (kind === null) return null;
  const move = attributes["own:move"]?.slice(0, LONGEST_NAME);
  const author = attributes["own:author"]?.slice(0, LONGEST_NAME);
  const date = attributes["own:date"]?.slice(0, LONGEST_NAME);
  return {
    kind,
    ...(move === undefined ? {} : { move }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Changes around a place and one more; the same change around itself is one. */
export function withChange(around: readonly InlineRevision[], change: InlineRevision): readonly InlineRevision[] {
  const isThere = around.some((each) => isSameRevision(each, change));
  return isThere ? around : [...around, change];
}

function isChange(name: string): name is RevisionKind {
  return Object.hasOwn(CHANGES, name);
}
