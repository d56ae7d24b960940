import PDFDocument from "pdfkit";
import type { Passage } from "../layout.ts";
import type { Letterhead } from "./marked-up.ts";
import { heightOf, LEADING, linesOf, ROW_HEIGHT, stampLines, TEXT_SIZE } from "./pdf-lines.ts";
import type { Line } from "./pdf-lines.ts";
import { runsOf, sizeOf, widthOf } from "./pdf-pieces.ts";
import type { Face, Pen } from "./pdf-pieces.ts";

const PAGE = { width: 595.28, height: 841.89, side: 80, top: 92, bottom: 86 } as const;
const COLUMN = PAGE.width - 2 * PAGE.side;
const CELL_WIDTHS = [70, 220, 145] as const;

/**
 * A PDF as an office makes one under a covering letter: proportional type, lines of full width, a running head and
 * counted pages, notes at the foot of the page that calls them, a ruled table. The same input gives the same bytes.
 */
export async function writePdf(
  passages: readonly Passage[],
  letterhead: Letterhead,
  instant: string,
): Promise<Uint8Array> {
  const title = passages.find(({ kind }) => kind === "title")?.text ?? "";
  const made = new Date(instant);
  const pen = new PDFDocument({
    size: "A4",
    autoFirstPage: false,
    margin: 0,
    lang: "en",
    // What deflates differs between versions of Node; what is written here must not.
    compress: false,
    info: { Title: title, Producer: "", Creator: "", CreationDate: made, ModDate: made },
  });
  const chunks: Uint8Array[] = [];
  pen.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pen.on("end", () => resolve()));
  drawPages(pen, paginate(pen, passages, letterhead), `${title}: ${letterhead.version}`);
  pen.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

interface Sheet {
  readonly lines: readonly Line[];
  readonly notes: readonly Line[];
}

function paginate(pen: Pen, passages: readonly Passage[], letterhead: Letterhead): readonly Sheet[] {
  const numbers = new Map(passages.filter(({ kind }) => kind === "note").map((note) => [note.key, note.label ?? ""]));
  const set = (passage: Passage): readonly Line[] => linesOf(pen, passage, { column: COLUMN, numbers });
  const notes = new Map(passages.filter(({ kind }) => kind === "note").map((note) => [note.key, set(note)] as const));
  const body = [...stampLines(letterhead), ...passages.filter(({ kind }) => kind !== "note").flatMap(set)];
  const room = PAGE.height - PAGE.top - PAGE.bottom;
  const sheets: { lines: Line[]; notes: Line[] }[] = [];
  let used = Number.POSITIVE_INFINITY;
  body.forEach((line, at) => {
    const called = line.calls.flatMap((key) => notes.get(key) ?? []);
    const next = line.keepsWithNext ? (body[at + 1] ?? null) : null;
    const wanted = heightOf(line) + sum(called.map(heightOf)) + (next === null ? 0 : heightOf(next) * 2);
    if (used + wanted > room) {
      sheets.push({ lines: [], notes: [] });
      used = 0;
    }
    const sheet = sheets.at(-1);
    sheet?.lines.push(line);
    sheet?.notes.push(...called);
    used += heightOf(line) + sum(called.map(heightOf));
  });
  return sheets;
}

function drawPages(pen: Pen, sheets: readonly Sheet[], head: string): void {
  sheets.forEach((sheet, at) => {
    pen.addPage();
    if (at > 0) print(pen, head, { x: PAGE.side, y: 48, size: 9, face: "Times-Italic" });
    const count = `${at + 1}/${sheets.length}`;
    pen.font("Times-Roman").fontSize(9);
    print(pen, count, {
      x: PAGE.width - PAGE.side - pen.widthOfString(count),
      y: PAGE.height - 52,
      size: 9,
      face: "Times-Roman",
    });
    let y: number = PAGE.top;
    for (const [place, line] of sheet.lines.entries()) {
      y += place === 0 ? 0 : line.spaceBefore;
      drawLine(pen, line, y);
      y += line.size * LEADING;
    }
    if (sheet.notes.length === 0) return;
    let foot = PAGE.height - PAGE.bottom - sum(sheet.notes.map(heightOf));
    pen
      .moveTo(PAGE.side, foot - 4)
      .lineTo(PAGE.side + 120, foot - 4)
      .lineWidth(0.5)
      .stroke();
    for (const line of sheet.notes) {
      foot += line.spaceBefore;
      drawLine(pen, line, foot);
      foot += line.size * LEADING;
    }
  });
}

function drawLine(pen: Pen, line: Line, y: number): void {
  if (line.cells !== null) return drawRow(pen, line.cells, y);
  if (line.label !== null)
    print(pen, line.label.text, { x: PAGE.side + line.label.at, y, size: line.size, face: line.label.face });
  const width = widthOf(pen, line.pieces, line.size);
  let x = line.isCentred ? (PAGE.width - width) / 2 : PAGE.side + line.indent;
  for (const run of runsOf(line.pieces)) {
    const size = sizeOf(run, line.size);
    print(pen, run.text, { x, y: run.isRaised ? y - 1 : y, size, face: run.face });
    x += pen.font(run.face).fontSize(size).widthOfString(run.text);
  }
}

function drawRow(pen: Pen, cells: readonly string[], y: number): void {
  let x: number = PAGE.side;
  cells.forEach((cell, at) => {
    const width = CELL_WIDTHS[at] ?? 0;
    pen
      .rect(x, y - 3, width, ROW_HEIGHT)
      .lineWidth(0.5)
      .stroke();
    print(pen, cell, { x: x + 4, y, size: TEXT_SIZE, face: "Times-Roman" });
    x += width;
  });
}

function print(
  pen: Pen,
  text: string,
  how: { readonly x: number; readonly y: number; readonly size: number; readonly face: Face },
): void {
  pen.font(how.face).fontSize(how.size).text(text, how.x, how.y, { lineBreak: false });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
