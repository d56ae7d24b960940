import type { DraftReport } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import { readMended, reportOf } from "../series/read-mended.ts";
import type { MendingRequest } from "../series/read-mended.ts";
import type { Outcome } from "../travaux-error.ts";

/** Says what a kept draft would be understood as, mended so; nothing is kept, and nobody has to say who asks. */
export async function previewMends(ports: OpenPorts, request: MendingRequest): Promise<Outcome<DraftReport>> {
  const read = await readMended(ports, request, "");
  return read.ok ? success(reportOf(read.value)) : read;
}
