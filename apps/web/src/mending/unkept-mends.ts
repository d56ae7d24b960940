import { keepInWindow, namesInWindow, readInWindow } from "../ui/browser-settings.ts";
import { countSaid, type Said } from "./said.ts";

/** Of what something is said that is not kept yet. */
export interface UnkeptPlace {
  /** Under which it is found again: the same words of a file, the same draft. */
  readonly key: string;
  /** As a person knows it: the file's name, the draft's label. */
  readonly name: string;
}

/** What was said of a file that is chosen no more. */
export interface UnkeptMends extends UnkeptPlace {
  readonly said: Said;
}

const PREFIX = "travaux.unkept.";

/** A file is known by its octets: chosen again, under whatever name, it is the same. */
export function unkeptFile(negotiation: string, { name, sha256 }: { readonly name: string; readonly sha256: string }) {
  return { key: `file.${negotiation}.${sha256}`, name } satisfies UnkeptPlace;
}

export function unkeptDraft(negotiation: string, draft: string): UnkeptPlace {
  return { key: `draft.${negotiation}.${draft}`, name: draft };
}

/** What was said of it and not kept, in this window; null for nothing. */
export function readUnkept({ key }: Pick<UnkeptPlace, "key">): Said | null {
  return unkeptIn(PREFIX + key)?.said ?? null;
}

/** Remembers it over a reload, in this window alone; nothing said is nothing to remember. */
export function keepUnkept({ key, name }: UnkeptPlace, said: Said): void {
  keepInWindow(PREFIX + key, countSaid(said) === 0 ? null : JSON.stringify({ name, said }));
}

export function forgetUnkept({ key }: Pick<UnkeptPlace, "key">): void {
  keepInWindow(PREFIX + key, null);
}

/** Files of which something was said that is not kept, by name. */
export function unkeptFiles(negotiation: string): readonly UnkeptMends[] {
  const beginning = `${PREFIX}file.${negotiation}.`;
  return namesInWindow()
    .filter((name) => name.startsWith(beginning))
    .flatMap((name) => unkeptIn(name) ?? [])
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function unkeptIn(stored: string): UnkeptMends | null {
  const text = readInWindow(stored);
  if (text === null) return null;
  try {
    const { name, said } = JSON.parse(text) as Partial<Record<"name" | "said", unknown>>;
    if (typeof name !== "string" || !isSaid(said)) return null;
    return { key: stored.slice(PREFIX.length), name, said };
  } catch {
    return null;
  }
}

/** Ours, from this window: only what another version of the viewer left there could be something else. */
function isSaid(value: unknown): value is Said {
  if (typeof value !== "object" || value === null) return false;
  const { mends, legend, revoked } = value as Partial<Record<keyof Said, unknown>>;
  return Array.isArray(mends) && Array.isArray(legend) && Array.isArray(revoked);
}
