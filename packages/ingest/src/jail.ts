export { looksLikeBundle, openBundle } from "./bundle/open-bundle.ts";
export { isJailChild, runJailChild } from "./jail/jail-child.ts";
export { createJail } from "./jail/create-jail.ts";
export type { Jail, JailOptions } from "./jail/create-jail.ts";
export { BUNDLE_LIMITS, MOST_BUNDLED_BYTES } from "./limits.ts";
export { MADE_BY } from "./made-by.ts";
export { sealProcess } from "./jail/seal-process.ts";
