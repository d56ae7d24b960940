import { SaxesParser } from "saxes";

/** An element of a file that was written, with its prefix as the file has it. */
export interface WrittenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (WrittenElement | string)[];
}

/** Parses a file with everything that a parser with namespaces objects to as an error. Blank text is left out. */
export function writtenElements(file: string): WrittenElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: { name: string; attributes: Record<string, string>; children: (WrittenElement | string)[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    if (text.trim() !== "") open.at(-1)?.children.push(text);
  });
  parser.write(file).close();
  const [document] = root.children.filter((child) => typeof child !== "string");
  if (document === undefined) throw new Error("the file is empty");
  return document;
}

/** An element and everything below it. */
export function allElements(element: WrittenElement): readonly WrittenElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : allElements(child)))];
}
