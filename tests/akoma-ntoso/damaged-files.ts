import type { Random } from "@travaux/testkit";
import type { WrittenElement } from "./written-elements.ts";

/** Elements that may come to stand anywhere in a damaged file. */
const NAMES =
  "paragraph point indent alinea article part hcontainer list blockList item p num heading content intro wrapUp table tr td ul ol li ins del authorialNote noteRef quotedStructure mod toc crossHeading preface preamble recital conclusions attachment doc span b br marker container xyz".split(
    " ",
  );

/** The same file with its elements renamed, lost, doubled, wrapped or put elsewhere: well-formed, and hardly ever valid. */
export function damagedFile(document: WrittenElement, random: Random): string {
  let damaged = document;
  const times = random.between(1, 6);
  for (let time = 0; time < times; time++) damaged = damageOnce(damaged, random);
  return print(damaged);
}

function damageOnce(document: WrittenElement, random: Random): WrittenElement {
  const stray = pick(document, random);
  const place = random.between(0, size(document) - 1);
  const kind = random.between(0, 5);
  const name = NAMES[random.between(0, NAMES.length - 1)] ?? "p";
  return change(document, place, (element) => {
    switch (kind) {
      case 0:
        return [{ ...element, name }];
      case 1:
        return [];
      case 2:
        return [element, element];
      case 3:
        return [{ name, attributes: {}, children: [element] }];
      case 4:
        return [element, stray];
      default:
        return [...element.children];
    }
  });
}

function size(element: WrittenElement): number {
  return element.children.reduce((sum, child) => (typeof child === "string" ? sum : sum + size(child)), 1);
}

function pick(document: WrittenElement, random: Random): WrittenElement {
  const all: WrittenElement[] = [];
  const collect = (element: WrittenElement): void => {
    all.push(element);
    for (const child of element.children) if (typeof child !== "string") collect(child);
  };
  collect(document);
  return all[random.between(0, all.length - 1)] ?? document;
}

/** Changes the element that begins as the `place`th; the outermost stays. */
function change(
  document: WrittenElement,
  place: number,
  how: (element: WrittenElement) => readonly (WrittenElement | string)[],
): WrittenElement {
  let at = 0;
  const visit = (element: WrittenElement): readonly (WrittenElement | string)[] => {
    const own = at++;
    const children = element.children.flatMap((child) => (typeof child === "string" ? [child] : visit(child)));
    const whole = { ...element, children };
    return own === place && own > 0 ? how(whole) : [whole];
  };
  const [changed] = visit(document);
  return typeof changed === "object" ? changed : document;
}

function print(node: WrittenElement | string): string {
  if (typeof node === "string") return escape(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${node.name}${attributes.join("")}>${node.children.map(print).join("")}</${node.name}>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
