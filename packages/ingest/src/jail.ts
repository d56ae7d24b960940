export { isJailChild, runJailChild } from "./jail-child.ts";
export { createJail, readInChild } from "./read-in-child.ts";
export type { Jail, JailOptions } from "./read-in-child.ts";
