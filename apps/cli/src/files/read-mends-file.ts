import { readMends } from "@travaux/application";
import type { TravauxError } from "@travaux/application";
import { failure } from "@travaux/model";
import type { Mends, Result } from "@travaux/model";
import { readOriginal } from "./read-original.ts";

/** What the file that `--mends` or `--add` names says; nothing when none is named. */
export async function readMendsFile(path: string | undefined): Promise<Result<Mends, TravauxError>> {
  if (path === undefined) return { ok: true, value: { mends: [], legend: [] } };
  const file = await readOriginal(path);
  if (!file.ok) return file;
  const json = parseJson(new TextDecoder().decode(file.value.bytes));
  if (json === null) return failure({ kind: "bad-mends", place: path, detail: "the file is not JSON" });
  return readMends(json.value);
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
