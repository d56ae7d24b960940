import path from "node:path";
import { defineConfig, type Plugin } from "vite";

const here = (name: string): string => path.join(import.meta.dirname, name);

/** In one file with others, a module still looks for what it needs from the folder that it was written in. */
const ownFolders: Plugin = {
  name: "own-folders",
  transform: (code, id) => code.replaceAll("import.meta.dirname", JSON.stringify(path.dirname(id))),
};

/** The benchmark as one plain program: nothing but Node stands between it and the clock. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [ownFolders],
  logLevel: "warn",
  publicDir: false,
  ssr: { target: "node", noExternal: true, external: ["playwright-core", "@sparticuz/chromium"] },
  build: {
    ssr: true,
    target: "node20.19",
    outDir: "dist",
    emptyOutDir: true,
    rolldownOptions: {
      input: ["main.ts", "jail-process.ts", "frames.ts"].map(here),
      output: { entryFileNames: "[name].js" },
    },
  },
});
