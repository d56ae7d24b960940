import type { Cleaning, FoundThing, LeftThing, RemovedThing } from "@travaux/model";
import { counted, grouped } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { printBlock } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

const removedWords = {
  properties: "properties of the file",
  authors: "names of who changed and commented",
  dates: "dates of changes and comments",
  people: "accounts, and settings about persons",
  saves: "marks of who saved what when (revision numbers, random ids)",
  template: "the template it was made from",
  "outside-links": "links to what lies outside of the file",
  paths: "paths on a machine",
  variables: "variables of the document",
  "custom-data": "data of other programs (custom XML, smart tags)",
  "building-blocks": "stored building blocks",
  permissions: "persons who may edit",
  printer: "settings of a printer",
  thumbnail: "a picture of the first page",
  "picture-metadata": "what was written beside pictures (EXIF and the like)",
  objects: "embedded objects; the pictures that stand for them stay",
  "other-parts": "other parts and settings that are none of the text",
} as const satisfies Record<RemovedThing, string>;

const leftWords = {
  title: "the title that the file calls itself by",
  authors: "names of who changed and commented, as asked",
  "web-links": "links to pages and addresses",
  pictures: "pictures in formats that are not looked into",
} as const satisfies Record<LeftThing, string>;

/** What was taken out of a file, and what stays that its reader should know of. */
export function renderCleaning({ source, removed, left }: Cleaning, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const isClean = removed.length === 0;
  const head = [
    strong(showControls(source.name)),
    plain(isClean ? ": nothing was found that tells of people or machines." : ": taken out"),
  ];
  const blocks: readonly (readonly StyledRun[])[] = [
    head,
    ...removed.map((found) => foundRuns(found, removedWords[found.what])),
    ...(left.length === 0 ? [] : [[], [plain("Still in it, to be looked at:")]]),
    ...left.map((found) => foundRuns(found, leftWords[found.what])),
  ];
  return `${blocks.flatMap((text) => printBlock({ margin: [], indent: 0, text }, page)).join("\n")}\n`;
}

/** Values that are printed; JSON has more. */
const SHOWN = 8;

function foundRuns({ count, values }: FoundThing<string>, words: string): readonly StyledRun[] {
  const more = values.length > SHOWN ? `, and ${grouped(values.length - SHOWN)} more` : "";
  const said = values.slice(0, SHOWN).map(showControls).join(", ");
  return [plain(`  ${counted(count, "×", "×")} ${words}`), ...(said === "" ? [] : [quiet(`: ${said}${more}`)])];
}
