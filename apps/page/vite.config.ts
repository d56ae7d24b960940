import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledCatalogues } from "../../scripts/compiled-catalogues.ts";
import { pageTemplate } from "./page-template-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  publicDir: false,
  plugins: [react(), compiledCatalogues(), pageTemplate()],
  // Messages are compiled when the viewer is built.
  resolve: { alias: { "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js" } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // A page that lies on a stick has nothing beside it: all in one script and one style sheet.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: "src/main.tsx",
      output: { format: "es", codeSplitting: false },
    },
  },
});
