import path from "node:path";
import { defineConfig } from "vite";

const here = (name: string): string => path.join(import.meta.dirname, name);

/** The benchmark as one plain program: nothing but Node stands between it and the clock. */
export default defineConfig({
  root: import.meta.dirname,
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
