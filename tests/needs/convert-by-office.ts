import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What LibreOffice writes; the first word is the ending of the file. */
type Filter = "txt:Text (encoded):UTF8" | "docx:MS Word 2007 XML";

/** Has LibreOffice open a file and save it in another form; gives the bytes. `office` is the program's path. */
export function convertByOffice(office: string, file: string, filter: Filter): Buffer {
  const scratch = mkdtempSync(path.join(tmpdir(), "travaux-office-"));
  try {
    const profile = `-env:UserInstallation=file://${scratch}/profile`;
    const saved = path.join(scratch, "saved");
    execFileSync(office, [profile, "--headless", "--convert-to", filter, "--outdir", saved, file], { stdio: "ignore" });
    return readFileSync(path.join(saved, `${path.parse(file).name}.${filter.split(":", 1)[0]}`));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
