import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..", "..");

/** An empty project in which the packed libraries are installed. */
export interface PackedProject {
  readonly folder: string;
  /** Runs a program of Node in it, and gives what it printed. */
  readonly run: (file: string) => string;
  readonly remove: () => void;
}

/**
 * Packs the libraries and installs them into an empty project, without a network: tarballs are unpacked where npm would
 * unpack them, and beside them stand the packages of others that they declare, and no more, as they are installed here.
 */
export function packedProject(): PackedProject {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "travaux-libraries-")));
  const tarballs = path.join(folder, "tarballs");
  execFileSync(process.execPath, [path.join(root, "scripts", "pack-libraries.mjs"), tarballs], { stdio: "pipe" });
  const modules = path.join(folder, "node_modules");
  for (const tarball of readdirSync(tarballs)) install(path.join(tarballs, tarball), modules);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  return {
    folder,
    run: (file) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", file], {
        cwd: folder,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`${file}: ${stderr}`);
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a packed package says of itself. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

export function manifestOf({ folder }: Pick<PackedProject, "folder">, name: string): Manifest {
  return JSON.parse(
    readFileSync(path.join(folder, "node_modules", "@travaux", name, "package.json"), "utf8"),
  ) as Manifest;
}

function install(tarball: string, modules: string): void {
  const unpacked = mkdtempSync(path.join(path.dirname(tarball), "..", "unpacked-"));
  execFileSync("tar", ["-xzf", tarball, "-C", unpacked]);
  const from = path.join(unpacked, "package");
  const { name, dependencies } = JSON.parse(readFileSync(path.join(from, "package.json"), "utf8")) as Manifest;
  const place = path.join(modules, ...name.split("/"));
  mkdirSync(path.dirname(place), { recursive: true });
  renameSync(from, place);
  rmSync(unpacked, { recursive: true });
  const own = path.join(root, "packages", name.replace("@travaux/", ""), "node_modules");
  for (const needed of Object.keys(dependencies).filter((each) => !each.startsWith("@travaux/"))) {
    const link = path.join(modules, needed);
    mkdirSync(path.dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(realpathSync(path.join(own, needed)), link, "junction");
  }
}

/** The program in a package's README: the block that is marked as JavaScript. */
export function exampleIn(name: string): string {
  const readme = readFileSync(path.join(root, "packages", name, "README.md"), "utf8");
  const start = readme.indexOf("```js\n");
  const end = readme.indexOf("\n```", start);
  if (start < 0 || end < 0) throw new Error(`the README of ${name} has no example in JavaScript`);
  return readme.slice(start + "```js\n".length, end);
}
