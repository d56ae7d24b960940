import { type CopiedNegotiation, createTravaux, type Travaux } from "@travaux/application";
import { openCopy } from "@travaux/archive/copy";
import { type Carried, type CarriedData, unpackData } from "@travaux/carry";
import { failure, success } from "@travaux/model";
import type { Shut } from "@travaux/web";

/** What a page carries, once it is open. */
interface Opened {
  readonly content: CopiedNegotiation;
  readonly faces: readonly string[];
}

/** Unpacks what the page carries, with a password where it has one; or says why it stays shut. */
export async function openCarried(data: CarriedData, password: string | null): Promise<Opened | Shut> {
  // Browsers give no encryption to pages that came over a line which others can change.
  if (data.lock !== null && crypto.subtle === undefined) return "no-encryption";
  const unpacked = await unpackData(data, password);
  if (!unpacked.ok) return unpacked.error === "wrong-password" ? "wrong-password" : "unreadable";
  // It was written by the program that wrote this script into the same file.
  const { content, faces } = unpacked.value as Carried;
  return { content: content as CopiedNegotiation, faces };
}

/** The use cases over what the page carries. They read no file and keep nothing: there is none, and no place. */
export function travauxOver({ copy }: CopiedNegotiation): Travaux {
  const refused = ({ name }: { readonly name: string }) =>
    failure({ kind: "unknown-format", name, detail: "no files are read here" } as const);
  const noFile = async (file: { readonly name: string }) => refused(file);
  return createTravaux({
    openArchive: async () => success(openCopy(copy)),
    readDraft: noFile,
    readStatement: noFile,
    readTemplate: noFile,
    cleanWord: noFile,
    bundles: { open: refused, mostBytes: 0 },
    // Nobody's text is older than this reader's: nothing is read again.
    reader: { algorithm: "none", version: 0 },
    journal: { now: () => new Date(0).toISOString(), newUuid: () => "" },
  });
}
