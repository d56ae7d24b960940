import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { DoorError } from "../cli-error.ts";

/** A manifest as data, and the way back from a place in the data to a line of the file. */
export interface ParsedManifest {
  readonly value: unknown;
  /** The line of "drafts[2].date", or of the nearest thing around it that is there; 1 when nothing is. */
  lineOf(place: string): number;
}

/** Aliases that one manifest may repeat, so that none can be blown up into more than fits the memory. */
const MOST_ALIASES = 100;

/** Reads YAML as data of the core schema: no tags that make objects, no duplicate keys. JSON is YAML too. */
export function parseManifest(path: string, text: string): Result<ParsedManifest, DoorError> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: "core", lineCounter, prettyErrors: false, stringKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineCounter.linePos(error.pos[0]).line;
    return failure({ kind: "manifest-not-yaml", path, line, detail: withoutStop(error.message) });
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return success({ value, lineOf: (place) => lineOf(document.contents, place, lineCounter) });
  } catch (thrown) {
    const detail = thrown instanceof Error ? withoutStop(thrown.message) : "it cannot be understood";
    return failure({ kind: "manifest-not-yaml", path, line: 1, detail });
  }
}

function withoutStop(sentence: string): string {
  return sentence.endsWith(".") ? sentence.slice(0, -1) : sentence;
}

function lineOf(contents: unknown, place: string, lineCounter: LineCounter): number {
  let found: unknown = contents;
  let offset = startOf(contents) ?? 0;
  for (const step of stepsOf(place)) {
    const next: { readonly value: unknown; readonly at: number } | null = childOf(found, step);
    if (next === null) break;
    found = next.value;
    offset = next.at;
  }
  return Math.max(1, lineCounter.linePos(offset).line);
}

/** "drafts[2].date" has the steps "drafts", 2 and "date". */
function stepsOf(place: string): readonly (string | number)[] {
  return (
    place
      .replaceAll("[", ".")
      .replaceAll("]", "")
      .split(".")
      .filter((step) => step !== "")
      // "2" fits, "file" does not.
      .map((step) => (/^\d+$/u.test(step) ? Number(step) : step))
  );
}

function childOf(node: unknown, step: string | number): { readonly value: unknown; readonly at: number } | null {
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    const at = startOf(item);
    return at === null ? null : { value: item, at };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  const at = pair === undefined ? null : startOf(pair.key);
  return pair === undefined || at === null ? null : { value: pair.value, at };
}

function startOf(node: unknown): number | null {
  return isNode(node) && node.range !== undefined && node.range !== null ? node.range[0] : null;
}
