import { parseSync } from "oxc-parser";

/** A message that a source asks for, with what it fills in; null where that is not written out on the spot. */
export interface AskedMessage {
  readonly id: string;
  readonly filledWith: readonly string[] | null;
}

/** What a source says to a reader. */
export interface SourceWords {
  readonly asked: readonly AskedMessage[];
  /** All its strings, and templates with `*` for what is put in: an id may stand in a table or be put together. */
  readonly strings: ReadonlySet<string>;
  /** Words in the markup that come from no catalogue. */
  readonly literal: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Attributes that are read, seen or heard. */
const spokenAttributes: ReadonlySet<string> = new Set(["aria-label", "title", "placeholder", "alt", "label"]);

/** A word in a language of people: two letters after each other. */
const WORD = /\p{L}{2}/u; // "Reading…" fits, "¶" and "–" do not.

/** What `name` is called by when it is shown: a field's or a sign's own name is in small letters. */
const TITLED = /^\p{Lu}/u; // "Words" fits, "author" does not.

/** Reads them off a source with a parser. */
export function sourceWords(file: string, text: string): SourceWords {
  const { program } = parseSync(file, text);
  const nodes = [...nodesIn(program)];
  return {
    asked: nodes.flatMap(askedBy),
    strings: new Set(nodes.flatMap(stringOf)),
    literal: nodes.flatMap(literalOf),
  };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (typeof value === "object" && value !== null) {
    if (isNode(value)) yield value;
    for (const child of Object.values(value)) yield* nodesIn(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function askedBy(node: Node): AskedMessage[] {
  if (node.type === "CallExpression") return askedByCall(node);
  return node.type === "JSXOpeningElement" ? askedByElement(node) : [];
}

/** `t("id", { name: value })` */
function askedByCall({ callee, arguments: given }: Node): AskedMessage[] {
  if (!isNode(callee) || callee["name"] !== "t" || !Array.isArray(given)) return [];
  const [id, values] = given.filter(isNode);
  if (id === undefined || typeof id["value"] !== "string") return [];
  return [{ id: id["value"], filledWith: values === undefined ? [] : keysOf(values) }];
}

function keysOf({ type, properties }: Node): readonly string[] | null {
  if (type !== "ObjectExpression" || !Array.isArray(properties)) return null;
  const keys = properties.filter(isNode).map(({ key }) => (isNode(key) ? key["name"] : undefined));
  return keys.every((key) => typeof key === "string") ? keys : null;
}

/** `<Message id="id" name={value} />` */
function askedByElement({ name, attributes }: Node): AskedMessage[] {
  if (!isNode(name) || name["name"] !== "Message" || !Array.isArray(attributes)) return [];
  const all = attributes.filter(isNode).map(({ name: own, value }) => ({
    name: isNode(own) ? own["name"] : undefined,
    value: isNode(value) ? value["value"] : undefined,
  }));
  const id = all.find((attribute) => attribute.name === "id")?.value;
  if (typeof id !== "string") return [];
  const names = all.map((attribute) => attribute.name).filter((own) => own !== "id" && own !== "key");
  return [{ id, filledWith: names.every((own) => typeof own === "string") ? names : null }];
}

function stringOf(node: Node): string[] {
  if (node.type === "Literal" && typeof node["value"] === "string") return [node["value"]];
  if (node.type !== "TemplateLiteral") return [];
  return [quasisOf(node).join("*")];
}

function quasisOf({ quasis }: Node): readonly string[] {
  return (Array.isArray(quasis) ? quasis : []).map(
    (quasi: { readonly value: { readonly raw: string } }) => quasi.value.raw,
  );
}

/** Words between tags, in attributes that are read, and in what a tag holds in braces. */
function literalOf(node: Node): string[] {
  switch (node.type) {
    case "JSXText":
      return worded([String(node["value"])]);
    case "JSXAttribute": {
      const { name, value } = node;
      if (!isNode(name) || !isNode(value)) return [];
      const spoken = worded(spokenIn(value));
      if (name["name"] === "name") return spoken.filter((words) => TITLED.test(words));
      return spokenAttributes.has(String(name["name"])) ? spoken : [];
    }
    case "JSXElement":
    case "JSXFragment":
      return worded((Array.isArray(node["children"]) ? node["children"] : []).filter(isHole).flatMap(spokenIn));
    default:
      return [];
  }
}

function isHole(node: unknown): node is Node {
  return isNode(node) && node.type === "JSXExpressionContainer";
}

/** The strings that an expression may come to; what it calls or looks up says its own. */
function spokenIn(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case "Literal":
      return typeof node["value"] === "string" ? [node["value"]] : [];
    case "TemplateLiteral":
      return [quasisOf(node).join(" ")];
    case "JSXExpressionContainer":
      return spokenIn(node["expression"]);
    case "ConditionalExpression":
      return [...spokenIn(node["consequent"]), ...spokenIn(node["alternate"])];
    case "LogicalExpression":
    case "BinaryExpression":
      return node["operator"] === "+" || node.type === "LogicalExpression"
        ? [...spokenIn(node["left"]), ...spokenIn(node["right"])]
        : [];
    default:
      return [];
  }
}

function worded(strings: readonly string[]): string[] {
  return strings.map((text) => text.trim()).filter((text) => WORD.test(text));
}
