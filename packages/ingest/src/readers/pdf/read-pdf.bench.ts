import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { mediansInTurn } from "@travaux/testkit/medians-in-turn";
import { bench, describe } from "vitest";
import { withPdf } from "./open-pdf.ts";
import { readPdf } from "./read-pdf.ts";

/** Reading a PDF is to take no more than so many times what pdf.js takes to hand out the text of its pages. */
const AIM = 2;
const files: readonly (readonly [string, Uint8Array])[] = [
  path.resolve(import.meta.dirname, "../../../../sample/negotiation"),
  ...["un-resolutions", "cardano", "us-bill", "chile"].map((folder) =>
    path.resolve(import.meta.dirname, "../../../../../../shared/corpora", folder),
  ),
].flatMap(pdfFilesIn);

const trial = { warmMs: 3000, rounds: 7 };
/** The trial has rounds of its own. */
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe.each(files)("%s", (name, bytes) => {
  bench(
    "the text of every page as pdf.js has it, then blocks",
    async () => {
      const [text = 0, blocks = 0] = await mediansInTurn(
        [() => withPdf(bytes, textOfEveryPage), () => readPdf(bytes, { revisions: "accept" })],
        trial,
      );
      const ratio = `blocks ${(blocks / text).toFixed(2)} times the text alone`;
      process.stdout.write(`${name}: ${ratio} (aim: ${AIM} at most)\n`);
    },
    once,
  );
});

const textOfEveryPage: Parameters<typeof withPdf>[1] = async (document) => {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
};

function pdfFilesIn(folder: string): readonly (readonly [string, Uint8Array])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => [name, readFileSync(path.join(folder, name))]);
}
