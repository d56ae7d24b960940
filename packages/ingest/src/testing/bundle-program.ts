import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";

/** A program bundled as the apps are, in a folder of its own. */
export interface BundledProgram {
  readonly folder: string;
  readonly entry: string;
  remove(): void;
}

/** The folder of this package's sources. */
const sources = path.resolve(import.meta.dirname, "..");

/** Bundles a program for Node; it imports this package's files by their paths under `src`: "./jail.ts". */
export async function bundleProgram(program: string): Promise<BundledProgram> {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-program-"));
  const source = path.join(folder, "program.ts");
  writeFileSync(source, program.replaceAll('from "./', `from "${sources}/`));
  await build({
    configFile: false,
    root: folder,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: path.join(folder, "dist"),
      minify: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "program.mjs" } },
    },
  });
  return {
    folder,
    entry: path.join(folder, "dist", "program.mjs"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
