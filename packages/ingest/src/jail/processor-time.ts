import { readFileSync } from "node:fs";

/** Linux counts for programs in hundredths of a second, whatever the machine. */
const TICK_MS = 10;
/** Places among what follows the name: time in the program itself, and in the system on its behalf. */
const OWN = 11;
const IN_SYSTEM = 12;

/** Time in ms that a process has had processors, all threads together; null where the system does not tell. */
export function processorMs(pid: number | undefined): number | null {
  if (pid === undefined || process.platform !== "linux") return null;
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    // "41 (a name) S 1 …": a name may have blanks and brackets of its own.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[OWN]) + Number(fields[IN_SYSTEM])) * TICK_MS;
  } catch {
    // It has ended.
    return null;
  }
}
