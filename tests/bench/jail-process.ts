import { runJailChild } from "@travaux/ingest/jail";

await runJailChild();
