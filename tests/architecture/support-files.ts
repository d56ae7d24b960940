import path from "node:path/posix";
import type { Source } from "./read-source.ts";

/**
 * Marks the files that serve tests alone: a suite that several tests share, a builder of test material. Such a file is
 * imported, and by nothing but files for development.
 */
export function markSupportFiles(sources: readonly Source[]): Source[] {
  const importers = importersOf(sources);
  const marked = new Set(sources.filter((source) => source.isForDevelopment).map((source) => source.path));
  const isSupport = (file: string): boolean => {
    const by = importers.get(file) ?? [];
    return by.length > 0 && by.every((importer) => marked.has(importer));
  };
  // A support file may serve another one: again, until nothing is added.
  let before = -1;
  while (marked.size > before) {
    before = marked.size;
    for (const source of sources) if (isSupport(source.path)) marked.add(source.path);
  }
  return sources.map((source) => ({ ...source, isForDevelopment: marked.has(source.path) }));
}

function importersOf(sources: readonly Source[]): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const source of sources) {
    for (const one of source.imports.filter(({ from }) => from.startsWith("."))) {
      const target = path.join(path.dirname(source.path), one.from);
      importers.set(target, [...(importers.get(target) ?? []), source.path]);
    }
  }
  return importers;
}
