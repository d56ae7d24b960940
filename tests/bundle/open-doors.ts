import type { Travaux } from "@travaux/application";
import type { Archive } from "@travaux/archive";
import { openMemoryArchive } from "@travaux/archive/memory";
import { openSqliteArchive } from "@travaux/archive/sqlite";
import { success } from "@travaux/model";
import type { BundleImport, BundleManifest } from "@travaux/model";
import { renderBundle } from "@travaux/render";
import { answerOf, doorTo, freshArchive } from "../keeping/real-parts.ts";
import { fill } from "./generated-negotiations.ts";

/** An archive and the use cases over it. */
export interface Desk {
  readonly archive: Archive;
  readonly travaux: Travaux;
}

export const kindsOfArchive = ["memory", "sqlite"] as const;
export type KindOfArchive = (typeof kindsOfArchive)[number];

/** An empty archive of a kind with everything that the doors give it. */
export async function emptyDesk(kind: KindOfArchive): Promise<Desk> {
  const archive = kind === "memory" ? openMemoryArchive() : answerOf(await openSqliteArchive(freshArchive()));
  let uuids = 0;
  const travaux = doorTo("", {
    openArchive: async () => success(archive),
    journal: { now: () => "2031-04-01T09:00:00.000Z", newUuid: () => `new-${(uuids += 1)}` },
  });
  return { archive, travaux };
}

/** The same with a negotiation in it. */
export async function deskWith(kind: KindOfArchive, manifest: BundleManifest): Promise<Desk> {
  const desk = await emptyDesk(kind);
  await fill(desk.archive, manifest);
  return desk;
}

/** The bundle of the negotiation that lies on a desk. */
export async function bundleOf({ travaux }: Desk): Promise<Uint8Array> {
  return renderBundle(answerOf(await travaux.exportBundle({ negotiation: "lakes" })));
}

/** Takes in a bundle that has to be taken in. */
export async function takeIn({ travaux }: Desk, bytes: Uint8Array): Promise<BundleImport> {
  return answerOf(await travaux.importBundle({ file: { name: "lakes.travaux", bytes } }));
}
