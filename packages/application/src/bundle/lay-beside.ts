import type { Archive } from "@travaux/archive";
import type { BundleImport, BundleManifest, Draft } from "@travaux/model";
import { gatherManifest } from "./gather-manifest.ts";
import { emptyManifest, mergeManifests } from "./merge-manifests.ts";
import type { BundleMerge } from "./merge-manifests.ts";
import type { ReadBundle } from "./read-bundle.ts";

/** A bundle beside what an archive keeps of its negotiation. */
export interface BesideBundle extends Pick<BundleMerge, "fresh" | "order" | "toReadAgain"> {
  readonly here: BundleManifest;
  /** The drafts that are here, in their order. */
  readonly kept: readonly Draft[];
  readonly answer: BundleImport;
}

/** Works out what taking in a bundle would do now. Nothing is kept. */
export async function layBeside(archive: Archive, { manifest }: ReadBundle): Promise<BesideBundle> {
  const { name } = manifest.negotiation;
  const negotiation = await archive.findNegotiation(name);
  const here = negotiation === null ? emptyManifest(manifest) : await gatherManifest(archive, negotiation);
  const { conflicts, came, there, ...merge } = mergeManifests(here, manifest);
  const isRefused = conflicts.some(({ outcome }) => outcome === "refused");
  const answer: BundleImport = {
    format: "travaux.bundle-import/1",
    negotiation: here.negotiation,
    isNew: negotiation === null,
    outcome: isRefused ? "refused" : "preview",
    came,
    there,
    conflicts,
  };
  return { ...merge, here, kept: await archive.listDrafts(name), answer };
}
