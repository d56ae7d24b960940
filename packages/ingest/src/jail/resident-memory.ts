import { readFileSync } from "node:fs";

const KIBIBYTES = 1024;

/** Memory of a process in MiB, buffers included; 0 where the system does not tell (other limits hold there alone). */
export function residentMiB(pid: number | undefined): number {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    // Not `statm`, which counts in pages: how large those are depends on the machine, and Node does not know.
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / KIBIBYTES; // "VmRSS:     4096 kB"
  } catch {
    // It has ended.
    return 0;
  }
}
