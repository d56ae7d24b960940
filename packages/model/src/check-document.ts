import { Node } from "prosemirror-model";
import type { DocumentJson } from "./document-json.ts";
import { draftSchema } from "./schema.ts";

/** Says what is wrong with a document that came from outside, in the words of ProseMirror; null when it is valid. */
export function findFlaw(document: DocumentJson): string | null {
  try {
    Node.fromJSON(draftSchema, document).check();
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

/** The document as ProseMirror prints it after reading it: the same, for a document that `documentOf` made. */
export function throughProseMirror(document: DocumentJson): DocumentJson {
  // `toJSON` of a doc node has the shape of DocumentJson.
  return Node.fromJSON(draftSchema, document).toJSON() as DocumentJson;
}
