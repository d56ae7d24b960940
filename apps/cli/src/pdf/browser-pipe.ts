import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A browser that was started for one page: what it is told and what it answers, over two pipes and no port. */
export interface BrowserPipe {
  /** Asks something of the browser, or of a page by its session; rejected when it says no or is gone. */
  ask(method: string, parameters?: object, session?: string): Promise<Readonly<Record<string, unknown>>>;
  /** Fulfilled when the process is gone. Asks it to go, and ends it when it does not. */
  end(): Promise<void>;
  /** Ends it at once; nothing is waited for. */
  kill(): void;
}

/** Where a browser reads and writes with `--remote-debugging-pipe`. */
const TO_BROWSER = 3;
const FROM_BROWSER = 4;
/** How long it may take to go: one that goes by itself leaves nothing lying about. */
const GRACE_MS = 5000;
/** As much as is kept of what it complains about. */
const MOST_COMPLAINTS = 4096;

interface Waiting {
  readonly resolve: (answer: Readonly<Record<string, unknown>>) => void;
  readonly reject: (problem: Error) => void;
}

/** Starts a browser. Messages are JSON, each ended by a zero. */
export function openBrowserPipe(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  graceMs = GRACE_MS,
): BrowserPipe {
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
  const ask: BrowserPipe["ask"] = (method, parameters = {}, sessionId) =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(new Error(ended));
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      const message = { id, method, params: parameters, ...(sessionId === undefined ? {} : { sessionId }) };
      writableAt(child)?.write(`${JSON.stringify(message)}\0`);
    });
  const kill = (): void => {
    child.kill("SIGKILL");
    // A program may have started the browser in its place: that one holds on to the pipes, and goes when they do.
    for (const pipe of child.stdio) pipe?.destroy();
  };
  return {
    ask,
    end: async () => {
      ask("Browser.close").catch(() => undefined);
      const late = setTimeout(kill, graceMs);
      await gone;
      clearTimeout(late);
    },
    kill,
  };
}

/** Puts messages together from the pieces in which they come. */
function hear(child: ChildProcess, listener: (message: Readonly<Record<string, unknown>>) => void): void {
  let pieces: Buffer[] = [];
  const from = child.stdio[FROM_BROWSER] as Readable | null | undefined;
  from?.on("data", (piece: Buffer) => {
    let rest = piece;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = parsed(Buffer.concat([...pieces, rest.subarray(0, end)]).toString("utf8"));
      if (isRecord(message)) listener(message);
      pieces = [];
      rest = rest.subarray(end + 1);
    }
    pieces.push(rest);
  });
  // A browser that is gone leaves broken pipes: that it is gone is heard of elsewhere.
  for (const pipe of child.stdio) pipe?.on("error", () => undefined);
}

/** What is no message is passed over: whatever is called a browser may write there. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
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
