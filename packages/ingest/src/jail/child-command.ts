import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { JAIL_FLAG } from "./jail-messages.ts";

/** What a child is started with. */
export interface ChildCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

export interface ChildLimits {
  readonly memoryMiB: number;
  readonly timeoutMs: number;
}

/** Where a POSIX shell is; without it a child is watched and nothing more. */
const SHELL = "/bin/sh";
/**
 * What a process may have beyond its limit before the system itself refuses it memory: a process that fills memory
 * faster than it is watched stops here. Covers what Node reserves and does not use.
 */
const DATA_HEADROOM_MIB = 256;
/** Time on processors: collecting garbage has threads of its own. Only ends a child whose parent was killed. */
const PROCESSOR_SECONDS = { perSecond: 2, headroom: 10 };

/** Limits that the system itself keeps, and no core dumps; each as far as the shell and the system know it. */
const LIMITED = [
  'ulimit -d "$1" 2>/dev/null',
  'ulimit -t "$2" 2>/dev/null',
  "ulimit -c 0 2>/dev/null",
  "shift 2",
  'exec "$@"',
].join("; ");

/**
 * How the program at `entry` is started to read one file: without environment, so without secrets and without options
 * for Node; without the right to read anything but its own folder, to write, or to start programs, where this Node has
 * such rights; without addons and code made from strings.
 */
export function childCommand(entry: string, { memoryMiB, timeoutMs }: ChildLimits): ChildCommand {
  const node = [
    process.execPath,
    `--max-old-space-size=${memoryMiB}`,
    "--disallow-code-generation-from-strings",
    "--no-addons",
    "--no-warnings",
    ...permissionFlags(entry),
    entry,
    JAIL_FLAG,
  ];
  const [file = process.execPath, ...args] = node;
  const environment = bareEnvironment();
  if (process.platform !== "linux" || !existsSync(SHELL)) return { file, args, environment };
  const kibibytes = (memoryMiB + DATA_HEADROOM_MIB) * 1024;
  const seconds = Math.ceil(timeoutMs / 1000) * PROCESSOR_SECONDS.perSecond + PROCESSOR_SECONDS.headroom;
  return {
    file: SHELL,
    args: ["-c", LIMITED, "travaux-reader", String(kibibytes), String(seconds), ...node],
    environment,
  };
}

/** Node 20 calls its permissions experimental; newer ones also deny the network by them. */
function permissionFlags(entry: string): readonly string[] {
  const flags = process.allowedNodeEnvironmentFlags;
  const flag = ["--permission", "--experimental-permission"].find((each) => flags.has(each));
  if (flag === undefined || !existsSync(entry)) return [];
  return [flag, `--allow-fs-read=${path.join(path.dirname(realpathSync(entry)), "*")}`];
}

/** Nothing of this process's environment. Windows needs to find itself. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const root = process.env["SystemRoot"];
  return root === undefined ? {} : { SystemRoot: root };
}
