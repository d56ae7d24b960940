/** The usual prefix of each namespace, of the transitional and of the strict form of the format. */
const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:word", "w10"],
]);

/**
 * The names that hold inside an element: the file's own on the way in, the usual ones on the way out. Each name is worked
 * out once; elements that declare no namespace share the scope around them.
 */
export class NameScope {
  /** What this element declares; the rest is found in the scopes around, of which there are as many as elements nest. */
  readonly #own: ReadonlyMap<string, string>;
  readonly #around: NameScope | null;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  constructor(own: ReadonlyMap<string, string> = new Map(), around: NameScope | null = null) {
    this.#own = own;
    this.#around = around;
  }

  /** The scope inside an element that declares namespaces: `declarations` are its attributes, names and values in turn. */
  inside(declarations: readonly string[]): NameScope {
    const own = new Map<string, string>();
    for (let at = 0; at < declarations.length; at += 2) {
      const name = declarations[at] ?? "";
      if (!isDeclaration(name)) continue;
      const prefix = name.slice(6);
      own.set(prefix, USUAL_PREFIXES.get(declarations[at + 1] ?? "") ?? prefix);
    }
    return new NameScope(own, this);
  }

  /** The usual name of an element, or null when what the file has there is no name. */
  element(name: string): string | null {
    return this.#elements.get(name) ?? this.#learn(this.#elements, name, true);
  }

  /** The usual name of an attribute; those without a prefix are in no namespace. */
  attribute(name: string): string | null {
    return this.#attributes.get(name) ?? this.#learn(this.#attributes, name, false);
  }

  #usual(prefix: string): string | undefined {
    const own = this.#own.get(prefix);
    return own !== undefined || this.#around === null ? own : this.#around.#usual(prefix);
  }

  #learn(known: Map<string, string>, name: string, takesDefault: boolean): string | null {
    if (!NAME.test(name)) return null;
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const usual = colon < 0 && !takesDefault ? "" : (this.#usual(prefix) ?? prefix);
    const found = usual === prefix ? name : `${usual}:${name.slice(colon + 1)}`;
    if (known.size < MOST_NAMES) known.set(name, found);
    return found;
  }
}

/** "xmlns", "xmlns:w", not "xmlnsx". */
export function isDeclaration(name: string): boolean {
  return name === "xmlns" || name.startsWith("xmlns:");
}

/** A part that uses more names than all of Word's is not worth remembering. */
const MOST_NAMES = 4096;

/** Names of XML: matches "w:p", "Überschrift", "a-1", not "1a", "-a" or "a b". */
const NAME = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\u00b7-]*$/u;
