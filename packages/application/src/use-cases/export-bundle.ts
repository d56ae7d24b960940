import type { Archive } from "@travaux/archive";
import type { Bundle, Negotiation } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { gatherManifest } from "../bundle/gather-manifest.ts";
import { findNegotiation } from "../naming/find-negotiation.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import type { Outcome } from "../travaux-error.ts";

/** How often it is gathered again when something is kept meanwhile. */
const ATTEMPTS = 8;

/**
 * A negotiation to hand on: what was received, byte for byte, and what was said, with who and when. Nothing that was
 * computed, nothing of this machine, and nothing that somebody marked as private. As it was at one moment.
 */
export async function exportBundle(
  { archive, bundles }: Pick<OpenPorts, "archive" | "bundles">,
  request: NegotiationRequest,
): Promise<Outcome<Bundle>> {
  const negotiation = await findNegotiation(archive, request.negotiation);
  if (!negotiation.ok) return negotiation;
  for (let left = ATTEMPTS; ; left--) {
    const stamp = await archive.changeStamp();
    const gathered = await gather(archive, negotiation.value, bundles.mostBytes);
    if (left <= 1 || stamp === (await archive.changeStamp())) return gathered;
  }
}

async function gather(archive: Archive, negotiation: Negotiation, mostBytes: number): Promise<Outcome<Bundle>> {
  const whole = await gatherManifest(archive, negotiation);
  const manifest = { ...whole, decisions: whole.decisions.filter(({ visibility }) => visibility === "shared") };
  const originals = new Map<string, Uint8Array>();
  let bytes = 0;
  for (const { file } of [...manifest.drafts, ...manifest.statements]) {
    if (originals.has(file.sha256)) continue;
    const original = await archive.original(file.sha256, negotiation.name);
    if (original === null) return failure({ kind: "missing", what: "original", name: file.name });
    bytes += original.length;
    if (bytes > mostBytes) return failure({ kind: "bundle-too-large", negotiation: negotiation.name, mostBytes });
    originals.set(file.sha256, original);
  }
  return success({ manifest, originals });
}
