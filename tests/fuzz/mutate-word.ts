import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { oneOf } from "./choose.ts";
import type { Random } from "./choose.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateMarkup } from "./mutate-markup.ts";

/** Changes a Word file: mostly the markup of one of its parts, sometimes the bytes of a part, which parts there are, or the zip. */
export function mutateWord(bytes: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.1) return mutateBytes(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const main = "word/document.xml";
  const name = random() < 0.5 && names.includes(main) ? main : (oneOf(names, random) ?? main);
  const part = parts[name] ?? new Uint8Array();
  const choice = random();
  if (choice < 0.05) delete parts[name];
  else if (choice < 0.1) parts[name] = parts[oneOf(names, random) ?? name] ?? part;
  else if (choice < 0.2) parts[name] = Uint8Array.from(mutateBytes(part, random));
  else parts[name] = strToU8(mutateMarkup(strFromU8(part), random));
  return zipSync(parts, { level: 1 });
}
