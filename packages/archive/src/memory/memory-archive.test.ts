import { archiveContract } from "../archive-contract.ts";
import { openMemoryArchive } from "./memory-archive.ts";

archiveContract("in memory", async () => openMemoryArchive());
