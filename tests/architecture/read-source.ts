import { parseSync } from "oxc-parser";
import { isForDevelopment, type SourceFile } from "./project.ts";

/** One import of a file, static, re-exported, dynamic or inside a type. */
export interface Import {
  readonly from: string;
  readonly isTypeOnly: boolean;
}

/** What the law looks at in a file. */
export interface Source {
  readonly path: string;
  /** Whether only tests, benchmarks and configuration use it. */
  readonly isForDevelopment: boolean;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  readonly hasStarExport: boolean;
  /** Calls and globals by name: `Date.now`, `new Date()`, `fetch`, `process`. */
  readonly calls: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * Reads a TypeScript file with a parser.
 *
 * @throws when the file does not parse: nothing could be said about it
 */
export function readSource(file: SourceFile): Source {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message ?? ""}`);
  const nodes = [...nodesIn(program)];
  return {
    path: file.path,
    isForDevelopment: isForDevelopment(file.path),
    imports: nodes.flatMap(importOf),
    hasDefaultExport: nodes.some(isDefaultExport),
    hasStarExport: nodes.some((node) => node.type === "ExportAllDeclaration"),
    calls: nodes.flatMap(callOf),
  };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function importOf(node: Node): Import[] {
  const from = isNode(node["source"]) ? node["source"]["value"] : undefined;
  if (typeof from !== "string") return [];
  const kind = node["importKind"] ?? node["exportKind"];
  // `import { type A } from "x"` names types alone, but without `type` on the whole it still loads the module.
  const isTypeOnly = node.type === "TSImportType" || kind === "type";
  return [{ from, isTypeOnly }];
}

function isDefaultExport(node: Node): boolean {
  if (node.type === "ExportDefaultDeclaration") return true;
  const exported = node.type === "ExportSpecifier" && isNode(node["exported"]) ? node["exported"] : undefined;
  return exported?.["name"] === "default";
}

function callOf(node: Node): string[] {
  if (node.type === "MemberExpression") return memberCall(node);
  if (node.type === "NewExpression") {
    const isNow =
      nameOf(node["callee"]) === "Date" && Array.isArray(node["arguments"]) && node["arguments"].length === 0;
    return isNow ? ["new Date()"] : [];
  }
  return node.type === "CallExpression" && nameOf(node["callee"]) === "fetch" ? ["fetch"] : [];
}

function memberCall(node: Node): string[] {
  const object = nameOf(node["object"]);
  if (object === undefined) return [];
  // `globalThis.process` and `globalThis.fetch` are the globals themselves.
  if (object === "globalThis") return [nameOf(node["property"]) ?? ""];
  return [`${object}.${nameOf(node["property"]) ?? ""}`, ...(object === "process" ? ["process"] : [])];
}

function nameOf(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== "Identifier") return undefined;
  return typeof value["name"] === "string" ? value["name"] : undefined;
}
