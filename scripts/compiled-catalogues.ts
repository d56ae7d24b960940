import { readFileSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

const cataloguesFolder = path.join(import.meta.dirname, "..", "apps", "web", "src", "language", "catalogues");

/**
 * Reads ICU messages when the viewer is built: what is shipped is their syntax tree, or the plain words where there is
 * nothing to fill in, so that no parser is.
 */
export function compiledCatalogues(): Plugin {
  return {
    name: "compiled-catalogues",
    load(id) {
      const [file = ""] = id.split("?");
      if (path.dirname(file) !== cataloguesFolder.replaceAll("\\", "/") || !file.endsWith(".json")) return null;
      this.addWatchFile(file);
      const messages = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
      return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compiled(text)])));
    },
  };
}

function compiled(message: string): string | readonly MessageFormatElement[] {
  const elements = parse(message);
  const [first, ...others] = elements;
  return first?.type === TYPE.literal && others.length === 0 ? first.value : elements;
}
