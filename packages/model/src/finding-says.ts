import type { Mend } from "./mend.ts";

/**
 * What a finding says: which sentence it is, and what it names. Who speaks another language makes a sentence of its own from
 * it; the English one is made by `noticed`. Added to freely, never changed: archives keep it.
 */
export type FindingSays = OfBrackets | OfLabels | OfReading | OfWords | OfWhatIsElsewhere | OfReferences | OfStatements;

type OfBrackets =
  | { readonly is: "bracket-not-closed" | "bracket-not-opened" | "comment-mark-printed" }
  | { readonly is: "brackets-too-deep"; readonly most: number }
  | { readonly is: "brackets-not-recorded" | "brackets-not-listed"; readonly count: number };

type OfLabels =
  | { readonly is: "label-twice" | "label-alone"; readonly label: string }
  | { readonly is: "label-after" | "labels-apart"; readonly before: string; readonly label: string }
  | { readonly is: "label-of-several"; readonly draft: string; readonly label: string; readonly count: number }
  | {
      readonly is: "label-lacking";
      readonly draft: string;
      readonly label: string;
      /** The likeliest reason: it lies beyond the end, is nothing's name, a part or a sibling that is not there, another. */
      readonly because: "beyond" | "unheard" | "part" | "sibling" | "other";
      /** The label that the reason names; empty where it names none. */
      readonly at: string;
      /** Drafts that have it. */
      readonly elsewhere: readonly string[];
    };

type OfReading =
  | { readonly is: "encoding-guessed"; readonly encoding: string }
  | { readonly is: "markdown-as-text" | "list-numbers-guessed" }
  | { readonly is: "colours-for-changes"; readonly colours: readonly string[] }
  | { readonly is: "page-without-text"; readonly page: number }
  | { readonly is: "parts-with-times"; readonly count: number }
  | { readonly is: "findings-not-listed"; readonly count: number; readonly code: string }
  | { readonly is: "mend-without-place"; readonly mend: Mend; readonly words: string }
  | { readonly is: "mend-without-words"; readonly mend: Mend; readonly part: string };

type OfWords =
  | { readonly is: "word-mended"; readonly printed: string; readonly word: string }
  | { readonly is: "word-left" | "hyphen-kept" | "hyphen-dropped" | "hyphen-guessed"; readonly word: string };

type OfWhatIsElsewhere =
  | { readonly is: "piece-embedded" | "part-elsewhere" | "object-embedded" }
  | { readonly is: "files-packed" | "scripts-inside" | "would-open" | "form-beside" }
  /** `field`, `what`: as the format calls them, INCLUDEPICTURE or attachedTemplate. */
  | { readonly is: "field-elsewhere"; readonly field: string }
  | { readonly is: "content-outside"; readonly what: string }
  | { readonly is: "pictures-elsewhere"; readonly count: number };

type OfReferences =
  | { readonly is: "note-not-found" | "note-not-marked"; readonly note: string }
  | { readonly is: "nameless-note-not-found" | "nameless-note-not-marked" }
  | { readonly is: "references-are-fields" | "fields-lead-nowhere"; readonly count: number }
  | { readonly is: "reference-leads-nowhere"; readonly words: string; readonly label: string }
  | { readonly is: "reference-to-several"; readonly words: string; readonly label: string; readonly count: number }
  | { readonly is: "reference-to-dropped"; readonly words: string; readonly label: string; readonly draft: string }
  | {
      readonly is: "reference-to-renumbered";
      readonly words: string;
      readonly label: string;
      readonly draft: string;
      readonly now: readonly string[];
    }
  | { readonly is: "term-in-other-words" | "term-idle"; readonly term: string }
  | { readonly is: "term-defined-elsewhere"; readonly term: string; readonly label: string };

type OfStatements =
  /** Days, "2031-05-28". */
  | {
      readonly is: "date-outside";
      readonly on: string;
      readonly round: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly is: "draft-came-later"; readonly draft: string }
  | { readonly is: "draft-came-on"; readonly draft: string; readonly on: string }
  | { readonly is: "no-draft-known" }
  | { readonly is: "content-fits-other"; readonly words: string; readonly other: string; readonly draft: string };
