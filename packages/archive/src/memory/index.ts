export { openMemoryArchive } from "./memory-archive.ts";
