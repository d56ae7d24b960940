import type { Tally } from "./findings-tally.ts";
import { isLocalPath, isWebAddress, lastStep } from "./local-path.ts";
import { attributeOf, charactersOf } from "../readers/docx/xml-element.ts";
import type { XmlElement } from "../readers/docx/xml-element.ts";
import { readXmlText } from "../readers/docx/xml.ts";
import type { XmlText } from "../readers/docx/xml.ts";
import { rewriteXml } from "./rewrite-xml.ts";
import { vocabularyOf } from "./word-namespaces.ts";

/** An argument of a field: in quotation marks, or a word. Matches `"C:\\x.png"`, `\d`. */
const ARGUMENT = /"([^"]*)"|([^\s"]+)/g;

/** What another program keeps in a field of its own, as those that manage references do: accounts, libraries, notes. */
const OF_ANOTHER_PROGRAM = /^\s*ADDIN\s+\S/i; // " ADDIN ZOTERO_ITEM {…}", not " ADDIN "

/**
 * An instruction with names of files instead of the ways to them, `INCLUDEPICTURE "x.png" \d`, and without what another
 * program keeps in it.
 */
export function withoutPaths(instruction: string, tally: Tally): string {
  if (OF_ANOTHER_PROGRAM.test(instruction)) {
    tally.removed("custom-data");
    return " ADDIN ";
  }
  return instruction.replaceAll(ARGUMENT, (argument: string, quoted?: string, word?: string) => {
    const path = quoted ?? word ?? "";
    // Backslashes are doubled there; a single one begins a switch.
    if (isWebAddress(path)) tally.left("web-links", path);
    if (!isLocalPath(path) && !path.includes("\\\\")) return argument;
    tally.removed("paths", path.replaceAll("\\\\", "\\"));
    return `"${lastStep(path)}"`;
  });
}

/**
 * A part with the instructions of its fields clean. A field may spread its instruction over many runs: then the first says
 * all of it, and the others nothing.
 */
export function cleanInstructions(source: XmlText, tally: Tally): string {
  // Most parts have no field, and are not read once more.
  if (!source.text.includes("nstrText")) return source.text;
  const changed = new Map<number, string>();
  for (const pieces of fieldsIn(readXmlText(source))) {
    const whole = pieces.map(({ text }) => text).join("");
    const clean = withoutPaths(whole, tally);
    if (clean !== whole) pieces.forEach(({ at }, piece) => changed.set(at, piece === 0 ? clean : ""));
  }
  if (changed.size === 0) return source.text;
  let count = 0;
  return rewriteXml(source, ({ uri, local, attributes }) => {
    const isInstruction = vocabularyOf(uri) === "word" && INSTRUCTIONS.has(`w:${local}`);
    return { attributes, text: isInstruction ? changed.get(count++) : undefined };
  });
}

const INSTRUCTIONS: ReadonlySet<string> = new Set(["w:instrText", "w:delInstrText"]);

interface Piece {
  /** How many pieces began before it in the part. */
  readonly at: number;
  readonly text: string;
}

/** The pieces of the instruction of each field. Fields stand in fields: a piece belongs to the innermost that is open. */
function fieldsIn(root: XmlElement): readonly (readonly Piece[])[] {
  const fields: Piece[][] = [];
  const open: Piece[][] = [];
  let count = 0;
  const begin = (): Piece[] => {
    const field: Piece[] = [];
    fields.push(field);
    return field;
  };
  // The tree is no deeper than the limit, so recursion is safe.
  const walk = (element: XmlElement): void => {
    if (element.name === "w:fldChar") {
      const type = attributeOf(element, "w:fldCharType");
      if (type === "begin") open.push(begin());
      else if (type === "end") open.pop();
    }
    if (INSTRUCTIONS.has(element.name)) (open.at(-1) ?? begin()).push({ at: count++, text: charactersOf(element) });
    for (const child of element.children) if (typeof child !== "string") walk(child);
  };
  walk(root);
  return fields;
}
