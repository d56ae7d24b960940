import type { Finding } from "@travaux/model";
import type { WordComments } from "./comments.ts";
import type { FieldsSeen, FieldsUnderway } from "./fields.ts";
import type { NoteNumbers } from "./note-numbers.ts";
import type { RevisionChoice } from "../../revision-choice.ts";
import type { OpenMoves } from "./revision-state.ts";
import type { StyleSheet } from "./styles.ts";

/** What reading the runs of a part needs and leaves behind; one for each part, since fields and moves cross paragraphs. */
export interface RunReading {
  readonly choice: RevisionChoice;
  readonly styles: StyleSheet;
  readonly comments: WordComments;
  readonly moves: OpenMoves;
  readonly fields: FieldsUnderway;
  readonly seen: FieldsSeen;
  readonly noteNumbers: NoteNumbers;
  readonly openComments: Set<string>;
  /** Comments whose words were found; one without a range is about the place of its mark. */
  readonly anchoredComments: Set<string>;
  readonly furniture: string[];
  readonly findings: Finding[];
  /** Text of the notes, for those whose mark was deleted. */
  readonly noteText: (key: string) => string;
}
