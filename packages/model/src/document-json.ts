/** A ProseMirror document as JSON: what is stored, sent and tested. `schema.ts` says which documents are valid. */
export interface DocumentJson {
  readonly type: "doc";
  readonly attrs?: Readonly<Record<string, JsonValue>>;
  readonly content?: readonly NodeJson[];
}

/** A node below the document. */
export interface NodeJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, JsonValue>>;
  readonly content?: readonly NodeJson[];
  readonly marks?: readonly MarkJson[];
  readonly text?: string;
}

/** A mark on a node. */
export interface MarkJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, JsonValue>>;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
