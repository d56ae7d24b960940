import { deflateSync } from "node:zlib";

/** A PDF written by hand: object 1 is the catalogue, 2 the tree of pages. */
export interface RawPdf {
  /** Bodies of objects by number: "<< /Type /Catalog /Pages 2 0 R >>". */
  readonly objects: Readonly<Record<number, string | Uint8Array>>;
  readonly trailer?: string;
  readonly before?: string;
  /** Where the last lines say that the table is; the truth unless told. */
  readonly startsAt?: number;
}

export function rawPdf({ objects, trailer = "", before = "", startsAt }: RawPdf): Uint8Array {
  const pieces: Buffer[] = [Buffer.from(`${before}%PDF-1.7\n`, "latin1")];
  let at = pieces[0]?.length ?? 0;
  const places: (readonly [number, number])[] = [];
  for (const [number, body] of Object.entries(objects)) {
    places.push([Number(number), at]);
    const piece = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from("\nendobj\n")]);
    pieces.push(piece);
    at += piece.length;
  }
  const rows = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, "0")} 00000 n \n`);
  const size = Math.max(0, ...places.map(([number]) => number)) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${startsAt ?? at}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(end, "latin1")]);
}

/** A stream, deflated or as it is. */
export function stream(content: string | Uint8Array, dictionary = "", isDeflated = false): Uint8Array {
  const bytes = isDeflated ? deflateSync(content) : Buffer.from(content);
  const filter = isDeflated ? "/Filter /FlateDecode" : "";
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${filter} ${dictionary} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

export const PDF_WORDS = "States shall report.";
export const SHOWN = `BT /F1 12 Tf 72 700 Td (${PDF_WORDS}) Tj ET`;

/** The objects of a PDF of one page: 3 is the page, 4 what it draws, 5 its font. */
export function onePage(
  changes: Readonly<Record<number, string | Uint8Array>> = {},
): Record<number, string | Uint8Array> {
  return {
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    4: stream(SHOWN),
    5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...changes,
  };
}
