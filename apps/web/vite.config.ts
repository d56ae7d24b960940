import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledCatalogues } from "../../scripts/compiled-catalogues.ts";

export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  plugins: [react(), compiledCatalogues()],
  // Messages are compiled when the viewer is built.
  resolve: { alias: { "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js" } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy allows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs comes in one file: thirty small ones take longer to ask for than to read.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "viewer", tags: ["$initial"] }] } } },
  },
  // While the viewer is worked on, the API of a running `travaux serve` answers.
  server: { proxy: { "/api": "http://localhost:4440" } },
});
