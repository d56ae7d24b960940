import { runJailChild } from "@travaux/ingest/jail";

/** The process that reads one file and nothing else: the file comes over standard input, what was understood goes out. */
await runJailChild();
