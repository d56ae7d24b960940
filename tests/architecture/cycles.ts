import path from "node:path/posix";
import type { Manifest } from "./project.ts";
import type { Source } from "./read-source.ts";

/** From each node to those it points to. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** Cycles between files, type-only imports included, each as `a → b → a`. */
export function fileCycles(sources: readonly Source[]): string[] {
  return cyclesIn(
    new Map(
      sources.map((source) => [
        source.path,
        source.imports
          .filter((one) => one.from.startsWith("."))
          .map((one) => path.join(path.dirname(source.path), one.from)),
      ]),
    ),
  );
}

/** Cycles between packages, development dependencies included. */
export function packageCycles(manifests: readonly Manifest[]): string[] {
  return cyclesIn(
    new Map(
      manifests.map((manifest) => [
        `@travaux/${manifest.name}`,
        [...manifest.dependencies, ...manifest.devDependencies].filter((name) => name.startsWith("@travaux/")),
      ]),
    ),
  );
}

/** One cycle for each edge that leads back to a node which is still being visited. */
function cyclesIn(graph: Graph): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) cycles.push([...trail.slice(start), node].join(" → "));
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}
