import type { Archive } from "@travaux/archive";
import type { Negotiation } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Outcome } from "../travaux-error.ts";

/** The negotiation of that name, in any case; without a name the only one in the archive. */
export async function findNegotiation(archive: Archive, name: string | undefined): Promise<Outcome<Negotiation>> {
  const all = await archive.listNegotiations();
  const negotiations = all.map((negotiation) => negotiation.name);
  if (name !== undefined) {
    const wanted = name.trim().toLowerCase();
    const found = all.find((negotiation) => negotiation.name.toLowerCase() === wanted);
    return found === undefined
      ? failure({ kind: "no-such-negotiation", negotiation: name, negotiations })
      : success(found);
  }
  const [only, ...others] = all;
  if (only === undefined) return failure({ kind: "no-negotiation" });
  return others.length > 0 ? failure({ kind: "several-negotiations", negotiations }) : success(only);
}
