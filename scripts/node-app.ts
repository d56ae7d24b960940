import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { UserConfig } from "vite";

/** The oldest Node that the project supports. */
const OLDEST_NODE = "node20.19";

/** Packages with a native binary stay outside the bundle and are found in the app's own `node_modules`. */
const nativePackages = ["@photostructure/sqlite"];

/**
 * How an app that runs on Node is built: `src/main.ts` and every `src/<name>-process.ts` (for child processes) become
 * `dist/main.js` and `dist/<name>-process.js`; what they import dynamically goes to `dist/chunks`, and everything but
 * native packages is bundled, so that starting reads one small file.
 *
 * @param folder the app's folder
 */
export function nodeApp(folder: string): UserConfig {
  const sources = path.join(folder, "src");
  const processes = existsSync(sources) ? readdirSync(sources).filter((name) => name.endsWith("-process.ts")) : [];
  const input = ["main.ts", ...processes].map((name) => [name.slice(0, -".ts".length), path.join(sources, name)]);
  return {
    root: folder,
    logLevel: "warn",
    publicDir: false,
    ssr: { target: "node", noExternal: true, external: nativePackages },
    build: {
      ssr: true,
      target: OLDEST_NODE,
      outDir: "dist",
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(input),
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  };
}
