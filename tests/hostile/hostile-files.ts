import type { HostileFiles } from "./hostile-file.ts";
import { pdfs } from "./pdfs.ts";
import { htmls, markdowns, texts } from "./texts.ts";
import { wordFiles } from "./word-files.ts";
import { xmlParts } from "./xml-parts.ts";
import { zips } from "./zips.ts";

/** Every hostile and broken file that the tests know, made by code. */
export const hostileFiles: readonly HostileFiles[] = [zips, xmlParts, wordFiles, pdfs, texts, markdowns, htmls];
