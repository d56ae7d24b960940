import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The bytes of a Word file, saved again after LibreOffice accepted or rejected all of its changes. */
export interface SettledByOffice {
  readonly accepted: Uint8Array;
  readonly rejected: Uint8Array;
}

/** Accepts and rejects all changes of some Word files, in one run of LibreOffice. `office` is the program's path. */
export function settleByOffice(office: string, files: readonly Uint8Array[]): readonly SettledByOffice[] {
  const scratch = mkdtempSync(path.join(tmpdir(), "travaux-settle-"));
  try {
    const [given, settled] = [path.join(scratch, "given"), path.join(scratch, "settled")];
    mkdirSync(given);
    mkdirSync(settled);
    for (const [at, bytes] of files.entries()) writeFileSync(path.join(given, `${at}.docx`), bytes);
    const profile = [`-env:UserInstallation=file://${scratch}/profile`, "--headless"];
    // The first start makes the profile and writes over what was there.
    execFileSync(office, [...profile, "--terminate_after_init"], { stdio: "ignore" });
    writeMacro(path.join(scratch, "profile"));
    const macro = `macro:///Standard.Settle.All(${given},${settled})`;
    execFileSync(office, [...profile, macro], { stdio: "ignore" });
    return files.map((_, at) => ({
      accepted: readFileSync(path.join(settled, `accepted-${at}.docx`)),
      rejected: readFileSync(path.join(settled, `rejected-${at}.docx`)),
    }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** LibreOffice runs a macro that lies in its profile; the lists beside it say that it is there. */
function writeMacro(profile: string): void {
  const basic = path.join(profile, "user/basic");
  mkdirSync(path.join(basic, "Standard"), { recursive: true });
  for (const kind of ["script", "dialog"]) {
    writeFileSync(path.join(basic, `${kind}.xlc`), LIBRARIES);
    writeFileSync(path.join(basic, "Standard", `${kind}.xlb`), libraryOf(kind === "script" ? ["Settle"] : []));
  }
  writeFileSync(path.join(basic, "Standard/Settle.xba"), moduleOf(MACRO));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const LIBRARIES = `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>
`;

function libraryOf(modules: readonly string[]): string {
  const elements = modules.map((name) => ` <library:element library:name="${name}"/>\n`).join("");
  return `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
${elements}</library:library>
`;
}

function moduleOf(macro: string): string {
  const text = macro.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">
${text}</script:module>
`;
}

/** Whatever goes wrong ends the program: a file is then missing. */
const MACRO = `Sub All(given As String, settled As String)
  On Error Goto Fault
  Dim file As String
  file = Dir(given & "/", 0)
  Do While file <> ""
    Settle(given & "/" & file, settled & "/accepted-" & file, ".uno:AcceptAllTrackedChanges")
    Settle(given & "/" & file, settled & "/rejected-" & file, ".uno:RejectAllTrackedChanges")
    file = Dir
  Loop
Fault:
  StarDesktop.terminate()
End Sub
Sub Settle(given As String, settled As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim word(0) As New com.sun.star.beans.PropertyValue
  word(0).Name = "FilterName"
  word(0).Value = "MS Word 2007 XML"
  Dim document As Object, helper As Object
  document = StarDesktop.loadComponentFromURL(ConvertToURL(given), "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  document.storeToURL(ConvertToURL(settled), word())
  document.close(True)
End Sub
`;
