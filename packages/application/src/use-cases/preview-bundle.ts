import type { BundleImport } from "@travaux/model";
import { success } from "@travaux/model";
import { layBeside } from "../bundle/lay-beside.ts";
import type { ReadBundle } from "../bundle/read-bundle.ts";
import type { OpenPorts } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";

/** Says what of a bundle would come, what is there already and what contradicts what is here; keeps nothing. */
export async function previewBundle(
  { archive }: Pick<OpenPorts, "archive">,
  bundle: ReadBundle,
): Promise<Outcome<BundleImport>> {
  const { answer } = await layBeside(archive, bundle);
  return success(answer);
}
