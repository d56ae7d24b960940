import { realpath } from "node:fs/promises";

/**
 * Which of the files that a command reads is the one that its output would replace; null when none is. Links are
 * followed, and an argument that is no file is none.
 */
export async function sourceAtOutput(output: string | undefined, sources: readonly string[]): Promise<string | null> {
  if (output === undefined) return null;
  const target = await realPathOf(output);
  if (target === null) return null;
  for (const source of sources) if ((await realPathOf(source)) === target) return source;
  return null;
}

function realPathOf(given: string): Promise<string | null> {
  return realpath(given).catch(() => null);
}
