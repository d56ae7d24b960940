import type { CharacterRange, PageTemplate, TemplateFace } from "@travaux/carry";
import type { Plugin } from "vite";

/** The one file that is left of the build. */
const TEMPLATE = "page-template.json";

/** A rule for a slice of a typeface, as the build prints it: it has no braces inside. */
const FACE = /@font-face\s*\{[^}]*\}/gu;

/** Makes of what was built, one script and one style sheet, the template from which pages are written. */
export function pageTemplate(): Plugin {
  return {
    name: "page-template",
    enforce: "post",
    generateBundle: {
      // When everything else has done its own: what Vite puts into the script, too.
      order: "post",
      handler(_options, bundle) {
        const scripts: string[] = [];
        const sheets: string[] = [];
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === "chunk") scripts.push(file.code);
          else if (name.endsWith(".css")) sheets.push(String(file.source));
          else this.error(`${name} cannot go into a page: a page is one script and one style sheet`);
          delete bundle[name];
        }
        const [script, ...more] = scripts;
        if (script === undefined || more.length > 0) this.error(`a page has one script, not ${scripts.length}`);
        const styles = sheets.join("\n");
        const template: PageTemplate = {
          script: script.replaceAll("\r\n", "\n"),
          styles: styles.replaceAll(FACE, ""),
          faces: (styles.match(FACE) ?? []).map(faceOf),
        };
        this.emitFile({ type: "asset", fileName: TEMPLATE, source: JSON.stringify(template) });
      },
    },
  };
}

function faceOf(rule: string): TemplateFace {
  const ranges = /unicode-range:([^;}]+)/u.exec(rule)?.[1] ?? "U+0-10FFFF";
  return { rule, characters: ranges.split(",").map(characterRange) };
}

/** "U+0460-052F", "U+20B4", "U+4??". */
function characterRange(text: string): CharacterRange {
  const [first = "", last = first] = text.trim().slice("U+".length).split("-");
  return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "F"), 16)];
}
