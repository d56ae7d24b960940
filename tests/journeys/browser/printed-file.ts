/** Points; a page of A4, and where its first line stands. */
const PAGE = { width: 595, height: 842, top: 780, left: 72 } as const;
const FONT_SIZE = 11;

/** A line of a printed page, and how far below the one before it stands. */
export interface PrintedLine {
  readonly text: string;
  readonly below: number;
}

/** A PDF of one page, as small as a reader takes it. Letters of ASCII only. */
export function printedFile(lines: readonly PrintedLine[]): Buffer {
  const shown = lines.map(({ text, below }) => `0 -${below} Td (${escaped(text)}) Tj`).join("\n");
  const content = `BT /F1 ${FONT_SIZE} Tf ${PAGE.left} ${PAGE.top} Td\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("(", "\\(").replaceAll(")", "\\)");
}
