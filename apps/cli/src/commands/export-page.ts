import { randomBytes } from "node:crypto";
import path from "node:path";
import { writePage } from "@travaux/carry";
import type { Password } from "@travaux/carry";
import { RESERVED_ARCHIVE } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { parseDraftRange } from "../draft-range.ts";
import { readPassword } from "../files/read-password.ts";
import type { PasswordFlags } from "../files/read-password.ts";
import { readTemplate } from "../files/read-template.ts";
import { archivePath, isReservedArchive } from "../flags.ts";
import { openTravaux } from "../open-travaux.ts";

interface ExportPageArguments extends PasswordFlags {
  readonly range?: string | undefined;
}

/** `export --page [DRAFT..DRAFT]`: a negotiation, or two of its drafts, as one HTML file with the viewer in it. */
export const exportPage: Command<ExportPageArguments> = async ({ range: given, ...flags }, context) => {
  const { format } = context.flags;
  if (format !== "terminal" && format !== "html") {
    const sentence = `A page is HTML and has no --format ${format}; name a file with -o negotiation.html.`;
    return refused({ kind: "usage", sentence });
  }
  const range = given === undefined ? null : parseDraftRange(given);
  if (range !== null && !range.ok) return refused(range.error);
  const archive = archivePath(context.flags, context.environment);
  if (isReservedArchive(archive)) return refused({ kind: "usage", sentence: RESERVED_ARCHIVE });
  const template = await readTemplate(path.join(context.appFolder, "..", "page", "dist", "page-template.json"));
  if (!template.ok) return refused(template.error);
  const password = await readPassword(flags, process);
  if (!password.ok) return refused(password.error);
  const travaux = openTravaux({ ...context, archive, use: "must-exist" });
  try {
    context.progress.step("copying");
    const { negotiation } = context.flags;
    const copied = await travaux.copyNegotiation({ negotiation, drafts: range?.value });
    if (!copied.ok) return refused(copied.error);
    context.progress.step(password.value === null ? "writing the page" : "encrypting and writing the page");
    const page = await writePage(template.value, copied.value, seeded(password.value));
    // As bytes: what is not to be shown in a terminal.
    return { kind: "answer", text: new TextEncoder().encode(page), differs: false };
  } finally {
    await travaux.close();
  }
};

/** A password with salt and nonce of its own each time: locked twice, a page is never the same. */
function seeded(password: string | null): Password | null {
  return password === null ? null : { password, salt: randomBytes(16), nonce: randomBytes(12) };
}
