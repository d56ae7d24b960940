import path from "node:path/posix";
import { developmentDoors, importLaw, type Law, testPackage } from "./import-law.ts";
import { type Manifest, packageOf } from "./project.ts";
import type { Import, Source } from "./read-source.ts";

const SCOPE = "@travaux/";
const forbidsEverything: Law = { may: [] };

/** Sentences about every import that the law forbids; none when all is well. */
export function brokenImports(sources: readonly Source[], manifests: readonly Manifest[]): string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((one) => {
      const sentence = one.from.startsWith(".")
        ? brokenRelative(source, one, manifests)
        : brokenByName(source, one, manifests);
      return sentence === undefined ? [] : [`${source.path} imports ${one.from}: ${sentence}`];
    }),
  );
}

function brokenRelative(source: Source, one: Import, manifests: readonly Manifest[]): string | undefined {
  const target = path.join(path.dirname(source.path), one.from);
  const own = manifests.find((manifest) => manifest.name === packageOf(source.path));
  const isBuildScript = source.isForDevelopment && target.startsWith("scripts/");
  if (!isBuildScript && own !== undefined && !target.startsWith(`${own.folder}/`))
    return "through the wall of its package";
  const doors = Object.values(own?.exports ?? {}).map((file) => path.join(own?.folder ?? "", file));
  return doors.includes(target) && !doors.includes(source.path)
    ? "a file does not go through its own package's door"
    : undefined;
}

function brokenByName(source: Source, one: Import, manifests: readonly Manifest[]): string | undefined {
  const own = manifests.find((manifest) => manifest.name === packageOf(source.path));
  if (!one.from.startsWith(SCOPE)) return brokenOutside(source, one, own);
  const door = one.from.slice(SCOPE.length);
  const [name = "", ...rest] = door.split("/");
  const target = manifests.find((manifest) => manifest.name === name);
  if (target === undefined) return "there is no such package";
  if (name === own?.name) return "a file does not go through its own package's door";
  const subpath = rest.length === 0 ? "." : `./${rest.join("/")}`;
  if (!(subpath in target.exports)) return "through the wall: that is not a door of the package";
  return brokenByTable(source, one, door);
}

function brokenByTable(source: Source, one: Import, door: string): string | undefined {
  const importer = packageOf(source.path);
  if (importer === testPackage) return undefined;
  const law = importLaw[importer] ?? forbidsEverything;
  if (law.may.includes(door)) return undefined;
  if (source.isForDevelopment && developmentDoors.includes(door)) return undefined;
  if (law.types?.includes(door) === true) return one.isTypeOnly ? undefined : "only its types are allowed here";
  return `${importer} may not import ${door}`;
}

/** A package from the registry must be declared by the package that uses it, not found by luck in the root. */
function brokenOutside(source: Source, one: Import, own: Manifest | undefined): string | undefined {
  if (one.from.startsWith("node:") || own === undefined || source.isForDevelopment) return undefined;
  const parts = one.from.split("/");
  const name = one.from.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
  const types = `@types/${name}`;
  if (own.dependencies.includes(name)) return undefined;
  const isDeclaredForTypes = [name, types].some((declared) => own.devDependencies.includes(declared));
  if (one.isTypeOnly && isDeclaredForTypes) return undefined;
  // Style sheets are build input: `@import` and `import "x.css"` alike.
  if (one.from.endsWith(".css") && own.devDependencies.includes(name)) return undefined;
  return `${name} is not among the dependencies of ${own.name}`;
}

/** Sentences about every dependency between packages that the law forbids. */
export function brokenDependencies(manifests: readonly Manifest[]): string[] {
  return manifests
    .filter((manifest) => manifest.name !== testPackage)
    .flatMap((manifest) => {
      const law = importLaw[manifest.name] ?? forbidsEverything;
      const packages = (doors: readonly string[]): string[] => doors.map((door) => door.split("/")[0] ?? "");
      const may = packages(law.may);
      const mayInDevelopment = [...may, ...packages(law.types ?? []), ...developmentDoors];
      return [
        ...inScope(manifest.dependencies).filter((name) => !may.includes(name)),
        ...inScope(manifest.devDependencies).filter((name) => !mayInDevelopment.includes(name)),
      ].map((name) => `${manifest.folder}/package.json depends on ${name}: ${manifest.name} may not`);
    });
}

function inScope(names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(SCOPE)).map((name) => name.slice(SCOPE.length));
}
