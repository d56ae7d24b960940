/** An element of a Word file as plain data, under its usual name ("w:jc"). */
export interface WordElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (WordElement | string)[];
}

/**
 * How a Word file looks, without its text: what a file of ours takes from a user's. Only what is known to be look is in
 * it; nothing that names a person, a machine, a place outside of the file, or a program to run.
 */
export interface WordTemplate {
  /** The part whose paragraphs `lines` and `sections` count, as their origins name it. */
  readonly part: string;
  /** What the part of that name holds; empty where the file has none. */
  readonly styles: readonly WordElement[];
  readonly numbering: readonly WordElement[];
  readonly fonts: readonly WordElement[];
  readonly settings: readonly WordElement[];
  readonly theme: WordElement | null;
  readonly heads: readonly TemplateHead[];
  readonly pictures: readonly TemplatePicture[];
  /** In the order of the text; at least one. */
  readonly sections: readonly TemplateSection[];
  readonly looks: readonly LineLook[];
  /** By the origin of a paragraph, "word/document.xml/118": the place of its look in `looks`. */
  readonly lines: Readonly<Record<string, number>>;
  /** By the origin of a paragraph: the looks of the empty lines before it. */
  readonly emptyLines: Readonly<Record<string, readonly number[]>>;
  readonly tables: readonly TableLook[];
  /** By the origin of a row. */
  readonly rows: Readonly<Record<string, RowLook>>;
}

/** A running head or foot. */
export interface TemplateHead {
  readonly kind: "header" | "footer";
  readonly content: readonly WordElement[];
  /** Places of pictures in `pictures`; the content names them "picture3". */
  readonly pictures: readonly number[];
}

export interface TemplatePicture {
  readonly type: "png" | "jpeg" | "gif" | "bmp" | "emf" | "wmf";
  readonly base64: string;
}

/** Pages that are set alike. */
export interface TemplateSection {
  /** The last paragraph or row of it, counted as origins are; null for the last section. */
  readonly to: number | null;
  readonly properties: readonly WordElement[];
  readonly heads: readonly {
    readonly kind: TemplateHead["kind"];
    readonly pages: "default" | "first" | "even";
    /** Its place in `heads`. */
    readonly head: number;
  }[];
}

/** How a paragraph is set. */
export interface LineLook {
  /** Of the paragraph, in the order of the schema; automatic numbers are switched off and their indents kept. */
  readonly properties: readonly WordElement[];
  /** What most letters of it have in common, but for what a draft keeps as marks. */
  readonly letters: readonly WordElement[];
  /** What stands before the label, or the words: tabs. */
  readonly lead: string;
  /** What parts a label from the words. */
  readonly gap: "\t" | " ";
}

export interface TableLook {
  readonly properties: readonly WordElement[];
  readonly columns: readonly WordElement[];
}

/** How a row of a table is set. */
export interface RowLook {
  /** Its place in `tables`. */
  readonly table: number;
  readonly properties: readonly WordElement[];
  readonly cells: readonly {
    readonly properties: readonly WordElement[];
    /** The look of its first paragraph, by its place in `looks`. */
    readonly look: number | null;
  }[];
}

/** The template that a Word file of two drafts takes, and the draft whose original it is. */
export interface ChosenTemplate {
  readonly of: "before" | "after";
  readonly template: WordTemplate;
}
