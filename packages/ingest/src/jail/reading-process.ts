import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { ReadProgress } from "../read-progress.ts";
import type { ChildCommand, ChildLimits } from "./child-command.ts";
import { AnswerReader, PROGRESS_PIPE, ProgressReader } from "./jail-messages.ts";
import type { ReadRequest } from "./jail-messages.ts";
import { processorMs } from "./processor-time.ts";
import { residentMiB } from "./resident-memory.ts";

/** One child: it waits, reads one file, and ends. */
export interface ReadingProcess {
  /** False once it was given a file or has ended. */
  isWaiting(): boolean;
  /** Gives it its file. Only once. */
  read(file: FileForChild): Promise<ReadingEnd>;
  /** Kills it, whatever it does. */
  end(): void;
  /** Fulfilled when the process is gone. */
  readonly gone: Promise<void>;
}

export interface FileForChild {
  readonly request: ReadRequest;
  readonly bytes: Uint8Array;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** How reading ended. */
export type ReadingEnd =
  | { readonly by: "answer"; readonly answer: string }
  | { readonly by: "time" | "memory" | "size" }
  | { readonly by: "crash"; readonly detail: string }
  /** It ended before it had the file: nothing was read, and another child may read it. */
  | { readonly by: "lost"; readonly detail: string };

export interface ReadingLimits extends ChildLimits {
  /** Bytes of an answer. */
  readonly answerBytes: number;
}

/** A process can fill memory at some GiB a second: it is looked at this often, and the system itself keeps a limit. */
const WATCH_EVERY_MS = 50;
/**
 * What a file may take by the clock where its time on processors is counted: on a machine that has other things to do a
 * child waits most of the time, and that is not its file's fault.
 */
const WAITING = 4;
/** As much as is kept of what a child complains about. */
const MOST_COMPLAINTS = 16 * 1024;
/** What Node and V8 say before they give up for want of memory. */
const OUT_OF_MEMORY = /out of memory|allocation failed|Invalid (?:string|array|typed array) length/i;

/**
 * Starts a child and lets it wait for its file. While it waits it does not keep this process from ending, and when this
 * process is gone it ends by itself.
 */
export function startReadingProcess(command: ChildCommand, cwd: string, limits: ReadingLimits): ReadingProcess {
  const child = spawnChild(command, cwd);
  if (typeof child === "string") return neverStarted(child);
  const watched = watchEnd(child, limits);
  keepAlive(child, false);
  let isWaiting = true;
  return {
    isWaiting: () => isWaiting && !watched.hasEnded(),
    async read({ request, bytes, onProgress }) {
      isWaiting = false;
      keepAlive(child, true);
      watched.hearProgress(onProgress);
      const stopWatching = watchLimits(child.pid, limits, (end) => watched.settle(end));
      child.stdin?.write(`${JSON.stringify(request)}\n`);
      child.stdin?.end(bytes);
      const end = await watched.end;
      stopWatching();
      keepAlive(child, false);
      return end;
    },
    end() {
      watched.settle({ by: "crash", detail: "it was ended" });
      // Whoever ends it may wait until it is gone.
      child.ref();
    },
    gone: watched.gone,
  };
}

/** Ends reading that takes more than it may of time or memory; gives what ends the watch. */
function watchLimits(pid: number | undefined, limits: ReadingLimits, settle: (end: ReadingEnd) => void): () => void {
  const before = processorMs(pid);
  const byTheClock = before === null ? limits.timeoutMs : limits.timeoutMs * WAITING;
  const clock = setTimeout(() => settle({ by: "time" }), byTheClock);
  const watch = setInterval(() => {
    if (residentMiB(pid) > limits.memoryMiB) settle({ by: "memory" });
    if ((processorMs(pid) ?? 0) - (before ?? 0) > limits.timeoutMs) settle({ by: "time" });
  }, WATCH_EVERY_MS);
  return () => {
    clearTimeout(clock);
    clearInterval(watch);
  };
}

/**
 * Starts the program, or says why that could not be: a system that has no file or no memory left for it (a server that
 * many talk to) is told here by an exception, or by a child without pipes.
 */
function spawnChild({ file, args, environment }: ChildCommand, cwd: string): ChildProcess | string {
  try {
    const child = spawn(file, args, {
      cwd,
      env: environment,
      stdio: ["pipe", "pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const pipes: ChildProcess["stdio"] | undefined = child.stdio;
    if (pipes !== undefined) return child;
    // Told later as well, and an event that nobody hears ends this process.
    child.on("error", () => undefined);
    return "it could not be started: the system has no pipes left";
  } catch (problem) {
    return `it could not be started: ${problem instanceof Error ? problem.message : String(problem)}`;
  }
}

/** Stands for a child that could not be started. */
function neverStarted(detail: string): ReadingProcess {
  return {
    isWaiting: () => false,
    read: async () => ({ by: "lost", detail }),
    end: () => undefined,
    gone: Promise.resolve(),
  };
}

interface WatchedEnd {
  readonly end: Promise<ReadingEnd>;
  readonly gone: Promise<void>;
  hasEnded(): boolean;
  settle(end: ReadingEnd): void;
  hearProgress(listener: FileForChild["onProgress"]): void;
}

/** Follows a child to its end, by whichever of answer, limit and crash comes first; then it is killed. */
function watchEnd(child: ChildProcess, limits: ReadingLimits): WatchedEnd {
  const end = openPromise<ReadingEnd>();
  const gone = openPromise<void>();
  let hasEnded = false;
  let complaints = "";
  let onProgress: FileForChild["onProgress"];
  const answer = new AnswerReader(limits.answerBytes);
  const told = new ProgressReader();
  const settle = (how: ReadingEnd): void => {
    if (hasEnded) return;
    hasEnded = true;
    child.kill("SIGKILL");
    end.resolve(how);
  };
  child.stdout?.on("data", (piece: Buffer) => {
    if (hasEnded) return;
    const taken = answer.take(piece);
    if (taken === "too-large") settle({ by: "size" });
    else if (taken === "garbled") settle({ by: "crash", detail: "what it answered is no answer" });
    else if (taken !== null) settle({ by: "answer", answer: taken.answer });
  });
  child.stderr?.on("data", (piece: Buffer) => {
    complaints = `${complaints}${piece.toString("utf8")}`.slice(0, MOST_COMPLAINTS);
  });
  child.stdio[PROGRESS_PIPE]?.on("data", (piece: Buffer) => {
    for (const progress of told.take(piece)) if (!hasEnded) onProgress?.(progress);
  });
  // A child that was killed leaves broken pipes: how it ended says more.
  for (const pipe of child.stdio) pipe?.on("error", () => undefined);
  child.on("error", (problem) => {
    settle({ by: "crash", detail: problem.message });
    gone.resolve();
  });
  child.on("exit", () => gone.resolve());
  child.on("close", (_code, signal) => {
    if (!told.hasFile) settle({ by: "lost", detail: complaints.slice(0, 2000) });
    // A signal that is not ours: the system refused it memory.
    else if (signal !== null || OUT_OF_MEMORY.test(complaints)) settle({ by: "memory" });
    else settle({ by: "crash", detail: complaints.slice(0, 2000) });
  });
  return {
    end: end.promise,
    gone: gone.promise,
    hasEnded: () => hasEnded,
    settle,
    hearProgress: (listener) => (onProgress = listener),
  };
}

/** A promise that others fulfil. */
function openPromise<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((fulfil) => (resolve = fulfil));
  return { promise, resolve };
}

/** Whether a child and its pipes keep this process from ending. */
function keepAlive(child: ChildProcess, isKept: boolean): void {
  for (const handle of [child, ...child.stdio]) {
    if (isHandle(handle)) handle[isKept ? "ref" : "unref"]();
  }
}

interface Handle {
  ref(): void;
  unref(): void;
}

/** Pipes are sockets, which can be let go; the type of a stream does not say so. */
function isHandle(handle: ChildProcess | Readable | Writable | null | undefined): handle is typeof handle & Handle {
  return handle !== null && handle !== undefined && "ref" in handle && "unref" in handle;
}
