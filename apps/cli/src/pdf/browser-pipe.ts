import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A browser that was started for one page: what it is told and what it answers, over two pipes and no port. */
export interface BrowserPipe {
  /** Asks something of the browser, or of a page by its session; rejected when it says no or is gone. */
  ask(method: string, parameters?: object, session?: string): Promise<Readonly<Record<string, unknown>>>;
  /** Fulfilled when the process is gone. Ends it, whatever it does. */
  end(): Promise<void>;
}

/** Where a browser reads and writes with `--remote-debugging-pipe`. */
const TO_BROWSER = 3;
const FROM_BROWSER = 4;
/** As much as is kept of what it complains about. */
const MOST_COMPLAINTS = 4096;

interface Waiting {
  readonly resolve: (answer: Readonly<Record<string, unknown>>) => void;
  readonly reject: (problem: Error) => void;
}

/** Starts a browser. Messages are JSON, each ended by a zero. */
export function openBrowserPipe(program: string, args: readonly string[], environment: NodeJS.ProcessEnv): BrowserPipe {
  const child = spawn(program, [...args, "--remote-debugging-pipe"], {
    env: environment,
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: string | null = null;
  let complaints = "";
  const gone = new Promise<void>((resolve) => {
    const finish = (why: string): void => {
      ended ??= why;
      for (const { reject } of waiting.values()) reject(new Error(ended));
      waiting.clear();
      resolve();
    };
    child.on("error", (problem) => finish(problem.message));
    child.on("close", () => finish(lastLine(complaints)));
  });
  child.stderr?.on(
    "data",
    (piece: Buffer) => (complaints = `${complaints}${piece.toString()}`.slice(-MOST_COMPLAINTS)),
  );
  hear(child, (message) => {
    const known = typeof message["id"] === "number" ? waiting.get(message["id"]) : undefined;
    if (known === undefined) return;
    waiting.delete(Number(message["id"]));
    const { error, result } = message;
    if (isRecord(error)) known.reject(new Error(String(error["message"])));
    else known.resolve(isRecord(result) ? result : {});
  });
  return {
    ask: (method, parameters = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(new Error(ended));
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        const message = { id, method, params: parameters, ...(sessionId === undefined ? {} : { sessionId }) };
        writableAt(child)?.write(`${JSON.stringify(message)}\0`);
      }),
    end: () => {
      child.kill("SIGKILL");
      return gone;
    },
  };
}

/** Puts messages together from the pieces in which they come. */
function hear(child: ChildProcess, listener: (message: Readonly<Record<string, unknown>>) => void): void {
  let pieces: Buffer[] = [];
  const from = child.stdio[FROM_BROWSER] as Readable | null | undefined;
  from?.on("data", (piece: Buffer) => {
    let rest = piece;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message: unknown = JSON.parse(Buffer.concat([...pieces, rest.subarray(0, end)]).toString("utf8"));
      if (isRecord(message)) listener(message);
      pieces = [];
      rest = rest.subarray(end + 1);
    }
    pieces.push(rest);
  });
  // A browser that is gone leaves broken pipes: that it is gone is heard of elsewhere.
  for (const pipe of child.stdio) pipe?.on("error", () => undefined);
}

function writableAt(child: ChildProcess): Writable | null {
  const pipe = child.stdio[TO_BROWSER];
  return pipe !== null && pipe !== undefined && "write" in pipe ? pipe : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function lastLine(complaints: string): string {
  return complaints.trim().split("\n").at(-1)?.trim() || "it ended without a word";
}
