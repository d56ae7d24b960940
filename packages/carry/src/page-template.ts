import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";

/** Characters from the one to the other, both included, by their numbers. */
export type CharacterRange = readonly [first: number, last: number];

/** A slice of a typeface: the rule of style that has it whole, as data, and which characters it is for. */
export interface TemplateFace {
  readonly rule: string;
  readonly characters: readonly CharacterRange[];
}

/** What every page is made of beside its data: the viewer as one script and one style sheet, and typefaces to choose from. */
export interface PageTemplate {
  readonly script: string;
  readonly styles: string;
  readonly faces: readonly TemplateFace[];
}

/** Reads a template as the build wrote it; the error is what is wrong with it. */
export function readPageTemplate(text: string): Result<PageTemplate, string> {
  try {
    const template: Partial<PageTemplate> = JSON.parse(text);
    const { script, styles, faces } = template;
    if (typeof script !== "string" || typeof styles !== "string" || !Array.isArray(faces))
      return failure("it is no template of a page");
    return success({ script, styles, faces });
  } catch {
    return failure("it is not JSON");
  }
}
