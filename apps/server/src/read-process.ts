import { runJailChild } from "@travaux/ingest/jail";

// Started by the server for each file: reads the one that it gets over a pipe, answers, and ends.
await runJailChild();
