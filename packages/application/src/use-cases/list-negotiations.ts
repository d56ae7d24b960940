import type { Negotiation } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";

/** All negotiations of the archive. */
export async function listNegotiations({
  archive,
}: Pick<OpenPorts, "archive">): Promise<Outcome<readonly Negotiation[]>> {
  return success(await archive.listNegotiations());
}
