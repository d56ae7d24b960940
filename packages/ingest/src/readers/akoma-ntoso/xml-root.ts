/** The outermost element of an XML file, as far as its opening tag says. */
export interface XmlRoot {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace it stands in; "" for none. */
  readonly namespace: string;
}

/** As far as a prologue may go before the first element. */
const LONGEST_PROLOGUE = 65_536;
/** An opening tag that is longer is no document's. */
const LONGEST_TAG = 16_384;

/** "<akn:akomaNtoso", "<bill"; not "</p>", "<1". */
const OPENING = /^<(?:([\w.-]{1,64}):)?([A-Za-z_][\w.-]{0,63})(?=[\s/>])/;

/** The first element behind declaration, comments and document type; null when the text does not begin as XML does. */
export function xmlRoot(text: string): XmlRoot | null {
  const head = text.slice(0, LONGEST_PROLOGUE + LONGEST_TAG);
  const start = skipPrologue(head);
  const tag = head.slice(start, start + LONGEST_TAG);
  const opening = OPENING.exec(tag);
  if (opening?.[2] === undefined) return null;
  const end = tag.indexOf(">");
  const prefix = opening[1];
  const declared = namespaceIn(end < 0 ? tag : tag.slice(0, end), prefix === undefined ? "xmlns" : `xmlns:${prefix}`);
  return { name: opening[2], namespace: declared };
}

/** Past white space, "<?…?>", "<!--…-->" and "<!DOCTYPE …>", an internal subset included. */
function skipPrologue(text: string): number {
  let at = skipBlanks(text, 0);
  while (at < LONGEST_PROLOGUE) {
    const close = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<?", at)
        ? "?>"
        : text.startsWith("<!", at)
          ? closingOfDoctype(text, at)
          : null;
    if (close === null) return at;
    const end = text.indexOf(close, at + 2);
    if (end < 0) return text.length;
    at = skipBlanks(text, end + close.length);
  }
  return at;
}

function closingOfDoctype(text: string, at: number): string {
  const subset = text.indexOf("[", at);
  const end = text.indexOf(">", at);
  return subset >= 0 && subset < end ? "]>" : ">";
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (" \t\n\r\u{feff}".includes(text.charAt(at)) && at < text.length) at++;
  return at;
}

/** The value of one attribute of an opening tag. */
function namespaceIn(tag: string, attribute: string): string {
  for (const blank of [" ", "\n", "\t"]) {
    const at = tag.indexOf(`${blank}${attribute}=`);
    if (at < 0) continue;
    const from = at + attribute.length + 2;
    const end = tag.indexOf(tag.charAt(from), from + 1);
    return end < 0 ? "" : tag.slice(from + 1, end);
  }
  return "";
}
