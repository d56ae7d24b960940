import { RefusalSignal } from "../../ingest-error.ts";
import type { Refusal } from "../../ingest-error.ts";
import type * as PdfLibrary from "pdfjs-dist/legacy/build/pdf.mjs";

export type PdfDocument = PdfLibrary.PDFDocumentProxy;
export type PdfPage = PdfLibrary.PDFPageProxy;

/**
 * Loads pdf.js when the first PDF is read: text only, in this thread, without anything that it would draw or fetch with.
 */
async function loadLibrary(): Promise<typeof PdfLibrary> {
  const world: Partial<Record<"DOMMatrix" | "pdfjsWorker" | "console", unknown>> = globalThis;
  // The library makes one while it loads and needs none to read text.
  world.DOMMatrix ??= Object;
  const { console: given } = world;
  // It says on the console that it cannot draw, which nobody asked for.
  world.console = { ...globalThis.console, warn: () => undefined };
  try {
    // Where the library finds this it starts no other thread.
    // @ts-expect-error -- the library declares no types for its other half
    world.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    world.console = given;
  }
}

/** The numbers by which pdf.js names what a page draws. */
export async function drawingCodes(): Promise<(typeof PdfLibrary)["OPS"]> {
  return (await loadLibrary()).OPS;
}

/**
 * Opens a PDF, lets `use` have it, and closes it again. Runs no script, fetches nothing, evaluates no code of the file.
 *
 * Throws a `RefusalSignal` on a file that is broken or locked.
 */
export async function withPdf<Answer>(
  bytes: Uint8Array,
  use: (document: PdfDocument) => Promise<Answer>,
): Promise<Answer> {
  const library = await loadLibrary();
  const task = library.getDocument({
    // A copy, since the library takes the bytes away from whoever gave them; no Buffer, which it refuses.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    // Glyphs are neither drawn nor loaded; told otherwise the library takes every glyph's outline apart.
    disableFontFace: false,
    // No picture is decoded.
    maxImageSize: 0,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await use(await task.promise);
  } catch (thrown) {
    if (thrown instanceof RefusalSignal) throw thrown;
    throw new RefusalSignal(refusalFor(thrown));
  } finally {
    await task.destroy();
  }
}

function refusalFor(thrown: unknown): Refusal {
  const name = thrown instanceof Error ? thrown.name : "";
  if (name === "PasswordException") return { kind: "encrypted-file" };
  const detail = thrown instanceof Error && thrown.message !== "" ? "its structure is broken" : "it cannot be opened";
  return { kind: "unreadable-file", format: "pdf", part: "document", detail };
}
