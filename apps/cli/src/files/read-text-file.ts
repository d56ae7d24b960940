import type { FileError } from "@travaux/application";
import { success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { readOriginal } from "./read-original.ts";

/** The text of a file that an option names; nothing when none is named. */
export async function readTextFile(path: string | undefined): Promise<Result<string | undefined, FileError>> {
  if (path === undefined) return success(undefined);
  const file = await readOriginal(path);
  return file.ok ? success(new TextDecoder().decode(file.value.bytes)) : file;
}
