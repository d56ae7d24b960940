import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** What a message wants to be filled with, and which cases of a number it knows. */
export interface MessageShape {
  /** Arguments and tags, by alphabet: "count: number", "link: tag", "name". */
  readonly wants: readonly string[];
  readonly plurals: readonly (readonly string[])[];
  /** The cases of each choice by a word: "pin or forbid or other". */
  readonly choices: readonly string[];
}

/** Reads it off a message as a catalogue has it. */
export function shapeOf(message: string): MessageShape {
  const wants = new Set<string>();
  const plurals: (readonly string[])[] = [];
  const choices: string[] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      switch (element.type) {
        case TYPE.argument:
          wants.add(element.value);
          break;
        case TYPE.number:
          wants.add(`${element.value}: number`);
          break;
        case TYPE.tag:
          wants.add(`${element.value}: tag`);
          visit(element.children);
          break;
        case TYPE.plural:
          wants.add(`${element.value}: number`);
          plurals.push(Object.keys(element.options));
          for (const { value } of Object.values(element.options)) visit(value);
          break;
        case TYPE.select:
          wants.add(`${element.value}: choice`);
          choices.push(`${element.value}: ${Object.keys(element.options).toSorted().join(" or ")}`);
          for (const { value } of Object.values(element.options)) visit(value);
          break;
        case TYPE.literal:
        case TYPE.pound:
        case TYPE.date:
        case TYPE.time:
          break;
      }
    }
  };
  visit(parse(message));
  return { wants: [...wants].toSorted(), plurals, choices: [...new Set(choices)].toSorted() };
}
