import type { Truth } from "../truth-shape.ts";

/** Values deeper than this are written on one line, so that a paragraph, a group or a run is a line that a diff can show. */
const linesToDepth = 4;

function lines(value: unknown, depth: number): string {
  if (depth >= linesToDepth || typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((entry: unknown) => lines(entry, depth + 1))
    : Object.entries(value).map(([name, entry]) => `${JSON.stringify(name)}: ${lines(entry, depth + 1)}`);
  const indent = "  ".repeat(depth + 1);
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${entries.map((entry) => indent + entry).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

/** The truth as JSON that people can review. */
export function writeTruth(truth: Truth): string {
  return `${lines(truth, 0)}\n`;
}
