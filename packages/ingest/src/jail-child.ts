import { ingestDraft } from "./ingest-draft.ts";
import type { ReadOptions } from "./ingest-draft.ts";
import { ingestStatement } from "./ingest-statement.ts";

/** The argument by which a program knows that it was started to read one file. */
export const JAIL_FLAG = "--read-one-file";

interface Request {
  readonly what: "draft" | "statement";
  readonly name: string;
  readonly options: ReadOptions;
}

/** True in a process that was started by a jail: the program then calls `runJailChild` and does nothing else. */
export function isJailChild(argv: readonly string[]): boolean {
  return argv.includes(JAIL_FLAG);
}

/** Reads one file from standard input (a line of JSON, then the bytes), writes the result to standard output as JSON. */
export async function runJailChild(): Promise<void> {
  const input = await readInput();
  const lineEnd = input.indexOf(0x0a);
  // The jail is this package: it sends what `Request` says.
  const request = JSON.parse(input.subarray(0, lineEnd).toString("utf8")) as Request;
  const file = { name: request.name, bytes: new Uint8Array(input.subarray(lineEnd + 1)) };
  const read = request.what === "draft" ? ingestDraft : ingestStatement;
  const result = await read(file, request.options);
  await new Promise<void>((resolve) => process.stdout.write(JSON.stringify(result), () => resolve()));
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}
