import { defineConfig } from "vite";
import { nodeApp } from "../../scripts/node-app.ts";

export default defineConfig(nodeApp(import.meta.dirname));
