import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Where something is asked, and where it is answered. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Asks a person at a terminal for a line, of which nothing is shown while it is typed. */
export async function askUnseen(question: string, { stdin, stderr }: Terminal): Promise<string> {
  // The line editor shows what is typed, into nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 });
  // In this mode the terminal leaves Ctrl+C to the program.
  asking.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
  // Only now: until the line editor has the terminal, that would show what is typed.
  stderr.write(question);
  try {
    return await asking.question("");
  } finally {
    asking.close();
    stderr.write("\n");
  }
}
