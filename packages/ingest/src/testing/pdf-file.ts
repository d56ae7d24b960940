/** Words as a page prints them; points from the bottom left corner. */
export interface PrintedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 10 unless given. */
  readonly size?: number;
  readonly face?: keyof typeof FACES;
  /** Red, green and blue from 0 to 1; black unless given. */
  readonly colour?: readonly [number, number, number];
}

/** A page of a PDF that a test makes: its words, and thin bars as `[x, y, width]`. */
export interface PdfPage {
  readonly words: readonly PrintedWords[];
  readonly bars?: readonly (readonly [number, number, number])[];
  /** Turned by so many degrees, as a wide table is. */
  readonly turn?: "quarter";
}

const FACES = { plain: "Helvetica", strong: "Helvetica-Bold", slanted: "Helvetica-Oblique" } as const;
const NAMES = { plain: "F1", strong: "F2", slanted: "F3" } as const;
const FIRST_PAGE = 6;

/**
 * A small PDF of given pages, 600 by 800 points. `more` are objects beside them, `catalogue` is written into the
 * document's catalogue and `trailer` into its trailer, as they are.
 */
export function pdfFile(
  pages: readonly PdfPage[],
  parts: { readonly more?: readonly string[]; readonly catalogue?: string; readonly trailer?: string } = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(" ");
  const fonts = Object.values(NAMES).map((name, at) => `/${name} ${3 + at} 0 R`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${parts.catalogue ?? ""} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...Object.values(FACES).map(
      (face) => `<< /Type /Font /Subtype /Type1 /BaseFont /${face} /Encoding /WinAnsiEncoding >>`,
    ),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${FIRST_PAGE + 2 * at + 1} 0 R ` +
        `/Resources << /Font << ${fonts.join(" ")} >> >> >>`,
      streamOf(contentOf(page)),
    ]),
    ...(parts.more ?? []),
  ];
  return rawPdf(objects, parts.trailer);
}

/** A PDF of objects as they are given, numbered from 1; the first is the catalogue. */
export function rawPdf(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.7\n";
  const places: number[] = [];
  objects.forEach((object, at) => {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.codePointAt(0) ?? 0);
}

/** A stream object, not compressed. */
export function streamOf(content: string, entries = ""): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** Lines of one paragraph below each other, 12 points apart, the first at `y`. */
export function linesAt(
  x: number,
  y: number,
  lines: readonly string[],
  more: Partial<PrintedWords> = {},
): readonly PrintedWords[] {
  return lines.map((text, at) => ({ text, x, y: y - 12 * at, ...more }));
}

function contentOf({ words, bars, turn }: PdfPage): string {
  const printed = words.map(({ text, x, y, size, face, colour = [0, 0, 0] }) => {
    const escaped = text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`); // "(" is "\("
    const place = turn === "quarter" ? `0 1 -1 0 ${600 - y} ${x}` : `1 0 0 1 ${x} ${y}`;
    return `${colour.join(" ")} rg BT /${NAMES[face ?? "plain"]} ${size ?? 10} Tf ${place} Tm (${escaped}) Tj ET`;
  });
  return [...printed, ...(bars ?? []).map(([x, y, width]) => `${x} ${y} ${width} 0.6 re f`)].join("\n");
}
