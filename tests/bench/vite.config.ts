import { defineConfig } from "vite";

/** The benchmark as one plain program: nothing but Node stands between it and the clock. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  publicDir: false,
  ssr: { target: "node", noExternal: true },
  build: {
    ssr: "main.ts",
    target: "node20.19",
    outDir: "dist",
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "[name].js" } },
  },
});
